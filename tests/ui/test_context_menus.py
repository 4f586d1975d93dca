"""A right click offers what can be done with what it points at, and acts on nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from factcheck.services.project import open_project
from tests.builders import add
from ui.context_menus import OF_ARTICLE, OF_CLAIM, ContextMenus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell


@pytest.fixture
def shell(tmp_path: Path, open_window: Callable[..., Shell], qtbot: QtBot) -> Shell:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return shell


@pytest.fixture
def menus(shell: Shell) -> ContextMenus:
    found = shell.place.findChild(ContextMenus)
    assert found is not None
    return found


def ids(menu: QMenu) -> list[str]:
    return [
        action.objectName().removeprefix("action.")
        for action in menu.actions()
        if not action.isSeparator()
    ]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """The menus that were opened; a screen that is none cannot show them."""
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    return opened


def test_a_claim_offers_everything_that_judges_and_shapes_it(menus: ContextMenus) -> None:
    offered = ids(menus.of_text())

    assert set(offered) >= {action_id for part in OF_CLAIM for action_id in part}
    assert "claim.mark" not in offered


def test_selected_words_can_be_marked_and_copied(shell: Shell, menus: ContextMenus) -> None:
    claim = shell.place.desk.claims[0]
    assert claim.span is not None
    shell.place.reader.view.select(claim.span)

    assert ids(menus.of_text())[0] == "claim.mark"
    assert "Copy" in [action.text() for action in menus.of_text().actions()]


def test_a_right_click_takes_the_claim_pointed_at_in_hand(
    shell: Shell, menus: ContextMenus, opened: list[QMenu]
) -> None:
    view = shell.place.reader.view
    other = shell.place.desk.claims[1]
    view.claim_hovered.emit(other.id)

    view.customContextMenuRequested.emit(QPoint(200, 200))

    assert shell.place.desk.current == other
    assert len(opened) == 1


def test_the_menu_of_another_article_opens_with_that_article(
    shell: Shell, menus: ContextMenus, opened: list[QMenu], qtbot: QtBot
) -> None:
    shell.place.add_samples()
    qtbot.waitUntil(
        lambda: shell.place.articles.model.total > 2 and shell.place.is_settled, timeout=30_000
    )
    rows = shell.place.articles.list
    article = shell.place.desk.article
    assert article is not None
    row = next(
        row
        for row, summary in enumerate(shell.place.articles.model.shown)
        if summary.id != article.id
    )
    wanted = shell.place.articles.model.shown[row].id

    rows.customContextMenuRequested.emit(rows.visualRect(rows.model().index(row, 0)).center())
    before = list(opened)
    qtbot.waitUntil(lambda: len(opened) == 1)

    assert before == []
    article = shell.place.desk.article
    assert article is not None
    assert article.id == wanted
    assert ids(opened[0]) == [action_id for part in OF_ARTICLE for action_id in part]
