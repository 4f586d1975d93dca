"""Looks whether links still hold what was quoted from them: politely, host by host.

The pages of one host are fetched one after the other with a pause between; a few hosts at a time.
Threads only fetch: reading, comparing and writing is done where `run` was called.
"""

from __future__ import annotations

import queue
import threading
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.domain.changes import Changes, Topic
from factcheck.domain.evidence import LinkCheck, LinkState
from factcheck.errors import UnreadableFileError
from factcheck.evidence.quoted_passage import Standing, compare
from factcheck.said import Said
from factcheck.services import permissions
from factcheck.services.subjects import claim_named
from factcheck.store import evidence, saved_copies, times

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.domain.articles import RawDocument
    from factcheck.domain.evidence import Evidence
    from factcheck.importing.isolation import IsolatedReader
    from factcheck.importing.web_addresses import FetchError
    from factcheck.jobs import JobContext
    from factcheck.services.record import Record

_GONE = frozenset({404, 410})
_CLIENT_ERRORS = range(400, 500)
_LISTEN_SECONDS = 0.1
_LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Pace:
    """How politely: seconds between two pages of one host, and how many hosts at a time."""

    seconds: float = 2.0
    hosts: int = 4


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What came of it: how many links are in which state, and how many were not looked at.

    Confidential ones are passed over: looking would tell the other side.
    """

    states: Mapping[LinkState, int]
    passed_over: int
    changes: Changes


@dataclass
class _Round:
    """The links still to be fetched, by host, and what was fetched."""

    waiting: deque[list[str]]
    pace: Pace
    fetched: queue.SimpleQueue[tuple[str, RawDocument | Exception]] = field(
        default_factory=queue.SimpleQueue
    )
    stopped: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        for _ in range(min(self.pace.hosts, len(self.waiting))):
            threading.Thread(target=self._work, name="recheck", daemon=True).start()

    def _work(self) -> None:
        while not self.stopped.is_set():
            try:
                urls = self.waiting.popleft()
            except IndexError:
                return
            self._fetch_all(urls)

    def _fetch_all(self, urls: Sequence[str]) -> None:
        from factcheck.importing import web

        for number, url in enumerate(urls):
            if number and pause(self.stopped, self.pace.seconds):
                return
            try:
                self.fetched.put((url, web.fetch(url)))
            except Exception as error:  # noqa: BLE001 - the door out of a thread: raised by `_next`
                self.fetched.put((url, error))


def pause(stopped: threading.Event, seconds: float) -> bool:
    """Wait before the next page of a host; say whether the round was stopped meanwhile."""
    return stopped.wait(seconds)


class RecheckService:
    """Finds links that died, or changed at the very passage that was quoted."""

    def __init__(self, record: Record, pace: Pace | None = None) -> None:
        self._record = record
        self._pace = pace or Pace()

    def run(
        self,
        claims: Iterable[str] | None = None,
        job: JobContext | None = None,
        *,
        allowed: bool = False,
    ) -> Rechecked:
        """Look at the links of these claims, or of all, and write down what was found at once.

        `allowed` is the person's word for this once. Raises NetworkNotAllowedError, and
        CancelledError when cancelled; what was found until then stays.
        """
        from factcheck.importing.isolation import IsolatedReader

        if not allowed:
            permissions.require(permissions.KEEP_COPIES)
        chosen = self.links(claims)
        open_ones = [one for one in chosen if not one.record.confidential]
        by_url: dict[str, list[Evidence]] = defaultdict(list)
        for one in open_ones:
            by_url[one.record.url or ""].append(one)
        with IsolatedReader() as reader:
            states = self._looked_at(by_url, reader, job)
        changes = Changes(
            "recheck",
            topics=frozenset({Topic.EVIDENCE}),
            claim_ids=frozenset(one.claim_id for one in open_ones),
        )
        return Rechecked(states, len(chosen) - len(open_ones), changes)

    def links(self, claims: Iterable[str] | None = None) -> list[Evidence]:
        """Return the evidence with a link of these claims, or of all, longest not looked at first.

        Each says what the last look found.
        """
        ids = None if claims is None else [claim_named(one) for one in claims]
        with self._record.database.reading() as connection:
            return evidence.with_links(connection, ids)

    def _looked_at(
        self,
        by_url: Mapping[str, Sequence[Evidence]],
        reader: IsolatedReader,
        job: JobContext | None,
    ) -> Counter[LinkState]:
        states: Counter[LinkState] = Counter()
        by_host, refused = _by_host(by_url)
        going = _Round(deque(by_host), self._pace)
        unknown: list[tuple[str, FetchError]] = []
        has_answered = False

        def note(url: str, result: RawDocument | FetchError, *, online: bool = True) -> None:
            for one in by_url[url]:
                states[self._noted(one, result, reader, online=online)] += 1

        for url, error in refused:
            note(url, error)
        going.start()
        try:
            for done in range(len(refused), len(by_url)):
                url, result = _next(going, done, len(by_url), job)
                if _is_unknown_host(result):
                    unknown.append((url, result))  # type: ignore[arg-type]  # only errors are
                    continue
                has_answered = True
                note(url, result)
        finally:
            going.stopped.set()
        for url, error in unknown:  # a name that nobody knows, or this computer is offline
            note(url, error, online=has_answered)
        return states

    def _noted(
        self,
        one: Evidence,
        result: RawDocument | FetchError,
        reader: IsolatedReader,
        *,
        online: bool,
    ) -> LinkState:
        from factcheck.importing.web_addresses import FetchError

        if isinstance(result, FetchError):
            state, note = _state_of(result, online=online), result.message
        else:
            state, note = self._compared(one, result, reader)
        with self._record.database.writing() as connection:
            found = LinkCheck(state, _short(note), times.now())
            evidence.note_link(connection, one.id, found)
        return state

    def _compared(
        self, one: Evidence, raw: RawDocument, reader: IsolatedReader
    ) -> tuple[LinkState, str]:
        """Return the state of a page that is there, and the words in the place of those quoted."""
        quote = one.record.quote.strip()
        if not quote:
            return LinkState.ALIVE, ""
        try:
            page = reader.read(raw).text
        except UnreadableFileError as error:
            return LinkState.ALIVE, error.message
        found = compare(quote, page, self._kept_text(one))
        if found.standing is Standing.SAME:
            return LinkState.ALIVE, ""
        return LinkState.CHANGED, found.now

    def _kept_text(self, one: Evidence) -> str:
        if one.saved_copy_sha256 is None:
            return ""
        with self._record.database.reading() as connection:
            return saved_copies.get(connection, one.saved_copy_sha256).text


def _short(note: str) -> str:
    """Return what a page says now cut to a length; a sentence of ours is left whole."""
    return note if isinstance(note, Said) else note[:_LONGEST_NOTE]


def _by_host(urls: Iterable[str]) -> tuple[list[list[str]], list[tuple[str, FetchError]]]:
    """Return the addresses host by host, and those that may not be fetched with the reason."""
    from factcheck.importing.web_addresses import FetchError, parse

    hosts: dict[str, list[str]] = defaultdict(list)
    refused = []
    for url in urls:
        try:
            hosts[parse(url).host].append(url)
        except FetchError as error:
            refused.append((url, FetchError(error.message, reason="not_public")))
    return sorted(hosts.values(), key=len, reverse=True), refused


def _next(
    going: _Round, done: int, total: int, job: JobContext | None
) -> tuple[str, RawDocument | FetchError]:
    """Wait for the next answer; raise CancelledError as soon as somebody asks to stop."""
    from factcheck.importing.web_addresses import FetchError

    while True:
        if job is not None:
            job.checkpoint(done, total)
        try:
            url, result = going.fetched.get(timeout=_LISTEN_SECONDS)
        except queue.Empty:
            continue
        if isinstance(result, Exception) and not isinstance(result, FetchError):
            raise result
        return url, result


def _is_unknown_host(result: RawDocument | FetchError) -> bool:
    return getattr(result, "parameters", {}).get("reason") == "unknown_host"


def _state_of(error: FetchError, *, online: bool) -> LinkState:
    """Return what it means that a page was not to be had."""
    status, reason = error.parameters.get("status"), error.parameters.get("reason")
    if status in _GONE or (reason == "unknown_host" and online):
        return LinkState.DEAD
    if reason == "not_public" or status in _CLIENT_ERRORS:
        return LinkState.BLOCKED
    return LinkState.ALIVE if reason == "unreadable" else LinkState.UNREACHABLE
