"""Rows of candidates: derived, replaceable, and hidden wherever a person has a claim instead."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import ClaimState, claim_id
from factcheck.store import passages
from factcheck.store.schema import article, candidate, claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import Candidate


_INSERT = candidate.insert()
_LAST_NUMBER = sa.select(sa.func.coalesce(sa.func.max(candidate.c.number), 0))
_CLAIMS = sa.select(claim.c.id, claim.c.start, claim.c.end).where(
    claim.c.article_id == sa.bindparam("of")
)


def replace(
    connection: sa.Connection,
    article_id: ArticleId,
    found: Iterable[Candidate],
    text: str,
    within: TextSpan | None = None,
) -> None:
    """Put these candidates in place of the article's earlier ones; claims are not touched.

    With `within` only those that begin there give way to these.
    """
    given_way = passages.of_article(article_id, within)
    numbers = connection.execute(sa.select(candidate.c.number).where(*given_way)).scalars().all()
    if numbers:
        passages.drop(connection, numbers)
        connection.execute(candidate.delete().where(*given_way))
    elsewhere = _claims_elsewhere(connection, article_id)
    last = connection.execute(_LAST_NUMBER).scalar_one()
    numbered = list(enumerate(found, last + 1))
    rows = [
        {
            "number": number,
            "id": _free_id(article_id, one, elsewhere),
            "article_id": article_id,
            "start": one.span.start,
            "end": one.span.end,
            "score": one.score,
            "checkable": one.checkable,
            "kinds": int(one.kinds),
            "detector": one.detector,
            "speaker": one.speaker,
        }
        for number, one in numbered
    ]
    if rows:
        connection.execute(_INSERT, rows)
        passages.put(connection, text, {number: one.span for number, one in numbered})


def rescore(
    connection: sa.Connection, detector: str, scores: Mapping[str, tuple[float, float]]
) -> None:
    """Give candidates, by id, the score and checkability that this detector gave them."""
    query = (
        candidate.update()
        .where(candidate.c.id == sa.bindparam("of"))
        .values(score=sa.bindparam("worthy"), checkable=sa.bindparam("provable"), detector=detector)
    )
    rows = [
        {"of": one, "worthy": worthy, "provable": provable}
        for one, (worthy, provable) in scores.items()
    ]
    if rows:
        connection.execute(query, rows)


def scored_by(
    connection: sa.Connection, article_id: str, detector: str, limit: int
) -> dict[str, TextSpan]:
    """Return the first of the article's candidates that this detector scored, by id."""
    query = (
        sa.select(candidate.c.id, candidate.c.start, candidate.c.end)
        .where(candidate.c.article_id == article_id, candidate.c.detector == detector)
        .order_by(candidate.c.start, candidate.c.end)
        .limit(limit)
    )
    return {one: TextSpan(start, end) for one, start, end in connection.execute(query)}


def counts(connection: sa.Connection, article_id: str) -> dict[str, int]:
    """Return how many of the article's candidates each detector scored, by its name."""
    query = (
        sa.select(candidate.c.detector, sa.func.count())
        .where(candidate.c.article_id == article_id)
        .group_by(candidate.c.detector)
    )
    return {row.detector: row[1] for row in connection.execute(query)}


def held_back(connection: sa.Connection, article_id: str, threshold: float) -> list[TextSpan]:
    """Return where the article's candidates below the threshold stand, by position."""
    query = (
        sa.select(candidate.c.start, candidate.c.end)
        .where(candidate.c.article_id == article_id, candidate.c.score < threshold)
        .order_by(candidate.c.start, candidate.c.end)
    )
    return [TextSpan(start, end) for start, end in connection.execute(query)]


def touched_places(connection: sa.Connection, article_id: str) -> list[TextSpan]:
    """Return where the claims a person touched stand in the article, dismissed ones too."""
    query = (
        sa.select(claim.c.start, claim.c.end)
        .where(claim.c.article_id == article_id, ~claim.c.withdrawn, claim.c.start.is_not(None))
        .order_by(claim.c.start, claim.c.end)
    )
    return [TextSpan(start, end) for start, end in connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one claim a person touched; without a score it was marked by hand."""

    score: float | None
    state: ClaimState
    dismissal: str | None


def outcomes(connection: sa.Connection) -> list[Outcome]:
    """Return what became of every claim a person touched in the articles of the project."""
    query = (
        sa.select(claim.c.score, claim.c.state, claim.c.dismissal)
        .join(article, article.c.id == claim.c.article_id)
        .where(~claim.c.withdrawn, ~article.c.withdrawn)
    )
    return [Outcome(one, ClaimState(state), why) for one, state, why in connection.execute(query)]


def is_taken() -> sa.ColumnElement[bool]:
    """Say, inside a query over candidates, whether a claim stands for the candidate.

    It does when it has the candidate's id, or when it was a candidate itself and covers more than
    half of this one: so a claim that a revision moved is not offered a second time. Words a person
    marked inside a sentence leave the sentence its own place.
    """
    starts_later = claim.c.start > candidate.c.start
    ends_earlier = claim.c.end < candidate.c.end
    shared = sa.case((ends_earlier, claim.c.end), else_=candidate.c.end) - sa.case(
        (starts_later, claim.c.start), else_=candidate.c.start
    )
    covers_most = shared * 2 > candidate.c.end - candidate.c.start
    has_its_id = sa.select(claim.c.id).where(claim.c.id == candidate.c.id, ~claim.c.withdrawn)
    moved_there = sa.select(claim.c.id).where(
        claim.c.article_id == candidate.c.article_id,
        ~claim.c.withdrawn,
        claim.c.score.is_not(None),
        claim.c.start.is_not(None),  # a lost claim covers nothing
        covers_most,
    )
    # claims move by a revision alone: elsewhere one look by id is enough, however many there are
    revised = sa.select(article.c.id).where(article.c.revision > 1)
    return has_its_id.exists() | (candidate.c.article_id.in_(revised) & moved_there.exists())


def _claims_elsewhere(connection: sa.Connection, article_id: str) -> dict[str, tuple[int, int]]:
    """Return where the article's claims stand now, by id; (-1, -1) for lost ones."""
    return {
        one: (-1, -1) if start is None else (start, end)
        for one, start, end in connection.execute(_CLAIMS, {"of": article_id})
    }


def _free_id(article_id: ArticleId, found: Candidate, elsewhere: dict[str, tuple[int, int]]) -> str:
    """Return the id of the place, or another when a claim of that id was moved away from it."""
    usual = claim_id(article_id, found.span)
    start, end = elsewhere.get(usual, (found.span.start, found.span.end))
    if start < found.span.end and end > found.span.start:
        return usual
    return str(uuid.uuid5(uuid.UUID(usual), "moved away"))
