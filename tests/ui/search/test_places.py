"""Going to a place of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.search import HitKind, SearchHit
from factcheck.domain.suggestions import Suggestion, SuggestionKind
from tests.builders import FERRY, add
from ui.articles.reading_area import ReadingArea
from ui.search.places import Place, Places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.desk import Desk
    from ui.window_state import WindowState


@pytest.fixture
def reader(frame: QMainWindow, desk: Desk, actions: Actions, state: WindowState) -> ReadingArea:
    made = ReadingArea(desk, actions, state)
    frame.setCentralWidget(made)
    frame.show()
    return made


@pytest.fixture
def places(desk: Desk, reader: ReadingArea, actions: Actions) -> Places:
    return Places(desk, reader, actions)


def test_a_claim_of_another_article_is_chosen(
    places: Places, desk: Desk, project: Project, qtbot: QtBot
) -> None:
    claim = project.claims.of_article(add(project, *FERRY, title="Crossings"))[1]

    places.go_to_hit(
        SearchHit(HitKind.PASSAGE, claim.article_id, "Crossings", "", claim.id, claim.span)
    )

    qtbot.waitUntil(lambda: desk.current is not None and desk.current.id == claim.id)


def test_words_that_are_no_claim_are_selected(
    places: Places, desk: Desk, reader: ReadingArea, qtbot: QtBot
) -> None:
    assert desk.article is not None
    start = desk.article.text.index("smell")
    span = TextSpan(start, start + len("smell"))

    desk.open_article(desk.article.id)
    reader._show_article(desk.article)
    places.go(Place(desk.article.id, None, span))

    assert reader.view.selected_span() == span
    assert reader.view.hasFocus()


def test_a_suggestion_opens_its_article_with_the_words_selected(
    places: Places, desk: Desk, reader: ReadingArea, project: Project, qtbot: QtBot
) -> None:
    other = add(project, *FERRY, title="Crossings")
    text = project.articles.get(other).text
    start = text.index("broken ramp")
    span = TextSpan(start, start + 11)

    places.go_to_suggestion(
        Suggestion(SuggestionKind.PASSAGE, "broken ramp", 1.0, article_id=other, span=span)
    )

    qtbot.waitUntil(lambda: reader.view.selected_span() == span)
    assert desk.article is not None
    assert desk.article.id == other


def test_the_reader_is_brought_to_the_front(
    places: Places, desk: Desk, actions: Actions, qtbot: QtBot
) -> None:
    assert desk.article is not None

    with qtbot.waitSignal(actions["page.read"].triggered):
        places.go(Place(desk.article.id))


def test_what_is_outside_the_project_has_no_place(places: Places, desk: Desk) -> None:
    before = desk.article

    places.go_to_suggestion(Suggestion(SuggestionKind.FACT_CHECK, "x", 1.0))

    assert desk.article is before
