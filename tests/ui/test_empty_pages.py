"""A page with nothing to show says why, and offers what ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.dashboard.page import DashboardPage
from ui.importing.dialog import ImportDialog
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.app import Shell


def page_of(shell: Shell, qtbot: QtBot, name: str) -> QWidget:
    shell.window.actions_by_id[f"page.{name}"].trigger()
    page = shell.window.stack.currentWidget()
    assert page is not None
    qtbot.waitUntil(lambda: bool(getattr(page, "is_settled", True)))
    return page


@pytest.mark.parametrize("name", ["table", "history"])
def test_an_empty_page_offers_to_import_an_article(
    open_window: Callable[..., Shell], qtbot: QtBot, name: str
) -> None:
    shell = open_window()
    page = page_of(shell, qtbot, name)
    button = page.findChild(Button, f"{name}Import")
    assert button is not None
    qtbot.waitUntil(button.isVisible)

    button.click()

    dialog = shell.window.findChild(ImportDialog)
    assert dialog is not None
    dialog.close()


def test_a_chart_without_bars_has_nothing_to_keep(
    open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell = open_window()
    page = page_of(shell, qtbot, "dashboard")
    assert isinstance(page, DashboardPage)

    shown = {title for title, card in page.charts.items() if card.more.isVisible()}

    assert shown == {title for title, card in page.charts.items() if card.chart.every}
    assert len(shown) < len(page.charts)
