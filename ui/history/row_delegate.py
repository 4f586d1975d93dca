"""Paints a row of the history: a day, or when who did what to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from typing_extensions import override

from factcheck.domain.history import StepKind
from ui import icons
from ui.history.columns import MARGIN, Columns, columns
from ui.history.model import STEP_ROLE, SUBJECT_ROLE, HistoryModel
from ui.i18n import clock
from ui.plain_text import with_visible_marks
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_ground,
)
from ui.words import step_act

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from factcheck.domain.history import Step

HEIGHT = 34
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
            _paint_day(painter, at, str(index.data()))
            return
        paint_ground(painter, at)
        if step is None:
            bar = QRect(rect.left() + MARGIN, rect.center().y() - 4, 280, 8)
            painter.fillRect(at.placed(bar), theme.color("line"))
        else:
            model = index.model()
            reviewers = model.listing.reviewers if isinstance(model, HistoryModel) else ()
            places = columns(rect, reviewers, theme)
            _paint_step(painter, at, places, step, str(index.data(SUBJECT_ROLE)))


def _paint_day(painter: QPainter, at: RowPlace, words: str) -> None:
    painter.fillRect(at.rect, at.theme.color("pane"))
    painter.setPen(at.theme.color("ink_2"))
    _write(painter, at, at.rect.adjusted(MARGIN, 4, -MARGIN, 0), words, at.theme.font("section"))


def _paint_step(painter: QPainter, at: RowPlace, places: Columns, step: Step, subject: str) -> None:
    theme = at.theme
    painter.setPen(theme.color("ink_3"))
    _write(painter, at, places.time, clock(step.at), theme.font("caption"))
    painter.setPen(theme.color("ink_2"))
    _write(painter, at, places.who, with_visible_marks(step.reviewer), theme.font("body"))
    act = QRect(places.act)
    if icon := _ICONS.get(step.kind):
        square = QRect(act.left(), act.center().y() - 7, 14, 14)
        icons.paint_icon(painter, at.placed(square), icon, theme.color("ink_3"))
        act.setLeft(act.left() + 20)
    painter.setPen(theme.color("ink"))
    _write(painter, at, act, with_visible_marks(step_act(step)), theme.font("body", weight=500))
    painter.setPen(theme.color("ink_3"))
    _write(painter, at, places.subject, with_visible_marks(subject), theme.font("caption"))


def _write(painter: QPainter, at: RowPlace, place: QRect, words: str, font: QFont) -> None:
    painter.setFont(font)
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    at.write(painter, place, cut)
