"""What a window can do beside its panes and pages: each feature joins it by one line here.

A feature is made once for each open project, when the window is filled. It keeps what it was
given, connects its own actions by `Ground.on`, and loads what it shows only when that is wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.claims.by_mouse import ByMouse
from ui.claims.first_claim import FirstClaim
from ui.context_menus import ContextMenus
from ui.detection.aids import DetectionAids
from ui.evidence.aids import EvidenceAids
from ui.evidence.visiting import Visiting
from ui.history.meetings import Meetings
from ui.list_finder import FindInLists
from ui.pane_widths import PaneWidths
from ui.printing.printing import Printing
from ui.projects.place_bar import tell_of_place
from ui.projects.reading_only import ReadingOnly
from ui.reader.letters import Letters
from ui.reader.page_number import PageNumber
from ui.revisions.aids import RevisionAids
from ui.settings.backups import DailyBackup
from ui.settings.launching import Settings
from ui.silent_keys import SilentKeys
from ui.suggestions.reading_by_meaning import ReadingByMeaning
from ui.suggestions.writer_notes import WriterNotes
from ui.table.dock import TableDock
from ui.table.incomplete_fact import IncompleteFact
from ui.verdicts.rules_form import RulesAct

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.actions import Actions
    from ui.main_window import MainWindow
    from ui.pages import Pages
    from ui.session import Session
    from ui.window_state import WindowState
    from ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Ground:
    """What pages and features of an open project are given to stand on."""

    window: MainWindow
    place: Workplace
    actions: Actions
    state: WindowState

    @property
    def session(self) -> Session:
        """The open project, and how to read and change it without waiting."""
        return self.place.session

    @property
    def pages(self) -> Pages:
        """The pages of the window."""
        return self.window.pages

    def on(self, action_id: str, act: Callable[[], object]) -> None:
        """Enable an action of the window and do the act by it; the page in front may take over."""
        self.actions.enable(action_id, on=True)
        self.place.on(action_id, act)


def join(ground: Ground) -> None:
    """Make every feature of the window; each lives as long as the workplace."""
    ContextMenus(ground.place, ground.actions)
    DetectionAids(ground)
    ByMouse(ground, EvidenceAids(ground).drops.take)
    FirstClaim(ground)
    WriterNotes(ground)
    Letters(ground)
    Meetings(ground.session, ground.window, ground.place)
    IncompleteFact(ground)
    ReadingByMeaning(ground)
    PageNumber(ground)
    PaneWidths(ground)
    FindInLists(ground)
    Printing(ground)
    SilentKeys(ground)
    Settings(ground)
    DailyBackup(ground)
    ReadingOnly(ground)
    RevisionAids(ground)
    RulesAct(ground)
    Visiting(ground)
    tell_of_place(ground)
    TableDock(ground)
