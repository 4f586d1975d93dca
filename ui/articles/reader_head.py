"""The head above the text: how far the article is judged, and what is shown of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import VerdictWord
from ui import theme as themes
from ui.claims.head import Glyph, action_button
from ui.claims.history_words import verdict_word
from ui.plain_text import PlainLabel, set_tooltip
from ui.widgets.buttons import ButtonKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.claims import Claim
    from ui.actions import Actions

MARKS = (*(word.value for word in VerdictWord), "open")


class ReaderHead(QWidget):
    """Counts the verdicts of the open article with glyph and word, or glyph and number."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerHead")
        self.setFixedHeight(themes.current().size("pane_head"))
        self._is_narrow = False
        self._numbers = dict.fromkeys(MARKS, 0)
        self._judged = PlainLabel("", self, style="pane_head")
        self._judged.setObjectName("judgedCount")
        self._glyphs = {mark: Glyph(self) for mark in MARKS}
        self._words = {mark: PlainLabel("", self, style="caption", tone="ink_2") for mark in MARKS}
        flat = ButtonKind.FLAT
        self._fold = action_button(actions, "boilerplate", self, kind=flat)
        self._role = action_button(actions, "article.role", self, kind=flat)
        actions["boilerplate"].toggled.connect(self._name_fold)
        self._name_fold(is_shown=False)
        self._build()

    def show_claims(self, claims: Sequence[Claim]) -> None:
        """Count these claims."""
        counted = [claim for claim in claims if claim.state is not ClaimState.DISMISSED]
        self._numbers = {mark: sum(claim.word == mark for claim in counted) for mark in MARKS}
        judged = sum(claim.state is ClaimState.DECIDED for claim in counted)
        self._judged.setText(self.tr("{0} of {1} judged").format(judged, len(counted)))
        self._write()

    def set_narrow(self, *, on: bool) -> None:
        """Show numbers without words where there is little room."""
        self._is_narrow = on
        self._write()

    def text(self) -> str:
        """Return what the head says, for one who cannot see it."""
        counts = (f"{self._numbers[mark]} {verdict_word(mark).lower()}" for mark in MARKS)
        return f"{self._judged.text()}: {', '.join(counts)}"

    def _write(self) -> None:
        for mark in MARKS:
            number, word = self._numbers[mark], verdict_word(mark).lower()
            full = f"{number} {word}"
            self._words[mark].setText(str(number) if self._is_narrow else full)
            self._words[mark].setAccessibleName(full)
            set_tooltip(self._words[mark], full)
            set_tooltip(self._glyphs[mark], full)

    def _name_fold(self, is_shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        words = self.tr("Boilerplate shown") if is_shown else self.tr("Boilerplate folded")
        self._fold.setText(words)
        self._fold.updateGeometry()

    def _build(self) -> None:
        space = themes.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space("l"), 0, space("m"), 0)
        row.setSpacing(space("xs"))
        row.addWidget(self._judged)
        for mark in MARKS:
            self._glyphs[mark].set_mark(mark)
            row.addSpacing(space("s"))
            row.addWidget(self._glyphs[mark])
            row.addWidget(self._words[mark])
        row.addStretch(1)
        row.addWidget(self._fold)
        row.addWidget(self._role)
