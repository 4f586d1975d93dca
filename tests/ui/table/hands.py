"""What tests of the claim table do with their hands: press keys, find chips, read words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.widgets.buttons import Chip

if TYPE_CHECKING:
    from factcheck.services.project import Project
    from ui.table.page import TablePage

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(page: TablePage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page.view, key, modifier or Qt.KeyboardModifier.NoModifier)


def words_of(page: TablePage, project: Project) -> list[str]:
    return [project.claims.get(one).word for one in page.listing.ids]


def chip(page: TablePage, name: str) -> Chip:
    found = page.findChild(Chip, name)
    assert found is not None
    return found
