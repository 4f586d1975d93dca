"""The middle pane: what is on the desk, and how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole
from ui.articles.reading_area import ReadingArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions
    from ui.desk import Desk
    from ui.window_state import WindowState


@pytest.fixture
def area(
    desk: Desk,
    frame: QMainWindow,
    actions: Actions,
    state: WindowState,
    qtbot: QtBot,
) -> ReadingArea:
    area = ReadingArea(desk, actions, state)
    frame.setCentralWidget(area)
    frame.show()
    desk.article_shown.emit(desk.article)
    desk.claim_chosen.emit(desk.current)
    return area


def test_the_article_on_the_desk_is_shown_with_its_claims(area: ReadingArea, desk: Desk) -> None:
    assert area.currentWidget() is area.pane
    assert "4,200 tonnes of rye" in area.view.toPlainText()
    assert desk.current is not None
    assert area.view.current_claim == desk.current.id


def test_a_click_in_the_text_chooses_a_claim(area: ReadingArea, desk: Desk) -> None:
    area.view.claim_clicked.emit(desk.claims[2].id)

    assert desk.current == desk.claims[2]


def test_marking_needs_a_selection(area: ReadingArea, actions: Actions, qtbot: QtBot) -> None:
    assert not actions["claim.mark"].isEnabled()

    area.view.select(TextSpan(20, 40))
    assert actions["claim.mark"].isEnabled()
    with qtbot.waitSignal(area.mark_wanted) as wanted:
        area.mark()

    assert wanted.args == [TextSpan(20, 40)]


def test_a_block_can_be_given_every_role(area: ReadingArea, qtbot: QtBot) -> None:
    menu = area.role_menu()
    assert menu is not None
    assert len(menu.actions()) == len(BlockRole)

    with qtbot.waitSignal(area.role_wanted) as wanted:
        next(one for one in menu.actions() if "Quote" in one.text()).trigger()

    assert wanted.args[1] is BlockRole.QUOTE


def test_an_empty_desk_says_what_to_do(area: ReadingArea, desk: Desk) -> None:
    desk.close_article()

    assert area.currentWidget() not in {area.pane, area.first_run}


def test_the_place_in_an_article_is_kept(
    area: ReadingArea, desk: Desk, state: WindowState, qtbot: QtBot
) -> None:
    article = desk.article
    assert article is not None
    desk.choose(desk.claims[3].id)

    area.keep_place()

    assert state.get(f"claims/{article.id}") == desk.claims[3].id


def test_finding_opens_the_find_bar(area: ReadingArea) -> None:
    area.find_words()

    assert area.pane._find.isVisible()
