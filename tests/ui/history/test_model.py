"""The list of a long history: days between the steps, pages read when they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.history import HistoryFilter
from factcheck.jobs import JobContext
from tests.builders import add, first_claim
from ui.history.listing import Listing, compute
from ui.history.model import KEPT_PAGES, PAGE, STEP_ROLE, SUBJECT_ROLE, HistoryModel
from ui.history.row_delegate import HEIGHT
from ui.history.step_list import StepList

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.session import Session

MANY = PAGE * 2


@pytest.fixture
def steps(project: Project) -> int:
    """A project with so many steps; the rationale of one claim is written again and again."""
    add(project)
    claim = first_claim(project).id
    for number in range(MANY - 1):
        project.claims.draft_rationale(claim, f"Words {number}")
    return MANY


@pytest.fixture
def model(session: Session, steps: int) -> HistoryModel:
    model = HistoryModel(session)
    model.set_listing(compute(session.project, HistoryFilter(), None, JobContext()))
    return model


def test_it_is_a_sound_model(model: HistoryModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_a_day_stands_above_its_steps_and_cannot_be_chosen(
    model: HistoryModel, qtbot: QtBot
) -> None:
    day = model.index(0)
    assert day.data() != ""
    assert not day.flags() & Qt.ItemFlag.ItemIsSelectable
    assert day.data(STEP_ROLE) is None

    first = model.index(1)
    assert first.flags() & Qt.ItemFlag.ItemIsSelectable
    assert first.data() == "Loading"
    qtbot.waitUntil(lambda: first.data(STEP_ROLE) is not None)

    step = model.step_at(1)
    assert step is not None
    assert step.number == MANY
    assert "Rationale" in str(first.data())
    assert "Rye and water" in str(first.data(SUBJECT_ROLE))


def test_only_pages_that_are_looked_at_are_read(model: HistoryModel, qtbot: QtBot) -> None:
    last = model.rowCount() - 1

    model.index(last).data()
    qtbot.waitUntil(lambda: model.step_at(last) is not None)

    assert model.is_settled
    assert model.step_at(1) is None
    assert KEPT_PAGES * PAGE < 100_000


def test_what_came_since_is_put_before_a_known_list(project: Project, steps: int) -> None:
    whole = compute(project, HistoryFilter(), None, JobContext())
    project.settings.set("threshold", 0.3)

    more = compute(project, HistoryFilter(), whole, JobContext())

    assert more.places == compute(project, HistoryFilter(), None, JobContext()).places
    assert more.count == whole.count + 1
    assert more.row_of[MANY + 1] == 1
    assert Listing().count == 0


def test_every_row_is_painted_at_one_height(model: HistoryModel, qtbot: QtBot) -> None:
    view = StepList(model)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    qtbot.waitUntil(lambda: model.step_at(1) is not None)

    assert {view.rowHeight(row) for row in (0, 1, model.rowCount() - 1)} == {HEIGHT}
    assert not view.grab().isNull()


def test_keys_pass_over_days(model: HistoryModel, qtbot: QtBot) -> None:
    view = StepList(model)
    qtbot.addWidget(view)

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == model.rowCount() - 1
