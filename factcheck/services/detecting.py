"""Makes an article's candidates again; what a person touched is never among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.detection import detector
from factcheck.store import articles, candidates

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleId
    from factcheck.services.record import Edit


def detect_again(step: Edit, article_id: ArticleId) -> None:
    """Replace the article's candidates by what the detector finds in its present blocks.

    Candidates are derived, so no journal row holds them: whoever changes blocks calls this, and so
    does an undo that changes them back.
    """
    if not articles.is_listed(step.connection, article_id):
        return  # deleted meanwhile: made again when it is restored
    article = articles.get(step.connection, article_id, 1.0)
    found = detector.candidates(article.text, article.blocks, article.summary.metadata)
    candidates.replace(step.connection, article_id, found, article.text)
