"""An open project at work: what the window does around the panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.articles import BlockRole
from factcheck.errors import DiskFullError
from factcheck.services.project import open_project
from tests.builders import FERRY, V, add
from tests.elsewhere import elsewhere, in_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ArticleId
    from ui.app import Shell
    from ui.workplace import Workplace


@pytest.fixture
def articles(tmp_path: Path) -> list[ArticleId]:
    """Two articles in the project the window will open; the second is the newest."""
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    made = [add(project), add(project, *FERRY, title="Alma")]
    project.close()
    return made


@pytest.fixture
def shell(open_window: Callable[..., Shell], articles: list[ArticleId], qtbot: QtBot) -> Shell:
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return shell


@pytest.fixture
def place(shell: Shell) -> Workplace:
    return shell.place


def shown(place: Workplace) -> str | None:
    return place.desk.article.id if place.desk.article else None


def press(shell: Shell, qtbot: QtBot, keys: str) -> None:
    for key in keys:
        qtbot.keyClick(shell.place.reader.view, key)


def test_n_goes_on_to_the_next_article_when_this_one_is_done(
    shell: Shell, place: Workplace, articles: list[ArticleId], qtbot: QtBot
) -> None:
    press(shell, qtbot, "v" * len(place.desk.claims))
    qtbot.waitUntil(lambda: {claim.word for claim in place.desk.claims} == {"verified"})

    press(shell, qtbot, "n")

    qtbot.waitUntil(lambda: shown(place) == articles[0])
    assert place.desk.current == place.desk.claims[0]


def test_what_another_process_does_appears_within_a_second(
    place: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    claim = place.desk.claims[0]
    location = str(tmp_path / "desk.factcheck")

    elsewhere(in_project(location, "Jon", lambda other: other.verdicts.judge(claim.id, V)))

    qtbot.waitUntil(lambda: place.desk.claims[0].word == "verified")


def test_the_window_comes_back_to_the_claim_it_was_left_at(
    open_window: Callable[..., Shell], articles: list[ArticleId], qtbot: QtBot
) -> None:
    first = open_window()
    qtbot.waitUntil(lambda: first.place.desk.current is not None)
    first.place.articles.article_chosen.emit(articles[0])
    qtbot.waitUntil(lambda: shown(first.place) == articles[0])
    press(first, qtbot, "jj")
    left_at = first.place.desk.current
    first.close()

    second = open_window()

    qtbot.waitUntil(lambda: second.place.desk.current == left_at)
    assert shown(second.place) == articles[0]


def test_undo_leads_back_to_what_it_changed(
    shell: Shell, place: Workplace, articles: list[ArticleId], qtbot: QtBot
) -> None:
    judged = place.desk.current
    assert judged is not None
    press(shell, qtbot, "d")
    qtbot.waitUntil(lambda: place.desk.claims[0].word == "disputed")
    place.articles.article_chosen.emit(articles[0])
    qtbot.waitUntil(lambda: shown(place) == articles[0])

    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: shown(place) == articles[1] and place.desk.current == judged)


def test_a_block_gets_another_role_and_no_claim_moves(place: Workplace, qtbot: QtBot) -> None:
    article = place.desk.article
    assert article is not None
    spans = [claim.span for claim in place.desk.claims]
    block = article.blocks[-1]

    place.reader.role_wanted.emit(block, BlockRole.CAPTION)

    qtbot.waitUntil(
        lambda: (
            place.desk.article is not None
            and place.desk.article.blocks[-1].role is BlockRole.CAPTION
        )
    )
    assert [claim.span for claim in place.desk.claims] == spans


def test_deleting_an_article_opens_the_next_and_can_be_undone(
    shell: Shell, place: Workplace, articles: list[ArticleId], qtbot: QtBot
) -> None:
    shell.window.actions_by_id["article.delete"].trigger()
    qtbot.waitUntil(lambda: place.articles.model.total == 1)
    qtbot.waitUntil(lambda: shown(place) == articles[0])

    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: place.articles.model.total == 2)


def test_samples_come_and_go_in_one_step_each(shell: Shell, place: Workplace, qtbot: QtBot) -> None:
    place.add_samples()
    qtbot.waitUntil(lambda: place.articles.model.total > 6, timeout=20_000)

    shell.window.actions_by_id["article.delete_samples"].trigger()

    qtbot.waitUntil(lambda: place.articles.model.total == 2)


def test_a_full_disk_is_told_in_the_window_and_the_claim_stays_open(
    shell: Shell, place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskFullError("The disk is full. Nothing was changed.")

    monkeypatch.setattr(place.session.project.verdicts, "judge", fail)
    claim = place.desk.current

    press(shell, qtbot, "v")

    qtbot.waitUntil(lambda: "disk is full" in shell.window.notice.text())
    assert shell.window.status.saved_state().startswith("Not saved")
    assert place.desk.current == claim
    assert place.desk.claims[0].word == "open"


def test_mark_without_words_is_refused_with_its_reason(
    shell: Shell, place: Workplace, qtbot: QtBot
) -> None:
    article = place.desk.article
    assert article is not None
    folded = article.blocks[-1]

    place.reader.mark_wanted.emit(folded.span)

    qtbot.waitUntil(lambda: "folded" in shell.window.notice.text())
    assert not shell.window.status.saved_state().startswith("Not saved")
