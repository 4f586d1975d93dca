"""Paints one piece of evidence: stance, title, quote, where it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.evidence.list_model import EVIDENCE_ROLE, headline, origin
from ui.evidence.words import (
    BROKEN,
    LINK_ICONS,
    STANCE_ICONS,
    copy_words,
    link_words,
    stance_word,
)
from ui.plain_text import shortened, with_visible_marks
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_ground,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from factcheck.domain.evidence import Evidence
    from ui.theme import Theme

STANCE_WIDTH = 96
_TOP = 6
_LINE = 20
_ICON = 12
_LEFT = 8
_APART = 12


class EvidenceRowDelegate(RowDelegate):
    """Paints evidence in up to four lines; a line that has nothing to say takes no room."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the lines there are."""
        evidence: Evidence | None = index.data(EVIDENCE_ROLE)
        lines = len(_lines(evidence, themes.current())) + bool(_found(evidence)) if evidence else 1
        return QSize(200, 2 * _TOP + lines * _LINE + 1)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        evidence: Evidence | None = index.data(EVIDENCE_ROLE)
        if evidence is None:
            return
        paint_ground(painter, at)
        _paint_stance(painter, at, evidence)
        words = at.rect.adjusted(STANCE_WIDTH, 0, -_LEFT, 0)
        _paint_lines(painter, at, words, evidence)
        _paint_found(painter, at, words, evidence)


def _paint_stance(painter: QPainter, at: RowPlace, evidence: Evidence) -> None:
    stance, theme = evidence.record.stance, at.theme
    left, top = at.rect.left() + _LEFT, at.rect.top() + _TOP
    square = at.placed(QRect(left, top + (_LINE - _ICON) // 2, _ICON, _ICON))
    icons.paint_icon(painter, square, STANCE_ICONS[stance], theme.color("ink"))
    painter.setFont(theme.font("micro", weight=600))
    painter.setPen(theme.color("ink"))
    place = QRect(left + _ICON + 4, top, STANCE_WIDTH - _ICON - 4, _LINE)
    at.write(painter, place, stance_word(stance))


def _paint_lines(painter: QPainter, at: RowPlace, rect: QRect, evidence: Evidence) -> None:
    for number, (text, font, role) in enumerate(_lines(evidence, at.theme)):
        painter.setFont(font)
        painter.setPen(at.theme.color(role))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        place = QRect(rect.left(), rect.top() + _TOP + number * _LINE, rect.width(), _LINE)
        at.write(painter, place, cut)


def _lines(evidence: Evidence, theme: Theme) -> list[tuple[str, QFont, str]]:
    quote = evidence.record.quote
    reading = QFont(theme.font("quote", italic=True))
    reading.setPixelSize(13)
    lines = [
        (headline(evidence), theme.font("body", weight=500), "ink"),
        (f"“{quote}”" if quote else "", reading, "ink_2"),
        (origin(evidence), theme.font("micro"), "ink_3"),
    ]
    return [(_one_line(text), font, role) for text, font, role in lines if text]


def _paint_found(painter: QPainter, at: RowPlace, rect: QRect, evidence: Evidence) -> None:
    """Paint what is known of link and copy in the last line, each with its sign."""
    theme, font = at.theme, at.theme.font("micro", weight=500)
    painter.setFont(font)
    left, top = rect.left(), rect.top() + _TOP + len(_lines(evidence, theme)) * _LINE
    for icon, words, role in _found(evidence):
        room = rect.right() - left - _ICON - 4
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
        width = QFontMetrics(font).horizontalAdvance(cut)
        square = at.placed(QRect(left, top + (_LINE - _ICON) // 2, _ICON, _ICON))
        icons.paint_icon(painter, square, icon, theme.color(role))
        painter.setPen(theme.color(role))
        place = QRect(left + _ICON + 4, top, width + 1, _LINE)
        at.write(painter, place, cut)
        left = place.right() + _APART


def _found(evidence: Evidence) -> list[tuple[str, str, str]]:
    """Return sign, words and colour role of what is known of the link and of the copy."""
    state = evidence.link_state
    found = [
        (LINK_ICONS.get(state, ""), link_words(evidence), "danger" if state in BROKEN else "ink_2"),
        ("file_saved", copy_words(evidence), "ink_2"),
    ]
    return [one for one in found if one[1]]


def _one_line(text: str) -> str:
    return shortened(with_visible_marks(" ".join(text.split())))
