"""Every screen of the window by name, and how a person comes to it, to be looked over in a test."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from factcheck.paths import seeds_dir
from tests.screenshots import scenes
from ui.detection.unmarked import WalkBar
from ui.importing.wanted import Wanted
from ui.palette.palette import Palette
from ui.settings.dialog import SettingsDialog
from ui.settings.welcome import Welcome
from ui.table.threshold import ThresholdPopover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.app import Shell

SETTLED = 250
"""Milliseconds that layouts and what is read beside the window may take."""


def close_all(shell: Shell) -> None:
    """Close whatever stands over the window."""
    for dialog in shell.window.findChildren(QDialog):
        dialog.close()
    for popover in shell.window.findChildren(ThresholdPopover):
        popover.close()
    for bar in shell.window.findChildren(WalkBar):
        if bar.isVisible():
            bar.left.emit()
    for palette in shell.window.findChildren(Palette):
        palette.close_palette()
    shell.window.tools.search.clear()
    scenes.rest(20)


def _read(shell: Shell) -> QWidget:
    place = shell.place
    scenes.turn_to(shell, "read")
    article = scenes.article_of(place.session.project, "Council")
    claims = place.session.project.claims.of_article(article)
    place.desk.open_article(article, claims[3].id)
    scenes.until(lambda: place.is_settled and place.desk.current is not None)
    place.reader.view.setFocus()
    scenes.rest(SETTLED)
    return shell.window


def _page(shell: Shell, name: str) -> QWidget:
    page = scenes.turn_to(shell, name)
    scenes.until(lambda: bool(getattr(page, "is_settled", True)))
    scenes.rest(SETTLED)
    return shell.window


def _acting(shell: Shell, *action_ids: str) -> QWidget:
    """Do acts in the reader, and give the window."""
    _read(shell)
    for action_id in action_ids:
        shell.window.actions_by_id[action_id].trigger()
    scenes.until(lambda: shell.place.is_settled)
    scenes.rest(SETTLED)
    return shell.window


def _dialog(shell: Shell, action_id: str, name: str) -> QWidget:
    """Open a dialog by its action, and give it."""
    _acting(shell, action_id)
    found = shell.window.findChild(QDialog, name)
    if found is None:
        raise LookupError(name)
    return found


def _settings(shell: Shell, number: int) -> QWidget:
    dialog = _dialog(shell, "settings", "settingsDialog")
    assert isinstance(dialog, SettingsDialog)
    dialog.list.setCurrentRow(number)
    scenes.rest(SETTLED)
    return dialog


def _importing(shell: Shell) -> QWidget:
    dialog = shell.window.dialogs.import_articles()
    if dialog is None:
        raise LookupError("No project is open.")
    dialog.offer([Wanted(path=seeds_dir() / name) for name in scenes.OFFERED])
    scenes.until(lambda: all(item.look is not None for item in dialog.model.items))
    scenes.rest(SETTLED)
    return dialog


def _empty_import(shell: Shell) -> QWidget:
    dialog = shell.window.dialogs.import_articles()
    if dialog is None:
        raise LookupError("No project is open.")
    scenes.rest(SETTLED)
    return dialog


def _searching(shell: Shell) -> QWidget:
    _read(shell)
    field = shell.window.tools.search
    field.setFocus()
    field.setText("council")
    scenes.until(lambda: shell.place.session.jobs.is_idle)
    scenes.rest(SETTLED)
    return shell.window


def _welcome(shell: Shell) -> QWidget:
    dialog = Welcome(shell.window.ground)
    dialog.open()
    scenes.rest(SETTLED)
    return dialog


def _start(shell: Shell) -> QWidget:
    scenes.turn_to(shell, "read")
    shell.place.desk.close_article()
    shell.place.reader.show_start()
    scenes.rest(SETTLED)
    return shell.window


SCREENS: dict[str, Callable[[Shell], QWidget]] = {
    "read": _read,
    "evidence form": lambda shell: _acting(shell, "evidence.add"),
    "trail form": lambda shell: _acting(shell, "evidence.search"),
    "details of a claim": lambda shell: _acting(shell, "claim.notes"),
    "find bar": lambda shell: _acting(shell, "find"),
    "palette": lambda shell: _acting(shell, "palette"),
    "threshold": lambda shell: _acting(shell, "threshold"),
    "walk": lambda shell: _acting(shell, "unmarked.walk"),
    "table": partial(_page, name="table"),
    "dashboard": partial(_page, name="dashboard"),
    "history": partial(_page, name="history"),
    **{f"settings {number}": partial(_settings, number=number) for number in range(7)},
    "import": _importing,
    "empty import": _empty_import,
    "export": partial(_dialog, action_id="export", name="exportDialog"),
    "search": _searching,
    "keys": partial(_dialog, action_id="keys", name="keyList"),
    "help": partial(_dialog, action_id="help", name="helpWindow"),
    "about": partial(_dialog, action_id="about", name="aboutDialog"),
    "article data": partial(_dialog, action_id="article.metadata", name="metadataDialog"),
    "search at": partial(_dialog, action_id="evidence.search_at", name="searchAt"),
    "rules": partial(_dialog, action_id="rules", name="rulesDialog"),
    "welcome": _welcome,
    "start": _start,
}
