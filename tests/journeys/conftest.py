"""What journeys share: the looks a person chose some time ago, which end with the journey."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.appearance import Appearance, ThemeChoice
from ui.theme import Density, Scheme, current
from ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def usual_looks(qapp: QApplication) -> Iterator[None]:
    """No test after this one looks as a journey left the window."""
    yield
    if (current().scheme, current().density) != (Scheme.LIGHT, Density.COMFORTABLE):
        appearance = Appearance(qapp)
        appearance.choose(ThemeChoice.SYSTEM, Density.COMFORTABLE)
        appearance.deleteLater()


@pytest.fixture
def theme(request: pytest.FixtureRequest, own_home: None) -> str:
    """The theme the window will open in; a test names it as the fixture's parameter."""
    WindowState().prefer("theme", request.param)
    return str(request.param)
