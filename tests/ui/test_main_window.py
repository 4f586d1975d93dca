"""The frame: files in, export out, places kept, names as promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from factcheck.services.project import open_project
from tests.builders import add
from ui.accessibility import unnamed_controls
from ui.export.dialog import ExportDialog
from ui.importing.dialog import ImportDialog
from ui.importing.results import ImportResults
from ui.key_list import KeyList
from ui.widgets.key_cap import KeyCap

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


def drop(shell: Shell, *paths: Path) -> None:
    mime = QMimeData()
    files = [QUrl.fromLocalFile(str(path)) for path in paths]
    mime.setUrls([*files, QUrl("https://example.org/no-file")])
    shell.window.dropEvent(
        QDropEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_many_files_dropped_are_imported_at_once(
    shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / f"alma{number}.txt" for number in range(2)]
    for path in paths:
        path.write_text(f"{path.stem}\n\nThe ferry carried 310,000 passengers to {path.stem}.\n")

    drop(shell, *paths)

    qtbot.waitUntil(lambda: shell.place.articles.model.total == 3)
    assert shell.window.findChild(ImportDialog) is None


def test_one_file_dropped_is_looked_at_first(shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "alma.txt"
    path.write_text("Alma\n\nThe ferry Alma carried 310,000 passengers in 2022, it reported.\n")

    drop(shell, path)

    dialog = shell.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.middle.currentWidget() is dialog.preview)
    assert shell.place.articles.model.total == 1


def test_a_refused_file_is_listed_with_its_reason(
    shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()

    shell.place.import_files([empty])

    qtbot.waitUntil(lambda: shell.window.findChild(ImportResults) is not None)
    results = shell.window.findChild(ImportResults)
    assert isinstance(results, ImportResults)
    assert "empty.txt" in results.text()


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
        *("quit", "keys", "palette", "help", "about", "density.compact", "panes.usual"),
        *("theme.system", "theme.light", "theme.dark", "theme.high_contrast"),
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


def hints(shell: Shell) -> list[str]:
    caps = shell.window.status.findChildren(KeyCap)
    return [cap.text for cap in caps if cap.isVisible()]


def test_the_status_bar_shows_only_keys_that_act_on_the_page_in_front(shell: Shell) -> None:
    assert hints(shell)[:4] == ["V", "D", "U", "M"]

    shell.window.actions_by_id["page.dashboard"].trigger()
    assert hints(shell)[0] == "Ctrl+1"
    shell.window.show_hints()

    assert "V" not in hints(shell)


def test_where_nothing_can_be_judged_the_status_bar_shows_how_to_import(
    open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    empty = open_window()
    qtbot.waitUntil(lambda: empty.place.is_settled)

    assert hints(empty)[0] == "Ctrl+O"


def test_a_refused_edit_leaves_no_word_of_what_did_not_come_about(
    shell: Shell, qtbot: QtBot
) -> None:
    window = shell.window
    shell.place.told.emit("All claims of this article are judged.")
    shell.place.shaping.split(0)

    qtbot.waitUntil(window.notice.isVisible)

    qtbot.waitUntil(lambda: shell.place.is_settled)
    assert window.status.message() == ""
    assert window.status.saved_state() != "Saving…"
