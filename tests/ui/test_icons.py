"""Icons and glyphs: one family, drawn in the colours of the theme."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer

from factcheck.paths import resources_dir
from ui import icons
from ui import theme as themes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Pixmaps need an application."""


def pixels(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", icons.icon_names())
def test_every_icon_is_of_the_family(name: str) -> None:
    source = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")

    assert 'viewBox="0 0 16 16"' in source
    assert 'stroke-width="1.5"' in source
    assert 'stroke="currentColor"' in source
    assert QSvgRenderer(QByteArray(source.encode())).isValid()


@pytest.mark.parametrize("name", icons.icon_names())
def test_every_icon_takes_the_colour_it_is_asked_in(name: str) -> None:
    ink = themes.current().color("accent")

    image = icons.icon_pixmap(name, ink, 64).toImage()

    assert ink.name() in pixels(image)
    assert themes.current().color("danger").name() not in pixels(image)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no such icon")


def test_an_icon_of_an_action_is_pale_when_the_action_is_off() -> None:
    icon = icons.icon("search")

    on = icon.pixmap(16, 16).toImage()
    off = icon.pixmap(16, 16, QIcon.Mode.Disabled).toImage()

    assert on != off


def test_every_mark_has_a_glyph_of_another_shape() -> None:
    ink, ground = QColor("black"), QColor("white")
    drawn = {mark: icons.glyph_svg(mark, ink, ground) for mark in themes.MARKS}

    for one, other in combinations(themes.MARKS, 2):
        assert drawn[one] != drawn[other]
    for svg in drawn.values():
        assert QSvgRenderer(QByteArray(svg.encode())).isValid()


def test_a_glyph_is_sharp_on_a_screen_of_double_density() -> None:
    pixmap = icons.icon_pixmap("tick", QColor("black"), 16, 2.0)

    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    assert icons.glyph_icon("verified").availableSizes() != []
