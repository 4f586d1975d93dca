"""A text edit that shows marked paragraphs: it paints them, sets them and knows what is pointed at.

What an article and its claims are is said by ReaderView, which is built on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from factcheck.domain.articles import BlockRole
from ui import theme as themes
from ui.plain_text import STAND_IN, hidden_sign_name, show_tooltip
from ui.reader.layout import ReaderLayout
from ui.reader.page import TOP_STRIP, PagePainter
from ui.reader.painting import Pointed
from ui.reader.pointing import claims_at, row_at
from ui.reader.ruler import Ruler
from ui.reader.scene import Scene, SeenBlock
from ui.reader.scrolling import Scroller
from ui.reader.setting import ReaderSetting

if TYPE_CHECKING:
    from collections.abc import Iterator

_NARROW_VIEW = 700
_STILL = 3
_OVERLAP = 8
"""Px by which the signs of a claim may reach out of its paragraphs."""
_SETTLED = 150
"""Milliseconds after the last change of width until lines out of sight are counted exactly."""


class MarkedText(QPlainTextEdit):
    """Shows the paragraphs and claims of its scene. Ids are claim ids, empty for none."""

    claim_clicked = Signal(str)
    claim_hovered = Signal(str)
    row_clicked = Signal(int)
    """The number of the run of boilerplate whose row was clicked."""
    reading_size_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointed = Pointed()
        self._pressed = QPointF()
        self._setting = ReaderSetting(themes.current(), self._theme_size())
        self._layout = ReaderLayout(self.document(), self._setting)
        self.scene = Scene(self.document(), self._layout)
        self._scroller = Scroller(self, self.scene, self._layout)
        self._ruler = Ruler(self)
        self._settling = QTimer(self)
        self._build()

    def _build(self) -> None:
        self.setReadOnly(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an article has its own
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
        self.verticalScrollBar().valueChanged.connect(self._frame_ruler)
        self.verticalScrollBar().valueChanged.connect(self._clean_top)
        self.verticalScrollBar().rangeChanged.connect(self._frame_ruler)
        self._ruler.jumped.connect(self._jump)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED)
        self._settling.timeout.connect(self._settle)

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

    @property
    def reading_face(self) -> str:
        """The face the article is set in, READING or PLAIN."""
        return self._setting.face

    def set_reading_face(self, face: str) -> None:
        """Set the letters in another face."""
        if face != self._setting.face:
            self._set_again(self._setting.size, face=face)

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller by px; 0 brings the theme's own size back."""
        self.set_reading_size(self._setting.size + steps if steps else self._theme_size())

    def _set_again(self, size: int, *, at_once: bool = True, face: str = "") -> None:
        """Lay the article out for the theme, the size and the room there is now.

        Not at once: what is seen is exact, the rest is counted when the width has settled.
        """
        top = self._scroller.top_position()
        narrow = self.width() < _NARROW_VIEW
        face = face or self._setting.face
        mirrored_in = self.viewport().width() if self.isRightToLeft() else 0
        self._setting = ReaderSetting(
            themes.current(), size, narrow=narrow, face=face, mirrored_in=mirrored_in
        )
        self.setFont(self._setting.of(BlockRole.BODY).font)
        self._layout.set_setting(self._setting, self.viewport().width(), exact=at_once)
        self._scroller.bring_to_top(top)
        self._refresh()
        if not at_once:
            self._settling.start()

    def _settle(self) -> None:
        top = self._scroller.top_position()
        self._layout.measure_again()
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

    def _clean_top(self) -> None:
        """Paint the uppermost px again: Qt moves what a line left there when it scrolls."""
        self.viewport().update(0, 0, self.viewport().width(), TOP_STRIP)

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
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
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
        found = self.claim_at(event.position())
        self._hover(found)
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
        """Forget the claim under the pointer when it leaves; name signs that cannot be seen."""
        if event.type() == QEvent.Type.Leave:
            self._hover("")
        elif isinstance(event, QHelpEvent):
            show_tooltip(self.viewport(), event.globalPos(), self.hidden_sign_at(event.pos()))
            return True
        return bool(super().viewportEvent(event))

    def claim_at(self, point: QPointF) -> str:
        """Return the id of the innermost claim at a point of the viewport, "" for none."""
        return next(iter(self._claims_at(point)), "")

    def point_out(self, claim_id: str) -> None:
        """Mark a claim as the pointer over it does, "" for none."""
        self._hover(claim_id)

    def hidden_sign_at(self, point: QPoint) -> str:
        """Return the name of the invisible sign that a stand-in is shown for, or nothing."""
        near = self.cursorForPosition(point).position()
        for at in (near - 1, near):
            if at >= 0 and self.document().characterAt(at) == STAND_IN:
                return hidden_sign_name(self.scene.text[self.scene.positions.to_text(at)])
        return ""

    def _click(self, point: QPointF) -> None:
        row = self._row_at(point)
        if row is not None:
            self.row_clicked.emit(row.paragraph.fold)
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
                self.viewport().update(area.adjusted(0, -_OVERLAP, 0, _OVERLAP).toAlignedRect())

    # --- room and theme ---

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ruler at the edge, and the top line in place."""
        super().resizeEvent(event)
        self._place_ruler()
        if event.oldSize().width() != event.size().width():
            self._set_again(self._setting.size, at_once=event.oldSize().width() <= 0)

    def _place_ruler(self) -> None:
        width = themes.current().size("ruler")
        left = 0 if self.isRightToLeft() else self.width() - width
        self._ruler.setGeometry(left, 0, width, self.height())

    def _run(self, direction: Qt.LayoutDirection) -> None:
        """Begin lines at the left or at the right, with the gutter before and the ruler behind."""
        if direction is not self.layoutDirection():
            self.setLayoutDirection(direction)
            width = themes.current().size("ruler")
            before, after = (width, 0) if self.isRightToLeft() else (0, width)
            self.setViewportMargins(before, 0, after, 0)
            self._place_ruler()
            self._set_again(self._setting.size)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Take over another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and themes.current() is not self._setting.theme:
            self._set_again(self._setting.size)
