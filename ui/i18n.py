"""Words on screen: the language of the window, and dates and times as its readers write them."""

from __future__ import annotations

import os
import re
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    Qt,
    QTime,
    QTranslator,
)
from typing_extensions import override

from factcheck.said import Said, filled

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from factcheck.said import Value

YEAR_MONTH = 7

LANGUAGE = "language"
"""The name of the preference: the code of a language (ISO 639-1), "" as the system is set."""

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""The languages of the window, each by the name its readers give it."""

FORCED = "FACTCHECK_LANGUAGE"
"""The variable of the environment that goes before every choice, to look at the window with."""

PSEUDO, MIRRORED = "pseudo", "pseudo-rtl"
"""Languages that nobody speaks: longer words with accents, and the same from right to left."""

_MEANT = frozenset({"Dates", "QGuiApplication"})
"""Contexts whose texts are read by the program itself."""
_LONGER = 0.4
_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath
_KEPT = re.compile(r"\{\w*\}|%n|\(\*.*")
_PIECE = re.compile(rf"{_KEPT.pattern}|[^\W\d_]+|.", re.DOTALL)
"""What a text is made longer by: a placeholder, a word, or any other sign."""
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ACCENTED = str.maketrans("aceinouyACEINOUYsz", "áçéíñöüýÅÇÉÎÑÖÛÝšž")


class PseudoTranslator(QTranslator):
    """Gives every text accents and two fifths more room, to show what is lost or clipped."""

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text in no language; what Qt itself decides by a text stays as it is."""
        return source if context in _MEANT else pseudo(source)

    @override
    def isEmpty(self) -> bool:
        """Say that there is something in it, or Qt would not ask."""
        return False


def pseudo(text: str) -> str:
    """Return a text with accents and longer words; placeholders and keys stay."""
    words, tab, key = text.partition("\t")
    longer: list[str] = []
    seen = filled = 0
    for found in _PIECE.finditer(words):
        piece = found.group()
        seen += len(piece)
        lacking = round(seen * _LONGER) - filled if piece.isalpha() else 0
        longer.append(piece if _KEPT.match(piece) else piece.translate(_ACCENTED))
        longer.append("~" * lacking)
        filled += lacking
    return f"{''.join(longer)}{tab}{key}"


def install_translators(application: QApplication, folder: Path, language: str = "") -> None:
    """Speak the language of that code, "" for the system's; Qt's own dialogs speak the same."""
    wanted = os.environ.get(FORCED) or language
    if wanted in {PSEUDO, MIRRORED}:
        _install_pseudo(application, is_mirrored=wanted == MIRRORED)
        return
    if wanted in LANGUAGES:
        locale = QLocale(wanted)
        QLocale.setDefault(locale)
    else:
        locale = QLocale.system()
    ours = QTranslator(application)
    if not ours.load(locale, "factcheck", "_", str(folder)):
        return
    theirs = QTranslator(application)
    if theirs.load(locale, "qtbase", "_", QLibraryInfo.path(_TRANSLATIONS)):
        application.installTranslator(theirs)
    application.installTranslator(ours)


def _install_pseudo(application: QApplication, *, is_mirrored: bool) -> None:
    application.installTranslator(PseudoTranslator(application))
    if is_mirrored:
        QLocale.setDefault(QLocale("ar_EG"))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def translate(context: str, text: str) -> str:
    """Translate a text kept in a table, where no `self.tr` is at hand."""
    return QCoreApplication.translate(context, text)


def in_words(text: str) -> str:
    """Return what the core says in the language of the window; any other text as it is."""
    if not isinstance(text, Said):
        return text
    return filled(QCoreApplication.translate("Core", text.template), text.values, _value_words)


def counted(number: int, one: str, many: str) -> str:
    """Return the number with the word for one or for many; `{0}` in both is the number."""
    return (one if number == 1 else many).format(QLocale().toString(number))


def isolated(text: str) -> str:
    """Return words that read in their own direction within a line of another script."""
    if not _FROM_RIGHT.search(text):
        return text
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def as_start(text: str) -> str:
    """Return words as they stand at the start of a sentence; the rest keeps its capitals."""
    return text[:1].upper() + text[1:]


def pattern(order: str) -> str:
    """Return the pattern of a date as the language of the window orders and dots it."""
    return {
        "MMM yyyy": _tr("MMM yyyy"),
        "d MMM yyyy": _tr("d MMM yyyy"),
        "d MMM": _tr("d MMM"),
        "ddd d MMM": _tr("ddd d MMM"),
        "dddd, d MMMM yyyy": _tr("dddd, d MMMM yyyy"),
    }[order]


def publication_date(published: str | None) -> str:
    """Write YYYY, YYYY-MM or YYYY-MM-DD as people do, with no more precision than it has."""
    if not published or not published[:4].isdigit():
        return published or ""
    if len(published) < YEAR_MONTH:
        return published
    day = QDate.fromString(f"{published}-01"[:10], "yyyy-MM-dd")
    if not day.isValid():
        return published
    return _written(day, "MMM yyyy" if len(published) == YEAR_MONTH else "d MMM yyyy")


def moment(at: datetime) -> str:
    """Write a time of the record in local time: the hour today, else the day."""
    local, now = at.astimezone(), datetime.now().astimezone()
    if local.date() == now.date():
        return clock(at)
    return _day(local, "d MMM" if local.year == now.year else "d MMM yyyy")


def clock(at: datetime) -> str:
    """Write the hour and minute of a time, local, as the system's region does."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day_words(day: date) -> str:
    """Write a day in full, with its weekday."""
    return _day(day, "dddd, d MMMM yyyy")


def full_moment(at: datetime) -> str:
    """Write a time of the record in local time, day and hour."""
    return f"{_day(at.astimezone(), 'd MMM yyyy')} {clock(at)}"


def language_name(code: str) -> str:
    """Return a language as the window's readers call it, or else as its own people do."""
    locale = QLocale(code)
    english = QLocale.languageToString(locale.language())
    name = QCoreApplication.translate("Languages", english)
    is_english = QLocale().language() in {QLocale.Language.English, QLocale.Language.C}
    return name if name != english or is_english else locale.nativeLanguageName()


def _value_words(value: Value) -> str:
    if isinstance(value, str):
        return in_words(value)
    if isinstance(value, int):
        return QLocale().toString(value)
    return QLocale().toString(value, "f", _SHORTEST)


def _language(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Languages", text))


NAMED = (
    _language("Arabic"),
    _language("Chinese"),
    _language("Czech"),
    _language("Danish"),
    _language("Dutch"),
    _language("English"),
    _language("Finnish"),
    _language("French"),
    _language("German"),
    _language("Greek"),
    _language("Hebrew"),
    _language("Hindi"),
    _language("Hungarian"),
    _language("Italian"),
    _language("Japanese"),
    _language("Korean"),
    _language("Norwegian"),
    _language("Persian"),
    _language("Polish"),
    _language("Portuguese"),
    _language("Romanian"),
    _language("Russian"),
    _language("Spanish"),
    _language("Swedish"),
    _language("Turkish"),
    _language("Ukrainian"),
)
"""Languages of articles that the translations name."""


def _day(day: date, order: str) -> str:
    return _written(QDate(day.year, day.month, day.day), order)


def _written(day: QDate, order: str) -> str:
    return QLocale().toString(day, pattern(order))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dates", text)
