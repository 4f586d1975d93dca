"""What lies on the desk: the open article, its claims, and the claim being judged."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck.domain.changes import Topic
from factcheck.domain.claims import ClaimState
from factcheck.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import Article, ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.jobs import JobContext
    from ui.session import Session

READ_AFTER = 20
"""Milliseconds in which changes are gathered before the claims are read again."""

TELL_AFTER = 16
"""Milliseconds after a verdict arrived: one frame, so that its paint comes first."""

TELL_WITHIN = 40
"""Milliseconds after a verdict key within which the panels show the next claim, come what may."""

READ_SETTLED_AFTER = 700
"""Milliseconds of rest after which claims judged here are read again, for the ids of verdicts."""

FEW_CLAIMS = 20
"""Up to so many changed claims are read one by one at once; more are read again as a whole."""

_OF_ALL_CLAIMS = (Topic.ARTICLES, Topic.BLOCKS, Topic.CANDIDATES, Topic.SETTINGS)


@dataclass(frozen=True, slots=True)
class Opened:
    """An article read for the desk, with its claims by position."""

    article: Article
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """How many claims of which article are being read again."""

    article_id: ArticleId
    count: int


class Desk(QObject):
    """Knows the open article and the chosen claim, and keeps both fresh.

    `article_shown` carries the Article or None, `claims_changed` the ids of the claims to paint
    again (None: all of them), `claim_chosen` the Claim or None. A claim whose verdict is on its
    way to the disk is `pending`: not open any more for finding the next one, not painted yet.
    `moving_on` says that another claim is in hand, of which `claim_chosen` tells in a moment.
    """

    article_shown = Signal(object)
    claims_changed = Signal(object)
    claim_chosen = Signal(object)
    claim_refreshed = Signal(object)
    article_gone = Signal()
    moving_on = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._opened: Opened | None = None
        self._places: dict[ClaimId, int] = {}
        self._current: ClaimId | None = None
        self._pending: set[ClaimId] = set()
        self._wanted: tuple[ArticleId, ClaimId | None] | None = None
        self._first_open = False
        self._is_unasked = False
        self._awaited: ClaimId | None = None
        self._stale: set[ClaimId] = set()
        self._settled: set[ClaimId] = set()
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._later = QTimer(self, singleShot=True, interval=READ_SETTLED_AFTER)
        self._later.timeout.connect(self._read_settled)
        self._soon.timeout.connect(self._read_stale)
        self._telling = QTimer(self, singleShot=True)
        self._telling.timeout.connect(self._tell_current)
        self.shows_dismissed = False
        session.changes.changed.connect(self._refresh)

    # what is on the desk

    @property
    def article(self) -> Article | None:
        """The open article, None when there is none."""
        return self._opened.article if self._opened else None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the open article by position."""
        return self._opened.claims if self._opened else ()

    @property
    def current(self) -> Claim | None:
        """The claim being judged, None when there is none."""
        return self.claim(self._current) if self._current else None

    @property
    def is_unasked(self) -> bool:
        """Whether the claim in hand is the one the article was opened at, for want of another."""
        return self._is_unasked

    def claim(self, claim_id: ClaimId) -> Claim | None:
        """Return a claim of the open article, None when it is not there."""
        place = self._places.get(claim_id)
        return None if place is None else self.claims[place]

    def open_claims(self) -> tuple[Claim, ...]:
        """The claims of the open article that still wait for a verdict."""
        return tuple(claim for claim in self.claims if self._waits(claim))

    # opening and choosing

    def open_article(
        self, article_id: ArticleId, claim_id: ClaimId | None = None, *, first_open: bool = False
    ) -> None:
        """Read the article and show it, with the claim, the first open one, or none chosen."""
        self._wanted = (article_id, claim_id)
        self._first_open = first_open
        if self.article and self.article.id == article_id:
            self._choose_in_open_article(claim_id, first_open=first_open)
            return
        self._session.read_first(
            partial(self._read, article_id, with_dismissed=self.shows_dismissed),
            partial(self._show, article_id),
            partial(self._not_there, article_id),
        )

    def close_article(self) -> None:
        """Clear the desk."""
        self._wanted = None
        self._put(None)
        self.article_shown.emit(None)
        self._set_current(None)

    def choose(self, claim_id: ClaimId | None) -> None:
        """Make the claim of the open article the one being judged."""
        if claim_id is None or claim_id in self._places:
            self._set_current(claim_id)

    def choose_when_there(self, claim_id: ClaimId) -> None:
        """Choose a claim that an edit just made, as soon as it has been read."""
        self._awaited = None if claim_id in self._places else claim_id
        if self._awaited is None:
            self._set_current(claim_id)

    def next_claim(self) -> None:
        """Go to the next claim, if there is one."""
        self._step(+1)

    def previous_claim(self) -> None:
        """Go to the previous claim, if there is one."""
        self._step(-1)

    def following_open(self) -> Claim | None:
        """Return the next claim without a verdict, round the article, None when there is none."""
        place = self._places.get(self._current, -1) if self._current else -1
        ordered = (*self.claims[place + 1 :], *self.claims[: max(place, 0)])
        return next((claim for claim in ordered if self._waits(claim)), None)

    def next_open(self) -> bool:
        """Go to the next claim without a verdict, round the article; False when there is none."""
        found = self.following_open()
        if found:
            self._set_current(found.id)
        return found is not None

    def advance(self) -> bool:
        """Do the same after a verdict, which is painted first: the panels follow right after it.

        The next key is about the next claim at once.
        """
        found = self.following_open()
        if found:
            self._current, self._is_unasked = found.id, False
            self._telling.start(TELL_WITHIN)
            self.moving_on.emit()
        return found is not None

    def catch_up(self) -> None:
        """Tell of the claim in hand now: whatever is done next must be done to that one."""
        if self._telling.isActive():
            self._tell_current()

    def show_dismissed(self, *, on: bool) -> None:
        """List dismissed claims too, or no longer."""
        self.shows_dismissed = on
        self._reload()

    # verdicts on their way

    def set_pending(self, claim_id: ClaimId) -> None:
        """Note that a verdict on the claim is on its way to the disk."""
        self._pending.add(claim_id)

    def clear_pending(self, claim_id: ClaimId) -> None:
        """Note that the verdict arrived or failed."""
        self._pending.discard(claim_id)

    def put_decided(self, claim: Claim) -> None:
        """Show a claim as an edit left it, now that it is durable; its full record follows."""
        place = self._places.get(claim.id)
        if place is None or self.claims[place].span != claim.span:
            return
        fresh = list(self.claims)
        fresh[place] = claim
        self._put_claims(fresh, [claim])
        self._stale.discard(claim.id)
        self._settled.add(claim.id)
        self._later.start()
        if self._telling.isActive():
            self._telling.start(TELL_AFTER)

    # private

    def _waits(self, claim: Claim) -> bool:
        return claim.state is ClaimState.OPEN and claim.id not in self._pending

    def _read(self, article_id: ArticleId, _job: JobContext, *, with_dismissed: bool) -> Opened:
        project = self._session.project
        return Opened(
            project.articles.get(article_id),
            project.claims.of_article(article_id, dismissed=with_dismissed),
        )

    def _show(self, article_id: ArticleId, opened: Opened) -> None:
        if self._wanted is None or self._wanted[0] != article_id:
            return  # another article was asked for meanwhile
        claim_id = self._wanted[1]
        self._put(opened)
        self._current = None
        self.article_shown.emit(opened.article)
        self._choose_in_open_article(claim_id, first_open=self._first_open)
        if self._current is None:
            self.claim_chosen.emit(None)

    def _choose_in_open_article(self, claim_id: ClaimId | None, *, first_open: bool) -> None:
        if claim_id in self._places:
            self._set_current(claim_id)
        elif first_open or self.current is None:
            self._current = None if first_open else self._current
            if not self.next_open() and self.claims:
                self._set_current(self.claims[0].id)
            self._is_unasked = True

    def _not_there(self, article_id: ArticleId, error: Exception) -> None:
        if self._wanted and self._wanted[0] == article_id:
            self._wanted = None
        if not isinstance(error, NotFoundError):
            self._session.edit_failed.emit(error)

    def _step(self, by: int) -> None:
        if not self.claims:
            return
        place = self._places.get(self._current) if self._current else None
        if place is None:
            wanted = 0 if by > 0 else len(self.claims) - 1
        else:
            wanted = min(max(place + by, 0), len(self.claims) - 1)
        self._set_current(self.claims[wanted].id)

    def _set_current(self, claim_id: ClaimId | None) -> None:
        self._current, self._is_unasked = claim_id, False
        self._tell_current()

    def _tell_current(self) -> None:
        self._telling.stop()
        self.claim_chosen.emit(self.current)

    def _put(self, opened: Opened | None) -> None:
        self._opened = opened
        self._places = {claim.id: place for place, claim in enumerate(self.claims)}

    # keeping fresh

    def _refresh(self, changes: Changes) -> None:
        article = self.article
        if article is None or (changes.article_ids and article.id not in changes.article_ids):
            return
        if changes.touches(*_OF_ALL_CLAIMS) or not changes.claim_ids:
            self._reload()
        elif changes.touches(Topic.CLAIMS, Topic.VERDICTS, Topic.EVIDENCE):
            self._stale |= changes.claim_ids
            self._soon.start()

    def _read_settled(self) -> None:
        self._stale |= self._settled & self._places.keys()
        self._settled.clear()
        self._read_stale()

    def _read_stale(self) -> None:
        """Read the few claims that changed again, or all when a claim came or many changed."""
        stale, self._stale = frozenset(self._stale), set()
        if self.article is None or not stale:
            return
        known = stale & self._places.keys()
        if stale - known or not 0 < len(known) <= FEW_CLAIMS:
            self._reload()
            return
        self._session.read_first(
            partial(self._read_some, known),
            partial(self._replace, _Wanted(self.article.id, len(known))),
            partial(self._lose, self.article.id),
        )

    def _read_some(self, claim_ids: frozenset[ClaimId], _job: JobContext) -> tuple[Claim, ...]:
        return self._session.project.claims.load(tuple(claim_ids))

    def _replace(self, wanted: _Wanted, changed: tuple[Claim, ...]) -> None:
        """Put fresh versions of some claims in place; read all when one came, went or moved."""
        if self.article is None or self.article.id != wanted.article_id:
            return
        if len(changed) < wanted.count:
            self._reload()
            return
        fresh = list(self.claims)
        for claim in changed:
            place = self._places.get(claim.id)
            if place is None or not self._stays(claim, fresh[place]):
                self._reload()
                return
            fresh[place] = claim
        self._put_claims(fresh, changed)

    def _stays(self, claim: Claim, before: Claim) -> bool:
        shown = self.shows_dismissed or claim.state is not ClaimState.DISMISSED
        return shown and claim.span == before.span and claim.number == before.number

    def _put_claims(self, claims: Sequence[Claim], changed: Sequence[Claim]) -> None:
        if self._opened is None:
            return
        self._opened = Opened(self._opened.article, tuple(claims))  # each where it was
        self.claims_changed.emit(frozenset(claim.id for claim in changed))
        if any(claim.id == self._current for claim in changed):
            self.claim_refreshed.emit(self.current)

    def _reload(self) -> None:
        if self.article is None:
            return
        article_id = self.article.id
        self._session.read_first(
            partial(self._read, article_id, with_dismissed=self.shows_dismissed),
            partial(self._show_again, article_id),
            partial(self._lose, article_id),
        )

    def _show_again(self, article_id: ArticleId, opened: Opened) -> None:
        before = self._opened
        if before is None or before.article.id != article_id:
            return
        place = self._places.get(self._current, 0) if self._current else 0
        self._put(opened)
        if opened.article != before.article:
            self.article_shown.emit(opened.article)
        else:
            self.claims_changed.emit(None)
        self._keep_current(place)

    def _keep_current(self, place: int) -> None:
        """Stay at the claim, or at its neighbour when it is gone; a new one is preferred."""
        if self._awaited in self._places:
            self._current, self._awaited = self._awaited, None
            self._set_current(self._current)
            return
        if self._current in self._places:
            self.claim_refreshed.emit(self.current)
        elif self.claims:
            self._set_current(self.claims[min(place, len(self.claims) - 1)].id)
        else:
            self._set_current(None)

    def _lose(self, article_id: ArticleId, error: Exception) -> None:
        if not isinstance(error, NotFoundError):
            self._session.edit_failed.emit(error)
        elif self.article and self.article.id == article_id:
            self.close_article()
            self.article_gone.emit()
