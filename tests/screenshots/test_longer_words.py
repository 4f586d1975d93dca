"""Every screen holds words two fifths longer: no button or label is cut, nothing sticks out."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.screenshots import scenes
from tests.screenshots.measuring import problems
from tests.screenshots.screens import SCREENS, close_all
from ui import theme as themes
from ui.app import Shell
from ui.i18n import PseudoTranslator
from ui.launch import WindowRequest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SIZES = {"narrow": (1024, 680), "usual": (1280, 800)}


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("longer") / "harbour.factcheck"
    scenes.furnish(file)
    return file


@pytest.fixture(params=["from the left", pytest.param("from the right", marks=pytest.mark.slow)])
def shell(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, furnished: Path
) -> Iterator[Shell]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    before = qapp.layoutDirection()
    if request.param == "from the right":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shell = Shell(qapp, WindowRequest(str(furnished), scenes.REVIEWER, []))
    with closing(shell):
        with qtbot.waitSignal(shell.opened, timeout=20_000):
            shell.start()
        qtbot.waitUntil(lambda: shell.place.is_settled, timeout=20_000)
        yield shell
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(before)


def cut_on(shell: Shell, names: list[str]) -> dict[str, list[str]]:
    """Return what is cut on each of the screens; nothing for those that hold all their words."""
    found = {}
    for name in names:
        screen = SCREENS[name](shell)
        if wrong := problems(screen):
            found[name] = wrong
        close_all(shell)
    return found


@pytest.mark.parametrize("size", list(SIZES))
def test_no_words_are_cut_on_any_screen(shell: Shell, size: str) -> None:
    shell.window.resize(*SIZES[size])
    scenes.rest(100)

    assert cut_on(shell, list(SCREENS)) == {}


def test_no_words_are_cut_with_letters_of_the_article_twice_as_large(shell: Shell) -> None:
    shell.window.resize(*SIZES["usual"])
    shell.place.reader.view.set_reading_size(2 * themes.current().letters("reader_body").size)
    scenes.rest(100)

    assert cut_on(shell, ["read", "evidence form", "find bar", "walk"]) == {}


def test_a_button_too_narrow_is_told(shell: Shell) -> None:
    screen = SCREENS["read"](shell)
    button = shell.window.tools.findChild(type(shell.window.tools._import), "undoButton")
    assert button is not None
    label = shell.window.status.findChild(QWidget, "reviewer")
    assert label is not None

    shell.window.tools._export.setFixedWidth(40)
    shell.window.tools._import.move(-30, 4)
    label.setFixedWidth(5)

    told = "\n".join(problems(screen))
    assert "too narrow" in told
    assert "sticks" in told
    assert "reviewer" in told
