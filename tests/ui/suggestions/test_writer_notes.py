"""Sources the writer noted on the words of a claim become its evidence by one key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import NoteKind, SourceNote
from factcheck.domain.evidence import Stance
from factcheck.services.project import open_project
from tests.builders import MILL, written
from ui.suggestions.writer_notes import WriterNotes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from factcheck.domain.evidence import Evidence
    from ui.app import Shell

COMMENT = "Port office figures, see https://port.example/rye"
FOOTNOTE = "Rye yearbook 2023, table 4"


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    """The window on a draft whose first claim the writer noted two sources on."""
    read = written(*MILL)
    start = read.text.index("ground 4,200")
    span = TextSpan(start, start + len("ground 4,200 tonnes"))
    notes = (
        SourceNote(span, COMMENT, NoteKind.COMMENT, "Ann Berg"),
        SourceNote(span, FOOTNOTE, NoteKind.FOOTNOTE),
    )
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    article = project.articles.add(replace(read, notes=notes)).article_id
    assert article is not None
    first = next(one for one in project.claims.of_article(article) if "ground 4,200" in one.quote)
    project.close()
    shell = open_window()
    shell.place.desk.open_article(article, first.id)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    qtbot.waitUntil(lambda: panel(shell).model.rowCount() == 2)
    return shell


def panel(shell: Shell) -> WriterNotes:
    (found,) = shell.place.claim.findChildren(WriterNotes)
    return found


def evidence(shell: Shell) -> tuple[Evidence, ...]:
    claim = shell.place.desk.current
    assert claim is not None
    return claim.evidence


def focus(shell: Shell, qtbot: QtBot) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    view = shell.place.reader.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(panel(shell).list.hasFocus)


def test_a_note_is_taken_with_a_stance_and_leaves_the_list(shell: Shell, qtbot: QtBot) -> None:
    focus(shell, qtbot)

    qtbot.keyClick(panel(shell).list, Qt.Key.Key_S)

    qtbot.waitUntil(lambda: len(evidence(shell)) == 1)
    (taken,) = evidence(shell)
    assert (taken.record.url, taken.record.stance) == ("https://port.example/rye", Stance.SUPPORTS)
    assert "Ann Berg" in taken.record.locator
    qtbot.waitUntil(lambda: panel(shell).model.rowCount() == 1)

    shell.window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: panel(shell).model.rowCount() == 2)


def test_enter_takes_a_note_as_context_and_the_last_gives_the_text_the_focus(
    shell: Shell, qtbot: QtBot
) -> None:
    focus(shell, qtbot)

    qtbot.keyClick(panel(shell).list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel(shell).model.rowCount() == 1)
    qtbot.keyClick(panel(shell).list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel(shell).model.rowCount() == 0)

    assert [one.record.stance for one in evidence(shell)] == [Stance.CONTEXT] * 2
    assert evidence(shell)[1].record.reference == FOOTNOTE
    assert panel(shell).isHidden()
    assert not shell.window.actions_by_id["evidence.writer"].isEnabled()
    assert shell.place.reader.view.hasFocus()


def test_a_claim_without_notes_shows_none(shell: Shell, qtbot: QtBot) -> None:
    shell.place.desk.next_claim()

    qtbot.waitUntil(lambda: panel(shell).isHidden())
    assert panel(shell).model.rowCount() == 0


def test_the_list_is_a_good_model_and_is_painted(shell: Shell, qtmodeltester: ModelTester) -> None:
    notes = panel(shell)

    qtmodeltester.check(notes.model)

    spoken = notes.model.data(notes.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Ann Berg" in str(spoken)
    assert notes.list.grab().toImage().width() > 0
