"""Words on screen for what evidence is and how it bears on a claim."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from factcheck.domain.evidence import SourceType, Stance

STANCE_ICONS = {
    Stance.SUPPORTS: "tick",
    Stance.CONTRADICTS: "cross",
    Stance.CONTEXT: "bar",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Evidence", text)


def stance_word(stance: Stance) -> str:
    """Return the stance as it stands on screen."""
    return {
        Stance.SUPPORTS: _tr("Supports"),
        Stance.CONTRADICTS: _tr("Contradicts"),
        Stance.CONTEXT: _tr("Context"),
    }[stance]


def source_type_word(source_type: SourceType) -> str:
    """Return the kind of source as it stands on screen."""
    return {
        SourceType.PRIMARY: _tr("primary"),
        SourceType.SECONDARY: _tr("secondary"),
        SourceType.EXPERT: _tr("expert"),
        SourceType.INTERVIEW: _tr("interview"),
        SourceType.DATASET: _tr("dataset"),
        SourceType.OWN_CALCULATION: _tr("own calculation"),
    }[source_type]
