"""What a decision lacks by the rules of its project, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Rules", text))


_GAPS = {
    "rationale": _("a rationale is missing"),
    "evidence": _("evidence is missing"),
    "search": _("no search is noted"),
}


def gap_words(gaps: tuple[str, ...]) -> str:
    """Return what a decision lacks in words, "" for nothing."""
    found = ", ".join(_tr(_GAPS[gap]) for gap in gaps)
    return _tr(_("Incomplete: {0}")).format(found) if found else ""


def incomplete_word() -> str:
    """Return the word for a decision that lacks something."""
    return _tr(_("incomplete"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rules", text)
