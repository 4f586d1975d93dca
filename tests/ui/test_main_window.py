"""The frame: files in, export out, places kept, names as promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from factcheck.services.project import open_project
from tests.builders import add
from ui.accessibility import unnamed_controls
from ui.articles.import_results import ImportResults
from ui.export.dialog import ExportDialog
from ui.key_list import KeyList

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

NAMES = {
    "mainWindow", "articleList", "articleFilter", "reader", "claimQuote", "verdictVerified",
    "verdictDisputed", "verdictUnsourced", "verdictReopen", "claimDismiss", "rationaleEdit",
    "evidenceList", "evidenceUrl", "evidenceAdd", "claimHistory",
}  # fmt: skip


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return shell


def dialog_of(shell: Shell, kind: type[QDialog]) -> QDialog:
    found = shell.window.findChild(kind)
    assert isinstance(found, QDialog)
    return found


def test_every_part_has_the_name_tools_and_tests_know_it_by(shell: Shell) -> None:
    named = {widget.objectName() for widget in shell.window.findChildren(QWidget)}

    assert NAMES - named - {shell.window.objectName()} == set()


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_every_control_has_a_spoken_name_in_every_theme(shell: Shell, theme: str) -> None:
    shell.window.actions_by_id[f"theme.{theme}"].trigger()

    assert [widget.objectName() for widget in unnamed_controls(shell.window)] == []


def test_files_dropped_are_imported(shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "alma.txt"
    path.write_text("Alma\n\nThe ferry Alma carried 310,000 passengers in 2022, it reported.\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/no-file")])

    shell.window.dropEvent(
        QDropEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )

    qtbot.waitUntil(lambda: shell.place.articles.model.total == 2)


def test_a_refused_file_is_listed_with_its_reason(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(empty)], ""))

    shell.window.actions_by_id["import"].trigger()

    qtbot.waitUntil(lambda: shell.window.findChild(ImportResults) is not None)
    assert "empty.txt" in dialog_of(shell, ImportResults).list.item(0).text()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("action", "kind"), [("export", ExportDialog), ("keys", KeyList)])
def test_every_dialog_opens_with_every_control_named(
    shell: Shell, action: str, kind: type[QDialog]
) -> None:
    shell.window.actions_by_id[action].trigger()

    assert [widget.objectName() for widget in unnamed_controls(dialog_of(shell, kind))] == []


def test_the_project_and_the_reviewer_are_named(shell: Shell) -> None:
    assert shell.window.windowTitle().startswith("desk - ")
    assert shell.window.menu._name.text() == "desk.factcheck"
    assert shell.window.status._reviewer.text() == "Ada Lind"


def test_nothing_can_be_done_before_a_project_is_open(qtbot: QtBot) -> None:
    from ui.main_window import MainWindow
    from ui.window_state import WindowState

    window = MainWindow(WindowState())
    qtbot.addWidget(window)
    window.show()

    enabled = {name for name in window.actions_by_id if window.actions_by_id[name].isEnabled()}

    assert enabled <= {
        "quit",
        "keys",
        "palette",
        "about",
        "theme.light",
        "theme.dark",
        "theme.high_contrast",
    }


def test_the_window_says_when_it_stands_on_the_screen(qtbot: QtBot) -> None:
    from ui.main_window import MainWindow
    from ui.window_state import WindowState

    window = MainWindow(WindowState())
    qtbot.addWidget(window)

    with qtbot.waitSignal(window.painted):
        window.show()


def test_panes_take_their_narrow_widths_unless_a_person_set_them(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.window.resize(1500, 800)
    wide = shell.window.panes.sizes()
    shell.window.resize(1280, 800)

    narrow = shell.window.panes.sizes()

    assert narrow[0] < wide[0]
    assert narrow[2] < wide[2]
