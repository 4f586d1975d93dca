"""Ctrl+K: every command, article and theme by a few letters, and the focus comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from ui.accessibility import unnamed_controls
from ui.actions import ACTIONS
from ui.palette.list_model import PaletteModel
from ui.palette.palette import Palette
from ui.palette.rows import ARTICLES, Row, action_rows, group_title
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions


@pytest.fixture
def field(frame: QMainWindow, qtbot: QtBot) -> QLineEdit:
    field = QLineEdit(frame)
    frame.show()
    frame.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.fixture
def palette(frame: QMainWindow, field: QLineEdit, actions: Actions, qtbot: QtBot) -> Palette:
    palette = Palette(frame)
    palette.open(action_rows(actions))
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


def texts(palette: Palette) -> list[str]:
    return [hit.row.text for hit in palette.model.hits]


def chosen(palette: Palette) -> str:
    hit = palette.model.hit_at(palette.list.currentIndex().row())
    return hit.row.text if hit else ""


def test_every_action_is_offered_with_its_key(palette: Palette, actions: Actions) -> None:
    keys = sorted(hit.row.key for hit in palette.model.hits if hit.row.key)

    assert len(palette.model.hits) == len(ACTIONS) - 1
    assert keys == sorted(
        actions.key_text(spec.id) for spec in ACTIONS if spec.keys and spec.id != "palette"
    )


def test_what_acts_on_the_claim_stands_first(palette: Palette) -> None:
    groups = list(dict.fromkeys(hit.row.group for hit in palette.model.hits))

    assert [group_title(group) for group in groups[:2]] == ["This claim", "Evidence"]


def test_enter_runs_what_fits_best_and_the_focus_returns(
    palette: Palette, actions: Actions, field: QLineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "ne open")
    with qtbot.waitSignal(actions["claim.next_open"].triggered):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.isHidden()
    assert field.hasFocus()


def test_enter_is_not_taken_by_an_action_of_the_window(
    palette: Palette, frame: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    action = QAction(frame)
    action.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
    frame.addAction(action)
    qtbot.keyClicks(palette.field, "previous claim")

    with (
        qtbot.assertNotEmitted(action.triggered),
        qtbot.waitSignal(actions["claim.previous"].triggered),
    ):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_esc_closes_without_doing_anything(
    palette: Palette, actions: Actions, field: QLineEdit, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(actions["claim.next"].triggered):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert palette.isHidden()
    assert field.hasFocus()


def test_up_and_down_go_round_the_rows_and_over_the_titles(palette: Palette, qtbot: QtBot) -> None:
    first = chosen(palette)

    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    last = chosen(palette)
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)

    assert (first, last) == (texts(palette)[0], texts(palette)[-1])
    assert chosen(palette) == first


def test_pages_stop_at_the_ends(palette: Palette, qtbot: QtBot) -> None:
    for _ in range(len(texts(palette))):
        qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)

    assert chosen(palette) == texts(palette)[-1]


def test_a_command_that_cannot_act_now_stays_and_does_nothing(
    palette: Palette, actions: Actions, qtbot: QtBot
) -> None:
    actions.enable("claim.reopen", on=False)
    palette.offer(action_rows(actions))
    qtbot.keyClicks(palette.field, "reopen")

    with qtbot.assertNotEmitted(actions["claim.reopen"].triggered):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.isVisible()
    assert "not available now" in palette.list.currentIndex().data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_nothing_found_is_said(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "qqqq")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert texts(palette) == []
    assert palette.isVisible()


def test_a_click_beside_it_closes_it(palette: Palette, qtbot: QtBot) -> None:
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))

    assert palette.isHidden()


def test_a_click_on_a_row_runs_it(palette: Palette, actions: Actions, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "dark")
    place = palette.list.visualRect(palette.list.currentIndex()).center()

    with qtbot.waitSignal(actions["theme.dark"].triggered):
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_every_control_has_a_spoken_name(palette: Palette) -> None:
    assert unnamed_controls(palette) == []


def test_it_covers_the_window_whatever_its_size(palette: Palette, frame: QMainWindow) -> None:
    frame.resize(1100, 720)

    assert palette.geometry() == frame.rect()


def test_articles_are_listed_once_something_is_typed(qtbot: QtBot) -> None:
    model = PaletteModel()
    tester = QAbstractItemModelTester(model)
    model.set_rows([Row(ARTICLES, "The ferry fleet", list), Row("claim", "Next claim", list)])
    before = [hit.row.text for hit in model.hits]

    model.find("fer")

    assert before == ["Next claim"]
    assert [hit.row.text for hit in model.hits] == ["The ferry fleet"]
    del tester


def test_scattered_letters_count_only_where_nothing_fits_better(qtbot: QtBot) -> None:
    model = PaletteModel()
    model.set_rows([Row("claim", "No verdict", list), Row("claim", "Every new claim", list)])

    model.find("nv")
    scattered = [hit.row.text for hit in model.hits]
    model.find("ne")

    assert scattered == ["No verdict"]
    assert [hit.row.text for hit in model.hits] == ["Every new claim"]


def test_f2_leads_to_where_the_chosen_action_is_given_another_key(
    palette: Palette, actions: Actions, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "ne open")
    with qtbot.waitSignal(actions.key_wanted) as wanted:
        qtbot.keyClick(palette.field, Qt.Key.Key_F2)

    assert wanted.args == ["claim.next_open"]
    assert palette.isHidden()


def test_f2_is_offered_only_for_what_can_have_a_key(palette: Palette, qtbot: QtBot) -> None:
    hint = next(
        label.parentWidget()
        for label in palette.findChildren(PlainLabel)
        if label.text() == "change its key"
    )
    assert hint is not None
    assert hint.isVisible()

    palette.offer([Row(ARTICLES, "The sea is dry", lambda: None)])
    qtbot.keyClick(palette.field, Qt.Key.Key_F2)

    assert palette.isVisible()
    assert hint.isHidden()
