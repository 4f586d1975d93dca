"""What a person does with articles: import, correct, sort out, sign off.

Readers and detector are loaded with the first import: a window that opens to judge needs neither.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.articles import BlockRole, ImportOutcome
from factcheck.domain.changes import Changes
from factcheck.errors import FactcheckError, InvalidSpanError
from factcheck.services.detecting import detect_again
from factcheck.services.subjects import article_named, short
from factcheck.store import articles, times

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from factcheck.domain.articles import (
        Article,
        ArticleId,
        ArticleSummary,
        Metadata,
        RawDocument,
        ReadArticle,
    )
    from factcheck.domain.claims import Candidate
    from factcheck.importing.reader import ReadOptions
    from factcheck.jobs import JobContext
    from factcheck.services.record import Edit, Record


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing one document; `error` says why it was refused."""

    source: str | None
    outcome: ImportOutcome
    article_id: ArticleId | None
    changes: Changes
    error: FactcheckError | None = None
    warnings: tuple[str, ...] = ()


class ArticleService:
    """Keeps the articles of a project, one step an act."""

    def __init__(self, record: Record) -> None:
        self._record = record

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
            return articles.get(connection, article_named(article), threshold)

    def revision_texts(self, article: str) -> dict[int, str]:
        """Return every stored text of the article by revision number, from 1."""
        with self._record.database.reading() as connection:
            return articles.revision_texts(connection, article_named(article))

    def original(self, article: str) -> RawDocument:
        """Return the bytes the article came from, as they came."""
        with self._record.database.reading() as connection:
            return articles.original_of(connection, article_named(article))

    def read(self, raw: RawDocument, options: ReadOptions | None = None) -> ReadArticle:
        """Read a document without storing anything; raise UnreadableFileError."""
        from factcheck.importing import reader

        return reader.read(raw, options or reader.DEFAULTS)

    def add(
        self,
        read: ReadArticle,
        *,
        reviewer: str | None = None,
        tags: tuple[str, ...] = (),
    ) -> Imported:
        """Store the article with its candidates in one step; the same bytes again store nothing.

        A changed version of an article becomes a new revision of it. An article that was deleted
        or whose import was undone comes back as it was.
        """
        from factcheck.detection import detector
        from factcheck.services.revisions import earlier_version, revise

        sha256 = hashlib.sha256(read.raw.data).hexdigest()
        found = detector.candidates(read.text, read.blocks, read.metadata, explained=False)
        with self._record.step("import", reviewer=reviewer) as step:
            there = articles.with_bytes(step.connection, sha256)
            if there is not None and not there[1]:
                return _imported(read, ImportOutcome.SAME, article_named(there[0]), Changes())
            article_id = earlier_version(step, read) if there is None else None
            if article_id is not None:
                step.operation, outcome = "revise", ImportOutcome.REVISION
                revise(step, article_id, read, found)
            else:
                outcome = ImportOutcome.NEW
                article_id = _stored(step, read, found, there[0] if there else None)
                step.facts.update(title=short(read.metadata.title or ""))
            if tags:
                step.update("article", article_id, {"tags": json.dumps(tags)})
            step.article_ids.add(article_id)
            step.facts.update(sha256=sha256)
        return _imported(read, outcome, article_id, step.result)

    def import_paths(
        self,
        paths: Sequence[Path],
        options: ReadOptions | None = None,
        job: JobContext | None = None,
    ) -> list[Imported]:
        """Import files and the files of folders, one transaction each; refusals do not stop it.

        Raises UnreadableFileError for a folder without articles, CancelledError when cancelled.
        """
        from factcheck.importing import files

        chosen = files.article_files(paths)
        results = []
        for done, path in enumerate(chosen):
            if job is not None:
                job.checkpoint(done, len(chosen), path.name)
            results.append(self.import_path(path, options))
        return results

    def import_path(self, path: Path, options: ReadOptions | None = None) -> Imported:
        """Import one file; a refusal is returned, not raised, unless the project failed."""
        from factcheck.importing import files

        try:
            read = self.read(files.load(path), options)
        except FactcheckError as error:
            return Imported(str(path), ImportOutcome.REFUSED, None, Changes(), error)
        return self.add(read)

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
                raise InvalidSpanError(f"No block starts at {block_start}. Nothing was changed.")
            block_id = articles.block_id(article_id, revision, block_start)
            step.update("block", block_id, {"role": role.value})
            detect_again(step, article_id)
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


def _stored(
    step: Edit, read: ReadArticle, found: Sequence[Candidate], withdrawn: str | None
) -> ArticleId:
    if withdrawn is None:
        return articles.insert(step, read, found)
    step.update("article", withdrawn, {"withdrawn": False})
    detect_again(step, article_named(withdrawn))
    return article_named(withdrawn)


def _imported(
    read: ReadArticle, outcome: ImportOutcome, article_id: ArticleId, changes: Changes
) -> Imported:
    return Imported(read.raw.source, outcome, article_id, changes, warnings=read.warnings)
