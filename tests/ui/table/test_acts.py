"""Keys and menu do to the chosen rows what they say, as one step each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factcheck.domain.claims import ClaimState
from tests.ui.table.hands import SHIFT, press, words_of
from ui.table.context_menu import TableMenu
from ui.table.filter import USUAL, TableFilter
from ui.words import step_name

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import ClaimId
    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.session import Session
    from ui.table.acts import TableActs
    from ui.table.page import TablePage


def test_letters_typed_into_the_filter_judge_nothing(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    before = words_of(page, project)

    QTest.keyClicks(page.filter_row.text, "vdux")
    settled()
    page.set_filter(TableFilter())
    settled()

    assert words_of(page, project) == before


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


def test_a_verdict_that_cannot_be_kept_is_told_and_waits_for_nothing(
    page: TablePage,
    project: Project,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_ids: object, _judgement: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(project.verdicts, "judge_all", refuse)
    page.view.go_to(0)
    acts: TableActs = page.acts

    with qtbot.waitSignal(session.edit_failed):
        press(page, Qt.Key.Key_U)

    assert acts.pending == frozenset()
    assert project.claims.get(page.listing.ids[0]).word != "unsourced"


def test_what_was_done_to_many_is_named_by_their_number(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    page.view.go_to(0)
    press(page, Qt.Key.Key_Down, SHIFT)

    press(page, Qt.Key.Key_D)
    settled()

    step = project.history.undo_step()
    assert step is not None
    assert step_name(step) == "Disputed, 2 claims"


def test_a_digit_gives_all_chosen_rows_of_one_verdict_its_detail_in_one_step(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    press(page, Qt.Key.Key_Home)
    press(page, Qt.Key.Key_Down, SHIFT)
    press(page, Qt.Key.Key_Down, SHIFT)
    press(page, Qt.Key.Key_D)
    settled()
    chosen = page.view.chosen_ids()

    press(page, Qt.Key.Key_2)
    settled()
    assert details(project, chosen) == {"missing context"}
    press(page, Qt.Key.Key_2)
    settled()
    assert details(project, chosen) == {None}

    project.history.undo()
    assert details(project, chosen) == {"missing context"}


def test_a_digit_leaves_rows_with_another_verdict_alone(
    page: TablePage, project: Project, settled: Callable[[], None]
) -> None:
    page.view.selectAll()
    rows = {project.claims.get(one).word: one for one in page.listing.ids}
    page.view.choose(range(len(page.listing.ids)), page.listing.rows[rows["verified"]])

    press(page, Qt.Key.Key_1)
    settled()

    assert details(project, [rows["verified"]]) == {"as written"}
    assert details(project, [rows["disputed"]]) == {None}


def details(project: Project, ids: list[ClaimId]) -> set[str | None]:
    verdicts = [project.claims.get(one).verdict for one in ids]
    return {one.detail for one in verdicts if one is not None}
