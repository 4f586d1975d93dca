"""The whole loop through the real window: import, judge by keys, undo, close, reopen, export."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from factcheck.domain.claims import ClaimState
from ui.export.dialog import ExportDialog
from ui.importing.dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

ARTICLE = """Harbour mill doubles its output

By Ines Halloran
14 October 2023

The harbour mill of Norrvik ground 4,200 tonnes of rye in 2023, the port office said.

Maria Holm, who runs the mill, said on 3 March 2024 that 18 people work there.

Exports rose by 12 percent after the council cut the quay fee in January 2022.

The mill is the oldest in the county and cost 1.4 million crowns to repair.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def press(shell: Shell, qtbot: QtBot, keys: str) -> None:
    for key in keys:
        qtbot.keyClick(shell.place.reader.view, key)


def words(shell: Shell) -> list[str]:
    return [claim.word for claim in shell.place.desk.claims]


def judge_some(shell: Shell, qtbot: QtBot) -> None:
    press(shell, qtbot, "vdu")
    qtbot.waitUntil(lambda: words(shell)[:3] == ["verified", "disputed", "unsourced"])


def import_by_dialog(
    shell: Shell, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(article)], ""))
    qtbot.keyClick(shell.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = shell.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.middle.currentWidget() is dialog.preview, timeout=20_000)
    qtbot.keyClick(dialog.preview.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.place.desk.article is not None, timeout=20_000)
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)


def export_by_dialog(shell: Shell, qtbot: QtBot, target: Path) -> None:
    qtbot.keyClick(shell.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = shell.window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.primary.isEnabled)
    dialog.target.setText(str(target))
    qtbot.keyClick(dialog.target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.window.findChild(ExportDialog) is None)


def test_the_whole_loop(
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    article: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shell = open_window()
    assert shell.place.reader.currentWidget() is shell.place.reader.first_run
    import_by_dialog(shell, qtbot, article, monkeypatch)
    quotes = [claim.quote for claim in shell.place.desk.claims]
    assert len(quotes) >= 4

    judge_some(shell, qtbot)
    press(shell, qtbot, "x")
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) == len(quotes) - 1)
    undo(shell, qtbot)
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) == len(quotes))
    undo(shell, qtbot)
    qtbot.waitUntil(lambda: words(shell)[:3] == ["verified", "disputed", "open"])
    chosen = shell.place.desk.current
    shell.close()

    again = open_window()
    qtbot.waitUntil(lambda: again.place.desk.current is not None)
    assert words(again)[:3] == ["verified", "disputed", "open"]
    assert again.place.desk.current == chosen

    target = tmp_path / "claims.csv"
    export_by_dialog(again, qtbot, target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["claim_text"] for row in rows] == quotes
    assert [row["verdict"] for row in rows][:3] == ["verified", "disputed", ""]
    assert {row["reviewer"] for row in rows[:2]} == {"Ada Lind"}
    assert (tmp_path / "evidence.csv").exists()


def undo(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_two_quick_keys_judge_two_claims(
    open_window: Callable[..., Shell], qtbot: QtBot, article: Path
) -> None:
    shell = open_window(article)
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) > 3)

    press(shell, qtbot, "vd")

    qtbot.waitUntil(lambda: words(shell)[:2] == ["verified", "disputed"])
    assert words(shell)[2] == "open"


def test_the_choice_moves_on_at_key_time_and_the_verdict_shows_when_it_is_durable(
    open_window: Callable[..., Shell], qtbot: QtBot, article: Path
) -> None:
    shell = open_window(article)
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) > 3)
    first, second = shell.place.desk.claims[:2]
    shell.place.desk.choose(first.id)

    press(shell, qtbot, "v")

    assert shell.place.desk.current == second
    assert shell.place.desk.claims[0].state is ClaimState.OPEN
    qtbot.waitUntil(lambda: shell.place.desk.claims[0].state is ClaimState.DECIDED)


def test_evidence_from_the_clipboard_takes_three_keys(
    open_window: Callable[..., Shell], qtbot: QtBot, article: Path
) -> None:
    shell = open_window(article)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    QGuiApplication.clipboard().setText("https://example.org/rye?year=2023")

    press(shell, qtbot, "e")
    qtbot.keyClick(shell.place.claim.evidence.form.source, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(current_evidence(shell)) == 1)
    assert current_evidence(shell) == ["https://example.org/rye?year=2023"]


def current_evidence(shell: Shell) -> list[str | None]:
    claim = shell.place.desk.current
    return [one.record.url for one in claim.evidence] if claim else []


def test_a_rationale_is_kept_when_the_field_is_left(
    open_window: Callable[..., Shell], qtbot: QtBot, article: Path
) -> None:
    shell = open_window(article)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    field = shell.place.claim.rationale

    press(shell, qtbot, "t")
    qtbot.keyClicks(field, "The port office gives the very figure.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    press(shell, qtbot, "v")

    qtbot.waitUntil(lambda: words(shell)[0] == "verified")
    qtbot.waitUntil(
        lambda: shell.place.desk.claims[0].rationale == "The port office gives the very figure."
    )


def test_letters_typed_into_a_field_judge_nothing(
    open_window: Callable[..., Shell], qtbot: QtBot, article: Path
) -> None:
    shell = open_window(article)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    qtbot.waitUntil(shell.place.articles.filter.isEnabled)
    fields = [
        shell.place.claim.rationale,
        shell.place.claim.evidence.form.source,
        shell.place.articles.filter,
    ]

    for field in fields:
        field.setFocus()
        qtbot.keyClicks(field, "vdurxnjktemb")

    assert shell.place.claim.rationale.toPlainText() == "vdurxnjktemb"
    assert shell.place.articles.filter.text() == "vdurxnjktemb"
    assert set(words(shell)) == {"open"}


def test_the_window_says_that_it_is_saved(
    open_window: Callable[..., Shell], qtbot: QtBot, article: Path
) -> None:
    shell = open_window(article)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)

    press(shell, qtbot, "v")

    assert shell.window.status.saved_state() == "Saving…"
    qtbot.waitUntil(lambda: shell.window.status.saved_state().startswith("Saved "))


def test_undo_is_offered_by_name(
    open_window: Callable[..., Shell], qtbot: QtBot, article: Path
) -> None:
    shell = open_window(article)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    action = shell.window.actions_by_id["undo"]

    press(shell, qtbot, "vd")

    qtbot.waitUntil(lambda: action.text() == "Undo: Disputed, claim 2")
    undo(shell, qtbot)
    qtbot.waitUntil(lambda: action.text() == "Undo: Verified, claim 1")
    assert shell.window.actions_by_id["redo"].text() == "Redo: Disputed, claim 2"


def test_nothing_in_the_window_shows_a_text_as_markup(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "markup.txt"
    path.write_text(ARTICLE.replace("Maria Holm", "<b>Maria</b> <img src=x>"), encoding="utf-8")
    shell = open_window(path)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)

    formats = {label.textFormat() for label in shell.window.findChildren(QLabel)}

    assert formats == {Qt.TextFormat.PlainText}
