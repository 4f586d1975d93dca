"""The page: filters with their numbers, judging the chosen rows, and staying where one is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from factcheck.domain.claims import ClaimState
from factcheck.services.export import ReportOptions
from tests.builders import U, add
from ui.accessibility import spoken_name, unnamed_controls
from ui.table.cell_delegate import CellDelegate
from ui.table.columns import COLUMNS
from ui.table.context_menu import TableMenu
from ui.table.filter import USUAL, WORDS, TableFilter
from ui.widgets.buttons import Button, Chip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.session import Session
    from ui.table.page import TablePage

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settled(page: TablePage, wait_for: Callable[[TablePage], None]) -> Callable[[], None]:
    return lambda: wait_for(page)


def press(page: TablePage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page.view, key, modifier or Qt.KeyboardModifier.NoModifier)


def words_of(page: TablePage, project: Project) -> list[str]:
    return [project.claims.get(one).word for one in page.listing.ids]


def chip(page: TablePage, name: str) -> Chip:
    found = page.findChild(Chip, name)
    assert found is not None
    return found


def test_the_usual_table_holds_all_but_dismissed_claims(page: TablePage, project: Project) -> None:
    found = words_of(page, project)

    assert "dismissed" not in found
    assert {"verified", "disputed", "open"} <= set(found)
    assert page.filter_row.count_text() == f"{len(found)} of {len(found)} claims"


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
    assert verified.geometry().left() > page.filter_row.text.geometry().right()

    page.view.window().resize(1400, 700)
    qtbot.waitUntil(lambda: verified.text() == "Verified 1")


def test_without_any_chip_no_claim_is_listed(page: TablePage, settled: Callable[[], None]) -> None:
    page.set_filter(TableFilter(words=frozenset()))
    settled()

    assert page.listing.ids == ()


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


def test_typed_text_narrows_the_table(
    page: TablePage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    QTest.keyClicks(page.filter_row.text, "ferry alma")
    qtbot.waitUntil(lambda: page.filter.text == "ferry alma")
    settled()

    assert len(page.listing.ids) == 1
    assert page.filter_row.count_text().startswith("1 of ")


def test_letters_typed_into_the_filter_judge_nothing(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    before = words_of(page, project)

    QTest.keyClicks(page.filter_row.text, "vdux")
    settled()
    page.set_filter(TableFilter())
    settled()

    assert words_of(page, project) == before


def test_nothing_that_matches_is_said_with_the_way_out(
    page: TablePage, settled: Callable[[], None]
) -> None:
    page.set_filter(TableFilter(text="no such words"))
    settled()
    clear = page.findChild(Button, "clearFilter")
    assert clear is not None
    assert clear.isVisible()
    assert not page.view.isVisible()

    clear.click()
    settled()

    assert page.filter.is_usual
    assert page.view.isVisible()


def test_each_condition_is_a_chip_that_takes_it_away(
    page: TablePage, settled: Callable[[], None]
) -> None:
    page.set_filter(TableFilter(kinds=("quantity",), has_evidence=True))
    settled()

    chip(page, "condition.has_evidence").click()
    settled()

    assert page.filter == TableFilter(kinds=("quantity",))


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


def test_sorting_keeps_the_chosen_claim(page: TablePage, settled: Callable[[], None]) -> None:
    page.view.go_to(3)
    chosen = page.view.current_id

    page.sort_by(2)
    settled()

    assert page.view.current_id == chosen
    assert page.view.chosen_ids() == [chosen]


def test_one_row_is_judged_and_the_next_gets_the_keyboard(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    page.view.go_to(0)
    first, second = page.listing.ids[:2]

    press(page, Qt.Key.Key_U)
    settled()

    assert project.claims.get(first).word == "unsourced"
    assert page.view.current_id == second
    assert page.model.index(0, 1).data() == "Unsourced"


def test_with_shift_a_verdict_stays_at_its_row(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    page.view.go_to(1)
    chosen = page.view.current_id
    assert chosen is not None

    press(page, Qt.Key.Key_V, SHIFT)
    settled()

    assert project.claims.get(chosen).word == "verified"
    assert page.view.current_id == chosen


def test_many_rows_are_judged_in_one_step_and_stay_chosen(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    page.view.go_to(0)
    press(page, Qt.Key.Key_Down, SHIFT)
    press(page, Qt.Key.Key_Down, SHIFT)
    chosen = page.view.chosen_ids()
    before = words_of(page, project)

    press(page, Qt.Key.Key_D)
    settled()

    assert len(chosen) == 3
    assert {project.claims.get(one).word for one in chosen} == {"disputed"}
    assert page.view.chosen_ids() == chosen
    project.history.undo()
    assert words_of(page, project) == before


def test_x_takes_rows_out_of_the_table_and_r_brings_decided_ones_back(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    total = len(page.listing.ids)
    page.view.go_to(0)
    gone = page.view.current_id
    press(page, Qt.Key.Key_X)
    settled()
    assert gone not in page.listing.ids
    assert len(page.listing.ids) == total - 1

    page.view.selectAll()
    press(page, Qt.Key.Key_R)
    settled()

    assert set(words_of(page, project)) == {"open"}
    project.history.undo()
    assert {"verified", "disputed"} <= set(words_of(page, project))


def test_a_judged_row_that_leaves_the_filter_hands_on_to_the_next(
    page: TablePage, settled: Callable[[], None]
) -> None:
    page.set_filter(TableFilter(words=frozenset({"open"})))
    settled()
    page.view.go_to(0)
    first, second = page.listing.ids[:2]

    press(page, Qt.Key.Key_V)
    settled()

    assert first not in page.listing.ids
    assert page.view.current_id == second


def test_n_goes_to_the_next_open_row_and_round(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    for _ in range(len(page.listing.ids)):
        press(page, Qt.Key.Key_N)
        settled()
        assert page.view.current_id is not None
        assert project.claims.get(page.view.current_id).state is ClaimState.OPEN


def test_n_says_when_nothing_is_open(
    page: TablePage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    page.set_filter(TableFilter(words=USUAL - {"open"}))
    settled()

    with qtbot.waitSignal(page.told) as told:
        press(page, Qt.Key.Key_N)

    assert "No open claim" in str(told.args)


def test_enter_opens_the_claim(page: TablePage, qtbot: QtBot) -> None:
    page.view.go_to(1)

    with qtbot.waitSignal(page.opened) as opened:
        press(page, Qt.Key.Key_Return)

    assert opened.args is not None
    assert opened.args[0].id == page.listing.ids[1]


def test_keys_move_to_both_ends(page: TablePage) -> None:
    press(page, Qt.Key.Key_End)
    assert page.view.current_id == page.listing.ids[-1]

    press(page, Qt.Key.Key_Home)
    press(page, Qt.Key.Key_J)
    assert page.view.current_id == page.listing.ids[1]

    press(page, Qt.Key.Key_K)
    assert page.view.current_id == page.listing.ids[0]


def test_space_adds_a_row_to_those_chosen(page: TablePage) -> None:
    page.view.go_to(0)
    press(page, Qt.Key.Key_Down, CTRL)
    press(page, Qt.Key.Key_Space, CTRL)

    assert page.view.chosen_ids() == list(page.listing.ids[:2])


def test_work_done_elsewhere_keeps_the_choice_and_the_scroll(
    page: TablePage, project: Project, session: Session, settled: Callable[[], None]
) -> None:
    page.view.window().resize(1280, 200)
    page.view.go_to(len(page.listing.ids) - 1)
    chosen = page.view.current_id
    top = page.view.rowAt(0)
    kept = page.listing.ids[top]

    imported = add(project, "The dam of Brekke cost 9 million crowns in 2011.", title="A dam")
    changes = project.articles.set_tags(imported, ("water",))
    session.changes.publish(replace(changes, article_ids=frozenset({imported})))
    settled()

    assert page.view.current_id == chosen
    assert page.listing.ids[page.view.rowAt(0)] == kept


def test_a_table_out_of_sight_catches_up_when_it_is_shown(
    page: TablePage, project: Project, session: Session, settled: Callable[[], None]
) -> None:
    page.hide()
    session.changes.publish(project.claims.dismiss(page.listing.ids[0]))
    total = len(page.listing.ids)

    page.show()
    settled()

    assert len(page.listing.ids) == total - 1


def test_the_menu_of_rows_judges_and_sorts(
    page: TablePage, actions: Actions, project: Project, settled: Callable[[], None]
) -> None:
    page.view.go_to(0)
    first = page.listing.ids[0]
    menu = TableMenu(page, actions)
    by_words = {action.text().partition("\t")[0]: action for action in menu.actions()}

    by_words["Disputed"].trigger()
    settled()

    assert project.claims.get(first).word == "disputed"
    assert {"Show in the article", "Reopen", "Not a claim", "Sort by"} <= by_words.keys()


def test_a_big_choice_is_counted_by_its_ranges(page: TablePage) -> None:
    page.view.selectAll()
    flags = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().select(page.model.index(1, 0), flags)

    assert page.view.chosen_ids() == [page.listing.ids[0], *page.listing.ids[2:]]


def test_everything_reached_by_tab_has_a_name(page: TablePage) -> None:
    assert unnamed_controls(page) == []
    assert page.view.objectName() == "claimTable"
    assert page.findChild(QWidget, "claimFilter") is page.filter_row


def test_rows_that_are_not_read_are_painted_too(page: TablePage, claims: tuple[Claim, ...]) -> None:
    page.model.set_listing(replace(page.listing, ids=(*page.listing.ids, claims[2].id)))

    picture = page.view.grab()

    assert isinstance(page.view.itemDelegate(), CellDelegate)
    assert not picture.isNull()
