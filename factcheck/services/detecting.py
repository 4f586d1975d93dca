"""Makes an article's candidates, again where its text changed, and carefully in the background.

Candidates are derived: no journal row holds them, and what a person touched is never among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.changes import Changes, Topic
from factcheck.services.subjects import article_named
from factcheck.store import articles, candidates

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleId
    from factcheck.jobs import JobContext
    from factcheck.services.record import Edit, Record


class DetectionService:
    """Scores an imported article a second time by the careful model, where that is installed."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def wants_refining(self, article: str) -> bool:
        """Say whether the article's candidates are still those of the fast model."""
        from factcheck.detection import careful, detector

        if not careful.is_available():
            return False
        with self._record.database.reading() as connection:
            known = candidates.detectors(connection, article_named(article))
        return detector.DETECTOR in known

    def refine(self, article: str, job: JobContext) -> Changes:
        """Score the article's candidates carefully; claims a person touched stay as they are.

        Raises NotFoundError, or CancelledError, then with nothing changed.
        """
        from factcheck.detection import careful

        article_id = article_named(article)
        with self._record.database.reading() as connection:
            read = articles.get(connection, article_id, 1.0)
        found = careful.candidates(read.text, read.blocks, read.summary.metadata, job)
        with self._record.database.writing() as connection:
            now = articles.get(connection, article_id, 1.0)
            if (now.text, now.blocks) != (read.text, read.blocks):
                return Changes()  # changed meanwhile: whoever opens it next refines it anew
            candidates.replace(connection, article_id, found, read.text)
        topics = frozenset({Topic.CANDIDATES})
        return Changes("refine", topics=topics, article_ids=frozenset({article_id}))


def detect_again(step: Edit, article_id: ArticleId) -> None:
    """Replace the article's candidates by what the detector finds in its present blocks.

    Whoever changes blocks or text calls this, and so does an undo that changes them back.
    """
    from factcheck.detection import detector

    if not articles.is_listed(step.connection, article_id):
        return  # deleted meanwhile: made again when it is restored
    article = articles.get(step.connection, article_id, 1.0)
    metadata = article.summary.metadata
    found = detector.candidates(article.text, article.blocks, metadata, explained=False)
    candidates.replace(step.connection, article_id, found, article.text)
