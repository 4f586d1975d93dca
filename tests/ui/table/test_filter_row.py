"""The filter row: chips with numbers, text, conditions, and room for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.ui.table.hands import chip, words_of
from ui.accessibility import spoken_name
from ui.table.filter import TableFilter
from ui.table.filter_row import FilterRow
from ui.widgets.buttons import Chip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.session import Session
    from ui.table.page import TablePage


def test_chips_carry_the_numbers_and_switch_their_claims(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    assert chip(page, "filter.verified").text() == "Verified 1"
    assert chip(page, "filter.dismissed").text() == "Dismissed 1"
    assert chip(page, "filter.lost").isHidden()

    chip(page, "filter.open").click()
    settled()
    assert sorted(words_of(page, project)) == ["disputed", "verified"]

    chip(page, "filter.dismissed").click()
    settled()
    assert sorted(words_of(page, project)) == ["dismissed", "disputed", "verified"]


def test_a_narrow_row_leaves_out_words_but_never_a_number(page: TablePage, qtbot: QtBot) -> None:
    page.view.window().resize(860, 700)
    verified = chip(page, "filter.verified")
    qtbot.waitUntil(lambda: verified.text() == "1")

    assert spoken_name(verified) == "Verified 1"
    qtbot.waitUntil(lambda: verified.x() > page.filter_row.text.geometry().right())

    page.view.window().resize(1400, 700)
    qtbot.waitUntil(lambda: verified.text() == "Verified 1")


def test_without_any_chip_no_claim_is_listed(page: TablePage, settled: Callable[[], None]) -> None:
    page.set_filter(TableFilter(words=frozenset()))
    settled()

    assert page.listing.ids == ()


def test_typed_text_narrows_the_table(
    page: TablePage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    QTest.keyClicks(page.filter_row.text, "ferry alma")
    qtbot.waitUntil(lambda: page.filter.text == "ferry alma")
    settled()

    assert len(page.listing.ids) == 1
    assert page.filter_row.count_text().startswith("1 of ")


def test_each_condition_is_a_chip_that_takes_it_away(
    page: TablePage, settled: Callable[[], None]
) -> None:
    page.set_filter(TableFilter(kinds=("quantity",), has_evidence=True))
    settled()

    chip(page, "condition.has_evidence").click()
    settled()

    assert page.filter == TableFilter(kinds=("quantity",))


def test_showing_a_filter_announces_no_change(
    session: Session, actions: Actions, qtbot: QtBot
) -> None:
    row = FilterRow(session, actions)
    qtbot.addWidget(row)

    with qtbot.assertNotEmitted(row.changed):
        row.show_filter(TableFilter(words=frozenset({"open"}), text="mill", has_evidence=True))

    assert row.text.text() == "mill"
    assert [word for word, one in row.chips.items() if one.isChecked()] == ["open"]
    assert row.findChild(Chip, "condition.has_evidence") is not None
