"""A row of any list is found by typing, where letters are commands: F, words, Enter or Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication

from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, V, add
from ui.history.page import HistoryPage
from ui.list_finder import FindInLists, ListFinder, rows_with
from ui.table.page import TablePage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell


GUILD = "The guild of bakers of Tolmen sold 5,300 loaves in May 2021, its clerk said."


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project, *MILL, title="Rye and water")
    add(project, *FERRY, title="Älteste Fähre")
    add(project, GUILD, title="Bread at the quay")
    for claim in project.claims.of_article(project.articles.summaries()[0].id):
        project.verdicts.judge(claim.id, V)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return shell


def finder(shell: Shell) -> ListFinder:
    (feature,) = shell.place.findChildren(FindInLists)
    return feature.finder


def settle(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.place.is_settled)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def title(shell: Shell) -> str:
    article = shell.place.desk.article
    assert article is not None
    return article.summary.title


def test_an_article_is_found_by_the_beginning_of_a_word(shell: Shell, qtbot: QtBot) -> None:
    view = shell.place.reader.view
    view.setFocus()

    press(qtbot, Qt.Key.Key_F)
    qtbot.keyClicks(finder(shell).field, "fahr")
    settle(shell, qtbot)

    assert title(shell) == "Älteste Fähre"
    assert finder(shell).count.text() == "1 of 1"
    press(qtbot, Qt.Key.Key_Return)
    assert shell.place.articles.list.hasFocus()
    assert not finder(shell).isVisible()


def test_esc_goes_back_to_the_row_and_to_the_place_one_came_from(
    shell: Shell, qtbot: QtBot
) -> None:
    before = title(shell)
    view = shell.place.reader.view
    view.setFocus()
    press(qtbot, Qt.Key.Key_F)
    qtbot.keyClicks(finder(shell).field, "rye")
    settle(shell, qtbot)
    assert title(shell) == "Rye and water"

    press(qtbot, Qt.Key.Key_Escape)
    settle(shell, qtbot)

    assert title(shell) == before
    assert view.hasFocus()


def test_what_is_not_there_is_told_and_moves_nothing(shell: Shell, qtbot: QtBot) -> None:
    before = title(shell)

    shell.place.articles.list.setFocus()
    press(qtbot, Qt.Key.Key_F)
    qtbot.keyClicks(finder(shell).field, "zebra")

    assert finder(shell).count.text() == "Not in this list"
    assert title(shell) == before


def test_letters_that_judge_only_type_while_a_row_is_looked_for(shell: Shell, qtbot: QtBot) -> None:
    claim = shell.place.desk.current
    assert claim is not None

    press(qtbot, Qt.Key.Key_F)
    qtbot.keyClicks(finder(shell).field, "vdu")
    settle(shell, qtbot)

    assert finder(shell).field.text() == "vdu"
    found = shell.place.session.project.claims.get(claim.id)
    assert found.state is claim.state


@pytest.mark.parametrize(
    ("page", "words", "expected"), [("table", "ramp", "ramp"), ("history", "bread", "Bread")]
)
def test_a_row_of_a_list_that_is_not_in_memory_is_found(
    shell: Shell, qtbot: QtBot, page: str, words: str, expected: str
) -> None:
    shell.window.actions_by_id[f"page.{page}"].trigger()
    front = shell.window.stack.currentWidget()
    assert isinstance(front, TablePage | HistoryPage)
    qtbot.waitUntil(lambda: front.is_settled)
    view = front.focusProxy()
    assert isinstance(view, QAbstractItemView)
    view.setFocus()

    press(qtbot, Qt.Key.Key_F)
    qtbot.keyClicks(finder(shell).field, words)
    settle(shell, qtbot)
    qtbot.waitUntil(lambda: finder(shell).count.text().startswith("1 of"))

    row = view.currentIndex().row()
    columns = range(8 if page == "table" else 1)
    cells = [str(view.model().index(row, at).data() or "") for at in columns]
    assert expected in " ".join(cells)
    press(qtbot, Qt.Key.Key_Return)
    assert view.hasFocus()


def test_down_goes_on_to_the_next_row_that_fits_and_round_the_end(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.window.actions_by_id["page.table"].trigger()
    page = shell.window.pages.table
    qtbot.waitUntil(lambda: page.is_settled)
    page.view.setFocus()
    press(qtbot, Qt.Key.Key_F)
    qtbot.keyClicks(finder(shell).field, "2022")
    settle(shell, qtbot)
    qtbot.waitUntil(lambda: finder(shell).count.text() == "1 of 2")
    first = page.view.currentIndex().row()

    press(qtbot, Qt.Key.Key_Down)
    assert finder(shell).count.text() == "2 of 2"
    assert page.view.currentIndex().row() != first

    press(qtbot, Qt.Key.Key_Down)
    assert page.view.currentIndex().row() == first


def test_case_and_accents_do_not_matter_but_the_beginning_of_a_word_does() -> None:
    model = QStringListModel(["Über die Brücke", "Unter dem Fluss", "Überfluss (2021)"])

    assert rows_with(model, "uber") == [0, 2]
    assert rows_with(model, "FLUSS") == [1]
    assert rows_with(model, "(20") == [2]
