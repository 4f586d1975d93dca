"""The threshold is seen while the slider moves and kept, as one step, when it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from tests.builders import V
from ui.accessibility import unnamed_controls
from ui.reader.pane import ReaderPane
from ui.table.threshold import EVERY_CHECKABLE, WEIGHTIEST, ThresholdPopover

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.desk import Desk
    from ui.session import Session


class WatchedPane(ReaderPane):
    """A reader pane that notes what it was given to show."""

    @override
    def set_claims(self, claims: Sequence[Claim]) -> None:
        super().set_claims(claims)
        self.given = tuple(claims)


@pytest.fixture
def pane(frame: QMainWindow, desk: Desk) -> WatchedPane:
    pane = WatchedPane()
    frame.setCentralWidget(pane)
    pane.set_article(desk.article)
    pane.set_claims(desk.claims)
    frame.show()
    return pane


@pytest.fixture
def popover(session: Session, desk: Desk, pane: WatchedPane, qtbot: QtBot) -> ThresholdPopover:
    popover = ThresholdPopover(session, desk, pane, pane)
    popover.show()
    qtbot.waitUntil(lambda: bool(popover.count_text()))
    return popover


def test_moving_shows_the_claims_as_if_and_keeps_nothing(
    popover: ThresholdPopover, pane: WatchedPane, desk: Desk, project: Project, qtbot: QtBot
) -> None:
    popover.slider.setValue(0)

    qtbot.waitUntil(lambda: len(pane.given) > len(desk.claims))
    assert project.settings.threshold == 0.5
    assert popover.count_text().startswith(f"{len(pane.given)} claims")


def test_letting_go_keeps_the_value_as_one_step_undo_takes_back(
    popover: ThresholdPopover, project: Project, settle: Callable[[], None]
) -> None:
    steps = len(project.history.recent())
    popover.slider.setSliderDown(True)
    for value in (60, 70, 80):
        popover.slider.setSliderPosition(value)
    popover.slider.setSliderDown(False)
    settle()

    assert project.settings.threshold == 0.8
    assert len(project.history.recent()) == steps + 1
    project.history.undo()
    assert project.settings.threshold == 0.5


def test_escape_goes_back_to_the_project_s_value(
    popover: ThresholdPopover,
    pane: WatchedPane,
    desk: Desk,
    project: Project,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> None:
    popover.slider.setValue(0)
    qtbot.waitUntil(lambda: len(pane.given) > len(desk.claims))

    QTest.keyClick(popover.slider, Qt.Key.Key_Escape)
    settle()

    assert pane.given == desk.claims
    assert project.settings.threshold == 0.5
    assert project.history.undo_step() is not None
    assert project.history.undo_step().operation == "import"  # type: ignore[union-attr]


def test_enter_keeps_what_the_keys_chose(
    popover: ThresholdPopover, project: Project, settle: Callable[[], None]
) -> None:
    QTest.keyClick(popover.slider, Qt.Key.Key_Right)
    QTest.keyClick(popover.slider, Qt.Key.Key_Right)
    QTest.keyClick(popover.slider, Qt.Key.Key_Return)
    settle()

    assert project.settings.threshold == 0.52


@pytest.mark.parametrize("stop", [EVERY_CHECKABLE, WEIGHTIEST])
def test_a_named_stop_is_one_press(
    popover: ThresholdPopover, project: Project, settle: Callable[[], None], stop: float
) -> None:
    popover.stops[stop].click()
    settle()

    assert project.settings.threshold == stop
    assert [value for value, chip in popover.stops.items() if chip.isChecked()] == [stop]


def test_what_a_person_did_stays_at_any_threshold(
    popover: ThresholdPopover, project: Project, desk: Desk, settle: Callable[[], None]
) -> None:
    judged, dismissed = desk.claims[0], desk.claims[1]
    project.verdicts.judge(judged.id, V)
    project.claims.dismiss(dismissed.id)

    popover.slider.setValue(100)
    popover.keep()
    settle()

    assert desk.article is not None
    kept = project.claims.of_article(desk.article.id, dismissed=True)
    assert {claim.id: claim.word for claim in kept} == {
        judged.id: "verified",
        dismissed.id: "dismissed",
    }


def test_a_value_that_cannot_be_kept_is_taken_back(
    popover: ThresholdPopover,
    project: Project,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_name: str, _value: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(project.settings, "set", refuse)
    popover.slider.setValue(90)

    with qtbot.waitSignal(session.edit_failed):
        popover.keep()

    popover.revert()
    assert popover.value == 0.5


def test_its_controls_have_names(popover: ThresholdPopover) -> None:
    assert unnamed_controls(popover) == []
