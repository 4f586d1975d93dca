"""The model knows its length at once and reads rows when they are looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.jobs import JobContext
from tests.builders import V, add
from ui.table import model as table_model
from ui.table.columns import CLAIM, COLUMNS, VERDICT
from ui.table.listing import Listing, Wish, compute, next_open
from ui.table.model import CLAIM_ROLE, ClaimTableModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.session import Session


@pytest.fixture
def listing(project: Project, claims: tuple[Claim, ...]) -> Listing:
    return compute(project, Wish(), None, JobContext())


@pytest.fixture
def model(session: Session, listing: Listing) -> ClaimTableModel:
    model = ClaimTableModel(session)
    model.set_listing(listing)
    return model


def look_at(model: ClaimTableModel, row: int, qtbot: QtBot) -> Claim:
    model.index(row, CLAIM).data()
    qtbot.waitUntil(lambda: model.claim_at(row) is not None)
    claim = model.claim_at(row)
    assert claim is not None
    return claim


def test_qt_finds_no_fault_in_it(model: ClaimTableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_the_length_is_known_before_anything_is_read(
    model: ClaimTableModel, project: Project
) -> None:
    assert model.rowCount() == project.claims.count(Wish().filter.claims())
    assert model.columnCount() == len(COLUMNS)
    assert model.claim_at(0) is None
    assert model.index(0, CLAIM).data() == ""
    spoken = model.index(0, CLAIM).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Loading"


def test_rows_are_read_when_looked_at_and_say_words(
    model: ClaimTableModel, qtbot: QtBot, claims: tuple[Claim, ...]
) -> None:
    row = model.row_of(claims[0].id)
    assert row is not None
    look_at(model, row, qtbot)

    texts = [str(model.index(row, column).data()) for column in range(len(COLUMNS))]

    assert texts[:3] == ["1", "Verified", claims[0].quote]
    assert texts[3] == "Rye and water"
    assert texts[5:7] == ["1", "Ada Lind"]
    spoken = model.index(row, VERDICT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Verdict: Verified"


def test_only_pages_that_were_looked_at_are_read(
    model: ClaimTableModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_model, "PAGE", 2)
    look_at(model, 0, qtbot)

    assert model.claim_at(1) is not None
    assert model.claim_at(2) is None


def test_pages_seen_longest_ago_are_let_go(
    model: ClaimTableModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_model, "PAGE", 1)
    monkeypatch.setattr(table_model, "KEPT_PAGES", 2)
    for row in (0, 1, 2):
        look_at(model, row, qtbot)

    assert [model.claim_at(row) is not None for row in (0, 1, 2)] == [False, True, True]


def test_pages_scrolled_past_are_not_read(
    model: ClaimTableModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_model, "PAGE", 1)
    for row in range(model.rowCount()):
        model.index(row, CLAIM).data()

    qtbot.waitUntil(lambda: model.is_settled)

    read = [row for row in range(model.rowCount()) if model.claim_at(row) is not None]
    assert read == [model.rowCount() - 2, model.rowCount() - 1]


def test_a_changed_claim_is_read_again_and_stays_in_sight_meanwhile(
    model: ClaimTableModel, qtbot: QtBot, project: Project
) -> None:
    row = model.rowCount() - 1
    claim = look_at(model, row, qtbot)
    changes: Changes = project.verdicts.judge(claim.id, V)

    model.mark_stale(changes.claim_ids)
    assert model.index(row, CLAIM).data() == claim.quote

    qtbot.waitUntil(lambda: model.index(row, VERDICT).data() == "Verified")


def test_the_same_claims_again_reset_nothing(
    model: ClaimTableModel, qtbot: QtBot, listing: Listing
) -> None:
    look_at(model, 0, qtbot)

    with qtbot.assertNotEmitted(model.modelReset):
        model.set_listing(listing)

    assert model.claim_at(0) is not None


def test_other_claims_replace_all_rows(
    model: ClaimTableModel, qtbot: QtBot, project: Project
) -> None:
    look_at(model, 0, qtbot)
    add(project, "The bridge of Solvik cost 31 million crowns in 2019, said the council.")

    with qtbot.waitSignal(model.modelReset):
        model.set_listing(compute(project, Wish(), None, JobContext()))

    assert model.claim_at(0) is None
    assert isinstance(look_at(model, 0, qtbot).quote, str)


def test_what_was_read_for_another_list_is_dropped(
    model: ClaimTableModel, qtbot: QtBot, listing: Listing, session: Session
) -> None:
    model.index(0, CLAIM).data()
    qtbot.waitUntil(lambda: not session.jobs.is_idle)

    model.set_listing(Listing())
    qtbot.waitUntil(lambda: session.jobs.is_idle)

    assert model.rowCount() == 0
    assert model.index(0, 0).data(CLAIM_ROLE) is None


def test_the_head_has_words(model: ClaimTableModel) -> None:
    across = partial(model.headerData, orientation=Qt.Orientation.Horizontal)

    assert [across(place) for place in range(3)] == ["No", "Verdict", "Claim"]
    assert across(99) is None


def test_the_next_open_claim_goes_round_the_list(project: Project, listing: Listing) -> None:
    first = next_open(project, listing, None, JobContext())
    assert first is not None
    assert project.claims.get(first).state.value == "open"
    last = [one for one in listing.ids if project.claims.get(one).state.value == "open"][-1]

    assert next_open(project, listing, last, JobContext()) == first
