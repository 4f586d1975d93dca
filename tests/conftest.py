"""What all tests share: a home of their own, no network, no dialog that waits for a person."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.app import Shell


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="keep what the exports give now as what they are expected to give",
    )


PATIENCE = 20_000
"""Milliseconds to wait for what a test does not time itself: a busy machine is slow, not wrong."""


@pytest.fixture(scope="session", autouse=True)
def patience() -> None:
    """Give what a window does beside itself the time it takes beside other work."""
    from pytestqt.qtbot import QtBot

    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback):
        defaults = wait.__kwdefaults__
        assert defaults is not None
        defaults["timeout"] = PATIENCE


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the files of the person who runs it."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))
    for name in ("FACTCHECK_PROJECT", "FACTCHECK_REVIEWER"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that reaches out of the machine fails; local sockets are allowed."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            raise AssertionError(f"A test tried to reach {address!r}.")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_here)


@pytest.fixture(autouse=True)
def no_waiting_dialogs(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal dialog that no test answers fails instead of hanging."""
    if "qtbot" not in request.fixturenames:
        return
    from PySide6.QtWidgets import QDialog, QMessageBox

    def refuse(dialog: QDialog) -> NoReturn:
        words = dialog.text() if isinstance(dialog, QMessageBox) else dialog.windowTitle()
        raise AssertionError(f"An unexpected dialog waits for an answer: {words!r}")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture(autouse=True)
def no_second_reading(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No window reads carefully or by meaning behind a test's back, unless the test wants it."""
    if "qtbot" in request.fixturenames and "second_reading" not in request.keywords:
        monkeypatch.setattr("factcheck.detection.careful.is_available", lambda: False)
        monkeypatch.setattr("factcheck.evidence.embedding.is_installed", lambda: False)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project in a real SQLite file."""
    from factcheck.services.project import open_project

    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    yield project
    project.close()


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Shell]]:
    """Open the real window on a project file and wait until its articles are there."""
    from ui.app import Shell
    from ui.launch import WindowRequest

    shells: list[Shell] = []

    def start(*files: Path, place: Path | None = None, reviewer: str = "Ada Lind") -> Shell:
        location = str(place or tmp_path / "desk.factcheck")
        shell = Shell(qapp, WindowRequest(location, reviewer, [str(file) for file in files]))
        shells.append(shell)
        with qtbot.waitSignal(shell.opened, timeout=20_000):
            shell.start()
        qtbot.waitUntil(lambda: shell.place.is_settled, timeout=20_000)
        return shell

    yield start
    for shell in shells:
        shell.close()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Let the window speak a language, by its code, until the test ends."""
    from PySide6.QtCore import QLocale, QTranslator

    from factcheck.paths import resources_dir
    from ui.i18n import install_translators

    before, known = QLocale(), set(qapp.findChildren(QTranslator))

    def speak(code: str) -> None:
        install_translators(qapp, resources_dir() / "i18n", code)

    yield speak
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
