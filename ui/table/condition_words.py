"""What a filter asks for, in words: on its chips, in its menu, beside an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.i18n import isolated, publication_date
from ui.table.columns import kind_word, one_line
from ui.table.filter import DAYS, USUAL, WORDS
from ui.words import detail_words, mark_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.table.filter import TableFilter

_LONGEST = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("TableFilter", text)


def condition_words(wanted: TableFilter, condition: str, titles: Mapping[str, str]) -> str:
    """Return one condition in words; `titles` are those of the articles by id."""
    value = getattr(wanted, condition)
    if condition == "kinds":
        return _tr("kind: {0}").format(", ".join(kind_word(word) for word in value))
    if condition == "min_score":
        return score_words(value)
    if condition == "has_evidence":
        return evidence_words(has_some=value)
    if condition == "is_incomplete":
        return incomplete_words()
    if condition == "article_id":
        value = titles.get(value, _tr("one article"))
    return _patterns()[condition].format(isolated(_plain(condition, str(value))))


def score_words(least: float) -> str:
    """Return the least score in words."""
    return _tr("score {0} or more").format(QLocale().toString(least, "f", 2))


def evidence_words(*, has_some: bool) -> str:
    """Return whether claims have evidence in words."""
    return _tr("with evidence") if has_some else _tr("without evidence")


def incomplete_words() -> str:
    """Return that decisions lack something in words."""
    return _tr("incomplete decisions")


def filter_words(wanted: TableFilter, titles: Mapping[str, str]) -> str:
    """Return a whole filter in words, "" for the usual one."""
    parts = [condition_words(wanted, one, titles) for one in wanted.conditions]
    if wanted.words != USUAL:
        chosen = [mark_word(word) for word in WORDS if word in wanted.words]
        parts.insert(0, ", ".join(chosen) or _tr("no state"))
    if wanted.text.strip():
        parts.append(_tr("text “{0}”").format(_short(wanted.text.strip())))
    return " · ".join(parts)


def _patterns() -> dict[str, str]:
    return {
        "detail": _tr("detail: {0}"),
        "reviewer": _tr("reviewer: {0}"),
        "tag": _tr("tag: {0}"),
        "article_id": _tr("article: {0}"),
        "publisher": _tr("publisher: {0}"),
        "decided_from": _tr("decided from {0}"),
        "decided_to": _tr("decided to {0}"),
        "published_from": _tr("published from {0}"),
        "published_to": _tr("published to {0}"),
    }


def _plain(condition: str, value: str) -> str:
    if condition == "detail":
        return detail_words(value)
    if condition in DAYS:
        return publication_date(value)
    return _short(value)


def _short(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
