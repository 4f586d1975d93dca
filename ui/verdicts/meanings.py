"""What each detail of a verdict, and each reason to dismiss, means: told where it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Meanings", text))


_MEANINGS = {
    "as written": _("A source says the same, down to figures, names and dates."),
    "minor difference": _("Right in substance; a figure, a name or a date is slightly off."),
    "contradicted": _("A source you trust says the opposite."),
    "missing context": _("Right word for word, but it misleads without what is left out."),
    "conflicting evidence": _("Good sources disagree with one another."),
    "outdated": _("It was so once; newer sources say otherwise."),
    "no source given": _("The article names no source, and none is known to you."),
    "searched and found nothing": _("You looked where it ought to be recorded. Note the searches."),
    "source does not support it": _("The source that is named says something else, or less."),
    "source unreachable": _("A source is named, but it cannot be read or asked now."),
    "opinion": _("A judgement or a taste that no record can settle."),
    "prediction": _("About what is yet to come."),
    "too vague": _("Too unclear to say what would show it right or wrong."),
    "duplicate": _("Says the same as another claim of the article."),
    "not a statement": _("A question, a call or a fragment: nothing is asserted."),
}


def meaning(detail: str) -> str:
    """Return what a detail or a reason to dismiss means, in one sentence."""
    return QCoreApplication.translate("Meanings", _MEANINGS[detail])
