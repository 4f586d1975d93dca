"""Takes what is dropped onto the claim panel: a link or words start evidence, files are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from typing_extensions import override

from factcheck.domain.evidence import NewEvidence
from ui.evidence.drops import dropped

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ui.evidence.keeping import Keeping
    from ui.features import Ground


class EvidenceDrops(QObject):
    """Watches the claim panel for drops; anything dropped belongs to the claim in hand."""

    def __init__(self, ground: Ground, keeping: Keeping) -> None:
        super().__init__(ground.place)
        self._desk, self._panel = ground.place.desk, ground.place.claim.evidence
        self._keeping = keeping
        ground.place.claim.setAcceptDrops(True)
        ground.place.claim.installEventFilter(self)

    def take(self, mime: QMimeData) -> bool:
        """Make evidence of what was dropped; False when there is nothing of use."""
        claim, found = self._desk.current, dropped(mime)
        if claim is None or not found:
            return False
        if found.files:
            self._keeping.attach_files(claim, found.files)
        else:
            record = NewEvidence(
                url=found.link or None, title=found.title, quote=" ".join(found.words.split())
            )
            self._panel.start_with(record)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what can be taken, and take it when it is let go."""
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            if self.take(event.mimeData()):
                event.acceptProposedAction()
            return True
        entering = {QEvent.Type.DragEnter, QEvent.Type.DragMove}
        if event.type() in entering and isinstance(event, QDragMoveEvent):
            if self._desk.current is not None and dropped(event.mimeData()):
                event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)
