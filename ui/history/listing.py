"""The rows of a history: its days and, under each, the numbers of its steps, newest first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factcheck.domain.history import HistoryFilter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from factcheck.domain.history import StepPlace
    from factcheck.jobs import JobContext
    from factcheck.services.project import Project

NOBODY = HistoryFilter()


@dataclass(frozen=True, slots=True)
class Listing:
    """What is listed of a history.

    `rows` are the days and step numbers in order, `row_of` tells the row of a step, `titles` those
    of the articles, `reviewers` everybody who did something. `count` is the number of steps.
    """

    wanted: HistoryFilter = NOBODY
    places: Sequence[StepPlace] = ()
    rows: Sequence[int | date] = ()
    row_of: Mapping[int, int] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    reviewers: Sequence[str] = ()

    @property
    def count(self) -> int:
        """How many steps are listed."""
        return len(self.places)


def compute(
    project: Project, wanted: HistoryFilter, known: Listing | None, job: JobContext
) -> Listing:
    """Read the list of a filter; only what came since, when `known` is a list of the same one.

    Half a second for 100,000 steps, so never on the main thread.
    """
    if known is not None and known.wanted == wanted and known.places:
        newer = project.history.places(replace(wanted, after=known.places[0].number))
        places: tuple[StepPlace, ...] = (*newer, *known.places)
    else:
        places = project.history.places(wanted)
    job.checkpoint()
    rows = tuple(_with_days(places))
    titles = {str(one.id): one.title for one in project.articles.summaries()}
    job.checkpoint()
    row_of = {row: place for place, row in enumerate(rows) if isinstance(row, int)}
    return Listing(wanted, places, rows, row_of, titles, project.history.reviewers())


def _with_days(places: Sequence[StepPlace]) -> Iterator[int | date]:
    day = None
    for place in places:
        if place.day != day:
            day = place.day
            yield day
        yield place.number
