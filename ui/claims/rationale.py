"""The field for the rationale: what is typed is kept when the field is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from factcheck.domain.claims import Claim, ClaimId

LOWEST, HIGHEST = 60, 160
"""The field's height in px when empty, and up to which it grows."""


class RationaleEdit(QPlainTextEdit):
    """Edits the rationale of the claim shown.

    `written` carries the claim and the text, when the field is left, another claim is shown, or
    Ctrl+Enter is pressed. Esc leaves the field; `left` says that the keys act on claims again.
    """

    written = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rationaleEdit")
        self.setAccessibleName(self.tr("Rationale"))
        self.setPlaceholderText(self.tr("Why? One or two sentences a reader could follow."))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._claim: Claim | None = None
        self._unsaved: dict[ClaimId, str] = {}
        self._handed: tuple[ClaimId, str] | None = None
        self.textChanged.connect(self.updateGeometry)

    def show_claim(self, claim: Claim | None) -> None:
        """Edit this claim's rationale from now on; unsaved words of the one before are kept."""
        is_same = bool(claim and self._claim and claim.id == self._claim.id)
        if claim and is_same and self._is_changed() and claim.rationale != self.toPlainText():
            return  # what is typed answers to the claim as it was when it was begun
        if not is_same:
            self.keep()
        self._claim = claim
        self._handed = None
        self.setEnabled(claim is not None)
        text = self._unsaved.pop(claim.id, claim.rationale) if claim else ""
        if text != self.toPlainText():
            self.setPlainText(text)

    def give_back(self, claim_id: ClaimId, text: str) -> None:
        """Show words that could not be saved when their claim is shown again."""
        self._unsaved[claim_id] = text
        self._handed = None
        if self._claim is not None and self._claim.id == claim_id:
            self.setPlainText(self._unsaved.pop(claim_id))

    def has_unsaved(self) -> bool:
        """Say whether something is typed that is not in the record."""
        return self._is_changed()

    def keep(self) -> None:
        """Hand over what was typed, if it was changed."""
        handed = (self._claim.id, self.toPlainText()) if self._claim else None
        if self._claim is not None and self._is_changed() and handed != self._handed:
            self._handed = handed
            self.written.emit(self._claim, self.toPlainText())

    @override
    def sizeHint(self) -> QSize:
        """Return a height that fits the text, within limits."""
        lines = self.document().size().height()
        wanted = round(lines * self.fontMetrics().lineSpacing()) + 2 * themes.current().space("m")
        return QSize(super().sizeHint().width(), min(max(wanted, LOWEST), HIGHEST))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc and Ctrl+Enter as the end of writing."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        is_end = is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or is_end:
            self.keep()
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the focus goes, but not while a menu is open."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def _is_changed(self) -> bool:
        return self._claim is not None and self.toPlainText() != self._claim.rationale
