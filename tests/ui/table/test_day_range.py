"""Naming a first and a last day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.accessibility import unnamed_controls
from ui.table.day_range import DayRangeDialog, first_day, last_day

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dialog(qtbot: QtBot) -> DayRangeDialog:
    dialog = DayRangeDialog("decided", None, "2026-03-14")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-2", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        (" 2024-03-05 ", "2024-03-05", "2024-03-05"),
        ("2024-13", None, None),
        ("2024-02-30", None, None),
        ("0000", None, None),
        ("soon", None, None),
        ("", None, None),
    ],
)
def test_a_year_and_a_month_stand_for_all_their_days(
    text: str, first: str | None, last: str | None
) -> None:
    assert (first_day(text), last_day(text)) == (first, last)


def test_enter_takes_the_days_and_an_open_end(dialog: DayRangeDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.chosen) as signal:
        QTest.keyClick(dialog.last, Qt.Key.Key_Return)

    assert signal.args == [None, "2026-03-14"]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("first", "problem"), [("spring", "“spring” is no day"), ("2027", "first day is after")]
)
def test_what_is_wrong_is_told_and_the_dialog_stays(
    dialog: DayRangeDialog, qtbot: QtBot, first: str, problem: str
) -> None:
    dialog.first.setText(first)

    with qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog.first, Qt.Key.Key_Return)

    assert problem in dialog.problem()
    assert dialog.isVisible()


def test_its_fields_have_names(dialog: DayRangeDialog) -> None:
    assert unnamed_controls(dialog) == []
