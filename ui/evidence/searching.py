"""Joins the search elsewhere with the window: its dialog, the browser, the trail of the claim."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.evidence.search_at import SearchAtDialog
from ui.i18n import in_words

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim
    from factcheck.domain.search_places import SearchPlace
    from factcheck.jobs import JobContext
    from factcheck.services.search_places import SearchPlaceService
    from ui.features import Ground

_Places = tuple[tuple["SearchPlace", ...], tuple["SearchPlace", ...]]


class SearchElsewhere(QObject):
    """Offers the places, and notes a search in the trail before the browser opens."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        self._session, self._desk = ground.session, ground.place.desk
        self._trail = ground.place.claim.trail
        ground.on("evidence.search_at", self.ask)
        self._desk.claim_chosen.connect(self._enable)
        self._enable(self._desk.current)

    def ask(self) -> None:
        """Ask where to search for the claim in hand."""
        claim = self._desk.current
        if claim is None:
            return
        dialog = SearchAtDialog(self._words(claim), self._link(claim), self._ground.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self._search, claim))
        dialog.places_changed.connect(partial(self._set_own, dialog))
        dialog.places_wanted.connect(partial(self._fill, dialog))
        dialog.failed.connect(self._ground.place.failed)
        self._fill(dialog)
        dialog.rescue_spot = (claim.id, "searchAt")
        self._session.writing.emit(dialog)
        dialog.open()

    def _words(self, claim: Claim) -> str:
        """Return what is selected in the text, else the claim's own words."""
        article, span = self._desk.article, self._ground.place.reader.view.selected_span()
        if article is not None and span is not None and span.end > span.start:
            return span.cut(article.text)
        return claim.standalone or claim.quote

    def _link(self, claim: Claim) -> str:
        """Return the link of the chosen source, else of the newest that has one."""
        chosen = self._ground.place.claim.evidence.chosen
        links = [one.record.url for one in claim.evidence if one.record.url]
        newest = links[-1] if links else ""
        return (chosen.record.url if chosen is not None else None) or newest

    def _search(self, claim: Claim, place: SearchPlace, searched: str, address: str) -> None:
        opened = partial(self._note, claim, place, searched, address)
        self._session.visit(address, opened)

    def _note(
        self,
        claim: Claim,
        place: SearchPlace,
        searched: str,
        address: str,
        is_open: bool,  # noqa: FBT001 - as the session tells it
    ) -> None:
        if not is_open:
            words = self.tr("{0} cannot be opened in the browser. Nothing was noted.")
            self._ground.window.notice.say(words.format(address))
            return
        note = self._session.project.search_places.note
        self._trail.expect_outcome()
        self._session.edit(
            partial(note, claim.id, place, searched), failed=self._ground.place.failed.emit
        )

    # the places

    def _fill(self, dialog: SearchAtDialog) -> None:
        self._session.read_first(self._read, dialog.show_places)

    def _read(self, _job: JobContext) -> _Places:
        places: SearchPlaceService = self._session.project.search_places
        every = tuple(replace(one, name=in_words(one.name)) for one in places.every)
        return every, places.own

    def _set_own(self, dialog: SearchAtDialog, places: tuple[SearchPlace, ...]) -> None:
        keep = partial(self._session.project.search_places.set_own, places)
        self._session.edit(keep, done=dialog.take_places, failed=dialog.refuse_places)

    def _enable(self, claim: Claim | None) -> None:
        self._ground.actions.enable("evidence.search_at", on=claim is not None)
