"""A window killed at any moment loses no step it showed as saved and no old typing.

Real processes: each judges, types into one of its forms and says what it did; it is killed at a
random moment, and what it said is compared with the project and with what was kept of the typing.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.services.project import open_project
from tests.builders import MILL, add
from ui.projects.unsaved import UnsavedFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KILLS = int(os.environ.get("FACTCHECK_WINDOW_KILLS", "20"))
LOST_AT_MOST = 2.0
"""Seconds of typing that a kill may take."""

FIELDS = ("rationale", "evidence", "notes", "search", "reply", "article")

WORKING = """
import itertools, random, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from ui import app
from ui.launch import WindowRequest

chance, where = random.Random(int(sys.argv[2])), sys.argv[3]
letters = itertools.cycle("why this is so ")
ACTS = ("verdict.verified_stay", "verdict.disputed_stay", "claim.next", "claim.reopen", "undo")

def told(*words):
    print(*words, flush=True)

def judge(shell, left):
    place = shell.place
    if place.desk.current is None:
        QTimer.singleShot(20, lambda: judge(shell, left))
    elif left:
        shell.window.actions_by_id[chance.choice(ACTS)].trigger()
        QTimer.singleShot(30, lambda: judge(shell, left - 1))
    else:
        QTimer.singleShot(300, lambda: write(shell))

def field_of(shell):
    panel, actions = shell.place.claim, shell.window.actions_by_id
    act, field = {
        "rationale": ("claim.rationale", lambda: panel.rationale),
        "evidence": ("evidence.add", lambda: panel.evidence.form.source),
        "notes": ("claim.notes", lambda: panel.notes.fields["standalone"]),
        "search": ("evidence.search", lambda: panel.trail.place),
        "reply": ("evidence.search", lambda: panel.trail.whom),
        "article": ("article.metadata", lambda: dialog(shell).fields["publisher"]),
    }[where]
    actions[act].trigger()
    found = field()
    found.setFocus()
    return found

def dialog(shell):
    from ui.articles.metadata_dialog import MetadataDialog
    return shell.window.findChild(MetadataDialog)

def write(shell):
    field = field_of(shell)
    text = getattr(field, "toPlainText", None) or field.text
    field.clear()
    def type_one():
        QTest.keyClicks(field, next(letters))
        told("typed", time.time(), len(text()))
    timer = QTimer(shell, interval=40)
    timer.timeout.connect(type_one)
    timer.start()

def opened(shell):
    place = shell.place
    project = place.session.project
    place.session.changes.changed.connect(lambda changes: told("saved", changes.step))
    judge(shell, 12)

start = app.Shell.start
def started(shell):
    shell.opened.connect(lambda: opened(shell))
    start(shell)
app.Shell.start = started
sys.exit(app.run(WindowRequest(sys.argv[1], "Ada Lind", [])))
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process to kill"),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("killed") / "desk.factcheck"
    project = open_project(place, "Somebody else")
    add(project, *MILL, title="Mill")
    project.close()
    return place


@pytest.fixture
def windows() -> Iterator[list[subprocess.Popen[str]]]:
    """Windows of processes of their own, none of which outlives the test."""
    running: list[subprocess.Popen[str]] = []
    yield running
    for process in running:
        process.kill()
        process.communicate()


def said_before_the_kill(
    windows: list[subprocess.Popen[str]], place: Path, seed: int
) -> tuple[list[list[str]], float]:
    """Let a window work for a random while and kill it; return what it said, and when it died."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    typing = chance.choice((0.0, chance.uniform(0, 2), chance.uniform(2.2, 4.5)))
    window = subprocess.Popen(
        [sys.executable, "-c", WORKING, str(place), str(seed), FIELDS[seed % len(FIELDS)]],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    windows.append(window)
    assert window.stdout is not None
    told: list[list[str]] = []
    began = None
    for line in window.stdout:
        told.append(line.split())
        if told[-1][0] == "typed":
            began = began or float(told[-1][1])
            if float(told[-1][1]) - began >= typing:
                break
        elif typing == 0.0 and len(told) >= 4:
            break
    killed = time.time()
    window.send_signal(signal.SIGKILL)
    told += [line.split() for line in window.stdout if line.endswith("\n")]
    window.wait()
    return told, killed


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_window_loses_neither_a_saved_step_nor_old_typing(
    place: Path,
    windows: list[subprocess.Popen[str]],
    seed: int,
) -> None:
    UnsavedFile(place).write(UnsavedFile(place.with_name("none")).read())

    told, killed = said_before_the_kill(windows, place, seed)

    saved = {int(line[1]) for line in told if line[0] == "saved" and int(line[1])}
    project = open_project(place, "Ada Lind", create=False)
    assert saved <= {step.number for step in project.history.recent(100_000)}
    assert project.problems() == []
    project.close()
    typed = [(float(line[1]), int(line[2])) for line in told if line[0] == "typed"]
    must_be_there = max((length for at, length in typed if at <= killed - LOST_AT_MOST), default=0)
    drafts = UnsavedFile(place).read().drafts.values()
    kept = [text for draft in drafts for name, text in draft.items() if name != "at"]
    longest = max((text for text in kept if text.startswith("why")), key=len, default="")
    assert ("why this is so " * 20).startswith(longest)
    assert len(longest) >= must_be_there
    assert saved or typed
