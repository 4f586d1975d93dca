"""What a fact-checker counts on when things go wrong around the window.

Real processes: windows that are killed while somebody types and judges, and a second start on the
same project.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.services.project import open_project
from tests.builders import add

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from ui.app import Shell

TYPING = """
import itertools, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from ui import app
from ui.launch import WindowRequest

def told(*words):
    print(*words, flush=True)

def judge(shell):
    place = shell.place
    if place.desk.current is None:
        QTimer.singleShot(20, lambda: judge(shell))
        return
    acts = iter(["verified", "disputed"])
    def next_act(_changes=None):
        word = next(acts, None)
        if word is None:
            QTimer.singleShot(200, lambda: write(shell))
            return
        shell.window.actions_by_id[f"verdict.{word}"].trigger()
    def saved():
        told("saved", place.session.project.history.undo_step().number)
        next_act()
    place.session.saved.connect(saved)
    next_act()

def write(shell):
    shell.place.session.saved.disconnect()
    field = shell.place.claim.rationale
    shell.window.actions_by_id["claim.rationale"].trigger()
    told("claim", shell.place.desk.current.id)
    letters = itertools.cycle("why this is so ")
    def type_one():
        QTest.keyClicks(field, next(letters))
        told("typed", time.time(), len(field.toPlainText()))
    timer = QTimer(shell, interval=40)
    timer.timeout.connect(type_one)
    timer.start()

start = app.Shell.start
def started(shell):
    shell.opened.connect(lambda: judge(shell))
    start(shell)
app.Shell.start = started
sys.exit(app.run(WindowRequest(sys.argv[1], "Ada Lind", sys.argv[2:])))
"""

WAITING = """
import sys
from PySide6.QtCore import QTimer
from ui import app
from ui.launch import WindowRequest

def look(shell):
    count = shell.place.articles.model.total
    if count:
        print("articles", count, flush=True)
        shell.window.close()
    else:
        QTimer.singleShot(50, lambda: look(shell))

start = app.Shell.start
def started(shell):
    def opened():
        print("open", flush=True)
        look(shell)
    shell.opened.connect(opened)
    start(shell)
app.Shell.start = started
sys.exit(app.run(WindowRequest(sys.argv[1], "Ada Lind", [])))
"""

LOST_AT_MOST = 2.0
"""Seconds of typing that a crash may take."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "desk.factcheck"


@pytest.fixture
def claims(place: Path) -> tuple[Claim, ...]:
    project = open_project(place, "Ada Lind")
    claims = project.claims.of_article(add(project))
    project.close()
    return claims


@pytest.fixture
def start() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a window in a process of its own, which never outlives the test."""
    running: list[subprocess.Popen[str]] = []

    def run(program: str, *arguments: str) -> subprocess.Popen[str]:
        running.append(
            subprocess.Popen(
                [sys.executable, "-c", program, *arguments],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return running[-1]

    yield run
    for process in running:
        process.kill()
        process.communicate()


def lines_until(process: subprocess.Popen[str], seconds_of_typing: float) -> list[list[str]]:
    """Read what the window tells until it has typed so long."""
    assert process.stdout is not None
    told: list[list[str]] = []
    began: float | None = None
    for line in process.stdout:
        told.append(line.split())
        if told[-1][0] == "typed":
            at = float(told[-1][1])
            began = at if began is None else began
            if at - began >= seconds_of_typing:
                break
    return told


@pytest.mark.parametrize("seconds", [3.3, 4.1])
def test_a_window_killed_while_somebody_types_loses_no_step_and_two_seconds_of_typing_at_most(
    claims: tuple[Claim, ...],
    place: Path,
    start: Callable[..., subprocess.Popen[str]],
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    seconds: float,
) -> None:
    window = start(TYPING, str(place))
    told = lines_until(window, seconds)
    killed = time.time()
    window.send_signal(signal.SIGKILL)
    window.wait()

    steps = [int(line[1]) for line in told if line[0] == "saved"]
    claim_id = next(line[1] for line in told if line[0] == "claim")
    typed = [(float(line[1]), int(line[2])) for line in told if line[0] == "typed"]
    must_be_there = max(length for at, length in typed if at <= killed - LOST_AT_MOST)
    shell = open_window()
    field = shell.place.claim.rationale

    qtbot.waitUntil(lambda: field.toPlainText() != "")
    current = shell.place.desk.current
    assert current is not None
    assert current.id == claim_id
    words = field.toPlainText()
    assert ("why this is so " * 20).startswith(words)
    assert len(words) >= must_be_there > 0
    assert "back in its field" in shell.window.notice.text()
    recorded = {step.number for step in shell.place.session.project.history.recent()}
    assert len(steps) == 2
    assert recorded.issuperset(steps)
    assert shell.place.session.project.problems() == []


def test_a_second_start_raises_the_window_and_hands_its_files_over(
    place: Path, tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    article = tmp_path / "mill.txt"
    article.write_text("Mill\n\nThe mill ground 4,200 tonnes of rye in 2023, the office said.\n")
    first = start(WAITING, str(place))
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"

    second = start(
        "import sys; from ui.launch import main; sys.exit(main(sys.argv[1:]))",
        "--project", str(place), str(article),
    )  # fmt: skip
    _, told = second.communicate(timeout=60)

    assert second.returncode == 0
    assert "open already" in told
    assert first.stdout.readline() == "articles 1\n"
    assert first.wait(timeout=60) == 0


def test_the_lock_of_a_killed_window_stops_nobody(
    claims: tuple[Claim, ...], place: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    killed = start(TYPING, str(place))
    lines_until(killed, 0.1)
    killed.send_signal(signal.SIGKILL)
    killed.wait()

    again = start(WAITING, str(place))
    told, _ = again.communicate(timeout=60)

    assert told.split() == ["open", "articles", "1"]
    assert again.returncode == 0
