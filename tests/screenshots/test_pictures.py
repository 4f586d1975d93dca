"""The kept pictures are those of the window as it is: a broken layout shows, letters may differ."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter

from factcheck.paths import resources_dir
from tests.screenshots import scenes
from ui.i18n import install_translators

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from ui.app import Shell

BLOCK = 8
"""Pixels of a square whose mean lightness is compared."""
TILES = 8
"""Parts of a picture in each direction, each of which must agree by itself."""
SHARP = 18
"""Steps of lightness, of 255, up to which a square counts as the same."""
MAY_DIFFER = 0.2
"""Share of the squares of a tile that other words or another hinting of letters may change."""
LARGEST = 250_000
LARGEST_IN_HELP = 120_000
"""Bytes of a picture that help in another language has of its own."""


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("pictures") / "harbour.factcheck"
    scenes.furnish(file)
    return file


@pytest.fixture
def open_shell(open_window: Callable[..., Shell], furnished: Path) -> Callable[[], Shell]:
    return partial(open_window, place=furnished, reviewer=scenes.REVIEWER)


@pytest.fixture
def shell(open_shell: Callable[[], Shell]) -> Shell:
    return open_shell()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Let the window speak another language while a test lasts."""
    before = QLocale()
    yield lambda code: install_translators(qapp, resources_dir() / "i18n", code)
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def kept(name: str, language: str = "") -> QImage:
    return QImage(str(resources_dir() / "screenshots" / language / f"{name}.png"))


def mosaic(picture: QImage) -> QImage:
    """Return the mean lightness of each square of a picture."""
    grey = picture.convertToFormat(QImage.Format.Format_RGB32)
    small = grey.scaled(
        picture.width() // BLOCK,
        picture.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def broken_tiles(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Return the tiles, as column and row, in which two pictures show something else."""
    if one.size() != other.size():
        return [(0, 0)]
    left, right = mosaic(one), mosaic(other)
    counts: dict[tuple[int, int], list[bool]] = {}
    for y in range(left.height()):
        for x in range(left.width()):
            tile = x * TILES // left.width(), y * TILES // left.height()
            changed = abs(left.pixelColor(x, y).red() - right.pixelColor(x, y).red()) > SHARP
            counts.setdefault(tile, []).append(changed)
    return [tile for tile, found in counts.items() if sum(found) > MAY_DIFFER * len(found)]


def test_the_kept_pictures_show_the_window_as_it_is(shell: Shell) -> None:
    broken = {name: broken_tiles(scenes.take(shell, name), kept(name)) for name in scenes.SCENES}

    assert {name: tiles for name, tiles in broken.items() if tiles} == {}, "make screenshots"


@pytest.mark.parametrize("language", list(scenes.IN_HELP))
def test_the_pictures_of_translated_help_show_the_window_in_its_language(
    speak: Callable[[str], None], open_shell: Callable[[], Shell], language: str
) -> None:
    speak(language)
    shell = open_shell()

    names, size = scenes.IN_HELP[language], scenes.SIZE_IN_HELP
    broken = {
        name: broken_tiles(scenes.take(shell, name, size), kept(name, language)) for name in names
    }

    assert {name: tiles for name, tiles in broken.items() if tiles} == {}, "make screenshots"


def test_a_hidden_pane_is_seen(shell: Shell) -> None:
    window = scenes.SCENES["main"](shell)
    shell.place.claim.hide()
    scenes.rest(200)

    assert len(broken_tiles(window.grab().toImage(), kept("main"))) >= TILES


def test_a_bar_too_high_by_half_is_seen(shell: Shell) -> None:
    window = scenes.SCENES["main"](shell)
    shell.window.tools.setFixedHeight(shell.window.tools.height() * 3 // 2)
    scenes.rest(200)

    assert broken_tiles(window.grab().toImage(), kept("main")) != []


def test_other_letters_in_a_label_are_not_taken_for_a_broken_layout() -> None:
    picture = kept("main").convertToFormat(QImage.Format.Format_RGB32)
    changed = picture.copy()
    painter = QPainter(changed)
    painter.setPen(QColor(Qt.GlobalColor.black))
    painter.drawText(1300, 20, "other words")
    painter.end()

    assert broken_tiles(picture, changed) == []


@pytest.mark.parametrize("language", ["", *scenes.IN_HELP])
def test_every_kept_picture_is_made_by_a_scene_and_small(language: str) -> None:
    folder = resources_dir() / "screenshots" / language
    files = sorted(one for one in folder.iterdir() if one.is_file())
    largest = LARGEST_IN_HELP if language else LARGEST

    assert {file.stem for file in files} == {*scenes.IN_HELP.get(language, scenes.SCENES)}
    assert [file.name for file in files if file.stat().st_size > largest] == []
