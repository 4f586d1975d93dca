"""What stands in the claim panel before there is a claim: the three verdicts and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.verdicts import VerdictWord
from ui import theme as themes
from ui.claims.head import Glyph
from ui.plain_text import PlainLabel
from ui.widgets.key_cap import KeyCap
from ui.widgets.patterns import paint_underline
from ui.words import verdict_word

if TYPE_CHECKING:
    from ui.actions import Actions


class PatternSample(QWidget):
    """A short piece of the underline a verdict has in the text."""

    def __init__(self, mark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the sample."""
        return QSize(56, 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pattern."""
        painter = QPainter(self)
        try:
            paint_underline(painter, (0, self.width(), 3), self._mark, themes.current())
        finally:
            painter.end()


class VerdictGuide(QWidget):
    """Says why there is no claim here, and what the three verdicts mean."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = PlainLabel("", self, tone="ink_2")
        self._why.setObjectName("noClaimReason")
        self._why.setWordWrap(True)
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space("l"), space("l"), space("l"), space("l"))
        column.setSpacing(space("s"))
        column.addWidget(self._why)
        column.addSpacing(space("l"))
        column.addWidget(PlainLabel(self.tr("The three verdicts"), self, style="section"))
        for word in VerdictWord:
            self._explain(column, actions, word)
        column.addStretch(1)

    def say(self, why: str) -> None:
        """Say why there is no claim to judge."""
        self._why.setText(why)

    def _explain(self, column: QVBoxLayout, actions: Actions, word: VerdictWord) -> None:
        action_id = f"verdict.{word.value}"
        line = QFrame(self)
        line.setProperty("line", "h")
        column.addWidget(line)
        name = PlainLabel(verdict_word(word.value), self, style="list_title")
        glyph = Glyph(self)
        glyph.set_mark(word.value)
        row = QHBoxLayout()
        row.setSpacing(themes.current().space("s"))
        row.addWidget(glyph)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(PatternSample(word.value, self))
        row.addWidget(KeyCap(actions.key_text(action_id), self))
        column.addLayout(row)
        meaning = PlainLabel(f"{actions[action_id].toolTip()}.", self, tone="ink_2")
        meaning.setWordWrap(True)
        under_the_word = QHBoxLayout()
        under_the_word.addSpacing(glyph.sizeHint().width() + row.spacing())
        under_the_word.addWidget(meaning, 1)
        column.addLayout(under_the_word)
