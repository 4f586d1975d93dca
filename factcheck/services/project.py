"""Opens a project and hands out what can be done with it."""

from __future__ import annotations

import os
import tempfile
import uuid
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import (
    InvalidValueError,
    NotFoundError,
    ProjectError,
    ReadOnlyProjectError,
    system_words,
)
from factcheck.said import said
from factcheck.services.articles import ArticleService
from factcheck.services.claims import ClaimService
from factcheck.services.detecting import DetectionService
from factcheck.services.evidence import EvidenceService
from factcheck.services.history import HistoryService
from factcheck.services.record import THRESHOLD, Record
from factcheck.services.search import SearchService
from factcheck.services.settings import SettingService
from factcheck.services.shaping import ShapingService
from factcheck.services.trail import TrailService
from factcheck.services.verdicts import VerdictService
from factcheck.store import (
    audit,
    chain,
    copies,
    gate,
    journal,
    saved_copies,
    settings,
    upgrade,
)
from factcheck.store.database import Database, sqlite_version
from factcheck.store.full_text import FullTextIndex
from factcheck.store.schema import INDEXES

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from factcheck.domain.changes import Changes
    from factcheck.domain.history import Keep
    from factcheck.services.copies import CopyService
    from factcheck.services.export import ExportService
    from factcheck.services.fact_checks import FactCheckService
    from factcheck.services.recheck import RecheckService
    from factcheck.services.search_places import SearchPlaceService
    from factcheck.services.semantic import SemanticService
    from factcheck.services.suggestions import SuggestionService


class Project:
    """An open project and the services that work on it; may be used from any thread."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.on_close: Callable[[], None] = lambda: None

    @property
    def is_read_only(self) -> bool:
        """Whether every edit is refused, because the place may not be written."""
        return self.record.database.is_read_only

    @property
    def is_on_local_disk(self) -> bool:
        """Whether the project lies on a disk of this computer; where unknown, yes."""
        return self.record.database.is_local

    @property
    def reviewer(self) -> str:
        """Whoever is working: the name every step of this project is signed with."""
        return self.record.reviewer

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self.record.reviewer = name

    def changes_elsewhere(self) -> Changes | None:
        """Return what other processes wrote since this was last asked; None when nothing."""
        return self.record.changes_elsewhere()

    @property
    def known(self) -> int:
        """Up to which step this process was told what others did."""
        return self.record.known

    def seen(
        self, number: int, keep: Keep | None = None, met: int = 0
    ) -> AbstractContextManager[None]:
        """Say up to which step the edits of this block were decided on; see `Record.seen`."""
        return self.record.seen(number, keep, met)

    @property
    def location(self) -> str:
        """Where the project is: the path of its file."""
        return str(self.record.database.path)

    @property
    def name(self) -> str:
        """The project's name: its file's name without the ending."""
        return self.record.database.path.stem

    @cached_property
    def articles(self) -> ArticleService:
        """Import, list, edit and delete articles."""
        return ArticleService(self.record)

    @cached_property
    def claims(self) -> ClaimService:
        """List, mark and dismiss claims."""
        return ClaimService(self.record)

    @cached_property
    def verdicts(self) -> VerdictService:
        """Judge claims."""
        return VerdictService(self.record)

    @cached_property
    def evidence(self) -> EvidenceService:
        """Record what bears on a claim."""
        return EvidenceService(self.record)

    @cached_property
    def history(self) -> HistoryService:
        """Undo, redo, and what was done."""
        return HistoryService(self.record)

    @cached_property
    def shaping(self) -> ShapingService:
        """Move edges, split, merge, nest, annotate claims."""
        return ShapingService(self.record)

    @cached_property
    def trail(self) -> TrailService:
        """Note searches and questions."""
        return TrailService(self.record)

    @cached_property
    def suggestions(self) -> SuggestionService:
        """Offer evidence from what the project already holds."""
        from factcheck.services.suggestions import SuggestionService

        return SuggestionService(self.record, self.semantic)

    @cached_property
    def semantic(self) -> SemanticService:
        """Read texts by meaning, where the extra is installed."""
        from factcheck.services.semantic import SemanticService

        return SemanticService(self.record)

    @cached_property
    def search(self) -> SearchService:
        """Find words anywhere in the project."""
        return SearchService(self.record)

    @cached_property
    def fact_checks(self) -> FactCheckService:
        """Bring in published fact-checks."""
        from factcheck.services.fact_checks import FactCheckService

        return FactCheckService(self.record)

    @cached_property
    def copies(self) -> CopyService:
        """Keep copies of sources."""
        from factcheck.services.copies import CopyService

        return CopyService(self.record)

    @cached_property
    def recheck(self) -> RecheckService:
        """Look whether links still hold what was quoted from them."""
        from factcheck.services.recheck import RecheckService

        return RecheckService(self.record)

    @cached_property
    def search_places(self) -> SearchPlaceService:
        """Where else to search for a claim."""
        from factcheck.services.search_places import SearchPlaceService

        return SearchPlaceService(self.record)

    @cached_property
    def detection(self) -> DetectionService:
        """Score articles carefully, in the background."""
        return DetectionService(self.record)

    @cached_property
    def settings(self) -> SettingService:
        """Settings of the project."""
        return SettingService(self.record)

    @cached_property
    def export(self) -> ExportService:
        """Write reports."""
        from factcheck.services.export import ExportService

        return ExportService(self.record)

    def problems(self) -> list[str]:
        """Check the whole file: pages, references, the journal, and that the record agrees."""
        found = self.record.database.integrity()
        with self.record.database.reading() as connection:
            found += audit.found_by(
                connection,
                (
                    *(chain.broken_links, audit.strays),
                    *(audit.altered_originals, audit.altered_texts, saved_copies.altered),
                ),
            )
        with self.record.database.writing() as connection:
            sound = all(FullTextIndex(name).is_sound(connection) for name in INDEXES)
        return found if sound else [*found, "a full-text index is damaged"]

    def save_copy(self, target: Path) -> None:
        """Save the project under another name, to be worked on beside this one.

        Raises ProjectError when something is there already.
        """
        copies.copy(self.record.database, target, replica=True)

    def backup(self, target: Path) -> None:
        """Write a checked backup; raise ProjectError when something is there already."""
        copies.copy(self.record.database, target, replica=False)

    def close(self) -> None:
        """Close the database and end what reads for it."""
        if "articles" in self.__dict__:
            self.articles.close()
        self.record.database.close()
        self.on_close()


def open_project(
    location: str | Path, reviewer: str, *, create: bool = True, may_read: bool = False
) -> Project:
    """Open the project there, making it first when there is none and `create` is true.

    Where it may not be written, it is opened to be read only if `may_read` is true. Raises a
    ProjectError that says what is wrong with the file; then the file is unchanged.
    """
    path = _path(location)
    if not path.exists():
        if not create:
            raise NotFoundError(said("There is no project at {path}.", path=str(path)))
        _make_room(path)
        upgrade.create(path)
    if may_read and not _is_writable(path):
        return _opened_to_read(path, reviewer)
    _check_writable(path)
    revision = gate.check(path, upgrade.known_revisions())
    if revision != upgrade.head():
        _bring_up_to_date(path, revision)
    return Project(Record(Database(path), reviewer))


def restore(backup: Path, location: Path) -> Path | None:
    """Make the project there what the backup holds; return where the old file was put.

    Raises a ProjectError when the backup is no sound project; then nothing is changed.
    """
    return copies.put_in_place(backup, location)


def _path(location: str | Path) -> Path:
    text = str(location)
    if "://" in text:
        raise InvalidValueError(
            said(
                "{location} databases cannot be opened by this version. Give the path of a "
                "project file.",
                location=text.partition("://")[0],
            )
        )
    return Path(text).expanduser().absolute()


def _make_room(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            said(
                "No project can be made at {path}: {reason}. Choose another folder.",
                path=str(path),
                reason=system_words(error),
            )
        ) from error


def _opened_to_read(path: Path, reviewer: str) -> Project:
    """Open the project as it is now, from a copy of one's own: reading needs no right to write.

    SQLite can read a log only where it may write beside the file, and without the log the newest
    work would be missing.
    """
    revision = gate.check(path, upgrade.known_revisions())
    folder = tempfile.TemporaryDirectory(prefix="factcheck-", ignore_cleanup_errors=True)
    snapshot = Path(folder.name) / path.name
    gate.copy_with_logs(path, snapshot)
    snapshot.chmod(0o600)
    if revision != upgrade.head():
        upgrade.migrate(snapshot)
    project = Project(Record(Database(path, snapshot=snapshot), reviewer))
    project.on_close = folder.cleanup
    return project


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _check_writable(path: Path) -> None:
    if not _is_writable(path):
        raise ReadOnlyProjectError(
            said(
                "{path} or its folder may not be written by you. It is unchanged; copy it to "
                "a folder of yours and open the copy.",
                path=str(path),
            )
        )


def _bring_up_to_date(path: Path, revision: str) -> None:
    """Upgrade the file, with a verified copy of the old state beside it first."""
    kept = path.with_name(f"{path.stem}.before-upgrade-from-{revision}-{uuid.uuid4().hex[:6]}.bak")
    database = Database(path)
    try:
        database.backup_to(kept)
    finally:
        database.close()
    upgrade.migrate(path)


def engine_version() -> str:
    """Return the version of the SQLite library that keeps projects."""
    return sqlite_version()


def describe(project: Project) -> dict[str, Any]:
    """Return what `project info` tells: where, how many, which versions and settings."""
    from factcheck import __version__
    from factcheck.store.database import journal_mode

    summaries = project.articles.summaries()
    with project.record.database.reading() as connection:
        values = settings.every(connection)
        steps = journal.last_number(connection)
    return {
        "location": project.location,
        "name": project.name,
        "schema": upgrade.head(),
        "app_version": __version__,
        "sqlite": sqlite_version(),
        "journal_mode": " ".join(journal_mode(project.record.database.path)),
        "articles": len(summaries),
        "claims": {
            state: sum(getattr(one.counts, state) for one in summaries)
            for state in ("open", "decided", "dismissed", "lost")
        },
        "steps": steps,
        "settings": {THRESHOLD: project.settings.threshold, **values},
    }
