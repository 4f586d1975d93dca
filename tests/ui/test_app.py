"""Starting: the frame first, then the project; a project that cannot be opened ends the program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from factcheck import paths
from ui import appearance
from ui import theme as themes
from ui.app import Shell
from ui.appearance import ThemeChoice
from ui.launch import WindowRequest
from ui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

START = """
import faulthandler, json, sys
faulthandler.dump_traceback_later(100, exit=True)
from PySide6.QtCore import QTimer
from ui import app
from ui.launch import WindowRequest

def look(shell):
    model = shell.place.articles.model
    if model.total < int(sys.argv[1]) or not shell.place.desk.claims:
        QTimer.singleShot(50, lambda: look(shell))
        return
    claims = sum(one.counts.total for one in model.shown)
    print(json.dumps({"articles": model.total, "claims": claims}), flush=True)
    shell.window.close()

start = app.Shell.start
def started(shell):
    shell.opened.connect(lambda: look(shell))
    start(shell)
app.Shell.start = started
sys.exit(app.run(WindowRequest(files=sys.argv[2:])))
"""


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[WindowRequest], Shell]]:
    shells: list[Shell] = []

    def make(request: WindowRequest) -> Shell:
        shells.append(Shell(qapp, request))
        return shells[-1]

    yield make
    for shell in shells:
        shell.close()


def test_the_frame_is_shown_before_the_project_is_open(
    start: Callable[[WindowRequest], Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    shell = start(WindowRequest(str(tmp_path / "a.factcheck"), "Ada"))

    with qtbot.waitSignal(shell.opened, timeout=20_000):
        shell.start()
        assert shell.window.isVisible()
        assert shell.window.workplace is None

    assert shell.place.session.project.reviewer == "Ada"


def test_the_project_is_not_there_before_it_is_open(
    start: Callable[[WindowRequest], Shell], tmp_path: Path
) -> None:
    shell = start(WindowRequest(str(tmp_path / "a.factcheck"), "Ada"))

    with pytest.raises(RuntimeError):
        _ = shell.place


def test_a_file_that_is_no_project_is_refused_in_one_sentence(
    start: Callable[[WindowRequest], Shell],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "letter.factcheck"
    path.write_text("Dear reader,")
    codes: list[int] = []
    boxes: list[str] = []
    monkeypatch.setattr(QApplication, "exit", lambda *args: codes.append(args[-1]))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box.text()))
    shell = start(WindowRequest(str(path), "Ada"))

    shell.start()

    qtbot.waitUntil(lambda: codes == [1], timeout=20_000)
    assert len(boxes) == 1
    assert "letter.factcheck" in capsys.readouterr().err
    assert path.read_text() == "Dear reader,"


def test_a_window_that_was_closed_follows_the_system_no_longer(
    start: Callable[[WindowRequest], Shell], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = start(WindowRequest(str(tmp_path / "a.factcheck"), "Ada"))
    assert shell.appearance.choice is ThemeChoice.SYSTEM
    before = themes.current().scheme
    shell.close()

    monkeypatch.setattr(appearance, "_system_scheme", lambda: Scheme.HIGH_CONTRAST)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert themes.current().scheme is before is not Scheme.HIGH_CONTRAST


def test_a_theme_is_chosen_once_and_kept(
    start: Callable[[WindowRequest], Shell], tmp_path: Path
) -> None:
    first = start(WindowRequest(str(tmp_path / "a.factcheck"), "Ada"))
    first.window.actions_by_id["theme.dark"].trigger()
    assert themes.current().scheme is themes.Scheme.DARK

    second = start(WindowRequest(str(tmp_path / "a.factcheck"), "Ada"))

    assert themes.current().scheme is themes.Scheme.DARK
    second.window.actions_by_id["theme.light"].trigger()


def run_window(home: Path, articles: int, *files: str) -> dict[str, int]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(home),
                   "XDG_CONFIG_HOME": str(home)}  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "-c", START, str(articles), *files],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    told: dict[str, int] = json.loads(ran.stdout.splitlines()[-1])
    return told


def test_a_fresh_machine_opens_with_the_samples_and_their_claims(tmp_path: Path) -> None:
    samples = [path for path in paths.seeds_dir().iterdir() if path.name != "README.md"]

    first = run_window(tmp_path, len(samples))
    again = run_window(tmp_path, len(samples))

    assert first == again
    assert first["articles"] == len(samples)
    assert first["claims"] > 50


def test_a_fresh_machine_given_files_opens_with_those_alone(tmp_path: Path) -> None:
    article = tmp_path / "mill.txt"
    article.write_text("Mill\n\nThe mill ground 4,200 tonnes of rye in 2023, the office said.\n")

    told = run_window(tmp_path, 1, str(article))

    assert told["articles"] == 1
