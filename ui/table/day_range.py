"""Asks for a first and a last day; either may be left open, and a year or a month will do."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

_GIVEN = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DECEMBER = 12


class DayRangeDialog(QDialog):
    """`chosen` carries first and last day as YYYY-MM-DD, None for one that is left open."""

    chosen = Signal(object, object)

    def __init__(
        self, which: str, first: str | None, last: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dayRange")
        is_decided = which == "decided"
        self.setWindowTitle(
            self.tr("Decided between") if is_decided else self.tr("Published between")
        )
        hint = self.tr("2026, 2026-03 or 2026-03-14")
        self.first = Field(self.tr("First day"), hint, self)
        self.last = Field(self.tr("Last day"), hint, self)
        self.first.setText(first or "")
        self.last.setText(last or "")
        self._problem = PlainLabel("", self, style="caption", tone="danger")
        self._problem.setObjectName("dayProblem")
        self._problem.hide()
        self.show_them = Button(self.tr("Show"), self, kind=ButtonKind.PRIMARY)
        self._build()

    def problem(self) -> str:
        """Return why the days cannot be taken, "" when they can."""
        days = self._days()
        for field, day in zip((self.first, self.last), days, strict=True):
            if field.text().strip() and day is None:
                return self.tr("“{0}” is no day. Write it as 2026-03-14, or only 2026.").format(
                    field.text().strip()
                )
        first, last = days
        if first and last and first > last:
            return self.tr("The first day is after the last one.")
        return ""

    def _days(self) -> Sequence[str | None]:
        return first_day(self.first.text()), last_day(self.last.text())

    def _take(self) -> None:
        problem = self.problem()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if not problem:
            self.chosen.emit(*self._days())
            self.accept()

    def _build(self) -> None:
        space = themes.current().space
        form = QFormLayout()
        form.setVerticalSpacing(space("s"))
        for words, field in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            label = PlainLabel(words, self, style="caption", tone="ink_2")
            label.setBuddy(field)
            form.addRow(label, field)
            field.returnPressed.connect(self._take)
        self.show_them.clicked.connect(self._take)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.show_them)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("xl"), space("l"), space("xl"), space("l"))
        column.setSpacing(space("m"))
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addLayout(buttons)


def first_day(text: str) -> str | None:
    """Return the first day of a year, a month or a day as YYYY-MM-DD, None for anything else."""
    given = _parts(text)
    return _iso(given[0], given[1] or 1, given[2] or 1) if given else None


def last_day(text: str) -> str | None:
    """Return the last day of a year, a month or a day, None for anything else."""
    given = _parts(text)
    if not given:
        return None
    year, month, day = given[0], given[1] or _DECEMBER, given[2]
    if not 1 <= year <= date.max.year or not 1 <= month <= _DECEMBER:
        return None
    return _iso(year, month, day or calendar.monthrange(year, month)[1])


def _parts(text: str) -> tuple[int, int, int] | None:
    found = _GIVEN.fullmatch(text.strip())
    return (int(found[1]), int(found[2] or 0), int(found[3] or 0)) if found else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
