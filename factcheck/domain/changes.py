"""What an edit touched: the one message every view refreshes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import ClaimId


class Topic(StrEnum):
    """Which part of the record an edit touched."""

    ARTICLES = "articles"
    BLOCKS = "blocks"
    CANDIDATES = "candidates"
    CLAIMS = "claims"
    VERDICTS = "verdicts"
    EVIDENCE = "evidence"
    SETTINGS = "settings"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Changes:
    """What a step changed. `step` is its journal number, 0 when nothing was journalled."""

    operation: str = ""
    step: int = 0
    topics: frozenset[Topic] = frozenset()
    article_ids: frozenset[ArticleId] = frozenset()
    claim_ids: frozenset[ClaimId] = frozenset()

    def touches(self, *topics: Topic) -> bool:
        """Say whether one of the topics was touched."""
        return not self.topics.isdisjoint(topics)
