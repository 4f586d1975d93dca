"""A page is opened in the browser once its host was agreed to; the settings forget that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from ui.evidence.visiting import hosts
from ui.settings.choices import NetworkPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

PAGE = "https://port.example/rye?q=1"
IDN = "https://m\u00fchle.example/"


@pytest.fixture
def shell(open_window: Callable[..., Shell]) -> Shell:
    return open_window()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def take(address: str) -> bool:
        found.append(address)
        return True

    monkeypatch.setattr("ui.evidence.visiting.open_link", take)
    return found


def question(shell: Shell) -> QMessageBox | None:
    boxes = shell.window.findChildren(QMessageBox, "visitQuestion")
    return next((box for box in boxes if box.isVisible()), None)


def answer(shell: Shell, qtbot: QtBot, key: Qt.Key) -> str:
    """Answer the question by a key; return the address it showed."""
    box = question(shell)
    assert box is not None
    words = box.informativeText()
    qtbot.keyClick(box, key)
    qtbot.waitUntil(lambda: question(shell) is None)
    return words


def test_the_first_page_of_a_host_is_asked_about_and_the_next_is_opened(
    shell: Shell, qtbot: QtBot, opened: list[str]
) -> None:
    session = shell.place.session

    session.visit(PAGE)
    assert opened == []
    assert PAGE in answer(shell, qtbot, Qt.Key.Key_Return)
    session.visit("https://port.example/barley")

    assert question(shell) is None
    assert opened == [PAGE, "https://port.example/barley"]
    session.visit("https://harbour.example/")
    assert question(shell) is not None


def test_who_declines_is_asked_again(shell: Shell, qtbot: QtBot, opened: list[str]) -> None:
    told: list[bool] = []

    shell.place.session.visit(PAGE, told.append)
    answer(shell, qtbot, Qt.Key.Key_Escape)
    shell.place.session.visit(PAGE, told.append)

    assert question(shell) is not None
    assert (opened, told, hosts(shell.window.ground.state)) == ([], [], ())


def test_a_host_in_foreign_letters_is_shown_encoded_and_asked_about_each_time(
    shell: Shell, qtbot: QtBot, opened: list[str]
) -> None:
    for _ in range(2):
        shell.place.session.visit(IDN)
        assert "https://xn--mhle-0ra.example/" in answer(shell, qtbot, Qt.Key.Key_Return)

    assert opened == [IDN, IDN]


def test_the_settings_list_the_hosts_and_forget_them(
    shell: Shell, qtbot: QtBot, opened: list[str]
) -> None:
    shell.place.session.visit(PAGE)
    answer(shell, qtbot, Qt.Key.Key_Return)
    page = NetworkPage(shell.window.ground, shell.window)
    page.show_now()
    assert "port.example" in page.hosts.text()

    page.ask_again.click()
    shell.place.session.visit(PAGE)

    assert "port.example" not in page.hosts.text()
    assert not page.ask_again.isEnabled()
    assert question(shell) is not None
    assert len(opened) == 1


def test_what_is_no_web_address_is_not_asked_about(shell: Shell) -> None:
    told: list[bool] = []

    shell.place.session.visit("file:///etc/passwd", told.append)

    assert question(shell) is None
    assert told == [False]
