"""What brings articles into a project: files, folders, pages of the web, bytes from anywhere.

Everything is read by the reading processes of `factcheck.importing.readers` and stored one article
in a transaction. Readers and detector are loaded with the first import: a window that opens to
judge needs neither.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from factcheck.domain.articles import DEFAULT_OPTIONS, ImportOutcome
from factcheck.domain.changes import Changes
from factcheck.errors import CancelledError, FactcheckError
from factcheck.services import finding, permissions
from factcheck.services.detecting import detect_again
from factcheck.services.subjects import article_named, short
from factcheck.store import articles

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from pathlib import Path

    from factcheck.domain.articles import (
        ArticleId,
        EncodingProposal,
        RawDocument,
        ReadArticle,
        ReadOptions,
    )
    from factcheck.domain.claims import Candidate
    from factcheck.importing.readers import Readers
    from factcheck.importing.web import Net
    from factcheck.jobs import JobContext
    from factcheck.services.record import Edit, Record


@dataclass(frozen=True, slots=True)
class Source:
    """A document to import that is no file: `load` brings it when it is its turn."""

    name: str | None
    load: Callable[[], RawDocument]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing one document; `error` says why it was refused.

    `confidence` is that of the reading, as in ReadArticle.
    """

    source: str | None
    outcome: ImportOutcome
    article_id: ArticleId | None
    changes: Changes
    error: FactcheckError | None = None
    warnings: tuple[str, ...] = ()
    confidence: float | None = None


class Intake:
    """Reads documents and makes articles of them."""

    def __init__(self, record: Record) -> None:
        self._record = record

    @cached_property
    def _readers(self) -> Readers:
        from factcheck.importing.readers import Readers

        return Readers(finding.PROCESS)

    def close(self) -> None:
        """End the reading processes; reading that is under way is cancelled."""
        if "_readers" in self.__dict__:
            self._readers.close()

    def files(self, paths: Sequence[Path]) -> list[Path]:
        """Return the files named and the articles in the folders named, sorted within each.

        Raises UnreadableFileError for a folder without articles.
        """
        from factcheck.importing import files

        return files.article_files(paths)

    def load(self, path: Path) -> RawDocument:
        """Return the bytes of a file; raise UnreadableFileError when it cannot be read."""
        from factcheck.importing import files

        return files.load(path)

    def fetch(
        self,
        url: str,
        job: JobContext | None = None,
        *,
        allowed: bool = False,
        net: Net | None = None,
    ) -> RawDocument:
        """Return a page of the web, its last address as source.

        Unless it is `allowed` for this once, the person must have allowed it for good. `net` is
        how the network is reached, when not as usual. Raises NetworkNotAllowedError, FetchError,
        or CancelledError soon after the job was cancelled.
        """
        from factcheck.importing import web, web_addresses

        web_addresses.parse(url)
        if not allowed:
            permissions.require(permissions.IMPORT_FROM_WEB)
        return web.fetch(url, net, stopped=_stopped(job))

    def preview(
        self, raw: RawDocument, options: ReadOptions | None = None, job: JobContext | None = None
    ) -> ReadArticle:
        """Read a document without storing anything.

        Raises UnreadableFileError, whose parameter `proposal` names an encoding where only that is
        unknown, or CancelledError.
        """
        return self._readers.read(raw, options or DEFAULT_OPTIONS, _stopped(job))

    def encoding_proposals(self, raw: RawDocument) -> tuple[EncodingProposal, ...]:
        """Return what a text that is no UTF-8 may be written in, the likeliest first."""
        return self._readers.proposals(raw)

    def add(
        self,
        read: ReadArticle,
        *,
        reviewer: str | None = None,
        tags: tuple[str, ...] = (),
        job: JobContext | None = None,
    ) -> Imported:
        """Store the article with its candidates in one step; the same bytes again store nothing.

        A changed version of an article becomes a new revision of it. An article that was deleted
        or whose import was undone comes back as it was. Raises CancelledError soon after the job
        was cancelled, with nothing stored.
        """
        found = finding.find_beside(self._readers, read, _stopped(job), apart=False)
        return self._store(*found, reviewer=reviewer, tags=tags)

    def _store(
        self,
        read: ReadArticle,
        found: Sequence[Candidate],
        *,
        reviewer: str | None,
        tags: tuple[str, ...],
    ) -> Imported:
        from factcheck.services.revisions import earlier_version, revise

        sha256 = hashlib.sha256(read.raw.data).hexdigest()
        with self._record.step("import", reviewer=reviewer) as step:
            there = articles.with_bytes(step.connection, sha256)
            if there is not None and not there[1]:
                return _imported(read, ImportOutcome.SAME, article_named(there[0]), Changes())
            article_id = earlier_version(step, read, found) if there is None else None
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
            text_sha256 = hashlib.sha256(read.text.encode()).hexdigest()
            step.facts.update(sha256=sha256, text_sha256=text_sha256)
        return _imported(read, outcome, article_id, step.result)

    def import_each(
        self,
        documents: Sequence[Path | Source],
        options: ReadOptions | None = None,
        job: JobContext | None = None,
        *,
        reviewer: str | None = None,
        tags: tuple[str, ...] = (),
    ) -> Generator[Imported]:
        """Import files, the files of folders, and other sources, each durable when it is given.

        What is refused is given with the reason, and the next goes on; documents are read ahead.
        Raises CancelledError when cancelled; what was given before stays.
        """
        from factcheck.importing.ahead import results_of
        from factcheck.importing.readers import FEW

        chosen = list(self._sources(documents))
        read = partial(self._read, options or DEFAULT_OPTIONS, apart=len(chosen) > FEW)
        work = [partial(read, source) for source in chosen]
        with closing(results_of(work, _stopped(job))) as results:
            for done, source in enumerate(chosen):
                if job is not None:
                    job.checkpoint(done, len(chosen), source.name or "")
                result = next(results)
                if isinstance(result, FactcheckError):
                    refused = ImportOutcome.REFUSED
                    yield Imported(source.name, refused, None, Changes(), result)
                else:
                    yield self._store(*result, reviewer=reviewer, tags=tags)

    def _read(
        self, options: ReadOptions, source: Source, stopped: Callable[[], bool], *, apart: bool
    ) -> finding.Found | FactcheckError:
        """Return the document's article with its candidates, or why it cannot be read."""
        try:
            read = self._readers.read(source.load(), options, stopped, apart=apart)
        except CancelledError:
            raise
        except FactcheckError as error:
            return error
        return finding.find_beside(self._readers, read, stopped, apart=apart)

    def import_paths(
        self,
        paths: Sequence[Path],
        options: ReadOptions | None = None,
        job: JobContext | None = None,
    ) -> list[Imported]:
        """Import files and the files of folders, as `import_each` does, and return all results."""
        return list(self.import_each(paths, options, job))

    def import_path(self, path: Path, options: ReadOptions | None = None) -> Imported:
        """Import one file; a refusal is returned, not raised, unless the project failed."""
        (imported,) = self.import_each([_of_file(path)], options)
        return imported

    def import_url(
        self,
        url: str,
        options: ReadOptions | None = None,
        job: JobContext | None = None,
        *,
        allowed: bool = False,
        net: Net | None = None,
    ) -> Imported:
        """Fetch a page as `fetch` does and import it; what was fetched is kept as its original.

        A refusal is returned, not raised; CancelledError is raised.
        """
        source = Source(url, partial(self.fetch, url, job, allowed=allowed, net=net))
        (imported,) = self.import_each([source], options, job)
        return imported

    def _sources(self, documents: Sequence[Path | Source]) -> Iterator[Source]:
        for one in documents:
            if isinstance(one, Source):
                yield one
                continue
            try:
                yield from map(_of_file, self.files([one]))
            except FactcheckError as error:
                yield Source(str(one), partial(_refuse, error))


def _of_file(path: Path) -> Source:
    from factcheck.importing import files

    return Source(str(path), partial(files.load, path))


def _refuse(error: FactcheckError) -> RawDocument:
    raise error


def _stopped(job: JobContext | None) -> Callable[[], bool]:
    return lambda: job is not None and job.is_cancelled


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
    return Imported(
        read.raw.source,
        outcome,
        article_id,
        changes,
        warnings=read.warnings,
        confidence=read.confidence,
    )
