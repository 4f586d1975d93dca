"""An article with marked claims, and a reader to show it in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from ui.reader.view import ReaderView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MOMENT = datetime(2026, 10, 14, tzinfo=UTC)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ReaderView:
    """A reader of the usual size, shown."""
    made = ReaderView()
    qtbot.addWidget(made)
    made.resize(774, 700)
    made.show()
    return made
