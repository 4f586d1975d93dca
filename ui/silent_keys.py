"""Says why a key does nothing just now, where a person may have expected it to act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from typing_extensions import override

from ui.page import READ

if TYPE_CHECKING:
    from ui.features import Ground


def _(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("SilentKeys", words))


REASONS = {
    "claim.mark": _("Select the words first that are to be a claim."),
    "claim.place": _("Only a lost claim is placed; this one has its place."),
    "claim.split_facts": _("This claim cannot be split into facts."),
    "claim.take_wording": _("No wording was drafted for this claim."),
    "evidence.list": _("This claim has no evidence yet."),
    "evidence.keep_copy": _("This claim has no source with an address."),
    "evidence.read_copy": _("No copy of a source is kept for this claim."),
    "evidence.writer": _("The writer noted no source here."),
    "article.revisions": _("There is only one version of this article."),
    "claim.reopen": _("This claim is open: there is nothing to withdraw."),
    **{
        f"detail.{number}": _("A detail belongs to a verdict: give the verdict first.")
        for number in range(1, 5)
    },
}
"""Why an action that is disabled cannot be done, by its id."""


class SilentKeys(QObject):
    """Watches the keys that nothing took; a disabled action's key is answered with a sentence."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        ground.window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell why the key did nothing, while a claim is read; the key goes on its way."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._explain(QKeySequence(event.keyCombination()))
        return False

    def _explain(self, keys: QKeySequence) -> None:
        ground = self._ground
        words = self._why(keys)
        if words and ground.pages.current == READ and ground.place.desk.current is not None:
            ground.place.told.emit(QCoreApplication.translate("SilentKeys", words))

    def _why(self, keys: QKeySequence) -> str:
        for action_id, words in REASONS.items():
            action = self._ground.actions[action_id]
            if not action.isEnabled() and keys in action.shortcuts():
                return words
        return ""
