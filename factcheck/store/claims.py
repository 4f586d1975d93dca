"""Claims as one list: rows a person touched, and candidates at or above the threshold.

A candidate's id is made from its place, so the row it becomes when a person acts on it has the
same id and takes its place in every list.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.anchors import TextSpan, surroundings
from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import Claim, ClaimId, ClaimKind, ClaimState
from factcheck.errors import NotFoundError
from factcheck.said import said
from factcheck.store import articles, candidates, evidence, verdicts
from factcheck.store.ids import Id
from factcheck.store.schema import article, candidate, claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.store.journal import StepWriter


FEW = 20
"""Claims up to which each is read by itself and not with its whole article."""


def _earlier(table: sa.Table) -> sa.Select[Any]:
    """Count what stands before a claim in its article; of two on the same words ids decide."""
    first: sa.BindParameter[int] = sa.bindparam("first")
    last: sa.BindParameter[int] = sa.bindparam("last")
    itself = sa.bindparam("itself", type_=Id)
    return (
        sa.select(sa.func.count())
        .select_from(table)
        .where(
            table.c.article_id == sa.bindparam("of", type_=Id),
            (table.c.start < first)
            | ((table.c.start == first) & (table.c.end > last))
            | ((table.c.start == first) & (table.c.end == last) & (table.c.id < itself)),
        )
    )


_BEFORE = sa.select(
    _earlier(claim)
    .where(~claim.c.withdrawn, claim.c.state != ClaimState.DISMISSED.value)
    .scalar_subquery()
    + _earlier(candidate)
    .where(candidate.c.score >= sa.bindparam("threshold"), ~candidates.is_taken())
    .scalar_subquery()
)
_ARTICLE = sa.union_all(
    *(
        sa.select(table.c.article_id)
        .join(article, article.c.id == table.c.article_id)
        .where(
            table.c.id == sa.bindparam("claim", type_=Id),
            ~article.c.withdrawn,
            *([~claim.c.withdrawn] if table is claim else []),
        )
        for table in (claim, candidate)
    )
)
_UNTAKEN = sa.select(candidate).where(
    candidate.c.id == sa.bindparam("claim"), ~candidates.is_taken()
)
_REVISION = sa.select(article.c.revision).where(article.c.id == sa.bindparam("of"))


def of_article(
    connection: sa.Connection, article_id: str, threshold: float, *, dismissed: bool = False
) -> tuple[Claim, ...]:
    """Return the article's claims by position, lost ones last, each with verdict and evidence."""
    text = articles.text_of(connection, article_id)
    rows = _claim_rows(connection, claim.c.article_id == article_id)
    untaken = _candidate_rows(
        connection, candidate.c.article_id == article_id, candidate.c.score >= threshold
    )
    found = _complete(connection, [_claim(row) for row in rows])
    found += [_from_candidate(row, text) for row in untaken]
    return tuple(
        one
        for one in _numbered(sorted(found, key=position))
        if dismissed or one.state is not ClaimState.DISMISSED
    )


def load(connection: sa.Connection, ids: Sequence[ClaimId], threshold: float) -> tuple[Claim, ...]:
    """Return these claims in this order, numbered in their articles; unknown ids are left out."""
    if len(ids) <= FEW:
        few = (_load_one(connection, one, threshold) for one in ids)
        return tuple(one for one in few if one is not None)
    articles_of = _articles_of(connection, ids)
    rows = _claim_rows(connection, claim.c.article_id.in_(articles_of))
    untaken = _candidate_rows(
        connection, candidate.c.article_id.in_(articles_of), candidate.c.score >= threshold
    )
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for one in _complete(connection, [_claim(row) for row in rows]):
        by_article[one.article_id].append(one)
    untouched: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in untaken:
        untouched[row["article_id"]].append(row)
    for article_id, found in untouched.items():
        text = articles.text_of(connection, article_id)
        by_article[article_id] += [_from_candidate(row, text) for row in found]
    known = {
        one.id: one
        for found in by_article.values()
        for one in _numbered(sorted(found, key=position))
    }
    return tuple(known[one] for one in ids if one in known)


def _load_one(connection: sa.Connection, claim_id: str, threshold: float) -> Claim | None:
    """Return the claim with its number, without reading the others of its article."""
    rows = _claim_rows(connection, claim.c.id == claim_id)
    if rows:
        (one,) = _complete(connection, [_claim(rows[0])])
    else:
        rows = _candidate_rows(
            connection, candidate.c.id == claim_id, candidate.c.score >= threshold
        )
        if not rows:
            return None
        one = _from_candidate(rows[0], articles.text_of(connection, rows[0]["article_id"]))
    if one.span is None or one.state is ClaimState.DISMISSED:
        return one
    return replace(one, number=number_of(connection, rows[0], threshold))


def get(connection: sa.Connection, claim_id: str, threshold: float) -> Claim:
    """Return a claim with its number, or a candidate of any score; raise NotFoundError."""
    article_id = article_of(connection, claim_id)
    found = _load_one(connection, claim_id, threshold)
    if found is not None:
        return found
    rows = _candidate_rows(connection, candidate.c.id == claim_id)
    if not rows:
        raise NotFoundError(said("There is no claim with the id {id}.", id=claim_id))
    return _from_candidate(rows[0], articles.text_of(connection, article_id))


def article_of(connection: sa.Connection, claim_id: str) -> ArticleId:
    """Return the article of a claim or candidate; raise NotFoundError."""
    found = connection.execute(_ARTICLE, {"claim": claim_id}).scalar()
    if found is None:
        raise NotFoundError(said("There is no claim with the id {id}.", id=claim_id))
    return ArticleId(found)


def number_of(connection: sa.Connection, row: Mapping[str, Any], threshold: float) -> int:
    """Return the claim's number in its article, from 1, without loading the others."""
    if row["start"] is None:
        return 0
    place = {
        "of": row["article_id"],
        "first": row["start"],
        "last": row["end"],
        "itself": row["id"],
        "threshold": threshold,
    }
    before: int = connection.execute(_BEFORE, place).scalar_one()
    return before + 1


def touch(step: StepWriter, claim_id: str) -> dict[str, Any]:
    """Return the claim's row, first made from its candidate when nobody acted on it before.

    Raises NotFoundError when no claim or candidate has this id.
    """
    article_id = article_of(step.connection, claim_id)
    step.claim_ids.add(ClaimId(claim_id))
    step.article_ids.add(article_id)
    row = step.connection.execute(_UNTAKEN, {"claim": claim_id}).mappings().first()
    if row is not None:
        text = articles.text_of(step.connection, article_id)
        insert(
            step, _from_candidate(dict(row), text), revision=_revision(step.connection, article_id)
        )
    return step.row("claim", claim_id)


def insert(step: StepWriter, new: Claim, *, revision: int) -> None:
    """Add a claim a person acted on."""
    step.claim_ids.add(new.id)
    step.article_ids.add(new.article_id)
    step.insert(
        "claim",
        new.id,
        {
            "article_id": new.article_id,
            "revision": revision,
            "start": new.span.start if new.span else None,
            "end": new.span.end if new.span else None,
            "quote": new.quote,
            "prefix": new.prefix,
            "suffix": new.suffix,
            "state": new.state.value,
            "score": new.score,
            "checkable": new.checkable,
            "kinds": int(new.kinds),
            "origin": new.origin,
            "standalone": new.standalone,
            "speaker": new.speaker,
            "part_of": new.part_of,
            "tags": json.dumps(new.tags),
            "waiting_for": new.waiting_for,
            "dismissal": new.dismissal,
            "draft_rationale": new.draft_rationale,
            "verdict_id": None,
        },
    )


def position(one: Claim) -> tuple[int, int, int, str]:
    """Order claims by start, longer ones first; lost ones after all others."""
    if one.span is None:
        return (1, 0, 0, one.id)
    return (0, one.span.start, -one.span.end, one.id)


def candidate_at(connection: sa.Connection, article_id: str, place: TextSpan) -> ClaimId | None:
    """Return the candidate of any score that has just this place, if no claim stands for it."""
    query = sa.select(candidate.c.id).where(
        candidate.c.article_id == article_id,
        candidate.c.start == place.start,
        candidate.c.end == place.end,
        ~candidates.is_taken(),
    )
    found = connection.execute(query).scalar()
    return None if found is None else ClaimId(found)


def exists(connection: sa.Connection, claim_id: str) -> bool:
    """Say whether a claim row with this id stands."""
    query = sa.select(claim.c.id).where(claim.c.id == claim_id, ~claim.c.withdrawn)
    return connection.execute(query).first() is not None


def _revision(connection: sa.Connection, article_id: str) -> int:
    revision: int = connection.execute(_REVISION, {"of": article_id}).scalar_one()
    return revision


def _articles_of(connection: sa.Connection, ids: Iterable[str]) -> set[str]:
    chosen = list(ids)
    return {
        found
        for table in (claim, candidate)
        for found in connection.execute(
            sa.select(table.c.article_id).where(table.c.id.in_(chosen)).distinct()
        ).scalars()
    }


def _claim_rows(
    connection: sa.Connection, *conditions: sa.ColumnElement[bool]
) -> list[Mapping[str, Any]]:
    query = sa.select(claim).where(~claim.c.withdrawn, *conditions)
    return [dict(row) for row in connection.execute(query).mappings()]


def _candidate_rows(
    connection: sa.Connection, *conditions: sa.ColumnElement[bool]
) -> list[Mapping[str, Any]]:
    """Return the candidates nobody acted on."""
    query = sa.select(candidate).where(~candidates.is_taken(), *conditions)
    return [dict(row) for row in connection.execute(query).mappings()]


def _claim(row: Mapping[str, Any]) -> Claim:
    is_placed = row["start"] is not None
    return Claim(
        id=ClaimId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        span=TextSpan(row["start"], row["end"]) if is_placed else None,
        quote=row["quote"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        state=ClaimState(row["state"]),
        score=row["score"],
        checkable=row["checkable"],
        kinds=ClaimKind(row["kinds"]),
        origin=row["origin"],
        is_touched=True,
        standalone=row["standalone"],
        speaker=row["speaker"],
        part_of=ClaimId(row["part_of"]) if row["part_of"] else None,
        tags=tuple(json.loads(row["tags"])),
        waiting_for=row["waiting_for"],
        dismissal=row["dismissal"],
        draft_rationale=row["draft_rationale"],
    )


def _from_candidate(row: Mapping[str, Any], text: str) -> Claim:
    span = TextSpan(row["start"], row["end"])
    around = surroundings(text, span)
    return Claim(
        id=ClaimId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        span=span,
        quote=span.cut(text),
        prefix=around.prefix,
        suffix=around.suffix,
        state=ClaimState.OPEN,
        score=row["score"],
        checkable=row["checkable"],
        kinds=ClaimKind(row["kinds"]),
        origin=row["detector"],
        speaker=row["speaker"],
    )


def _complete(connection: sa.Connection, found: list[Claim]) -> list[Claim]:
    """Return the claims with their current verdict and evidence."""
    ids = [one.id for one in found]
    words = verdicts.current_of(connection, ids) if ids else {}
    records = evidence.of_claims(connection, ids) if ids else {}
    return [
        replace(one, verdict=words.get(one.id), evidence=records.get(one.id, ())) for one in found
    ]


def _numbered(ordered: Iterable[Claim]) -> Iterator[Claim]:
    number = 0
    for one in ordered:
        counts = one.span is not None and one.state is not ClaimState.DISMISSED
        number += counts
        yield replace(one, number=number if counts else 0)
