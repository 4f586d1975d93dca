"""What is chosen and in sight stays so while the rows change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.builders import add
from ui.table import places

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from factcheck.services.project import Project
    from ui.session import Session
    from ui.table.page import TablePage


def test_sorting_keeps_the_chosen_claim(page: TablePage, settled: Callable[[], None]) -> None:
    page.view.go_to(3)
    chosen = page.view.current_id

    page.sort_by(2)
    settled()

    assert page.view.current_id == chosen
    assert page.view.chosen_ids() == [chosen]


def test_work_done_elsewhere_keeps_the_choice_and_the_scroll(
    page: TablePage, project: Project, session: Session, settled: Callable[[], None]
) -> None:
    page.view.window().resize(1280, 200)
    page.view.go_to(len(page.listing.ids) - 1)
    chosen = page.view.current_id
    top = page.view.rowAt(0)
    kept = page.listing.ids[top]

    imported = add(project, "The dam of Brekke cost 9 million crowns in 2011.", title="A dam")
    changes = project.articles.set_tags(imported, ("water",))
    session.changes.publish(replace(changes, article_ids=frozenset({imported})))
    settled()

    assert page.view.current_id == chosen
    assert page.listing.ids[page.view.rowAt(0)] == kept


def test_a_table_out_of_sight_catches_up_when_it_is_shown(
    page: TablePage, project: Project, session: Session, settled: Callable[[], None]
) -> None:
    page.hide()
    session.changes.publish(project.claims.dismiss(page.listing.ids[0]))
    total = len(page.listing.ids)

    page.show()
    settled()

    assert len(page.listing.ids) == total - 1


def test_of_a_choice_too_big_only_the_row_with_the_keyboard_is_chosen_again(
    page: TablePage, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "MOST_KEPT", 2)
    page.view.go_to(1)
    current = page.view.current_id
    page.view.selectAll()

    page.sort_by(2)
    settled()

    assert page.view.chosen_ids() == [current]
