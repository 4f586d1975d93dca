"""The palette of a window offers what its project holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.palette.opening import open_palette
from ui.palette.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions
    from ui.app import Shell


MILL = "Rye at the mill\n\nThe mill ground 4,200 tonnes of rye in 2023, the office said.\n"
LIGHT = "The new lighthouse\n\nIts lamp is seen 31 kilometres out at sea, sailors reported.\n"


def test_an_article_is_opened_by_a_part_of_its_title(
    open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    for name, text in (("a.txt", LIGHT), ("b.txt", MILL)):
        (tmp_path / name).write_text(text)
    shell = open_window(tmp_path / "a.txt", tmp_path / "b.txt")
    qtbot.waitUntil(lambda: len(shell.place.articles.model.ids) == 2 and shell.place.is_settled)
    shown = shell.place.desk.article
    summaries = shell.place.session.project.articles.summaries()
    other = next(one for one in summaries if shown is None or one.id != shown.id)
    shell.window.actions_by_id["palette"].trigger()
    palette = shell.window.findChild(Palette)
    assert palette is not None
    qtbot.keyClicks(palette.field, other.title)
    qtbot.waitUntil(lambda: [hit.row.text for hit in palette.model.hits] == [other.title])

    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    def is_there() -> bool:
        article = shell.place.desk.article
        return article is not None and article.id == other.id

    qtbot.waitUntil(is_there)


def test_a_claim_is_judged_through_the_palette_by_keys_alone(
    open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.txt").write_text(MILL)
    shell = open_window(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    claim = shell.place.desk.current
    assert claim is not None
    view = shell.place.reader.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    qtbot.keyClick(view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = shell.window.findChild(Palette)
    assert palette is not None
    qtbot.waitUntil(palette.field.hasFocus)
    qtbot.keyClicks(palette.field, "disp")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert view.hasFocus()
    qtbot.waitUntil(lambda: shell.place.session.project.claims.get(claim.id).word == "disputed")


def test_the_key_pressed_again_takes_it_away(
    open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell = open_window()
    action = shell.window.actions_by_id["palette"]

    action.trigger()
    palette = shell.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    action.trigger()

    assert palette.isHidden()


def test_without_a_project_the_commands_are_offered_alone(
    frame: QMainWindow, actions: Actions
) -> None:
    frame.show()

    palette = open_palette(frame, actions, None, list)

    assert palette.model.total == len(palette.model.hits) > 10
