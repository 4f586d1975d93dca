"""Analyses documents without a project, and tells why claims are scored as they are."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from factcheck.detection import careful, detector
from factcheck.errors import UnreadableFileError
from factcheck.importing.ahead import results_of
from factcheck.importing.isolation import never
from factcheck.importing.readers import FEW, Readers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence

    from factcheck.domain.articles import Article, RawDocument, ReadArticle, ReadOptions
    from factcheck.domain.claims import Candidate, Claim, ClaimId, Reason
    from factcheck.errors import FactcheckError

    Outcome = ReadArticle | FactcheckError


def read_each(
    loads: Sequence[Callable[[], RawDocument]], options: ReadOptions
) -> Generator[Outcome]:
    """Give in order what each document reads as, or why it cannot be read; reads ahead."""
    apart = len(loads) > FEW

    def read(load: Callable[[], RawDocument], stopped: Callable[[], bool]) -> Outcome:
        try:
            return readers.read(load(), options, stopped, apart=apart)
        except UnreadableFileError as error:
            return error

    with closing(Readers()) as readers:
        yield from results_of([partial(read, load) for load in loads], never)


def analyse(article: ReadArticle) -> tuple[Candidate, ...]:
    """Return what in the article could be checked, by position."""
    return tuple(careful.best_candidates(article.text, article.blocks, article.metadata))


def reasons_of(article: Article, claims: Iterable[Claim]) -> dict[ClaimId, tuple[Reason, ...]]:
    """Return why each claim of the article is scored as it is; lost claims have no reasons.

    The whole article is analysed once, so many claims cost little more than one.
    """
    metadata = article.summary.metadata
    found = detector.candidates(article.text, article.blocks, metadata)
    known = {candidate.span: candidate.reasons for candidate in found}
    return {
        claim.id: known[claim.span]
        if claim.span in known
        else detector.reasons(article.text, article.blocks, metadata, claim.span)
        for claim in claims
        if claim.span is not None
    }
