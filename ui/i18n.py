"""Words on screen: translators, and dates as the reader's language writes them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

YEAR_MONTH = 7


def install_translators(application: QApplication, folder: Path) -> None:
    """Load Qt's own translation and ours for the system's language, where they exist."""
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_folder), ("factcheck", str(folder))):
        translator = QTranslator(application)
        if translator.load(QLocale.system(), name, "_", place):
            application.installTranslator(translator)


def translate(context: str, text: str) -> str:
    """Translate a text kept in a table, where no `self.tr` is at hand."""
    return QCoreApplication.translate(context, text)


def counted(number: int, one: str, many: str) -> str:
    """Return the number with the word for one or for many; `{0}` in both is the number."""
    return (one if number == 1 else many).format(QLocale().toString(number))


def publication_date(published: str | None) -> str:
    """Write YYYY, YYYY-MM or YYYY-MM-DD as people do, with no more precision than it has."""
    if not published or not published[:4].isdigit():
        return published or ""
    locale = QLocale()
    if len(published) < YEAR_MONTH:
        return published
    date = QDate.fromString(f"{published}-01"[:10], "yyyy-MM-dd")
    if not date.isValid():
        return published
    return locale.toString(date, "MMM yyyy" if len(published) == YEAR_MONTH else "d MMM yyyy")


def moment(at: datetime) -> str:
    """Write a time of the record in local time: the hour today, else the day."""
    local = at.astimezone()
    now = datetime.now().astimezone()
    if local.date() == now.date():
        return f"{local:%H:%M}"
    pattern = "d MMM" if local.year == now.year else "d MMM yyyy"
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)


def day_words(day: date) -> str:
    """Write a day in full, with its weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d MMMM yyyy")


def full_moment(at: datetime) -> str:
    """Write a time of the record in local time, day and hour."""
    local = at.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")
    return f"{day} {local:%H:%M}"
