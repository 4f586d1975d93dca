"""Reads what a person wants to import, without storing anything, so that it can be looked at."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.domain.articles import DEFAULT_OPTIONS
from factcheck.errors import CancelledError, FactcheckError, NetworkNotAllowedError
from ui.importing.wanted import Order, Wanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import (
        EncodingProposal,
        RawDocument,
        ReadArticle,
        ReadOptions,
    )
    from factcheck.jobs import JobContext
    from factcheck.services.project import Project


@dataclass(frozen=True, slots=True)
class Look:
    """What reading a document gave: the article, or why not, or the encodings to choose from.

    `raw` is there as soon as the bytes were loaded or fetched. `twin` is the title of the article
    that was made from the very same bytes, None when there is none.
    """

    raw: RawDocument | None = None
    read: ReadArticle | None = None
    error: FactcheckError | None = None
    proposals: tuple[EncodingProposal, ...] = ()
    twin: str | None = None

    @property
    def asks_permission(self) -> bool:
        """Whether the person has to allow the network first."""
        return isinstance(self.error, NetworkNotAllowedError)


@dataclass(frozen=True, slots=True)
class Item:
    """One document offered for import, as far as it was looked at; `is_chosen` says it goes in.

    What a person corrected stands in `look.read`.
    """

    wanted: Wanted
    is_chosen: bool = True
    options: ReadOptions = DEFAULT_OPTIONS
    raw: RawDocument | None = None
    look: Look | None = None

    @property
    def is_importable(self) -> bool:
        """Whether it goes in as it stands: chosen, and not refused when it was looked at."""
        return self.is_chosen and (self.look is None or self.look.read is not None)


def look_at(project: Project, item: Item, job: JobContext) -> Look:
    """Fetch or load the document and read it; raise CancelledError when another was chosen."""
    raw = item.raw
    try:
        raw = raw or _load(project, item.wanted, job)
        job.checkpoint()
        read = project.articles.preview(raw, item.options, job)
    except CancelledError:
        raise
    except FactcheckError as error:
        is_open = raw is not None and bool(error.parameters.get("proposal"))
        proposals = project.articles.encoding_proposals(raw) if raw and is_open else ()
        return Look(raw, None, error, proposals)
    return Look(raw, read, twin=_twin(project, raw))


def orders_of(items: Sequence[Item]) -> tuple[Order, ...]:
    """Return what the import is to do with the items that go in, in as few orders as can be.

    What was read is stored as it was shown; the rest is read ahead, together where it is read the
    same way.
    """
    going = [item for item in items if item.is_importable]
    orders = [Order(read=item.look.read) for item in going if item.look and item.look.read]
    unread: dict[ReadOptions, list[Wanted]] = {}
    for item in going:
        if item.look is None:
            known = Wanted(pasted=item.raw) if item.raw else item.wanted
            unread.setdefault(item.options, []).append(known)
    orders.extend(Order(tuple(wanted), options) for options, wanted in unread.items())
    return tuple(orders)


def with_read(item: Item, read: ReadArticle) -> Item:
    """Return the item with the article as a person corrected it."""
    return replace(item, look=replace(item.look or Look(), read=read))


def _load(project: Project, wanted: Wanted, job: JobContext) -> RawDocument:
    if wanted.path is not None:
        return project.articles.load(wanted.path)
    if wanted.url is not None:
        return project.articles.fetch(wanted.url, job)
    if wanted.pasted is None:
        raise LookupError("Something wanted is a file, a page or pasted words.")
    return wanted.pasted


def _twin(project: Project, raw: RawDocument) -> str | None:
    sha256 = hashlib.sha256(raw.data).hexdigest()
    known = project.articles.summaries()
    return next((one.title for one in known if one.sha256 == sha256), None)
