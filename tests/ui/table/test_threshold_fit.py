"""What reviewers did with the claims is told at the threshold; a better one is offered, not set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factcheck.domain.claims import DEFAULT_THRESHOLD
from factcheck.services.evaluation import ENOUGH
from tests.builders import MILL, V, add
from ui.reader.pane import ReaderPane
from ui.table.threshold import EVERY_CHECKABLE, WEIGHTIEST, ThresholdPopover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.desk import Desk
    from ui.session import Session


@pytest.fixture
def opened(
    session: Session, desk: Desk, frame: QMainWindow, qtbot: QtBot
) -> Callable[[], ThresholdPopover]:
    def start() -> ThresholdPopover:
        pane = ReaderPane()
        frame.setCentralWidget(pane)
        pane.set_article(desk.article)
        frame.show()
        popover = ThresholdPopover(session, desk, pane, pane)
        popover.show()
        qtbot.waitUntil(lambda: bool(popover.fit.words()) and bool(popover.count_text()))
        return popover

    return start


def judge_much(project: Project, *, dismissing: bool) -> None:
    for n in range(ENOUGH // 3):
        article_id = add(project, *(f"In {1900 + n} {line}" for line in MILL), title=f"Year {n}")
        claims = sorted(project.claims.of_article(article_id), key=lambda one: one.score or 0)
        if dismissing:
            project.claims.dismiss(claims.pop(0).id, "opinion")
        project.verdicts.judge_all([one.id for one in claims], V)


def test_before_enough_is_judged_nothing_is_proposed(
    opened: Callable[[], ThresholdPopover],
) -> None:
    popover = opened()

    assert str(ENOUGH) in popover.fit.words()
    assert popover.fit.use.isHidden()


def test_a_better_threshold_is_offered_and_kept_only_when_taken(
    opened: Callable[[], ThresholdPopover], project: Project, settle: Callable[[], None]
) -> None:
    judge_much(project, dismissing=True)
    popover = opened()
    assert popover.fit.words().startswith(f"You dismissed {ENOUGH // 3} of ")
    assert project.settings.threshold == DEFAULT_THRESHOLD

    popover.fit.use.click()
    settle()

    assert project.settings.threshold > DEFAULT_THRESHOLD
    assert f"{project.settings.threshold:.2f}" in popover.fit.use.text()
    project.history.undo()
    assert project.settings.threshold == DEFAULT_THRESHOLD


def test_a_threshold_that_fits_is_said_to_fit(
    opened: Callable[[], ThresholdPopover], project: Project
) -> None:
    judge_much(project, dismissing=False)

    popover = opened()

    assert "the threshold fits" in popover.fit.words()
    assert popover.fit.use.isHidden()


def test_each_stop_has_its_digit(
    opened: Callable[[], ThresholdPopover], project: Project, settle: Callable[[], None]
) -> None:
    popover = opened()
    popover.slider.setFocus()

    for key, stop in (
        (Qt.Key.Key_1, EVERY_CHECKABLE),
        (Qt.Key.Key_3, WEIGHTIEST),
        (Qt.Key.Key_2, DEFAULT_THRESHOLD),
    ):
        QTest.keyClick(popover.slider, key)
        settle()
        assert project.settings.threshold == stop
