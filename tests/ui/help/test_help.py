"""The help: every page is there, its keys are the window's, and it loads nothing from elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QMainWindow

from factcheck.paths import resources_dir
from ui import theme as themes
from ui.actions import ACTIONS, Actions
from ui.help import pages
from ui.help.window import HelpWindow
from ui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FOLDERS = sorted(path for path in (resources_dir() / "help").iterdir() if path.is_dir())
KEY = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z]|F\d+|Enter))`")
IN_FIELDS = {"Ctrl+Enter", "Enter"}
"""Keys that act in a form or a list and are no action of the window."""
ELSEWHERE = {"Strg": "Ctrl", "Umschalt": "Shift"}
"""What other languages call a key."""


@pytest.fixture
def frame(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def use_theme() -> Iterator[Callable[[Scheme], None]]:
    before = themes.current()
    yield lambda scheme: themes.use(themes.load(scheme))
    themes.use(before)


@pytest.fixture
def window(frame: QMainWindow) -> HelpWindow:
    return HelpWindow(Actions(frame), frame)


def test_every_page_has_a_text_with_a_heading(window: HelpWindow) -> None:
    for row in range(len(pages.PAGES)):
        window.list.setCurrentRow(row)

        first = window.text.document().firstBlock()
        assert first.blockFormat().headingLevel() == 1
        assert window.text.document().blockCount() > 8


def test_the_page_of_keys_tells_every_key_of_the_window(window: HelpWindow) -> None:
    window.show_page(pages.KEYS)

    told = window.text.toPlainText()
    assert all(spec.text.rstrip("…") in told for spec in ACTIONS if spec.keys and spec.menu)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_language_has_every_page_and_no_other(folder: Path) -> None:
    wanted = {f"{page.name}.md" for page in pages.PAGES if page.name != pages.KEYS}

    assert {path.name for path in folder.iterdir()} == wanted


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_page_tells_a_key_that_the_window_has_not(folder: Path) -> None:
    keys = {key for spec in ACTIONS for key in spec.keys} | IN_FIELDS
    words = "".join(path.read_text("utf-8") for path in folder.glob("*.md"))
    for named, key in ELSEWHERE.items():
        words = words.replace(named, key)

    told = set(KEY.findall(words))
    assert {"Ctrl+O", "Shift+X", "N"} <= told
    assert told <= keys


def test_pictures_come_from_the_shipped_folder_alone(window: HelpWindow) -> None:
    image = QTextDocument.ResourceType.ImageResource.value

    assert window.text.loadResource(image, QUrl("main.png")) is not None
    assert window.text.loadResource(image, QUrl("file:///etc/hostname")) is None
    assert window.text.loadResource(image, QUrl("https://example.org/spy.png")) is None


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_picture_named_is_there(folder: Path) -> None:
    named = {
        name
        for path in folder.glob("*.md")
        for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", path.read_text("utf-8"))
    }

    assert named
    assert all((resources_dir() / "screenshots" / name).is_file() for name in named)


def test_a_language_without_pages_reads_english() -> None:
    assert pages.help_folder("xx").name == "en"


def test_pictures_are_of_the_theme_that_is_read_in(
    window: HelpWindow, use_theme: Callable[[Scheme], None]
) -> None:
    image = QTextDocument.ResourceType.ImageResource.value

    def shade() -> int:
        picture = window.text.loadResource(image, QUrl("main.png"))
        assert isinstance(picture, QImage)
        return picture.pixelColor(picture.width() // 2, 4).lightness()

    light = shade()
    use_theme(Scheme.DARK)

    assert light > 200
    assert shade() < 60


@pytest.mark.parametrize("theme", Scheme)
def test_the_edge_of_a_picture_is_seen(
    window: HelpWindow, use_theme: Callable[[Scheme], None], theme: Scheme
) -> None:
    use_theme(theme)

    picture = window.text.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("table.png")
    )

    assert isinstance(picture, QImage)
    edge = themes.current().color("line_strong").name()
    assert {picture.pixelColor(0, y).name() for y in range(picture.height())} == {edge}
