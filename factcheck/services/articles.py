"""What a person does with articles: bring them in, correct, sort out, sign off."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.errors import InvalidSpanError
from factcheck.said import said
from factcheck.services.detecting import detect_again
from factcheck.services.intake import Imported, Intake
from factcheck.services.notes import notes_on
from factcheck.services.subjects import article_named, claim_named, short
from factcheck.store import articles, claims, journal, readings, times

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.domain.articles import (
        Article,
        ArticleId,
        ArticleReading,
        ArticleSummary,
        BlockRole,
        Metadata,
        RawDocument,
        SourceNote,
    )
    from factcheck.domain.changes import Changes
    from factcheck.domain.evidence import NoteOnClaim
    from factcheck.services.record import Edit

__all__ = ["ArticleService", "Imported"]


class ArticleService(Intake):
    """Keeps the articles of a project, one step an act."""

    def summaries(self) -> tuple[ArticleSummary, ...]:
        """Return all articles with their counts, newest import first."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return articles.summaries(connection, threshold)

    def summary(self, article: str) -> ArticleSummary:
        """Return one article without its text; raise NotFoundError."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return articles.summary(connection, article_named(article), threshold)

    def get(self, article: str) -> Article:
        """Return the article with its text and blocks; raise NotFoundError."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            found = articles.get(connection, article_named(article), threshold)
            return replace(found, as_of=journal.last_number(connection))

    def revision_texts(self, article: str) -> dict[int, str]:
        """Return every stored text of the article by revision number, from 1."""
        with self._record.database.reading() as connection:
            return articles.revision_texts(connection, article_named(article))

    def original(self, article: str) -> RawDocument:
        """Return the bytes the article came from, as they came."""
        with self._record.database.reading() as connection:
            return articles.original_of(connection, article_named(article))

    def reading(self, article: str) -> ArticleReading:
        """Return how the present revision was read: warnings, alternatives, pages, confidence.

        Raises NotFoundError.
        """
        with self._record.database.reading() as connection:
            return readings.reading_of(connection, article_named(article))

    def notes(self, article: str) -> tuple[SourceNote, ...]:
        """Return the writers' notes on words of the present revision, by position."""
        with self._record.database.reading() as connection:
            return readings.notes_of(connection, article_named(article))

    def notes_of_claim(self, claim: str) -> tuple[NoteOnClaim, ...]:
        """Return the notes on words of the claim, each with the evidence it would make.

        A claim that is lost has none. Raises NotFoundError.
        """
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            found = claims.get(connection, claim_named(claim), threshold)
            notes = readings.notes_of(connection, found.article_id)
            if found.span is None or not notes:
                return ()
            reading = readings.reading_of(connection, found.article_id)
        return notes_on(found.span, notes, reading)

    def edit_metadata(self, article: str, metadata: Metadata) -> Changes:
        """Correct title, byline, publisher, date and language."""
        with self._record.step("edit_article") as step:
            row = self._touched(step, article)
            step.update("article", row, articles.metadata_values(metadata))
        return step.result

    def set_role(self, article: str, block_start: int, role: BlockRole) -> Changes:
        """Give the block that starts there another role; no claim moves.

        Raises InvalidSpanError when no block starts there.
        """
        with self._record.step("set_role") as step:
            article_id = self._touched(step, article)
            step.facts.update(role=role.value)
            revision = step.row("article", article_id)["revision"]
            blocks = articles.blocks_of(step.connection, article_id, revision)
            if block_start not in {block.start for block in blocks}:
                raise InvalidSpanError(
                    said(
                        "No block starts at {block_start}. Nothing was changed.",
                        block_start=block_start,
                    )
                )
            block_id = articles.block_id(article_id, revision, block_start)
            step.update("block", block_id, {"role": role.value})
            detect_again(step, article_id, {block_id})
        return step.result

    def delete(self, article: str) -> Changes:
        """Take the article out of the project; undo or `restore` brings all of it back."""
        return self.delete_all([article])

    def delete_all(self, chosen: Iterable[str]) -> Changes:
        """Take several articles out in one step."""
        with self._record.step("delete_article") as step:
            for article in chosen:
                step.withdraw("article", self._touched(step, article))
        return step.result

    def restore(self, article: str) -> Changes:
        """Bring a deleted article back with everything that was done in it."""
        with self._record.step("restore_article") as step:
            article_id = article_named(article)
            step.update("article", article_id, {"withdrawn": False})
            self._touched(step, article_id)
            detect_again(step, article_id)
        return step.result

    def sign_off(self, article: str, *, done: bool) -> Changes:
        """Declare the check of the article finished, or take that back."""
        with self._record.step("sign_off" if done else "reopen_article") as step:
            article_id = self._touched(step, article)
            step.update(
                "article",
                article_id,
                {
                    "signed_off_by": step.reviewer if done else None,
                    "signed_off_at": times.to_text(times.now()) if done else None,
                },
            )
        return step.result

    def set_tags(self, article: str, tags: Iterable[str]) -> Changes:
        """Replace the article's tags."""
        with self._record.step("tag_article") as step:
            article_id = self._touched(step, article)
            step.update("article", article_id, {"tags": json.dumps(list(tags))})
        return step.result

    def _touched(self, step: Edit, article: str) -> ArticleId:
        article_id = article_named(article)
        row = step.row("article", article_id)
        step.article_ids.add(article_id)
        step.facts["title"] = short(row["title"] or "")
        return article_id
