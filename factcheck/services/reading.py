"""Analyses documents without a project, and tells why claims are scored as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.detection import careful, detector
from factcheck.importing import files, reader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factcheck.domain.articles import Article, RawDocument, ReadArticle
    from factcheck.domain.claims import Candidate, Claim, ClaimId, Reason
    from factcheck.importing.reader import ReadOptions


def read_document(raw: RawDocument, options: ReadOptions) -> ReadArticle:
    """Return the article with its blocks and metadata; raise UnreadableFileError."""
    return reader.read(raw, options)


def read_file(path: Path, options: ReadOptions) -> ReadArticle:
    """Return the article in the file; raise UnreadableFileError."""
    return read_document(files.load(path), options)


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
