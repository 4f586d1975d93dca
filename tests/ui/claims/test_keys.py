"""Every key of the claim menu does something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.verdicts import DISMISSALS
from ui.actions import ACTIONS, CLAIM
from ui.articles.reading_area import ReadingArea
from ui.claims import keys
from ui.claims.panel import ClaimPanel
from ui.claims.shaping import Shaping
from ui.verdicts.judging import Judging

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions
    from ui.desk import Desk
    from ui.session import Session
    from ui.window_state import WindowState

ELSEWHERE = {
    *("claim.next_open", "claim.dismiss_because", "claim.place", "rules"),
    *("claim.split_facts", "claim.take_wording", "claim.reasons"),
}
"""Acts beyond the claim, and of what detection offers."""


def test_every_action_on_a_claim_is_joined_with_an_act(
    session: Session, desk: Desk, actions: Actions, state: WindowState, frame: QMainWindow
) -> None:
    judging = Judging(session, desk)
    reader = ReadingArea(desk, actions, state, frame)
    panel = ClaimPanel(session, desk, judging, actions, frame)

    acts = {
        **keys.judging_acts(judging, desk),
        **keys.shaping_acts(Shaping(session, desk), reader),
        **keys.writing_acts(panel),
    }

    wanted = {spec.id for spec in ACTIONS if spec.menu == CLAIM}
    assert wanted - acts.keys() <= ELSEWHERE
    assert all(callable(act) for act in acts.values())


def test_each_reason_dismisses_with_itself(
    session: Session, desk: Desk, frame: QMainWindow, qtbot: QtBot
) -> None:
    first = desk.claims[0]
    menu = keys.dismissal_menu(Judging(session, desk), frame)
    assert len(menu.actions()) == len(DISMISSALS)

    menu.actions()[1].trigger()

    qtbot.waitUntil(lambda: session.project.claims.get(first.id).dismissal == DISMISSALS[1])
