"""Why a sentence was picked, in the language of the window.

The record keeps the words the detector wrote; those known here are shown in other words.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


def reason_words(text: str) -> str:
    """Return a reason as it stands on screen; one of a detector unknown here stays as it is."""
    return QCoreApplication.translate("Reasons", text)


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Reasons", text))


REASONS = (
    _("asks instead of stating"),
    _("begins as claims begin"),
    _("begins as few claims do"),
    _("claims a first or an extreme"),
    _("compares"),
    _("counts or measures"),
    _("gives a number"),
    _("has words often in claims"),
    _("has words seldom in claims"),
    _("is about the article's matter"),
    _("is a whole sentence"),
    _("is built like a heading or an aside"),
    _("is built like a report"),
    _("is less of a claim when read as a whole"),
    _("is long and gives detail"),
    _("is long enough to tell something"),
    _("is more of a claim when read as a whole"),
    _("is mostly quoted talk"),
    _("is not worded like most claims"),
    _("is only a fragment or very short"),
    _("is short"),
    _("is told in the article's own words"),
    _("is worded like most claims"),
    _("joins signs of a claim"),
    _("joins signs that speak against"),
    _("lacks signs most claims show"),
    _("leaves open whether or what"),
    _("names who or what is meant"),
    _("only repeats what the text tells"),
    _("quotes someone"),
    _("reports what someone said"),
    _("says when"),
    _("says why or with what effect"),
    _("shows no sign of talk or opinion"),
    _("small things that speak against it"),
    _("small things that speak for it"),
    _("speaks of the future"),
    _("speaks of the speaker"),
    _("speaks to the reader"),
    _("stands among reported facts"),
    _("stands among talk or asides"),
    _("stands where claims mostly stand"),
    _("stands where few claims stand"),
    _("strays from the article's matter"),
    _("tells of a law or a decision"),
    _("tells the reader to do something"),
    _("tells what happened"),
    _("values or judges"),
)
"""What the detectors tell, word for word."""
