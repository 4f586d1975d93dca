"""Words on screen for what evidence is and how it bears on a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from factcheck.domain.evidence import LinkState, SourceType, Stance
from ui.i18n import in_words, moment

if TYPE_CHECKING:
    from factcheck.domain.evidence import Evidence

STANCE_ICONS = {
    Stance.SUPPORTS: "tick",
    Stance.CONTRADICTS: "cross",
    Stance.CONTEXT: "bar",
}

LINK_ICONS = {
    LinkState.ALIVE: "tick",
    LinkState.CHANGED: "warning",
    LinkState.DEAD: "cross",
    LinkState.UNREACHABLE: "clock",
    LinkState.BLOCKED: "lock",
}

BROKEN = frozenset({LinkState.CHANGED, LinkState.DEAD})
"""States that a reviewer should look at."""


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


def link_state_word(state: LinkState) -> str:
    """Return what the last look at a link found, as it stands on screen."""
    return {
        LinkState.UNCHECKED: _tr("not looked at"),
        LinkState.ALIVE: _tr("alive"),
        LinkState.CHANGED: _tr("changed at the passage"),
        LinkState.DEAD: _tr("gone"),
        LinkState.UNREACHABLE: _tr("not reached now"),
        LinkState.BLOCKED: _tr("not to be fetched"),
    }[state]


def link_words(evidence: Evidence) -> str:
    """Return what was found of the link and when; "" when nobody looked."""
    at = evidence.link_checked_at
    if evidence.link_state is LinkState.UNCHECKED or at is None:
        return ""
    return _tr("{0}, {1}").format(link_state_word(evidence.link_state), moment(at))


def link_sentence(evidence: Evidence) -> str:
    """Return the whole finding of the last look at the link; "" when nobody looked."""
    words, note = link_words(evidence), in_words(evidence.link_note)
    if not words or not note:
        if evidence.link_state is LinkState.CHANGED:
            return _tr("The link is {0}: the quoted words are not on the page.").format(words)
        return _tr("The link is {0}.").format(words) if words else ""
    if evidence.link_state is LinkState.CHANGED:
        return _tr("The link is {0}. There stands now: {1}").format(words, note)
    return _tr("The link is {0}. {1}").format(words, note)


def copy_words(evidence: Evidence) -> str:
    """Say that a copy is kept; "" when none is."""
    return _tr("copy kept") if evidence.saved_copy_sha256 else ""
