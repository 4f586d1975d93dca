"""What changed between two revisions of an article: its lines, and what became of claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.domain.claims import ClaimState
from ui.revisions.alignment import Kind, Pair, aligned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import Claim
    from factcheck.jobs import JobContext
    from factcheck.services.project import Project

CONTEXT = 1
"""Unchanged lines that are shown before and after a change."""

FOLDS_FROM = 3


class Fate(StrEnum):
    """What became of a claim between the two revisions."""

    LOST = "lost"
    CHANGED = "changed"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True)
class ClaimFate:
    """A claim a person touched, what became of it, and the number of the pair it stands in.

    `pair` is -1 where its words are in neither text.
    """

    claim: Claim
    fate: Fate
    pair: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two revisions side by side: `revisions` are all there are, `old` the one at the left."""

    title: str
    revisions: tuple[int, ...]
    old: int
    new: int
    texts: tuple[str, str]
    pairs: tuple[Pair, ...]
    claims: tuple[ClaimFate, ...]

    def count(self, kind: Kind) -> int:
        """Return how many lines are of a kind."""
        return sum(pair.kind is kind for pair in self.pairs)


def compare(
    project: Project, article_id: ArticleId, old: int | None, job: JobContext
) -> Comparison:
    """Lay the present revision beside an older one, the one before it where none is named.

    Raises NotFoundError, or CancelledError when the job was cancelled.
    """
    texts = project.articles.revision_texts(article_id)
    revisions = tuple(sorted(texts))
    new = revisions[-1]
    chosen = old if old in texts else revisions[-2] if len(revisions) > 1 else new
    pairs = aligned(texts[chosen], texts[new], job)
    claims = project.claims.of_article(article_id, dismissed=True)
    touched = [one for one in claims if one.is_touched]
    fates = [_fate(one, (texts[chosen], texts[new]), pairs) for one in touched]
    order = list(Fate)
    return Comparison(
        title=project.articles.summary(article_id).title,
        revisions=revisions,
        old=chosen,
        new=new,
        texts=(texts[chosen], texts[new]),
        pairs=tuple(pairs),
        claims=tuple(sorted(fates, key=lambda one: (order.index(one.fate), one.pair))),
    )


def folded(pairs: Sequence[Pair], kept: frozenset[int]) -> list[range]:
    """Return runs of pairs: one for each that is shown, longer ones where nothing changed.

    `kept` are numbers of pairs that are shown whatever happened to them.
    """
    shown = set(kept)
    for number, pair in enumerate(pairs):
        if pair.kind is not Kind.SAME:
            shown.update(range(number - CONTEXT, number + CONTEXT + 1))
    runs: list[range] = []
    start = 0
    while start < len(pairs):
        end = start + 1
        if start not in shown:
            while end < len(pairs) and end not in shown:
                end += 1
        if end - start >= FOLDS_FROM:
            runs.append(range(start, end))
        else:
            runs.extend(range(one, one + 1) for one in range(start, end))
        start = end
    return runs


def _fate(claim: Claim, texts: tuple[str, str], pairs: Sequence[Pair]) -> ClaimFate:
    old, _new = texts
    if claim.state is ClaimState.LOST or claim.span is None:
        at = old.find(claim.quote)
        return ClaimFate(claim, Fate.LOST, _pair_at(pairs, at, is_new=False))
    is_there = claim.quote in old or " ".join(claim.quote.split()) in " ".join(old.split())
    fate = Fate.CARRIED if is_there else Fate.CHANGED
    return ClaimFate(claim, fate, _pair_at(pairs, claim.span.start, is_new=True))


def _pair_at(pairs: Sequence[Pair], position: int, *, is_new: bool) -> int:
    """Return the number of the pair that holds a code point of one side, -1 when none does."""
    for number, pair in enumerate(pairs):
        side = pair.new if is_new else pair.old
        if side is not None and side.start <= position < side.end:
            return number
    return -1
