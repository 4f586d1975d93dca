"""The ids of the claims a table shows, computed in one go beside the window."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factcheck.domain.claims import ClaimState
from factcheck.services.claims import ClaimOrder
from ui.table.filter import TableFilter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.domain.claims import ClaimId
    from factcheck.jobs import JobContext
    from factcheck.services.project import Project


@dataclass(frozen=True, slots=True)
class Wish:
    """Which claims are wanted, and how they are sorted."""

    filter: TableFilter = field(default_factory=TableFilter)
    order: ClaimOrder = ClaimOrder.ARTICLE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """All claims of a wish by id, in order.

    `rows` tells the row of each, `counts` how many claims there are of each word when the chips
    are left aside, `total` how many claims the project has (dismissed ones included when the
    wish takes them in), `titles` those of the articles.
    """

    wish: Wish = field(default_factory=Wish)
    ids: tuple[ClaimId, ...] = ()
    rows: Mapping[ClaimId, int] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    titles: Mapping[str, str] = field(default_factory=dict)


def compute(project: Project, wish: Wish, known: Listing | None, job: JobContext) -> Listing:
    """Read the list of a wish; about a second for 100,000 claims, so never on the main thread.

    `known` is a listing of the same record, None when it changed since: its numbers are taken
    over where they are the same. Raises CancelledError when the job is cancelled meanwhile.
    """
    wanted = wish.filter.claims()
    # without a state the project would list the usual ones; here it means none at all
    ids = (
        project.claims.ids(wanted, wish.order, descending=wish.descending) if wanted.states else []
    )
    job.checkpoint()
    rows = {claim_id: row for row, claim_id in enumerate(ids)}
    if known is not None and known.wish.filter == wish.filter:
        return replace(known, wish=wish, ids=tuple(ids), rows=rows)
    counts = _counts(project, wish.filter)
    job.checkpoint()
    if known is not None and _has_dismissed(known.wish) == _has_dismissed(wish):
        return replace(known, wish=wish, ids=tuple(ids), rows=rows, counts=counts)
    titles = {str(one.id): one.title for one in project.articles.summaries()}
    return Listing(wish, tuple(ids), rows, counts, _total(project, wish.filter), titles)


def _has_dismissed(wish: Wish) -> bool:
    return ClaimState.DISMISSED.value in wish.filter.words


def _counts(project: Project, wanted: TableFilter) -> dict[str, int]:
    """Count by word; lost claims apart, since one may still carry its verdict."""
    lost = frozenset({ClaimState.LOST})
    everything = wanted.any_word()
    placed = replace(everything, states=everything.states - lost)
    counts = project.claims.counts(placed)
    number = project.claims.count(replace(everything, states=lost))
    return {**counts, ClaimState.LOST.value: number}


def _total(project: Project, wanted: TableFilter) -> int:
    everything = TableFilter().any_word()
    if "dismissed" not in wanted.words:
        listed = everything.states - {ClaimState.DISMISSED}
        everything = replace(everything, states=listed)
    return project.claims.count(everything)


def next_open(
    project: Project, listing: Listing, after: ClaimId | None, _job: JobContext
) -> ClaimId | None:
    """Return the next claim of the list without a verdict, round its end, None without any."""
    wanted = listing.wish.filter.open_ones()
    if wanted is None:
        return None
    wish = listing.wish
    found = project.claims.ids(wanted, wish.order, descending=wish.descending)
    start = listing.rows.get(after, -1) if after else -1
    following = (one for one in found if listing.rows.get(one, -1) > start)
    return next(following, next((one for one in found if one != after), None))
