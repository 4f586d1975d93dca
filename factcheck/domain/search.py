"""What a search of the whole project finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import ClaimId


class HitKind(StrEnum):
    """In what the words were found."""

    ARTICLE = "article"
    PASSAGE = "passage"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place that holds the words: `text` is what is shown, `span` where to go in the article.

    `matched` are the words found, in code points of `text`, or of the title where that is empty.
    """

    kind: HitKind
    article_id: ArticleId
    article_title: str
    text: str
    claim_id: ClaimId | None = None
    span: TextSpan | None = None
    matched: tuple[TextSpan, ...] = ()
