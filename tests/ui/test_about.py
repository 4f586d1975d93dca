"""About says the version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck import __version__
from ui.about import about_box

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_names_version_and_licence(qtbot: QtBot) -> None:
    box = about_box(None)
    qtbot.addWidget(box)

    assert __version__ in box.text()
    assert "MIT" in box.informativeText()
