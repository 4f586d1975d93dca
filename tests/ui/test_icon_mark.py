"""An icon follows the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import theme as themes
from ui.icon_mark import IconMark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_is_painted_in_the_colours_of_the_theme_in_use(qtbot: QtBot) -> None:
    mark = IconMark("warning")
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    before = themes.current()

    light = mark.grab().toImage()
    themes.use(themes.load(themes.Scheme.HIGH_CONTRAST))
    contrast = mark.grab().toImage()
    themes.use(before)

    assert light != contrast


def test_it_can_show_another_icon(qtbot: QtBot) -> None:
    mark = IconMark("tick", size="small")
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    tick = mark.grab().toImage()

    mark.set_icon_name("warning")

    assert mark.grab().toImage() != tick
