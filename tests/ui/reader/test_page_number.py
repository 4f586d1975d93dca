"""The page of a paged document that is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.services.project import open_project
from tests.builders import written
from ui.reader.page_number import PageNumber

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

LINES = tuple(f"The mill number {n} ground {n * 70 + 1200} tonnes of rye." for n in range(120))


def test_the_page_of_the_uppermost_line_is_named(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    read = written(*LINES)
    starts = (0, read.text.index(LINES[60]))
    project.articles.add(replace(read, page_starts=starts))
    project.close()
    shell = open_window()
    label = shell.window.findChild(PageNumber)
    assert isinstance(label, PageNumber)
    qtbot.waitUntil(lambda: label.text() == "page 1 of 2")

    bar = shell.place.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())

    assert label.text() == "page 2 of 2"


def test_a_document_without_pages_has_no_number(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    project.articles.add(written(*LINES))
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.article is not None)
    qtbot.waitUntil(lambda: shell.place.is_settled)

    label = shell.window.findChild(PageNumber)
    assert isinstance(label, PageNumber)
    assert label.isHidden()
