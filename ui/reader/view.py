"""The reader: an article's text with its claims, read-only.

A QPlainTextEdit lays out only what is seen; the claims are painted under its text, so a verdict
repaints one block. Everything outside counts in code points of the stored text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QTextCursor
from typing_extensions import override

from ui.accessibility import announce
from ui.reader.edges import GraspableText
from ui.reader.painting import Pointed
from ui.reader.paragraphs import paragraphs_of, runs_from_right
from ui.theme import mark_of
from ui.words import mark_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Block
    from factcheck.domain.claims import Claim
    from ui.reader.claim_index import PlacedClaim


class ReaderView(GraspableText):
    """Shows one article and its claims.

    `selection_changed` brings the selected TextSpan in code points, or None;
    `boilerplate_toggled` whether all boilerplate is shown now.
    """

    selection_changed = Signal(object)
    boilerplate_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article"))
        self._blocks: Sequence[Block] = ()
        self._entered = ""
        self.row_clicked.connect(self.toggle_fold)
        self.selectionChanged.connect(self._tell_selection)
        self.cursorPositionChanged.connect(self._say_claim_entered)

    # --- the article ---

    def set_article(self, text: str, blocks: Sequence[Block]) -> None:
        """Show an article, or the same one with other roles, which keeps the top line in place."""
        same = text == self.scene.text
        if same and tuple(blocks) == tuple(self._blocks):
            return
        top = self._scroller.top_position()
        shown = self.scene.folds.open_starts() if same else set()
        claims = self.scene.claims() if same else ()
        self._blocks = tuple(blocks)
        paragraphs = paragraphs_of(text, self._blocks)
        self._layout.show_paragraphs(())
        backwards, onwards = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self._run(backwards if runs_from_right(paragraphs) else onwards)
        self.scene.show(text, paragraphs)
        self.scene.folds.keep(shown)
        self.setPlainText("\n".join(paragraph.text for paragraph in paragraphs))
        self.scene.folds.apply(self.document())
        self._layout.show_paragraphs(paragraphs)
        self.scene.set_claims(claims)
        self._point(Pointed(self._pointed.current if same else ""))
        self._scroller.bring_to_top(top if same else 0)
        self._refresh()

    def clear_article(self) -> None:
        """Show nothing."""
        self.set_article("", ())

    def set_claims(self, claims: Sequence[Claim]) -> None:
        """Show these claims in the article, and no others."""
        self.scene.set_claims(claims)
        self._refresh()

    def update_claim(self, claim: Claim) -> None:
        """Show a claim's new state; only its own lines are painted again."""
        before = self.scene.index.get(claim.id)
        touched, at = self.scene.update_claim(claim)
        self._update_paragraphs(touched)
        if before is not None and before.mark != mark_of(claim):
            self._say_mark(claim)
        if at is None:
            self._ruler.set_marks(self.scene.heights())
        else:
            self._ruler.change_mark(at, mark_of(claim))

    def set_current(self, claim_id: str | None, *, scroll: bool = True) -> None:
        """Make a claim the one being judged, and bring it to a third of the height."""
        self._point(Pointed(claim_id or "", self._pointed.hovered))
        self._ruler.set_current(self.scene.height_of(claim_id or ""))
        placed = self.scene.index.get(claim_id)
        if placed is None:
            return
        fold = self.scene.paragraphs[self.scene.positions.paragraph_of(placed.start)].fold
        if fold >= 0 and not self.scene.folds.is_open(fold):
            self.toggle_fold(fold)
        self._entered = placed.id
        if scroll:
            self._bring_caret_to(placed)
            self.scroll_to(placed.start)
        self._announce(placed)

    def _bring_caret_to(self, claim: PlacedClaim) -> None:
        """Move the caret to a claim it is not in, so that reading and splitting start there."""
        if not claim.start <= self.caret() <= claim.end or self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.setPosition(self.scene.positions.to_document(claim.start))
            self.setTextCursor(cursor)

    @property
    def current_claim(self) -> str:
        """The id of the claim being judged, empty for none."""
        return self._pointed.current

    # --- boilerplate ---

    def toggle_boilerplate(self) -> None:
        """Show all boilerplate, or fold all of it away."""
        self.scene.folds.set_all(shown=not self.scene.folds.all_open)
        self._fold_again()

    def toggle_fold(self, fold: int) -> None:
        """Show one run of boilerplate, or fold it away."""
        self.scene.folds.toggle(fold)
        self._fold_again()

    def _fold_again(self) -> None:
        top = self._scroller.top_position()
        self.scene.folds.apply(self.document())
        self._layout.measure_again()
        self._scroller.bring_to_top(top)
        self._refresh()
        self.boilerplate_toggled.emit(self.scene.folds.all_open)

    # --- positions ---

    def selected_span(self) -> TextSpan | None:
        """Return what is selected, in code points, or None."""
        cursor = self.textCursor()
        span = self.scene.positions.span_of(cursor.selectionStart(), cursor.selectionEnd())
        return span if len(span) else None

    def top_position(self) -> int:
        """Return the code point at the start of the uppermost line in sight."""
        return self._scroller.top_position()

    def caret(self) -> int:
        """Return where the caret stands, as a code point of the stored text."""
        return self.scene.positions.to_text(self.textCursor().position())

    def block_at_caret(self) -> Block | None:
        """Return the block of the selection, else of the current claim, else of the caret."""
        selected = self.selected_span()
        placed = self.scene.index.get(self._pointed.current)
        position = selected.start if selected else placed.start if placed else self.caret()
        holding = [block for block in self._blocks if block.start <= position <= block.end]
        return holding[-1] if holding else None

    def select(self, span: TextSpan) -> None:
        """Select a span and bring it into view."""
        positions = self.scene.positions
        cursor = self.textCursor()
        cursor.setPosition(positions.to_document(span.start))
        cursor.setPosition(positions.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        fold = self.scene.paragraphs[positions.paragraph_of(span.start)].fold
        if fold >= 0 and not self.scene.folds.is_open(fold):
            self.toggle_fold(fold)
        self.setTextCursor(cursor)
        self.scroll_to(span.start)

    def set_search_hits(self, hits: Sequence[TextSpan]) -> None:
        """Paint the ground of what a search found."""
        self.scene.set_search_hits(hits)
        self.viewport().update()

    def set_tinted(self, words: Sequence[TextSpan]) -> None:
        """Paint the ground of the words that carry a reason, until other ones are given."""
        self.scene.set_tinted(words)
        self.viewport().update()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words as they are stored, never as they are shown."""
        span = self.selected_span()
        data = QMimeData()
        data.setText(span.cut(self.scene.text) if span else "")
        return data

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_span())

    def _say_claim_entered(self) -> None:
        """Say to assistive tools which claim the caret came into, as it walks through the text."""
        at = self.caret()
        inside = self.scene.index.between(at, at + 1)
        entered = max(inside, key=lambda claim: claim.lane).id if inside else ""
        if entered not in {"", self._entered}:
            claim = self.scene.index.get(entered)
            if claim is not None:
                announce(
                    self, self.tr("Claim {0}, {1}").format(claim.number, mark_word(claim.mark))
                )
        self._entered = entered

    def _say_mark(self, claim: Claim) -> None:
        """Say to assistive tools what became of a claim."""
        words = self.tr("Claim {0} of {1}, {2}").format(
            claim.number, len(self.scene.index), mark_word(mark_of(claim))
        )
        announce(self, words)

    def _announce(self, claim: PlacedClaim) -> None:
        """Say the current claim to assistive tools."""
        quote = self.scene.text[claim.start : claim.end]
        words = self.tr("Claim {0}, {1}: {2}").format(claim.number, mark_word(claim.mark), quote)
        announce(self, words)
