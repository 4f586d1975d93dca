"""The reader: an article's text with its claims, read-only.

A QPlainTextEdit lays out only what is seen; the claims are painted under its text, so a verdict
repaints one block. Everything outside counts in code points of the stored text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from factcheck.domain.articles import Block, BlockRole
from ui import theme as themes
from ui.accessibility import announce
from ui.reader.layout import ReaderLayout
from ui.reader.page import PagePainter
from ui.reader.painting import Pointed
from ui.reader.paragraphs import paragraphs_of
from ui.reader.pointing import claims_at, row_at
from ui.reader.ruler import Ruler
from ui.reader.scene import Scene, SeenBlock
from ui.reader.scrolling import Scroller
from ui.reader.setting import ReaderSetting
from ui.theme import mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.claims import Claim
    from ui.reader.claim_index import PlacedClaim

_NARROW_VIEW = 700
_STILL = 3


class ReaderView(QPlainTextEdit):
    """Shows one article. Ids in signals are claim ids, empty for none."""

    claim_clicked = Signal(str)
    claim_hovered = Signal(str)
    selection_changed = Signal(object)
    """The selected TextSpan in code points, or None."""
    reading_size_changed = Signal(int)
    boilerplate_toggled = Signal(bool)
    """Whether all boilerplate is shown now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article"))
        self._blocks: Sequence[Block] = ()
        self._pointed = Pointed()
        self._pressed = QPointF()
        self._setting = ReaderSetting(themes.current(), self._theme_size())
        self._layout = ReaderLayout(self.document(), self._setting)
        self.scene = Scene(self.document(), self._layout)
        self._scroller = Scroller(self, self.scene, self._layout)
        self._ruler = Ruler(self)
        self._build()

    def _build(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, themes.current().size("ruler"), 0)
        self.document().setDocumentMargin(themes.current().size("reader_margin_top"))
        self.document().setDocumentLayout(self._layout)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._tell_selection)
        self.verticalScrollBar().valueChanged.connect(self._frame_ruler)
        self.verticalScrollBar().rangeChanged.connect(self._frame_ruler)
        self._ruler.jumped.connect(self._jump)

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
        touched, at = self.scene.update_claim(claim)
        self._update_paragraphs(touched)
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

    # --- scrolling and size ---

    def scroll_to(self, position: int) -> None:
        """Bring a code point's line to a third of the height, as near as the ends allow."""
        self._scroller.bring_to_third(position)

    def set_reading_size(self, size: int) -> None:
        """Set the letters in another size, in px; brought into what the theme allows."""
        fonts = themes.current().measures["font"]
        size = min(max(size, fonts["reading_min"]), fonts["reading_max"])
        if size != self._setting.size:
            self._set_again(size)
            self.reading_size_changed.emit(size)

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller by px; 0 brings the theme's own size back."""
        self.set_reading_size(self._setting.size + steps if steps else self._theme_size())

    def _set_again(self, size: int) -> None:
        """Lay the article out for the theme, the size and the room there is now."""
        top = self._scroller.top_position()
        narrow = self.width() < _NARROW_VIEW
        self._setting = ReaderSetting(themes.current(), size, narrow=narrow)
        self.setFont(self._setting.of(BlockRole.BODY).font)
        self._layout.set_setting(self._setting, self.viewport().width())
        self._scroller.bring_to_top(top)
        self._refresh()

    def _theme_size(self) -> int:
        return themes.current().letters("reader_body").size

    def _jump(self, height: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(height * self.document().lineCount() - bar.pageStep() / 2))

    def _frame_ruler(self) -> None:
        bar = self.verticalScrollBar()
        lines = max(1, bar.maximum() + bar.pageStep())
        self._ruler.set_frame(bar.value() / lines, (bar.value() + bar.pageStep()) / lines)

    def _refresh(self) -> None:
        """Paint everything again, and the ruler with it."""
        self._ruler.set_marks(self.scene.heights())
        self._ruler.set_current(self.scene.height_of(self._pointed.current))
        self._frame_ruler()
        self.viewport().update()

    # --- painting ---

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies under the text and beside it, then the text."""
        painter = QPainter(self.viewport())
        try:
            page = PagePainter(painter, self.scene, self._layout, self.viewport().width())
            for seen in self._seen(event.rect().bottom()):
                if seen.top + seen.height >= event.rect().top():
                    page.paint_block(seen, self._pointed)
        finally:
            painter.end()
        super().paintEvent(event)

    def _seen(self, bottom: float) -> Iterator[SeenBlock]:
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        return self.scene.seen_from(block, top, bottom)

    # --- pointer ---

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a selection."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the claim under the pointer, or fold a row, unless words were selected."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed).manhattanLength() > _STILL
        if event.button() == Qt.MouseButton.LeftButton and not moved:
            self._click(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        super().mouseMoveEvent(event)
        found = self._claims_at(event.position())
        self._hover(found[0] if found else "")
        row = self._row_at(event.position())
        pointing = bool(found) or row is not None
        shape = Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the claim under the pointer when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover("")
        return bool(super().viewportEvent(event))

    def _click(self, point: QPointF) -> None:
        row = self._row_at(point)
        if row is not None:
            self.toggle_fold(row.paragraph.fold)
            return
        found = self._claims_at(point)
        if found and not self.textCursor().hasSelection():
            at = found.index(self._pointed.current) if self._pointed.current in found else -1
            self.claim_clicked.emit(found[(at + 1) % len(found)])

    def _row_at(self, point: QPointF) -> SeenBlock | None:
        return row_at(self._seen(point.y()), point, self._setting.row_height)

    def _claims_at(self, point: QPointF) -> list[str]:
        seen = self._seen(point.y())
        return claims_at(self.scene, seen, point, self._setting, self._pointed.current)

    def _hover(self, claim_id: str) -> None:
        if claim_id != self._pointed.hovered:
            self._point(Pointed(self._pointed.current, claim_id))
            self.claim_hovered.emit(claim_id)

    def _point(self, pointed: Pointed) -> None:
        """Mark other claims as current and hovered; only their blocks are painted again."""
        before, self._pointed = self._pointed, pointed
        pairs = ((before.current, pointed.current), (before.hovered, pointed.hovered))
        changed = [claim_id for pair in pairs if pair[0] != pair[1] for claim_id in pair]
        touched = [self.scene.paragraphs_of(claim_id) for claim_id in changed]
        self._update_paragraphs(set().union(*touched))

    def _update_paragraphs(self, numbers: set[int]) -> None:
        if not numbers:
            return
        for seen in self._seen(self.viewport().height()):
            if seen.number in numbers:
                area = QRectF(0, seen.top, self.viewport().width(), seen.height)
                self.viewport().update(area.toAlignedRect())

    # --- the rest of Qt ---

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ruler at the edge, and the top line in place."""
        super().resizeEvent(event)
        width = themes.current().size("ruler")
        self._ruler.setGeometry(self.width() - width, 0, width, self.height())
        if event.oldSize().width() != event.size().width():
            self._set_again(self._setting.size)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Take over another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and themes.current() is not self._setting.theme:
            self._set_again(self._setting.size)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words as they are stored, never as they are shown."""
        span = self.selected_span()
        data = QMimeData()
        data.setText(span.cut(self.scene.text) if span else "")
        return data

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_span())

    def _announce(self, claim: PlacedClaim) -> None:
        """Say the current claim to assistive tools."""
        quote = self.scene.text[claim.start : claim.end]
        words = self.tr("Claim {0}, {1}: {2}").format(claim.number, self.tr(claim.mark), quote)
        announce(self, words)
