"""The evidence of one claim as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from ui.evidence.words import (
    copy_words,
    link_sentence,
    link_words,
    source_type_word,
    stance_word,
)
from ui.i18n import isolated
from ui.plain_text import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from factcheck.domain.evidence import Evidence

EVIDENCE_ROLE = int(Qt.ItemDataRole.UserRole)


class EvidenceListModel(QAbstractListModel):
    """Holds the evidence of the claim shown, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence: tuple[Evidence, ...] = ()

    def set_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show this evidence from now on."""
        if tuple(evidence) != self._evidence:
            self.beginResetModel()
            self._evidence = tuple(evidence)
            self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._evidence)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._evidence):
            return None
        evidence = self._evidence[index.row()]
        if role == EVIDENCE_ROLE:
            return evidence
        if role == Qt.ItemDataRole.DisplayRole:
            return headline(evidence)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(evidence)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(link_sentence(evidence))
        return None


def headline(evidence: Evidence) -> str:
    """Return what names the source: its title, its address or its reference."""
    record = evidence.record
    return record.title or record.url or record.reference or record.quote


def origin(evidence: Evidence) -> str:
    """Return where it is from: publisher, place, kind, date, and its address below a title."""
    record = evidence.record
    parts = (
        record.publisher,
        record.locator,
        source_type_word(record.source_type) if record.source_type else "",
        record.published or "",
        (record.url or record.reference or "") if record.title else "",
    )
    return " · ".join(isolated(part) for part in parts if part)


def spoken(evidence: Evidence) -> str:
    """Return what a screen reader says of the row."""
    parts = (
        stance_word(evidence.record.stance),
        headline(evidence),
        evidence.record.quote,
        origin(evidence),
        link_words(evidence),
        copy_words(evidence),
    )
    return ", ".join(part for part in parts if part)
