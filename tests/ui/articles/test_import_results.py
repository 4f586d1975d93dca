"""The list of what was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import ImportOutcome
from factcheck.domain.changes import Changes
from factcheck.errors import UnreadableFileError
from factcheck.services.articles import Imported
from ui.accessibility import unnamed_controls
from ui.articles.import_results import ImportResults

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_refused_file_is_listed_with_its_reason(qtbot: QtBot) -> None:
    error = UnreadableFileError("/a/photo.jpg is a picture, not an article. Choose a text file.")
    results = [
        Imported("/a/mill.txt", ImportOutcome.NEW, None, Changes()),
        Imported("/a/photo.jpg", ImportOutcome.REFUSED, None, Changes(), error),
    ]

    dialog = ImportResults(results)
    qtbot.addWidget(dialog)

    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [error.message]
    assert list(unnamed_controls(dialog)) == []
