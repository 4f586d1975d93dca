"""What each chart of the dashboard shows, made from the state of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from ui.dashboard.bars import Bar
from ui.i18n import pattern
from ui.table.columns import kind_word
from ui.table.filter import VERDICTS, TableFilter

if TYPE_CHECKING:
    from factcheck.domain.overview import Overview


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Dashboard", text))


ARTICLES = _("Verdicts by article")
PUBLISHERS = _("Verdicts by publisher")
KINDS = _("Claims by kind")
REVIEWERS = _("Verdicts by reviewer")
DAYS = _("Judged per day")
_WEEK = 7


def translated(text: str) -> str:
    """Return a text of the dashboard in the language of the window."""
    return QCoreApplication.translate("Dashboard", text)


def charts(told: Overview) -> dict[str, tuple[Bar, ...]]:
    """Return the bars of every chart by its title."""
    return {
        ARTICLES: _articles(told),
        PUBLISHERS: _publishers(told),
        KINDS: tuple(
            Bar(kind_word(word), counts, TableFilter(kinds=(word,)))
            for word, counts in told.kinds.items()
        ),
        REVIEWERS: tuple(
            Bar(name or "—", counts, TableFilter(words=VERDICTS, reviewer=name), of_all=False)
            for name, counts in told.reviewers.items()
        ),
        DAYS: tuple(
            Bar(
                day_word(day),
                counts,
                TableFilter(words=VERDICTS, decided_from=day, decided_to=day),
                of_all=False,
                short=day_word(day, "ddd" if len(told.days) <= _WEEK else "d MMM"),
            )
            for day, counts in told.days.items()
        ),
    }


def _articles(told: Overview) -> tuple[Bar, ...]:
    """Return the articles with work left first, those with most of it before the others."""
    ordered = sorted(told.articles, key=lambda one: (-one.counts.open, one.title.casefold()))
    return tuple(Bar(one.title, one.counts, TableFilter(article_id=one.id)) for one in ordered)


def _publishers(told: Overview) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            name or translated("No publisher known"),
            counts,
            TableFilter(publisher=name) if name else TableFilter(),
        )
        for name, counts in told.publishers.items()
    )


def day_word(day: str, order: str = "ddd d MMM") -> str:
    """Return a day as a short word: its weekday, day and month, or a part of that."""
    words = order if order == "ddd" else pattern(order)
    return QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), words)
