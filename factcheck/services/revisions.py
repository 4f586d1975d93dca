"""A changed version of an article becomes a new revision of it, and its claims are found again.

What is certain moves along; what is not is lost, listed with its old words until a person gives it
a place. All of it is one step.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from factcheck.domain.anchors import TextSpan, surroundings
from factcheck.domain.articles import CLAIM_ROLES, BlockRole, ReadArticle
from factcheck.domain.claims import ClaimId, ClaimState
from factcheck.services.subjects import short
from factcheck.store import articles, claims, journal, passages
from factcheck.text.anchoring import Fate, Placement, find_again, find_quote
from factcheck.text.resemblance import resemblance

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import factcheck.services.record as records
    from factcheck.domain.articles import Article, ArticleId, Block
    from factcheck.domain.claims import Candidate, Claim

SAME_SOURCE = 0.2
"""Resemblance from which a document from the same address or path is the article revised."""

SAME_NAME = 0.5
"""The same for a file of the same name elsewhere."""

SAME_TEXT = 0.8
"""The same for a document from anywhere; the publisher must not differ."""

_PROBES = 4
"""Sentences looked for elsewhere: a changed version has one of its longest as it was."""


def earlier_version(
    step: records.Edit, read: ReadArticle, found: Sequence[Candidate]
) -> ArticleId | None:
    """Return the article that the document is a changed version of, None when there is none."""
    words = _passages(read.text, read.blocks)
    for article_id, floor in _suspects(step, read, found):
        text = articles.text_of(step.connection, article_id)
        revision = step.row("article", article_id)["revision"]
        blocks = articles.blocks_of(step.connection, article_id, revision)
        if resemblance(words, _passages(text, blocks)) >= floor:
            return article_id
    return None


def revise(
    step: records.Edit, article_id: ArticleId, read: ReadArticle, found: Sequence[Candidate]
) -> None:
    """Make the document the article's new revision and carry its claims over."""
    old = articles.get(step.connection, article_id, 1.0)
    standing = [
        one
        for one in claims.of_article(step.connection, article_id, 1.0, dismissed=True)
        if one.is_touched
    ]
    revision = articles.next_revision(step.connection, article_id)
    step.update("article", article_id, {**_metadata(step, old, read), "revision": revision})
    fates = _carry(step, old, read, standing, revision)
    articles.insert_revision(step, article_id, revision, read, found)
    step.facts.update(title=short(old.summary.title), revision=revision, fates=dict(fates))


def _suspects(
    step: records.Edit, read: ReadArticle, found: Sequence[Candidate]
) -> Iterable[tuple[ArticleId, float]]:
    source = read.raw.source
    if source:
        for article_id in articles.with_source(step.connection, source):
            is_same = step.row("article", article_id)["source"] == source
            yield article_id, SAME_SOURCE if is_same else SAME_NAME
    for article_id in _sharing_sentences(step, read.text, found):
        if step.row("article", article_id)["publisher"] == read.metadata.publisher:
            yield article_id, SAME_TEXT


def _sharing_sentences(
    step: records.Edit, text: str, found: Iterable[Candidate]
) -> Iterable[ArticleId]:
    """Yield the articles that hold one of the longest sentences, as it is."""
    seen: set[ArticleId] = set()
    spans = sorted((one.span for one in found), key=lambda span: span.start - span.end)
    for span in spans[:_PROBES]:
        new = set(passages.articles_with(step.connection, span.cut(text))) - seen
        seen |= new
        yield from sorted(new)


def _passages(text: str, blocks: Iterable[Block]) -> list[str]:
    return [block.span.cut(text) for block in blocks if block.role in CLAIM_ROLES]


def _metadata(step: records.Edit, old: Article, read: ReadArticle) -> dict[str, str | None]:
    """Return the new version's metadata, unless a person corrected the old one's by hand."""
    done = journal.steps(step.connection, subject=old.id, limit=1000)
    if any(one.operation == "edit_article" for one in done):
        return {}
    values = articles.metadata_values(read.metadata)
    return {name: value for name, value in values.items() if value is not None}


def _carry(
    step: records.Edit, old: Article, read: ReadArticle, standing: Sequence[Claim], revision: int
) -> Counter[str]:
    placed = [one for one in standing if one.span is not None]
    spans = [one.span for one in placed if one.span is not None]
    fates: Counter[str] = Counter()
    found = dict(zip(placed, find_again(old.text, read.text, spans), strict=True))
    for one in standing:
        place = found.get(one) or find_quote(one.quote, one.prefix, one.suffix, read.text)
        place = _unless_folded(place, read.blocks)
        fates[place.fate.value] += 1
        step.update("claim", one.id, _values(one, place, read.text, revision))
        step.claim_ids.add(ClaimId(one.id))
    return fates


def _unless_folded(place: Placement, blocks: Iterable[Block]) -> Placement:
    span = place.span
    folded = span is not None and any(
        block.role is BlockRole.BOILERPLATE and block.span.overlaps(span) for block in blocks
    )
    return Placement(Fate.LOST) if folded else place


def _values(one: Claim, place: Placement, text: str, revision: int) -> dict[str, Any]:
    if place.span is None:
        is_dismissed = one.state is ClaimState.DISMISSED
        state = ClaimState.DISMISSED if is_dismissed else ClaimState.LOST
        return {"start": None, "end": None, "state": state.value}
    around = surroundings(text, place.span)
    state = one.state
    if state is ClaimState.LOST:
        state = ClaimState.DECIDED if one.verdict else ClaimState.OPEN
    return {
        "start": place.span.start,
        "end": place.span.end,
        "quote": TextSpan(place.span.start, place.span.end).cut(text),
        "prefix": around.prefix,
        "suffix": around.suffix,
        "revision": revision,
        "state": state.value,
    }
