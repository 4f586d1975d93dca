"""The two revisions as one list: each row holds a line of both, so that they scroll in step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from typing_extensions import override

from ui import theme as themes
from ui.i18n import counted
from ui.plain_text import with_stand_ins
from ui.revisions.alignment import Kind
from ui.widgets.option_rows import RowDelegate, RowPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.anchors import TextSpan
    from ui.revisions.alignment import Pair
    from ui.theme import Theme

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
LONGEST_SHOWN = 3_000
"""Code points of one line that are shown."""

SIGNS = {Kind.SAME: "", Kind.CHANGED: "≠", Kind.GONE: "\N{MINUS SIGN}", Kind.ADDED: "+"}
SIGN_WIDTH = 28
_MARGIN, _PADDING, _FOLD_HEIGHT = 16, 3, 28


@dataclass(frozen=True, slots=True)
class Side:
    """A line as it is shown, with the words that differ as ranges of it in UTF-16 units."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of lines, or a run of unchanged ones that is folded: then both sides are None."""

    pairs: range
    kind: Kind
    old: Side | None = None
    new: Side | None = None


class PairModel(QAbstractListModel):
    """Holds the rows of a comparison."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_pairs(
        self, texts: tuple[str, str], pairs: Sequence[Pair], runs: Sequence[range]
    ) -> None:
        """Show these runs of pairs; one of several pairs is folded into one row."""
        self.beginResetModel()
        self._rows = [_row(texts, pairs, run) for run in runs]
        self.endResetModel()

    def row_of(self, pair: int) -> int:
        """Return the row that shows a pair, -1 when none does."""
        return next((n for n, row in enumerate(self._rows) if pair in row.pairs), -1)

    def words(self, row: Row) -> str:
        """Return a row in words, as it is spoken and copied."""
        if row.old is None and row.new is None:
            one, many = self.tr("{0} line is the same"), self.tr("{0} lines are the same")
            return counted(len(row.pairs), one, many)
        before, now = (side.text if side else "" for side in (row.old, row.new))
        return {
            Kind.SAME: now,
            Kind.CHANGED: self.tr("Before: {0} Now: {1}").format(before, now),
            Kind.GONE: self.tr("Gone: {0}").format(before),
            Kind.ADDED: self.tr("Added: {0}").format(now),
        }[row.kind]

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self.words(row) if role in spoken else None


class PairDelegate(RowDelegate):
    """Paints both lines beside one another, words that differ underlined or struck through."""

    def __init__(self, view: QListView, model: PairModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the longer side."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None or (row.old is None and row.new is None):
            return QSize(200, _FOLD_HEIGHT)
        theme = themes.current()
        width = side_width(self._view.viewport().width())
        lines = [_set(side, theme, width, is_new=True).lineCount() for side in _sides(row)]
        return QSize(200, max(lines) * theme.letters("preview").line + 2 * _PADDING)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        theme, rect = at.theme, at.rect
        if at.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
        if row.old is None and row.new is None:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("ink_3"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._model.words(row))
        else:
            _paint_pair(painter, rect, row, theme)


def side_width(width: int) -> int:
    """Return how wide the words of one side are set in a list of that width."""
    return (width - SIGN_WIDTH) // 2 - 2 * _MARGIN


def _paint_pair(painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
    width = side_width(rect.width())
    left = rect.left() + _MARGIN
    right = rect.left() + (rect.width() + SIGN_WIDTH) // 2 + _MARGIN
    middle = rect.left() + (rect.width() - SIGN_WIDTH) // 2
    painter.fillRect(QRect(middle, rect.top(), 1, rect.height()), theme.color("line"))
    painter.fillRect(QRect(middle + SIGN_WIDTH, rect.top(), 1, rect.height()), theme.color("line"))
    painter.setFont(theme.font("body", weight=600))
    painter.setPen(theme.color("ink_2"))
    sign = QRect(middle, rect.top() + _PADDING, SIGN_WIDTH, theme.letters("preview").line)
    painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, SIGNS[row.kind])
    painter.setPen(theme.color("ink_2" if row.kind is Kind.SAME else "ink"))
    for side, at, is_new in ((row.old, left, False), (row.new, right, True)):
        if side is not None:
            layout = _set(side, theme, width, is_new=is_new)
            layout.draw(painter, QPointF(at, rect.top() + _PADDING))


def _set(side: Side, theme: Theme, width: int, *, is_new: bool) -> QTextLayout:
    """Return a line set in the width, at the pitch of a preview."""
    layout = QTextLayout(side.text, theme.font("preview"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_marked(start, length, theme, is_new) for start, length in side.marks])
    pitch, top = theme.letters("preview").line, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(80, width))
        line.setPosition(QPointF(0, top))
        top += pitch
    layout.endLayout()
    return layout


def _marked(start: int, length: int, theme: Theme, is_new: bool) -> QTextLayout.FormatRange:  # noqa: FBT001 - one of two sides
    """Return the format of words that differ: new ones underlined and heavy, old ones struck."""
    look = QTextCharFormat()
    look.setBackground(theme.color("find" if is_new else "open_tint_2"))
    if is_new:
        look.setFontUnderline(True)
        look.setFontWeight(QFont.Weight.DemiBold)
    else:
        look.setFontStrikeOut(True)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found


def _sides(row: Row) -> list[Side]:
    return [side for side in (row.old, row.new) if side is not None]


def _row(texts: tuple[str, str], pairs: Sequence[Pair], run: range) -> Row:
    pair = pairs[run.start]
    if len(run) > 1:
        return Row(run, Kind.SAME)
    return Row(
        run,
        pair.kind,
        _side(texts[0], pair.old, pair.old_marks),
        _side(texts[1], pair.new, pair.new_marks),
    )


def _side(text: str, span: TextSpan | None, marks: Sequence[TextSpan]) -> Side | None:
    if span is None:
        return None
    shown = with_stand_ins(span.cut(text)[:LONGEST_SHOWN])
    found = []
    for mark in marks:
        start = _units(shown[: mark.start - span.start])
        end = _units(shown[: mark.end - span.start])
        if end > start:
            found.append((start, end - start))
    return Side(shown, tuple(found))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
