"""The ends of the claim being judged: handles that are dragged, from word to word.

While an end is dragged the claim is shown as it would be; nothing is recorded before it is let go.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from typing_extensions import override

from factcheck.domain.anchors import TextSpan
from ui.reader.marked_text import MarkedText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from factcheck.domain.claims import Claim
    from ui.theme import Theme

TARGET = 24
"""Px an end can be taken in, across; it is as high as a line."""

_INSIDE = 7
_CLICK = 3
_KNOB = 4.0
_KNOB_EDGE = 1.5
_NEAR = 240
"""Code points around the pointer in which words are looked for."""
_CORE = re.compile(r"\w(?:\S*\w)?")
_RUN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Handle:
    """An end of the claim in the viewport: where its side stands, from top to bottom, in px.

    `turns_left` says that the claim lies to the right of it.
    """

    is_start: bool
    x: float
    top: float
    bottom: float
    turns_left: bool

    @property
    def target(self) -> QRectF:
        """Where it can be taken; most of it lies outside the claim."""
        left = self.x - (TARGET - _INSIDE if self.turns_left else _INSIDE)
        height = max(float(TARGET), self.bottom - self.top)
        middle = (self.top + self.bottom) / 2
        return QRectF(left, middle - height / 2, TARGET, height)

    @property
    def knob(self) -> QPointF:
        """The middle of its round sign: above the start, below the end."""
        return QPointF(self.x, self.top if self.is_start else self.bottom)


@dataclass(slots=True)
class _Grip:
    """An end that is held: the claim as it is recorded, and what is shown of it now."""

    claim: Claim
    span: TextSpan
    is_start: bool
    is_moving: bool = False


class GraspableText(MarkedText):
    """A marked text whose current claim can be taken by its ends.

    `edges_moved` carries its id and the TextSpan it was given, once the end is let go.
    """

    edges_moved = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grip: _Grip | None = None
        self._let_go = False

    @property
    def is_grasped(self) -> bool:
        """Whether an end is held now."""
        return self._grip is not None

    def handles(self) -> tuple[Handle, ...]:
        """Return the ends of the current claim that are in sight."""
        return tuple(self._handles())

    def handle_at(self, point: QPointF) -> Handle | None:
        """Return the end that can be taken at a point of the viewport, the nearer of two."""
        near = [one for one in self._handles() if one.target.contains(point)]
        return min(near, key=lambda one: abs(one.x - point.x()), default=None)

    def cancel_grip(self) -> None:
        """Let the end go where it was."""
        grip, self._grip = self._grip, None
        if grip is not None:
            self._let_go = True
            self._show_as(grip.claim)

    # --- the mouse and Esc ---

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take an end, or select as usual; with Shift the selection grows."""
        self._let_go = False
        handle = self.handle_at(event.position())
        claim = self.scene.claim(self._pointed.current)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if (
            handle is None
            or claim is None
            or claim.span is None
            or not is_plain
            or event.button() is not Qt.MouseButton.LeftButton
        ):
            super().mousePressEvent(event)
            return
        self._pressed = event.position()
        self._grip = _Grip(claim, claim.span, handle.is_start)
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the end that is held to the nearest word; else show what could be taken."""
        if self._let_go:
            return
        if self._grip is not None:
            self._drag(self._grip, event.position())
            return
        super().mouseMoveEvent(event)
        is_held = event.buttons() != Qt.MouseButton.NoButton
        if not is_held and self.handle_at(event.position()) is not None:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)

    @override
    def _claims_at(self, point: QPointF) -> list[str]:
        """Count the ends as part of their claim: it stays pointed at where they can be taken."""
        found, current = super()._claims_at(point), self._pointed.current
        if current not in found and self.handle_at(point) is not None:
            found.append(current)
        return found

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the end go where it is; one that was not moved was a click."""
        if self._let_go:
            self._let_go = False
            return
        grip, self._grip = self._grip, None
        if grip is None:
            super().mouseReleaseEvent(event)
        elif not grip.is_moving:
            self._click(event.position())
        elif grip.span != grip.claim.span:
            self.edges_moved.emit(grip.claim.id, grip.span)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets the end that is held go where it was."""
        if self._grip is not None and event.key() == Qt.Key.Key_Escape:
            self.cancel_grip()
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep every key to itself while an end is held: no verdict falls then."""
        if event.type() == QEvent.Type.ShortcutOverride and self._grip is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go when the keyboard goes elsewhere; show no handles without it."""
        self.cancel_grip()
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the handles."""
        super().focusInEvent(event)
        self.viewport().update()

    def _drag(self, grip: _Grip, point: QPointF) -> None:
        if not grip.is_moving and (point - self._pressed).manhattanLength() <= _CLICK:
            return
        grip.is_moving = True
        self._follow(point)
        to = self.scene.positions.to_text(self.cursorForPosition(point.toPoint()).position())
        had = grip.claim.span or grip.span
        span = snapped(self.scene.text, had, to, self._room(had), is_start=grip.is_start)
        if span != grip.span:
            grip.span = span
            self._show_as(replace(grip.claim, span=span, quote=span.cut(self.scene.text)))

    def _follow(self, point: QPointF) -> None:
        """Scroll by a line where the pointer leaves the viewport."""
        bar = self.verticalScrollBar()
        if point.y() < 0:
            bar.setValue(bar.value() - 1)
        elif point.y() > self.viewport().height():
            bar.setValue(bar.value() + 1)

    def _room(self, span: TextSpan) -> TextSpan:
        """Return how far a claim may reach from there: to the next folded block."""
        paragraphs = self.scene.paragraphs
        first = last = self.scene.positions.paragraph_of(span.start)
        while first > 0 and paragraphs[first - 1].fold < 0:
            first -= 1
        while last + 1 < len(paragraphs) and paragraphs[last + 1].fold < 0:
            last += 1
        return TextSpan(paragraphs[first].start, paragraphs[last].end)

    def _show_as(self, claim: Claim) -> None:
        touched, _ = self.scene.update_claim(claim)
        self._update_paragraphs(touched)

    # --- painting ---

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the handles over the text, where the claim is pointed at or has the keyboard."""
        super().paintEvent(event)
        is_pointed_at = self._pointed.hovered == self._pointed.current
        if not (self.hasFocus() or self._grip or is_pointed_at):
            return
        painter = QPainter(self.viewport())
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for handle in self._handles():
                _paint(painter, handle, self._setting.theme)
        finally:
            painter.end()

    def _handles(self) -> Iterator[Handle]:
        numbers = self.scene.paragraphs_of(self._pointed.current)
        if not numbers:
            return
        above, below = self._setting.theme.measures["mark"]["ring"]
        for seen in self._seen(self.viewport().height()):
            if seen.number not in numbers:
                continue
            scale = self._setting.of(seen.paragraph.role).scale
            for piece in self.scene.pieces(seen):
                if piece.claim.id != self._pointed.current:
                    continue
                base = seen.top + piece.baseline
                band = (base + above * scale, base + below * scale)
                for is_start, is_there in ((True, piece.opens), (False, piece.closes)):
                    if is_there:
                        is_left = is_start is not piece.backwards
                        x = piece.left if is_left else piece.right
                        yield Handle(is_start, x, *band, turns_left=is_left)


def snapped(text: str, span: TextSpan, to: int, room: TextSpan, *, is_start: bool) -> TextSpan:
    """Return the span with one end brought to the word nearest to `to`, inside `room`.

    An end goes to either side of the signs that stand at a word, such as a comma after it; at
    least one word stays.
    """
    fixed = span.end if is_start else span.start
    found = [
        at
        for at in _ends_near(text, to, room, is_start=is_start)
        if (at < fixed if is_start else at > fixed)
    ]
    moved = min(found, key=lambda at: abs(at - to), default=span.start if is_start else span.end)
    return TextSpan(moved, fixed) if is_start else TextSpan(fixed, moved)


def _ends_near(text: str, to: int, room: TextSpan, *, is_start: bool) -> Iterator[int]:
    """Yield where words start or end; one that reaches out of what is looked at is left out."""
    low, high = max(room.start, to - _NEAR), min(room.end, to + _NEAR)
    for word in (found for sign in (_CORE, _RUN) for found in sign.finditer(text, low, high)):
        is_whole = (low == room.start or word.start() > low) and (
            high == room.end or word.end() < high
        )
        if is_whole:
            yield word.start() if is_start else word.end()


def _paint(painter: QPainter, handle: Handle, theme: Theme) -> None:
    """Paint the side and the knob of an end, with a rim that parts them from the text."""
    accent, paper = theme.color("accent"), theme.color("paper")
    painter.fillRect(QRectF(handle.x - 1, handle.top, 2, handle.bottom - handle.top), accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawEllipse(handle.knob, _KNOB + _KNOB_EDGE, _KNOB + _KNOB_EDGE)
    painter.setBrush(accent)
    painter.drawEllipse(handle.knob, _KNOB, _KNOB)
