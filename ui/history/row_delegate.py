"""Paints a row of the history: a day, or when who did what to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from typing_extensions import override

from factcheck.domain.history import StepKind
from ui import icons
from ui import theme as themes
from ui.history.model import STEP_ROLE, SUBJECT_ROLE
from ui.i18n import clock, isolated
from ui.plain_text import with_visible_marks
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_row_ground,
)
from ui.words import step_act

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from factcheck.domain.history import Step
    from ui.theme import Theme

HEIGHT = 34
_MARGIN, _TIME, _WHO, _ACT = 16, 64, 132, 230
_ICONS = {StepKind.UNDO: "undo", StepKind.REDO: "redo"}


class HistoryRowDelegate(RowDelegate):
    """Paints every row at one height, so that a long history needs no measuring."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row."""
        return QSize(400, HEIGHT)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        theme, rect = at.theme, at.rect
        step: Step | None = index.data(STEP_ROLE)
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            _paint_day(painter, rect, str(index.data()), theme)
            return
        paint_row_ground(painter, rect, at.state, theme)
        if step is None:
            bar = QRect(rect.left() + _MARGIN, rect.center().y() - 4, 280, 8)
            painter.fillRect(bar, theme.color("line"))
        else:
            _paint_step(painter, rect, step, str(index.data(SUBJECT_ROLE)))


def _paint_day(painter: QPainter, rect: QRect, words: str, theme: Theme) -> None:
    painter.fillRect(rect, theme.color("pane"))
    painter.setPen(theme.color("ink_2"))
    _write(painter, rect.adjusted(_MARGIN, 4, -_MARGIN, 0), words, theme.font("section"))


def _paint_step(painter: QPainter, rect: QRect, step: Step, subject: str) -> None:
    theme = themes.current()
    left = rect.left() + _MARGIN
    at = clock(step.at)
    painter.setPen(theme.color("ink_3"))
    _write(painter, QRect(left, rect.top(), _TIME, rect.height()), at, theme.font("caption"))
    painter.setPen(theme.color("ink_2"))
    who = QRect(left + _TIME, rect.top(), _WHO - 8, rect.height())
    _write(painter, who, with_visible_marks(step.reviewer), theme.font("body"))
    place = QRect(who.right() + 9, rect.top(), _ACT - 8, rect.height())
    if icon := _ICONS.get(step.kind):
        square = QRect(place.left(), rect.center().y() - 7, 14, 14)
        icons.paint_icon(painter, square, icon, theme.color("ink_3"))
        place.setLeft(place.left() + 20)
    painter.setPen(theme.color("ink"))
    _write(painter, place, with_visible_marks(step_act(step)), theme.font("body", weight=500))
    painter.setPen(theme.color("ink_3"))
    rest = QRect(place.right() + 9, rect.top(), rect.right() - place.right() - _MARGIN, HEIGHT)
    _write(painter, rest, with_visible_marks(subject), theme.font("caption"))


def _write(painter: QPainter, place: QRect, words: str, font: QFont) -> None:
    painter.setFont(font)
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(
        place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, isolated(cut)
    )
