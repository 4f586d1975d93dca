"""How soon the window stands on the screen, against a bare Qt window, each in a process of its own.

The bare window shows one word: the least a program can show.

Both processes start with compiled byte code. Compared is the processor time of all threads, the
smallest of several runs, so that what else the machine does counts as little as can be; the time
on the clock is printed beside it.
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
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.told)
    def told(self):
        print("window", time.process_time(), time.perf_counter() - start, flush=True)
        QApplication.quit()
app = QApplication([])
window = Window()
window.resize(1280, 800)
label = QLabel("One word")
label.setAlignment(Qt.AlignmentFlag.AlignCenter)
window.setCentralWidget(label)
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
    print(name, time.process_time(), time.perf_counter() - start, flush=True)
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
def project_file(tmp_path: Path) -> Path:
    path = tmp_path / "desk.factcheck"
    made = open_project(path, "Ada")
    seed(made)
    made.close()
    return path


def run(code: str, *arguments: str) -> dict[str, tuple[float, float]]:
    """Return processor seconds and seconds on the clock by what was reached."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code, *arguments]
    ran = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    lines = [line.split() for line in ran.stdout.splitlines()]
    return {name: (float(processor), float(clock)) for name, processor, clock in lines}


def test_the_window_is_there_about_as_soon_as_a_bare_one(project_file: Path) -> None:
    for code in (BARE, OURS):
        run(code, str(project_file))  # leaves its byte code behind

    rounds = [(run(BARE), run(OURS, str(project_file))) for _ in range(ROUNDS)]

    figures: dict[str, float] = {}
    for kind, place in (("cpu", 0), ("clock", 1)):
        bare = min(one["window"][place] for one, _ in rounds)
        window = min(one["window"][place] for _, one in rounds)
        data = min(one["data"][place] for _, one in rounds)
        figures |= {
            f"bare_{kind}_s": round(bare, 3),
            f"window_{kind}_ratio": round(window / bare, 2),
            f"data_{kind}_ratio": round(data / bare, 2),
        }
    print(json.dumps(figures))  # noqa: T201 - a benchmark's result
    assert figures["window_cpu_ratio"] <= 1.5
    assert figures["data_cpu_ratio"] <= 4
