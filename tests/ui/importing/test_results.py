"""The list of what came of an import: grouped, to be copied, opened and looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from factcheck.domain.articles import ArticleId, ImportOutcome
from factcheck.domain.changes import Changes
from factcheck.errors import UnreadableFileError
from factcheck.services.articles import Imported
from ui.accessibility import unnamed_controls
from ui.importing.results import ImportResults, needs_a_look, summary, told

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ERROR = UnreadableFileError("/a/photo.jpg is a picture, not an article. Choose a text file.")
NEW = Imported("/a/mill.txt", ImportOutcome.NEW, ArticleId("one"), Changes())
DOUBTFUL = Imported(
    "/a/list.txt", ImportOutcome.NEW, ArticleId("two"), Changes(), warnings=("Check this page: x",)
)
SAME = Imported("/a/old.txt", ImportOutcome.SAME, ArticleId("three"), Changes())
REVISED = Imported("https://a.org/b", ImportOutcome.REVISION, ArticleId("four"), Changes())
REFUSED = Imported("/a/photo.jpg", ImportOutcome.REFUSED, None, Changes(), ERROR)


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportResults:
    dialog = ImportResults([NEW, SAME, REFUSED, REVISED, DOUBTFUL])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog: ImportResults) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_refused_documents_come_first_with_their_reason_then_the_doubtful(
    dialog: ImportResults,
) -> None:
    assert rows(dialog) == [
        "Refused · 1",
        ERROR.message,
        "Imported, worth a look · 1",
        "list.txt   Check this page: x",
        "A new revision of an article · 1",
        "https://a.org/b",
        "Imported · 1",
        "mill.txt",
        "Already there, nothing changed · 1",
        "old.txt",
    ]
    assert list(unnamed_controls(dialog)) == []


def test_enter_opens_the_article(dialog: ImportResults, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(7)

    with qtbot.waitSignal(dialog.opened) as opened:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert opened.args == ["one"]
    assert not dialog.isVisible()


def test_enter_looks_at_a_refused_document_again(dialog: ImportResults, qtbot: QtBot) -> None:
    assert dialog.list.currentRow() == 1
    assert dialog.open_chosen.text() == "Look at it"

    with qtbot.waitSignal(dialog.retried) as retried:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert retried.args == [REFUSED]


def test_the_whole_list_can_be_copied(dialog: ImportResults, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.copy_all, Qt.MouseButton.LeftButton)

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == f"Refused\tphoto.jpg\t{ERROR.message}"
    assert lines[-1] == "Already there, nothing changed\told.txt"
    assert len(lines) == 5


def test_one_sentence_counts_the_outcomes() -> None:
    every = [NEW, SAME, REFUSED, REVISED, DOUBTFUL]

    assert summary(every) == "2 imported, 1 as a new revision, 1 already there, 1 refused"
    assert "1 is worth a look" in told(every)
    assert told([NEW]) == "1 imported"


def test_of_one_document_the_doubt_itself_is_told() -> None:
    assert told([DOUBTFUL]) == "1 imported. Check this page: x"


def test_the_list_comes_unasked_only_where_a_person_should_see_it() -> None:
    assert needs_a_look([NEW, REFUSED])
    assert needs_a_look([NEW, DOUBTFUL])
    assert not needs_a_look([NEW, SAME])
    assert not needs_a_look([DOUBTFUL])
