"""Finds dates in lines of text, in the ways that pages write them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from factcheck.text.alternatives import any_case

_MONTH_NAMES = {
    1: "january jan januar jänner janvier janv enero ene gennaio janeiro januari januara "
    "ocak stycznia leden ledna января січня tammikuuta ianuarie január gen янв sty jän",
    2: "february feb februar février févr fevrier febrero febbraio fevereiro februari şubat "
    "lutego února февраля лютого helmikuuta februarie február fév fev фев lut şub",
    3: "march mar märz mars marzo março maart mart marca března марта березня maaliskuuta "
    "martie március mär mrz mrt мар",
    4: "april apr avril abril abr aprile nisan kwietnia dubna апреля квітня huhtikuuta "
    "aprilie április avr апр kwi nis",
    5: "may mai mayo maggio maio mei mayıs maja května мая травня maj toukokuuta május mag май",
    6: "june jun juni juin junio giugno junho haziran czerwca června июня червня kesäkuuta "
    "iunie június июн cze giu haz",
    7: "july jul juli juillet juil julio luglio julho temmuz lipca července июля липня "
    "heinäkuuta iulie július июл lip lug tem",
    8: "august aug août aout agosto augustus augusti ağustos sierpnia srpna августа серпня "
    "elokuuta ago augusztus agustus авг sie ağu",
    9: "september sep sept septembre septiembre settembre setembro eylül września září "
    "сентября вересня syyskuuta septembrie szeptember сен wrz set eyl",
    10: "october oct okt oktober octobre octubre ottobre outubro ekim października října "
    "октября жовтня lokakuuta octombrie október окт paź out ott eki",
    11: "november nov novembre noviembre novembro kasım listopada listopadu ноября листопада "
    "marraskuuta noiembrie ноя lis kas",
    12: "december dec dezember dez décembre decembre diciembre dic dicembre dezembro dez "
    "aralık grudnia prosince декабря грудня joulukuuta decembrie desember des дек gru ara "
    "déc",
}
MONTHS: dict[str, int] = {
    name: number for number, names in _MONTH_NAMES.items() for name in names.split()
}
_LETTERS = str.maketrans({"ı": "i", "ſ": "s", "\N{COMBINING DOT ABOVE}": None})
"""Letters that count as others where case counts for nothing: MAYIS is Mayıs, HAZİRAN haziran."""

_BY_LETTERS = {name.translate(_LETTERS): number for name, number in MONTHS.items()}
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
    "thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi "
    "mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes "
    "sábado domingo"
).split()
_NAME = any_case(sorted(MONTHS, key=len, reverse=True))
_WORD_START = r"(?:\b|(?<=(?-i:[a-z]))(?=(?-i:[A-Z])))"
"""Also where a page glues a month to the word before it."""
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})(?:\b|(?=\d))", re.IGNORECASE)

_MAYBE_DATE = re.compile(r"(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d")
_BEFORE_YEAR, _AFTER_YEAR = 36, 24
"""How far around its year a date is looked for."""
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}(?:[-/]|\.\s?)(?P<month>0?[1-9]|1[0-2])(?:[-/]|\.\s?){_DAY}(?=\D|$)",
        rf"(?<!\d){_YEAR} ?年 ?(?P<month>1[0-2]|0?[1-9]) ?月 ?{_DAY} ?日",
        rf"(?<!\d){_YEAR} ?년 ?(?P<month>1[0-2]|0?[1-9]) ?월 ?{_DAY} ?일",
        (
            rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º|\\?\.)?(?: de| of)?[ \-./]?(?P<name>{_NAME})\b\.?,?"
            rf"(?: de| del)?[ \-./]?,? ?{_YEAR}"
        ),
        rf"{_WORD_START}(?P<name>{_NAME})\b\.? ?{_DAY}(?:st|nd|rd|th)?,? ?,?{_YEAR}",
        (
            rf"(?<!\d)(?P<first>[0-3]?\d)\\?(?P<mark>[./-]) ?(?P<second>[0-3]?\d)(?P=mark) ?{_YEAR}"
            r"(?!\d(?!\d?[.:h]))"
        ),
        (
            r"(?<!\d)(?P<first>[0-3]?\d)(?P<mark>[./-])(?P<second>[0-3]?\d)(?P=mark)(?P<short>\d\d)"
            r"(?!\d)"
        ),
    )
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day named in a text: `start` and `end` in code points, half-open.

    `swapped` is the other day it could mean when day and month may change places, else None.
    `has_weekday` when its line names one; `month_first` when only that reading is possible.
    """

    start: int
    end: int
    day: date
    swapped: date | None = None
    has_weekday: bool = False
    month_first: bool = False

    def read(self, *, day_first: bool) -> date:
        """Return the day it means where days are written first, or months."""
        return self.day if day_first or self.swapped is None else self.swapped


def dates_in(text: str) -> list[FoundDate]:
    """Return the full dates of the text by position, read with the day first where open."""
    found: list[FoundDate] = []
    for first, end in _parts(text):
        for form in _FORMS:
            for match in form.finditer(text, first, end):
                new = _found(match)
                if new and not any(new.start < f.end and f.start < new.end for f in found):
                    found.append(new)
    if found and _WEEKDAY.search(text):
        found = [replace(f, has_weekday=True) for f in found]
    return sorted(found, key=lambda f: f.start)


def _parts(text: str) -> list[tuple[int, int]]:
    """Return the half-open ranges of the text in which a date could stand."""
    parts: list[tuple[int, int]] = []
    for match in _MAYBE_DATE.finditer(text):
        first, end = max(0, match.start() - _BEFORE_YEAR), match.end() + _AFTER_YEAR
        if parts and first <= parts[-1][1]:
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((first, end))
    return parts


def is_weekday(text: str) -> bool:
    """Say whether the text is nothing but the name of a weekday."""
    return bool(_WEEKDAY.fullmatch(text.strip(" ,.")))


def _found(match: re.Match[str]) -> FoundDate | None:
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else 2000 + int(parts["short"])
    if parts.get("first") is None:
        name = parts.get("name")
        month = _BY_LETTERS[name.lower().translate(_LETTERS)] if name else int(parts["month"])
        day = _day(year, month, int(parts["day"]))
        return FoundDate(match.start(), match.end(), day) if day else None
    return _found_in_numbers(match, year)


def _found_in_numbers(match: re.Match[str], year: int) -> FoundDate | None:
    """Return the date of three numbers: one over 12 is the day; points are written day first."""
    first, second = int(match["first"]), int(match["second"])
    european, american = _day(year, second, first), _day(year, first, second)
    if european is None or match["mark"] == ".":
        day = european or american
        return FoundDate(match.start(), match.end(), day, month_first=not european) if day else None
    swapped = american if american != european else None
    return FoundDate(match.start(), match.end(), european, swapped)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
