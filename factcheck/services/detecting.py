"""Makes an article's candidates, again where its text changed, and carefully in the background.

Also tells what detection knows of a claim beside its score: its several facts, a wording that
stands alone, and which sentences nobody marked.

Candidates are derived: no journal row holds them, and what a person touched is never among them.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from factcheck.domain.changes import Changes, Topic
from factcheck.domain.claims import ClaimState
from factcheck.services import finding
from factcheck.services.subjects import article_named, claim_named
from factcheck.store import articles, candidates, claims
from factcheck.text.languages import language_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factcheck.detection.wording import Draft
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Article, ArticleId
    from factcheck.domain.claims import Claim
    from factcheck.domain.history import RowChange
    from factcheck.jobs import JobContext
    from factcheck.services.record import Edit, Record


AT_ONCE = 512
"""Candidates read carefully in one go: some seconds, after which what came of it is kept."""


class DetectionService:
    """Scores an imported article a second time by the careful model, where that is installed."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def wants_refining(self, article: str) -> bool:
        """Say whether candidates of the article are still those of the fast model."""
        return self.left_to_refine(article)[0] > 0

    def left_to_refine(self, article: str) -> tuple[int, int]:
        """Return how many candidates are still those of the fast model, and how many there are."""
        from factcheck.detection import careful, detector

        with self._record.database.reading() as connection:
            counts = candidates.counts(connection, article_named(article))
        left = counts.get(detector.DETECTOR, 0) if careful.is_available() else 0
        return left, sum(counts.values())

    def refine(self, article: str, job: JobContext) -> Changes:
        """Score the next candidates of the article carefully, up to AT_ONCE; an article's are few.

        Claims a person touched stay as they are, and so does where a candidate stands. Raises
        NotFoundError, or CancelledError, then with nothing changed.
        """
        from factcheck.detection import careful, detector

        article_id = article_named(article)
        with self._record.database.reading() as connection:
            read = articles.get(connection, article_id, 1.0)
            chosen = candidates.scored_by(connection, article_id, detector.DETECTOR, AT_ONCE)
        about = (read.text, read.blocks, read.summary.metadata)
        is_modelled = detector.is_modelled(read.text, read.summary.metadata)
        spans = list(chosen.values())
        scores = careful.scores_at(*about, spans, job) if is_modelled else []
        by_rules = [] if is_modelled else finding.candidates(*about)  # its language was corrected
        with self._record.database.writing() as connection:
            now = articles.get(connection, article_id, 1.0)
            if (now.text, now.blocks) != (read.text, read.blocks):
                return Changes()  # changed meanwhile: whoever opens it next refines it anew
            if is_modelled:
                scored = dict(zip(chosen, scores, strict=True))
                candidates.rescore(connection, careful.CAREFUL_DETECTOR, scored)
            else:
                candidates.replace(connection, article_id, by_rules, read.text)
        topics = frozenset({Topic.CANDIDATES})
        return Changes("refine", topics=topics, article_ids=frozenset({article_id}))

    def parts(self, claim: str) -> tuple[TextSpan, ...]:
        """Return the facts the claim's words tell, two or more, by position; () for one fact.

        They are offered, never taken unasked; ShapingService.divide takes them. Empty for a claim
        that is lost, decided or dismissed. Raises NotFoundError.
        """
        from factcheck.detection import detector

        found, article = self._claim_and_article(claim)
        if found.span is None or found.state is not ClaimState.OPEN:
            return ()
        return detector.parts(article.text, article.summary.metadata, found.span)

    def standalone_draft(self, claim: str) -> Draft | None:
        """Return a wording of the claim that stands alone, for a person to take or leave.

        None where nothing can be filled in. Nothing is stored. Raises NotFoundError.
        """
        from factcheck.services.detection_wording import standalone_draft

        found, article = self._claim_and_article(claim)
        return None if found.span is None else standalone_draft(article, found.span)

    def unmarked(self, article: str) -> tuple[TextSpan, ...]:
        """Return the sentences of the article's claim blocks that no claim touches, by position.

        Dismissed ones are not among them: somebody looked at those. Raises NotFoundError.
        """
        article_id, threshold = article_named(article), self._record.threshold
        with self._record.database.reading() as connection:
            held_back = candidates.held_back(connection, article_id, threshold)
            touched = candidates.touched_places(connection, article_id)
        return _untouched(held_back, touched)

    def rough_language(self, article: str) -> str | None:
        """Return the article's language where the models never learned it, so that rules serve.

        It is what the article's data say, else what its words show; an ISO 639-1 code. Raises
        NotFoundError.
        """
        from factcheck.detection import detector

        with self._record.database.reading() as connection:
            found = articles.get(connection, article_named(article), 1.0)
        metadata = found.summary.metadata
        if detector.is_modelled(found.text, metadata):
            return None
        return metadata.language or language_of(found.text)

    def _claim_and_article(self, claim: str) -> tuple[Claim, Article]:
        with self._record.database.reading() as connection:
            found = claims.get(connection, claim_named(claim), self._record.threshold)
            return found, articles.get(connection, found.article_id, 1.0)


def _untouched(sentences: Sequence[TextSpan], marked: Sequence[TextSpan]) -> tuple[TextSpan, ...]:
    """Return the sentences that share no word with anything marked; both are by position."""
    reaches = 0
    found, later = [], deque(sorted(marked))
    for sentence in sentences:
        while later and later[0].start < sentence.end:
            reaches = max(reaches, later.popleft().end)
        if reaches <= sentence.start:
            found.append(sentence)
    return tuple(found)


def detect_again(step: Edit, article_id: ArticleId, blocks: Collection[str] | None = None) -> None:
    """Replace the article's candidates by what the detector finds in its present blocks.

    Whoever changes blocks or text calls this, and so does an undo that changes them back. Where
    only the roles of some `blocks` changed, told by their ids, those of a long article are all
    that is searched: the scores elsewhere would hardly move, and whoever edits next waits.
    """
    if not articles.is_listed(step.connection, article_id):
        return  # deleted meanwhile: made again when it is restored
    article = articles.get(step.connection, article_id, 1.0)
    about = (article.text, article.blocks, article.summary.metadata)
    if blocks is None or len(article.text) <= finding.FOUND_HERE:
        candidates.replace(step.connection, article_id, finding.candidates(*about), article.text)
        return
    for block in article.blocks:
        if articles.block_id(article_id, article.summary.revision, block.start) in blocks:
            found = finding.candidates_in(*about, block.span)
            candidates.replace(step.connection, article_id, found, article.text, block.span)


def follow(step: Edit, changes: Iterable[RowChange]) -> None:
    """Find the candidates of the step's articles again where these changes are of roles or text."""
    of_text = [one for one in changes if _changes_the_text(one)]
    are_blocks = {one.table for one in of_text} == {"block"}
    for article_id in step.article_ids if of_text else ():
        detect_again(step, article_id, {one.row_id for one in of_text} if are_blocks else None)


def _changes_the_text(change: RowChange) -> bool:
    """Say whether candidates have to be found again: roles or text changed, maybe unseen."""
    is_articles = change.table == "article"
    return change.table == "block" or (
        is_articles and not {"revision", "withdrawn"}.isdisjoint(change.before)
    )
