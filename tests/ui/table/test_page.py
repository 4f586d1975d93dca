"""The page: the claims its filter means, sorted, as many as the export holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from factcheck.services.export import ReportOptions
from tests.builders import U
from tests.ui.table.hands import chip, words_of
from ui.accessibility import unnamed_controls
from ui.table.columns import COLUMNS
from ui.table.filter import WORDS, TableFilter
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.session import Session
    from ui.table.page import TablePage


def test_the_usual_table_holds_all_but_dismissed_claims(page: TablePage, project: Project) -> None:
    found = words_of(page, project)

    assert "dismissed" not in found
    assert {"verified", "disputed", "open"} <= set(found)
    assert page.filter_row.count_text() == f"{len(found)} of {len(found)} claims"


@pytest.mark.parametrize(
    "wanted",
    [
        TableFilter(),
        TableFilter(words=frozenset({"verified", "dismissed"})),
        TableFilter(words=frozenset(WORDS), text="mill"),
        TableFilter(kinds=("quantity",), has_evidence=False),
        TableFilter(reviewer="Ada Lind"),
        TableFilter(min_score=0.6, publisher="nobody"),
    ],
)
def test_the_export_holds_as_many_claims_as_the_table(
    page: TablePage, project: Project, settled: Callable[[], None], wanted: TableFilter
) -> None:
    page.set_filter(wanted)
    settled()

    exported = list(project.export.rows(ReportOptions(wanted.claims()).wanted))

    assert {claim.id for _, claim, _ in exported} == set(page.listing.ids)
    assert sum(page.listing.counts.get(word, 0) for word in wanted.words) == len(exported)


def test_lost_claims_are_found_by_their_chip_whatever_was_decided(
    page: TablePage, project: Project, session: Session, settled: Callable[[], None]
) -> None:
    lose(project, page.listing.ids[0])
    page.refresh()
    settled()

    page.set_filter(TableFilter(words=frozenset({"lost", "unsourced"})))
    settled()

    assert not chip(page, "filter.lost").isHidden()
    assert len(page.listing.ids) == 1
    assert page.model.index(0, 1).data() == "Lost"


def lose(project: Project, claim_id: str) -> None:
    """Take a decided claim's place away, as a revision without its sentence does."""
    project.verdicts.judge(claim_id, U)
    with project.record.step("judge") as step:
        step.update("claim", claim_id, {"start": None, "end": None, "state": "lost"})


def test_nothing_that_matches_is_said_with_the_way_out(
    page: TablePage, settled: Callable[[], None]
) -> None:
    page.set_filter(TableFilter(text="no such words"))
    settled()
    clear = page.findChild(Button, "clearFilter")
    assert clear is not None
    assert clear.isVisible()
    assert not page.view.isVisible()

    clear.setFocus()

    QTest.keyClick(clear, Qt.Key.Key_Space)
    settled()

    assert page.filter.is_usual
    assert page.view.isVisible()
    assert page.view.hasFocus()


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_every_column_sorts_both_ways_and_loses_no_claim(
    page: TablePage, settled: Callable[[], None], column: int
) -> None:
    everything = set(page.listing.ids)
    page.sort_by(column)
    settled()
    first = page.listing
    page.sort_by(column)
    settled()

    assert set(first.ids) == set(page.listing.ids) == everything
    assert first.wish.order is page.listing.wish.order is COLUMNS[column].order
    assert first.wish.descending != page.listing.wish.descending


def test_everything_reached_by_tab_has_a_name(page: TablePage) -> None:
    assert unnamed_controls(page) == []
    assert page.view.objectName() == "claimTable"
    assert page.findChild(QWidget, "claimFilter") is page.filter_row


def test_esc_leaves_the_filter_for_the_rows(
    page: TablePage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    page.filter_row.text.setFocus()
    QTest.keyClicks(page.filter_row.text, "ferry")
    qtbot.waitUntil(lambda: page.filter.text == "ferry")
    settled()

    QTest.keyClick(page.filter_row.text, Qt.Key.Key_Escape)

    assert page.view.hasFocus()
    assert page.filter.text == "ferry"


def test_esc_takes_away_words_that_no_claim_has_and_then_leaves(
    page: TablePage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    page.filter_row.text.setFocus()
    QTest.keyClicks(page.filter_row.text, "qqq")
    qtbot.waitUntil(lambda: page.filter.text == "qqq")
    settled()

    QTest.keyClick(page.filter_row.text, Qt.Key.Key_Escape)
    settled()
    assert page.listing.ids
    assert page.filter_row.text.text() == ""

    QTest.keyClick(page.filter_row.text, Qt.Key.Key_Escape)
    assert page.view.hasFocus()
