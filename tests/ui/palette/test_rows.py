"""What the palette offers, and under which titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions import CLAIM, MENUS
from ui.palette.rows import (
    GROUPS,
    THEME,
    action_rows,
    article_rows,
    group_order,
    group_title,
    project_rows,
)

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project
    from ui.actions import Actions


def test_every_menu_has_a_title(actions: Actions) -> None:
    assert all(group_title(group) for group in (*MENUS, *GROUPS))
    assert group_order(CLAIM) == 0
    assert group_order("a menu to come") == len(GROUPS)


def test_themes_are_a_group_of_their_own_and_found_by_that_word(actions: Actions) -> None:
    themes = [row for row in action_rows(actions) if row.group == THEME]

    words = ["As the system", "Light", "Dark", "High contrast"]
    assert [row.text for row in themes] == [f"Theme: {word}" for word in words]


def test_an_article_tells_how_far_it_is_and_is_opened(
    project: Project, article_id: ArticleId
) -> None:
    opened: list[ArticleId] = []

    (row,) = article_rows(project.articles.summaries(), opened.append)
    row.run()

    counts = project.articles.summary(article_id).counts
    assert row.hint == f"0 / {counts.total}"
    assert opened == [article_id]


def test_a_project_that_is_missing_is_offered_but_not_ready(tmp_path: Path) -> None:
    opened: list[Path] = []
    there, gone = tmp_path / "there.factcheck", tmp_path / "gone.factcheck"
    there.write_bytes(b"")

    rows = project_rows([there, gone], opened.append)
    rows[0].run()

    assert [row.is_ready for row in rows] == [True, False]
    assert "there.factcheck" in rows[0].text
    assert opened == [there]
