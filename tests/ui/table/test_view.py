"""The table answers to the keyboard: moving, choosing and opening rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt

from tests.ui.table.hands import CTRL, press
from ui.table.cell_delegate import CellDelegate
from ui.table.view import TAKEN_KEYS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from ui.actions import Actions
    from ui.table.page import TablePage


def test_enter_opens_the_claim(page: TablePage, qtbot: QtBot) -> None:
    page.view.go_to(1)

    with qtbot.waitSignal(page.opened) as opened:
        press(page, Qt.Key.Key_Return)

    assert opened.args is not None
    assert opened.args[0].id == page.listing.ids[1]


def test_keys_move_to_both_ends(page: TablePage) -> None:
    press(page, Qt.Key.Key_End)
    assert page.view.current_id == page.listing.ids[-1]

    press(page, Qt.Key.Key_Home)
    press(page, Qt.Key.Key_J)
    assert page.view.current_id == page.listing.ids[1]

    press(page, Qt.Key.Key_K)
    assert page.view.current_id == page.listing.ids[0]


def test_space_adds_a_row_to_those_chosen(page: TablePage) -> None:
    page.view.go_to(0)
    press(page, Qt.Key.Key_Down, CTRL)
    press(page, Qt.Key.Key_Space, CTRL)

    assert page.view.chosen_ids() == list(page.listing.ids[:2])


def test_a_big_choice_is_counted_by_its_ranges(page: TablePage) -> None:
    page.view.selectAll()
    flags = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().select(page.model.index(1, 0), flags)

    assert page.view.chosen_ids() == [page.listing.ids[0], *page.listing.ids[2:]]


def test_rows_that_are_not_read_are_painted_too(page: TablePage, claims: tuple[Claim, ...]) -> None:
    page.model.set_listing(replace(page.listing, ids=(*page.listing.ids, claims[2].id)))

    picture = page.view.grab()

    assert isinstance(page.view.itemDelegate(), CellDelegate)
    assert not picture.isNull()


def test_every_key_it_takes_is_one_of_the_window(actions: Actions) -> None:
    assert set(TAKEN_KEYS) <= set(actions)
