"""How soon the window stands on the screen, against a bare Qt window, each in a process of its own.

Both processes start with compiled byte code; the smallest of several runs is compared, so what
else the machine does counts as little as can be.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.services.project import open_project
from factcheck.services.seeding import seed

ROUNDS = 7
ROOT = Path(__file__).resolve().parents[2]

BARE = """
import sys, time
start = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.told)
    def told(self):
        print(time.perf_counter() - start, flush=True)
        QApplication.quit()
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
import sys, time
start = time.perf_counter()
from ui.launch import WindowRequest
from ui import app
from PySide6.QtCore import QTimer
application = app.make_application()
shell = app.Shell(application, WindowRequest(sys.argv[1], "Ada", []))
shell.window.resize(1280, 800)
def note(name):
    print(name, time.perf_counter() - start, flush=True)
def wait_for_text():
    if shell.window.workplace is None or not shell.place.desk.claims:
        QTimer.singleShot(1, wait_for_text)
        return
    application.sendPostedEvents()
    note("data")
    shell.window.close()
shell.window.painted.connect(lambda: note("window"))
shell.opened.connect(wait_for_text)
shell.start()
application.exec()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:  # type: ignore[override]  # a file here, not an open project
    path = tmp_path / "desk.factcheck"
    made = open_project(path, "Ada")
    seed(made)
    made.close()
    return path


def run(code: str, *arguments: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code, *arguments]
    ran = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    return ran.stdout


def test_the_window_is_there_about_as_soon_as_a_bare_one(project: Path) -> None:
    run(BARE), run(OURS, str(project))  # both leave their byte code behind
    bare, window, data = list[float](), list[float](), list[float]()

    for _ in range(ROUNDS):
        bare.append(float(run(BARE)))
        told = dict(line.split() for line in run(OURS, str(project)).splitlines())
        window.append(float(told["window"]))
        data.append(float(told["data"]))

    figures = {
        "bare_s": round(min(bare), 3),
        "window_s": round(min(window), 3),
        "data_s": round(min(data), 3),
        "window_ratio": round(min(window) / min(bare), 2),
        "data_ratio": round(min(data) / min(bare), 2),
    }
    print(json.dumps(figures))  # noqa: T201 - a benchmark's result
    assert figures["window_ratio"] <= 1.5
    assert figures["data_ratio"] <= 4
