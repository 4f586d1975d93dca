"""Things dragged onto a claim: onto its words in the reader, onto its row in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from typing_extensions import override

from ui.evidence.drops import dropped

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_COMING = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class Receiver(QObject):
    """Takes what is dropped on a widget that shows claims.

    `claim_at` says which claim is at a point of it ("" for none), `show_target` marks that one.
    `given` carries the id of a claim and the QMimeData it was given, to be kept as long as
    wanted; `given_beside` the data of what was dropped beside every claim, if `can_take_beside`.
    """

    given = Signal(str, object)
    given_beside = Signal(object)

    def __init__(
        self,
        widget: QWidget,
        claim_at: Callable[[QPointF], str],
        show_target: Callable[[str], object],
        can_take_beside: Callable[[QMimeData], bool],
    ) -> None:
        super().__init__(widget)
        self._claim_at, self._show_target = claim_at, show_target
        self._can_take_beside = can_take_beside
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what is of use where it is of use, and take it when it is let go."""
        if event.type() in _COMING and isinstance(event, QDragMoveEvent):
            self._weigh(event)
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._take(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._show_target("")
        return False

    def _weigh(self, event: QDragMoveEvent) -> None:
        found = dropped(event.mimeData())
        claim_id = self._claim_at(event.position()) if found else ""
        self._show_target(claim_id)
        is_entering = event.type() == QEvent.Type.DragEnter
        if claim_id or (found and is_entering) or self._is_for_others(event):
            _accept(event)
        else:
            event.ignore()

    def _take(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        claim_id = self._claim_at(event.position()) if dropped(mime) else ""
        self._show_target("")
        if claim_id:
            _accept(event)
            self.given.emit(claim_id, _copy(mime))
        elif self._is_for_others(event):
            _accept(event)
            self.given_beside.emit(_copy(mime))
        else:
            event.ignore()

    def _is_for_others(self, event: QDropEvent) -> bool:
        """Say whether it may be taken beside every claim; the window's own words may not."""
        return event.source() is None and self._can_take_beside(event.mimeData())


def _accept(event: QDropEvent) -> None:
    """Take a copy: what is dragged stays where it comes from."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _copy(mime: QMimeData) -> QMimeData:
    """Return the data in a form that outlives the drop."""
    copy = QMimeData()
    for name in mime.formats():
        copy.setData(name, mime.data(name))
    return copy
