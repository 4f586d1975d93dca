"""The size and face of the article's letters, by keys, remembered with the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from factcheck.services.project import open_project
from tests.builders import add
from ui import theme as themes
from ui.reader.letters import Letters
from ui.reader.setting import PLAIN, READING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell
    from ui.reader.view import ReaderView

CTRL = Qt.KeyboardModifier.ControlModifier


def letter_size(view: ReaderView) -> int:
    return view.font().pixelSize()


def line_length(view: ReaderView) -> float:
    """The longest line of the article in letters of its size."""
    block, widest = view.document().firstBlock(), 0.0
    while block.isValid():
        layout = block.layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        widest = max([widest, *(line.naturalTextWidth() for line in lines)])
        block = block.next()
    return widest / letter_size(view)


def test_the_letters_keep_the_size_and_face_chosen_last(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    with_article(tmp_path)
    first = open_window()
    view = first.place.reader.view
    usual = letter_size(view)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    first.window.actions_by_id["letters.plain"].trigger()
    assert letter_size(view) == usual + 2
    assert len(first.place.findChildren(Letters)) == 1
    first.window.close()

    second = open_window()
    view = second.place.reader.view
    assert letter_size(view) == usual + 2
    assert view.reading_face == PLAIN
    assert second.window.actions_by_id["letters.plain"].isChecked()

    qtbot.keyClick(view, Qt.Key.Key_0, CTRL)
    second.window.actions_by_id["letters.plain"].trigger()
    assert (letter_size(view), view.reading_face) == (usual, READING)


def test_a_line_holds_as_many_letters_whatever_their_size(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    with_article(tmp_path, " ".join(["The quay was mended in 2019 for 3 million crowns."] * 12))
    shell = open_window()
    shell.window.resize(1900, 900)
    view = shell.place.reader.view
    qtbot.waitUntil(lambda: shell.place.desk.article is not None)
    measure = themes.current().size("reader_measure")
    most = measure / themes.current().letters("reader_body").size

    for key in (Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Plus):
        qtbot.keyClick(view, key, CTRL)
        assert most * 0.8 < line_length(view) <= most * 1.01


def with_article(folder: Path, *paragraphs: str) -> None:
    project = open_project(folder / "desk.factcheck", "Ada Lind")
    add(project, *paragraphs)
    project.close()
