"""Search as one types: asked beside the window, told in words, left without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck.domain.evidence import NewEvidence
from factcheck.domain.search import HitKind, SearchHit
from factcheck.errors import ProjectBusyError
from tests.builders import FERRY, MILL, add
from ui.accessibility import unnamed_controls
from ui.search.drop_down import WIDTH
from ui.search.search_field import SearchField
from ui.search.searching import Searching
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.session import Session


@pytest.fixture
def field(frame: QMainWindow, actions: Actions) -> SearchField:
    """The field above a button that had the focus."""
    centre = QWidget()
    column = QVBoxLayout(centre)
    made = SearchField(actions, centre)
    before = Button("Before", centre)
    column.addWidget(made)
    column.addWidget(before)
    frame.setCentralWidget(centre)
    frame.show()
    before.setFocus()
    return made


@pytest.fixture
def searching(field: SearchField, session: Session, project: Project) -> Searching:
    add(project, *MILL, title="Rye and water")
    add(project, *FERRY, title="Crossings")
    return Searching(session, field, field)


@pytest.fixture(autouse=True)
def quiet(qtbot: QtBot, session: Session) -> Iterator[None]:
    """Let every search end with its test."""
    yield
    qtbot.waitUntil(lambda: session.jobs.is_idle)


def look_for(searching: Searching, qtbot: QtBot, words: str) -> None:
    searching._field.begin()
    qtbot.keyClicks(searching._field, words)
    qtbot.waitUntil(lambda: searching._answered == words.strip())


def test_what_is_typed_is_found_and_the_first_place_chosen(
    searching: Searching, qtbot: QtBot
) -> None:
    look_for(searching, qtbot, "ferry Alm")

    assert searching.drop_down.isVisible()
    assert [hit.kind for hit in searching.model.hits] == [HitKind.PASSAGE]
    assert searching.drop_down.list.currentIndex().row() == 1
    assert searching._field.hasFocus()


def test_enter_goes_to_the_place_chosen(searching: Searching, qtbot: QtBot) -> None:
    look_for(searching, qtbot, "the")
    qtbot.keyClick(searching._field, Qt.Key.Key_Down)
    wanted = searching.model.hit_at(searching.drop_down.list.currentIndex().row())

    with qtbot.waitSignal(searching.chosen) as chosen:
        qtbot.keyClick(searching._field, Qt.Key.Key_Return)

    assert chosen.args == [wanted]
    assert not searching.drop_down.isVisible()


def test_enter_before_the_answer_goes_to_the_first_place(
    searching: Searching, qtbot: QtBot
) -> None:
    searching._field.begin()

    with qtbot.waitSignal(searching.chosen) as chosen:
        qtbot.keyClicks(searching._field, "quay")
        qtbot.keyClick(searching._field, Qt.Key.Key_Return)

    assert "quay fee" in chosen.args[0].text


def test_escape_gives_the_focus_back(
    searching: Searching, qtbot: QtBot, frame: QMainWindow
) -> None:
    look_for(searching, qtbot, "ferry")

    qtbot.keyClick(searching._field, Qt.Key.Key_Escape)

    assert not searching.drop_down.isVisible()
    focus = frame.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Before"


def test_a_new_key_drops_the_search_before(searching: Searching, qtbot: QtBot) -> None:
    searching._field.begin()
    searching._field.setText("ferry")
    searching._ask()
    job = searching._job
    assert job is not None

    qtbot.keyClicks(searching._field, "z")
    qtbot.waitUntil(lambda: searching._answered == "ferryz")

    assert job.is_cancelled
    assert searching.model.hits == ()


def test_nothing_found_is_said(searching: Searching, qtbot: QtBot) -> None:
    look_for(searching, qtbot, "zebra")

    assert searching.drop_down.state.text() == "Nothing in this project holds “zebra”."
    assert searching.drop_down.state.isVisible()
    assert not searching.drop_down.list.isVisible()


def test_signs_alone_ask_for_a_word(searching: Searching, qtbot: QtBot) -> None:
    searching._field.begin()
    qtbot.keyClicks(searching._field, "...")

    assert searching.drop_down.state.text() == "Type a word or a number to look for."


def test_a_failure_is_said_below_the_field(
    searching: Searching, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> tuple[SearchHit, ...]:
        raise ProjectBusyError("Another program is writing to the project.")

    monkeypatch.setattr(searching._session.project.search, "find", refuse)
    searching._field.begin()
    qtbot.keyClicks(searching._field, "ferry")

    qtbot.waitUntil(lambda: searching.drop_down.state.text().startswith("Not searched: "))


def test_evidence_and_rationales_are_found(
    searching: Searching, qtbot: QtBot, project: Project
) -> None:
    claim = project.claims.of_article(project.articles.summaries()[0].id)[0]
    project.evidence.add(
        claim.id, NewEvidence(title="Quarterly gazette", url="https://example.org")
    )
    project.claims.draft_rationale(claim.id, "The gazette has the count.")

    look_for(searching, qtbot, "gazette")

    kinds = {hit.kind for hit in searching.model.hits}
    assert kinds == {HitKind.CLAIM, HitKind.EVIDENCE}
    assert {hit.claim_id for hit in searching.model.hits} == {claim.id}


def test_a_click_goes_there_and_a_title_stays(searching: Searching, qtbot: QtBot) -> None:
    look_for(searching, qtbot, "quay")
    went: list[SearchHit] = []
    searching.chosen.connect(went.append)

    searching.drop_down.list.clicked.emit(searching.model.index(0))
    assert went == []
    searching.drop_down.list.clicked.emit(searching.model.index(1))

    assert [hit.article_title for hit in went] == ["Rye and water"]


def test_the_list_stays_inside_a_window_of_any_size(
    searching: Searching, qtbot: QtBot, frame: QMainWindow
) -> None:
    look_for(searching, qtbot, "the")

    for size in ((760, 700), (500, 300)):
        frame.resize(*size)
        qtbot.wait(1)
        middle = frame.centralWidget()
        assert middle is not None
        assert middle.rect().contains(searching.drop_down.geometry())
        assert searching.drop_down.width() <= WIDTH


def test_every_control_has_a_name(searching: Searching, qtbot: QtBot, frame: QMainWindow) -> None:
    look_for(searching, qtbot, "ferry")

    assert [widget.objectName() for widget in unnamed_controls(frame)] == []
