"""One window for each project: a lock that dies with its process, and a door to knock at."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.paths import state_dir
from ui.projects.door import ProjectDoor, not_answering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

HOLD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.projects.door import ProjectDoor
app = QCoreApplication([])
door = ProjectDoor(Path(sys.argv[1]))
print(door.take(), flush=True)
time.sleep(60)
"""

KNOCK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.projects.door import ProjectDoor
app = QCoreApplication([])
print(ProjectDoor(Path(sys.argv[1])).knock([Path(name) for name in sys.argv[2:]]))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "desk.factcheck"


@pytest.fixture
def door(place: Path, qtbot: QtBot) -> Iterator[ProjectDoor]:
    door = ProjectDoor(place)
    yield door
    door.close()


def test_a_project_is_held_once(door: ProjectDoor, place: Path) -> None:
    second = ProjectDoor(place)

    assert door.take()
    assert not second.take()
    holder = second.holder()
    assert holder is not None
    assert holder.pid == os.getpid()
    assert f"process {os.getpid()}" in not_answering(place, holder)


def test_a_link_to_a_project_is_that_project(door: ProjectDoor, place: Path) -> None:
    place.write_bytes(b"")
    link = place.with_name("link.factcheck")
    link.symlink_to(place)

    assert door.take()
    assert not ProjectDoor(link).take()


def test_a_project_let_go_can_be_held_again(door: ProjectDoor, place: Path) -> None:
    door.take()
    door.listen()
    door.close()
    again = ProjectDoor(place)

    assert again.take()
    again.close()


def test_nothing_is_left_beside_the_project(door: ProjectDoor, place: Path) -> None:
    door.take()
    door.listen()

    assert list(place.parent.glob("desk*")) == []
    assert len(list((state_dir() / "windows").iterdir())) == 2


def test_a_folder_that_cannot_be_made_stops_nobody(place: Path, qtbot: QtBot) -> None:
    state_dir().parent.mkdir(parents=True)
    state_dir().write_text("a file where the folder should be")

    assert ProjectDoor(place).take()


def test_the_lock_of_a_killed_window_is_cleared(place: Path, door: ProjectDoor) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(place)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    assert not door.take()

    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()

    assert door.take()


def test_who_knocks_is_answered_and_files_are_handed_over(
    door: ProjectDoor, place: Path, qtbot: QtBot
) -> None:
    door.take()
    door.listen()

    with qtbot.waitSignal(door.knocked, timeout=20_000) as heard:
        visitor = subprocess.Popen(
            [sys.executable, "-c", KNOCK, str(place), "a.txt", "/b ü.txt"],
            stdout=subprocess.PIPE,
            text=True,
        )
    told, _ = visitor.communicate(timeout=20)

    assert told == "True\n"
    assert heard.args == [[Path("a.txt").absolute(), Path("/b ü.txt")]]


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    door: ProjectDoor, place: Path
) -> None:
    door.take()

    assert not ProjectDoor(place).knock([], patience=0)


@pytest.mark.parametrize("message", [b"nonsense\n", b'{"files": 1}\n', b"[1, 2]\n"])
def test_what_is_no_list_of_files_is_not_answered(
    door: ProjectDoor, message: bytes, qtbot: QtBot
) -> None:
    from PySide6.QtNetwork import QLocalSocket

    door.take()
    door.listen()
    name = next((state_dir() / "windows").glob("*.door")).read_text()
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(2000)

    with qtbot.assertNotEmitted(door.knocked, wait=200):
        socket.write(message)
        socket.flush()

    assert socket.bytesAvailable() == 0
