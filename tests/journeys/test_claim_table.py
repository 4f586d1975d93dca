"""The claim table through the real window: by keys alone, to the reader and to the export."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame

from factcheck.services.export import ReportOptions
from tests.builders import FERRY, MILL
from ui.export.dialog import ExportDialog
from ui.page import READ, TABLE
from ui.table.filter import TableFilter
from ui.table.threshold import ThresholdPopover

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell
    from ui.pages import Pages
    from ui.table.page import TablePage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    """The window with two articles."""
    files = []
    for name, lines in (("Rye and water", MILL), ("A ferry for Alma", FERRY)):
        file = tmp_path / f"{name}.txt"
        file.write_text("\n\n".join((name, *lines)), encoding="utf-8")
        files.append(file)
    shell = open_window(*files)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None, timeout=20_000)
    qtbot.waitUntil(lambda: len(shell.place.articles.model.shown) == len(files), timeout=20_000)
    qtbot.waitUntil(lambda: shell.place.is_settled, timeout=20_000)
    return shell


def pages(shell: Shell) -> Pages:
    return shell.window.pages


def settle(shell: Shell, qtbot: QtBot) -> TablePage:
    table = pages(shell).table

    def is_there() -> bool:
        is_read = not table.listing.ids or table.model.claim_at(0) is not None
        return table.is_settled and is_read and shell.place.is_settled

    qtbot.waitUntil(is_there, timeout=20_000)
    return table


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def open_table(shell: Shell, qtbot: QtBot) -> TablePage:
    press(Qt.Key.Key_2, CTRL)
    return settle(shell, qtbot)


def test_from_reading_to_the_table_and_back_by_keys(shell: Shell, qtbot: QtBot) -> None:
    table = open_table(shell, qtbot)
    assert pages(shell).current == TABLE
    assert shell.window.tools.pages.current() == TABLE
    assert QApplication.focusWidget() is table.view

    press(Qt.Key.Key_End)
    wanted = table.view.current_id
    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: getattr(shell.place.desk.current, "id", "") == wanted)
    assert pages(shell).current == READ
    assert QApplication.focusWidget() is shell.place.reader.view


def test_many_claims_are_judged_by_keys_and_undone_as_one(shell: Shell, qtbot: QtBot) -> None:
    table = open_table(shell, qtbot)
    assert shell.project is not None
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, SHIFT)
    chosen = table.view.chosen_ids()

    press(Qt.Key.Key_U)
    settle(shell, qtbot)
    words = {shell.project.claims.get(one).word for one in chosen}
    assert (len(chosen), words) == (3, {"unsourced"})
    assert table.listing.counts["unsourced"] == 3

    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: table.listing.counts.get("unsourced", 0) == 0, timeout=20_000)
    assert {shell.project.claims.get(one).word for one in chosen} == {"open"}


def test_menu_and_keys_mean_the_rows_while_the_table_is_in_front(
    shell: Shell, qtbot: QtBot
) -> None:
    table = open_table(shell, qtbot)
    assert shell.project is not None
    in_reader = shell.place.desk.current
    assert in_reader is not None
    rows = [one for one in table.listing.ids if one != in_reader.id]
    table.view.go_to(table.listing.rows[rows[0]])

    shell.window.actions_by_id["verdict.disputed"].trigger()
    settle(shell, qtbot)

    assert shell.project.claims.get(rows[0]).word == "disputed"
    assert shell.project.claims.get(in_reader.id).word == "open"


def test_the_filter_goes_on_to_the_export_with_the_same_count(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    table = open_table(shell, qtbot)
    table.set_filter(TableFilter(text="ferry", kinds=("quantity", "date")))
    settle(shell, qtbot)
    shown = len(table.listing.ids)
    assert 0 < shown < table.listing.total

    shell.window.actions_by_id["export"].trigger()
    dialog = shell.window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: f"{shown} claim" in dialog.primary.text())
    dialog.target.setText(str(tmp_path / "claims.csv"))
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        dialog.primary.click()

    data = (tmp_path / "claims.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    assert {row["claim_id"] for row in rows} == set(table.listing.ids)


def test_the_export_can_leave_the_filter_aside(shell: Shell, qtbot: QtBot) -> None:
    table = open_table(shell, qtbot)
    table.set_filter(TableFilter(text="ferry"))
    settle(shell, qtbot)

    shell.window.actions_by_id["export"].trigger()
    dialog = shell.window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.primary.isEnabled)
    dialog.narrowed.setChecked(False)

    qtbot.waitUntil(lambda: f" {table.listing.total} claims" in dialog.primary.text())
    dialog.reject()


def test_next_open_follows_the_filter_across_articles(shell: Shell, qtbot: QtBot) -> None:
    table = open_table(shell, qtbot)
    assert shell.project is not None
    table.set_filter(TableFilter(text="2023"))
    settle(shell, qtbot)
    wanted = list(table.listing.ids)
    assert len({shell.project.claims.get(one).article_id for one in wanted}) == 2
    press(Qt.Key.Key_1, CTRL)

    visited = []
    for _ in wanted:
        before = shell.place.desk.current
        press(Qt.Key.Key_N)
        qtbot.waitUntil(
            lambda: (
                shell.place.desk.current not in (None, before)  # noqa: B023 - asked at once
                and shell.place.is_settled
            ),
            timeout=20_000,
        )
        current = shell.place.desk.current
        assert current is not None
        visited.append(current.id)

    assert sorted(visited) == sorted(wanted)


def test_what_needs_the_text_is_done_there_to_the_row_s_claim(shell: Shell, qtbot: QtBot) -> None:
    table = open_table(shell, qtbot)
    press(Qt.Key.Key_End)
    wanted = table.view.current_id

    press(Qt.Key.Key_T)

    rationale = shell.place.claim.rationale
    qtbot.waitUntil(
        lambda: (here := QApplication.focusWidget()) is not None and rationale.isAncestorOf(here),
        timeout=20_000,
    )
    assert pages(shell).current == READ
    assert shell.place.desk.current is not None
    assert shell.place.desk.current.id == wanted


def test_the_page_is_remembered(shell: Shell, open_window: Callable[..., Shell]) -> None:
    shell.window.pages.show_page(TABLE)
    shell.close()

    again = open_window()

    assert again.window.pages.current == TABLE


def test_the_threshold_is_seen_in_the_text_and_undone_by_name(shell: Shell, qtbot: QtBot) -> None:
    assert shell.project is not None
    listed = shell.place.articles.model.shown
    mill = next(one for one in listed if "Rye and water" in str(one.source))
    shell.place.desk.open_article(mill.id)
    qtbot.waitUntil(lambda: getattr(shell.place.desk.article, "id", "") == mill.id)
    qtbot.waitUntil(lambda: shell.place.is_settled, timeout=20_000)
    claims = len(shell.place.desk.claims)
    shell.window.actions_by_id["threshold"].trigger()
    popover = shell.window.findChild(ThresholdPopover)
    assert isinstance(popover, QFrame)

    for _ in range(6):
        press(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: popover.count_text() != "", timeout=20_000)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) > claims, timeout=20_000)
    assert shell.project.settings.threshold == 0

    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) == claims, timeout=20_000)
    assert shell.project.settings.threshold == 0.5


def test_every_filter_gives_the_same_claims_as_its_export(shell: Shell, qtbot: QtBot) -> None:
    assert shell.project is not None
    table = open_table(shell, qtbot)
    for wanted in (TableFilter(), TableFilter(text="mill"), TableFilter(min_score=0.9)):
        table.set_filter(wanted)
        settle(shell, qtbot)
        data = shell.project.export.claims_csv(ReportOptions(wanted.claims())).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(data, newline="")))
        assert sorted(row["claim_id"] for row in rows) == sorted(table.listing.ids)
