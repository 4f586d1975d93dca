"""Finds dates in lines of text, in the ways that pages write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_MONTH_NAMES = {
    1: "january jan januar jänner janvier enero ene gennaio janeiro januari januara ocak "
    "stycznia leden ledna января січня tammikuuta ianuarie január",
    2: "february feb februar février fevrier febrero febbraio fevereiro februari şubat lutego "
    "února февраля лютого helmikuuta februarie február",
    3: "march mar märz mars marzo março maart mart marca března марта березня maaliskuuta martie "
    "március",
    4: "april apr avril abril abr aprile nisan kwietnia dubna апреля квітня huhtikuuta aprilie "
    "április",
    5: "may mai mayo maggio maio mei mayıs maja května мая травня maj toukokuuta május",
    6: "june jun juni juin junio giugno junho haziran czerwca června июня червня kesäkuuta iunie "
    "június",
    7: "july jul juli juillet julio luglio julho temmuz lipca července июля липня heinäkuuta iulie "
    "július",
    8: "august aug août aout agosto augustus augusti ağustos sierpnia srpna августа серпня "
    "elokuuta ago augusztus agustus",
    9: "september sep sept septembre septiembre settembre setembro eylül września září сентября "
    "вересня syyskuuta septembrie szeptember",
    10: "october oct okt oktober octobre octubre ottobre outubro ekim października října октября "
    "жовтня lokakuuta octombrie október",
    11: "november nov novembre noviembre novembro kasım listopada listopadu ноября листопада "
    "marraskuuta noiembrie",
    12: "december dec dezember dez décembre decembre diciembre dic dicembre dezembro dez aralık "
    "grudnia prosince декабря грудня joulukuuta decembrie desember des",
}
MONTHS: dict[str, int] = {
    name: number for number, names in _MONTH_NAMES.items() for name in names.split()
}
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
    "thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi "
    "mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes "
    "sábado domingo"
).split()
_NAME = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}[-/.](?P<month>0?[1-9]|1[0-2])[-/.]{_DAY}(?=\D|$)",
        rf"(?<!\d){_YEAR} ?年 ?(?P<month>1[0-2]|0?[1-9]) ?月 ?{_DAY} ?日",
        rf"(?<!\d){_YEAR} ?년 ?(?P<month>1[0-2]|0?[1-9]) ?월 ?{_DAY} ?일",
        (
            rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º|\.)?(?: de| of)?[ \-./]?(?P<name>{_NAME})\b\.?,?"
            rf"(?: de| del)?[ \-./]?,? ?{_YEAR}"
        ),
        rf"\b(?P<name>{_NAME})\b\.? ?{_DAY}(?:st|nd|rd|th)?,? ?,?{_YEAR}",
        rf"(?<!\d)(?P<first>[0-3]?\d)(?P<mark>[./-])(?P<second>[0-3]?\d)(?P=mark){_YEAR}(?!\d)",
        (
            r"(?<!\d)(?P<first>[0-3]?\d)(?P<mark>[./-])(?P<second>[0-3]?\d)(?P=mark)(?P<short>\d\d)"
            r"(?!\d)"
        ),
    )
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day named in a text: `start` and `end` in code points, half-open.

    `is_ambiguous` when day and month could change places; `has_weekday` when its line names one.
    """

    start: int
    end: int
    day: date
    is_ambiguous: bool = False
    has_weekday: bool = False


def dates_in(text: str, *, day_first: bool = True) -> list[FoundDate]:
    """Return the full dates of the text by position; `day_first` settles 3/4/2020."""
    if not any(map(str.isdigit, text)):
        return []
    found: list[FoundDate] = []
    has_weekday = bool(_WEEKDAY.search(text))
    for form in _FORMS:
        for match in form.finditer(text):
            day = _day_of(match, day_first=day_first)
            if day and not any(match.start() < f.end and f.start < match.end() for f in found):
                ambiguous = _is_ambiguous(match)
                found.append(FoundDate(match.start(), match.end(), day, ambiguous, has_weekday))
    return sorted(found, key=lambda f: f.start)


def _day_of(match: re.Match[str], *, day_first: bool) -> date | None:
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else 2000 + int(parts["short"])
    if parts.get("first"):
        day, month = _ordered(match, day_first=day_first)
    else:
        name = parts.get("name")
        month = MONTHS[name.lower()] if name else int(parts["month"])
        day = int(parts["day"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _ordered(match: re.Match[str], *, day_first: bool) -> tuple[int, int]:
    """Return day and month: a number over 12 is the day; points are written day first."""
    first, second = int(match["first"]), int(match["second"])
    if second > 12:
        return second, first
    if first > 12 or day_first or match["mark"] == ".":
        return first, second
    return second, first


def _is_ambiguous(match: re.Match[str]) -> bool:
    parts = match.groupdict()
    if not parts.get("first") or parts["mark"] == ".":
        return False
    first, second = int(parts["first"]), int(parts["second"])
    return first <= 12 and second <= 12 and first != second
