"""The menu of conditions offers what the project holds, and gives the filter it was asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.claims import ClaimKind
from factcheck.jobs import JobContext
from tests.builders import add
from ui.table.filter import TableFilter
from ui.table.filter_menu import MOST_LISTED, Facets, FilterMenu, facets_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

FACETS = Facets(("Ada Lind", "Bo & Co"), ("water",), ("The Courier",), {"a1": "Rye", "a2": "Dam"})


@pytest.fixture
def menu(qtbot: QtBot) -> FilterMenu:
    menu = FilterMenu()
    qtbot.addWidget(menu)
    menu.facets = FACETS
    menu.fill()
    return menu


def submenu(menu: QMenu, title: str) -> QMenu:
    found = [action.menu() for action in menu.actions() if action.text() == title]
    assert found
    return found[0]  # type: ignore[return-value]  # the menu of an action


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        ("Kind", "quantity", TableFilter(kinds=("quantity",))),
        ("Detail", "outdated", TableFilter(detail="outdated")),
        ("Score", "score 0.80 or more", TableFilter(min_score=0.8)),
        ("Evidence", "without evidence", TableFilter(has_evidence=False)),
        ("Reviewer", "Bo && Co", TableFilter(reviewer="Bo & Co")),
        ("Tag", "water", TableFilter(tag="water")),
        ("Article", "Dam", TableFilter(article_id="a2")),
        ("Publisher", "The Courier", TableFilter(publisher="The Courier")),
    ],
)
def test_every_condition_can_be_asked_for_and_taken_away(
    menu: FilterMenu, qtbot: QtBot, title: str, words: str, expected: TableFilter
) -> None:
    with qtbot.waitSignal(menu.chosen) as chosen:
        entry(submenu(menu, title), words).trigger()
    assert chosen.args == [expected]

    menu.wanted = expected
    menu.fill()
    assert entry(submenu(menu, title), words).isChecked()
    with qtbot.waitSignal(menu.chosen) as chosen:
        entry(submenu(menu, title), words).trigger()
    assert chosen.args == [TableFilter()]


def test_days_count_back_from_today(menu: FilterMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.chosen) as chosen:
        entry(submenu(menu, "Decided"), "today").trigger()

    assert chosen.args is not None
    assert len(chosen.args[0].decided_from) == len("2026-01-01")


def test_several_kinds_are_joined_in_a_fixed_order(menu: FilterMenu, qtbot: QtBot) -> None:
    menu.wanted = TableFilter(kinds=("date",))
    menu.fill()

    with qtbot.waitSignal(menu.chosen) as chosen:
        entry(submenu(menu, "Kind"), "quantity").trigger()

    assert chosen.args == [TableFilter(kinds=("quantity", "date"))]


def test_clearing_is_offered_when_there_is_something_to_clear(menu: FilterMenu) -> None:
    assert not entry(menu, "Clear filter").isEnabled()

    menu.wanted = TableFilter(text="mill")
    menu.fill()

    assert entry(menu, "Clear filter").isEnabled()


def test_what_the_project_lacks_is_not_offered(menu: FilterMenu) -> None:
    menu.facets = Facets()
    menu.fill()

    assert not submenu(menu, "Tag").isEnabled()
    assert submenu(menu, "Kind").isEnabled()


def test_the_article_at_hand_is_always_offered(menu: FilterMenu) -> None:
    many = {f"a{number}": f"Article {number}" for number in range(MOST_LISTED * 2)}
    menu.facets = replace(FACETS, articles=many)
    menu.near_article = f"a{MOST_LISTED * 2 - 1}"
    menu.fill()

    offered = submenu(menu, "Article").actions()
    assert len(offered) == MOST_LISTED
    assert offered[0].text() == many[menu.near_article]


def test_the_names_come_from_the_project(
    project: Project, claims: tuple[Claim, ...], qtbot: QtBot
) -> None:
    from factcheck.services.shaping import ClaimNotes

    add(project, "The dam of Brekke cost 9 million crowns in 2011.", title="A dam")
    project.shaping.note(claims[3].id, ClaimNotes(tags=("water", "Money")))

    facets = facets_of(project, JobContext())

    assert facets.reviewers == ("Ada Lind",)
    assert facets.tags == ("Money", "water")
    assert set(facets.articles.values()) == {"A dam", "A ferry for Alma", "Rye and water"}
    assert len(ClaimKind.QUANTITY.words) == 1
