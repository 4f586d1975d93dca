"""The rationale: nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.claims.rationale import HIGHEST, RationaleEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.desk import Desk


@pytest.fixture
def field(frame: QMainWindow, desk: Desk) -> RationaleEdit:
    page = QWidget()
    field, other = RationaleEdit(), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(other)
    frame.setCentralWidget(page)
    frame.show()
    field.show_claim(desk.claims[0])
    field.setFocus()
    return field


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_esc_and_ctrl_enter_keep_it_and_leave(
    field: RationaleEdit, desk: Desk, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    qtbot.keyClicks(field, "Because.")

    with qtbot.waitSignals([field.written, field.left]):
        qtbot.keyClick(field, key, modifier)


def test_a_line_end_is_typed_by_enter(field: RationaleEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "One")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "two")

    assert field.toPlainText() == "One\ntwo"


def test_another_claim_takes_the_words_along_to_the_record(
    field: RationaleEdit, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "Because.")

    with qtbot.waitSignal(field.written) as written:
        field.show_claim(desk.claims[1])

    assert written.args == [desk.claims[0], "Because."]
    assert field.toPlainText() == ""


def test_news_of_the_same_claim_do_not_overwrite_what_is_being_typed(
    field: RationaleEdit, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "Half a sent")

    field.show_claim(replace(desk.claims[0], tags=("urgent",)))

    assert field.toPlainText() == "Half a sent"


def test_words_that_could_not_be_saved_come_back_with_their_claim(
    field: RationaleEdit, desk: Desk
) -> None:
    field.show_claim(desk.claims[1])
    field.give_back(desk.claims[0].id, "Not yet kept.")
    assert field.toPlainText() == ""

    field.show_claim(desk.claims[0])

    assert field.toPlainText() == "Not yet kept."


def test_only_plain_text_is_pasted(field: RationaleEdit) -> None:
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    rich.setText("bold")

    field.insertFromMimeData(rich)

    assert field.toPlainText() == "bold"


def test_it_grows_with_its_text_up_to_a_limit(field: RationaleEdit) -> None:
    small = field.sizeHint().height()

    field.setPlainText("line\n" * 50)

    assert small < field.sizeHint().height() == HIGHEST
