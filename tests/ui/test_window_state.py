"""The window finds its place again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from factcheck.paths import config_dir
from ui.window_state import REMEMBERED_PLACES, WindowState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_values_are_kept_per_project(qtbot: QtBot) -> None:
    state = WindowState()
    state.use_project("/a.factcheck")
    state.put("article", "one")
    state.use_project("/b.factcheck")
    state.put("article", "two")
    state.sync()

    again = WindowState()
    again.use_project("/a.factcheck")

    assert again.get("article") == "one"
    assert (config_dir() / "window.ini").exists()


def test_where_a_project_lies_is_not_written_down(qtbot: QtBot) -> None:
    state = WindowState()
    state.use_project("/secret/story.factcheck")
    state.put("article", "one")
    state.sync()

    assert "secret" not in (config_dir() / "window.ini").read_text()


def test_a_place_in_a_text_is_found_again(qtbot: QtBot) -> None:
    state = WindowState()
    state.keep_place("a", 4711)

    assert state.place_in("a") == 4711
    assert state.place_in("b") == 0


def test_only_so_many_places_are_kept(qtbot: QtBot) -> None:
    state = WindowState()
    state.use_project("/a.factcheck")
    for number in range(REMEMBERED_PLACES + 20):
        state.keep_place(str(number), 1)

    state.forget_extra_places()

    kept = sum(state.place_in(str(number)) for number in range(REMEMBERED_PLACES + 20))
    assert kept == REMEMBERED_PLACES


def test_panes_get_their_widths_back(qtbot: QtBot) -> None:
    def window() -> tuple[QMainWindow, QSplitter]:
        frame, panes = QMainWindow(), QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(frame)
        panes.addWidget(QWidget())
        panes.addWidget(QWidget())
        frame.setCentralWidget(panes)
        frame.resize(700, 500)  # fits the offscreen screen
        frame.show()
        return frame, panes

    frame, panes = window()
    panes.setSizes([200, 495])
    WindowState().save_window(frame, panes)

    frame_again, panes_again = window()
    restored = WindowState()

    assert restored.restore_geometry(frame_again)
    assert restored.restore_panes(panes_again)
    assert panes_again.sizes() == panes.sizes()
