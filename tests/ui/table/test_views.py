"""Saved views are a setting of the project: named, applied, replaced and removed, undoable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QInputDialog

from ui.table.filter import TableFilter
from ui.table.views import SavedView, ViewsMenu, read_views, write_views
from ui.words import step_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.session import Session

NUMBERS = TableFilter(kinds=("quantity",), has_evidence=False)


@pytest.fixture
def menu(session: Session, qtbot: QtBot, settle: Callable[[], None]) -> ViewsMenu:
    menu = ViewsMenu(session)
    qtbot.addWidget(menu)
    settle()
    return menu


def names(menu: ViewsMenu) -> list[str]:
    return [view.name for view in menu.views]


def test_a_saved_view_is_kept_in_the_project(
    menu: ViewsMenu, project: Project, settle: Callable[[], None]
) -> None:
    menu.wanted = NUMBERS
    menu.save("  Numbers   without source ")
    settle()

    assert read_views(project.settings.get("views")) == (
        SavedView("Numbers without source", NUMBERS),
    )
    assert names(menu) == ["Numbers without source"]


def test_a_view_is_applied_from_the_menu(
    menu: ViewsMenu, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    menu.wanted = NUMBERS
    menu.save("Numbers & figures")
    settle()
    menu.wanted = TableFilter()
    menu.fill()

    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[0].trigger()

    assert menu.actions()[0].text() == "Numbers && figures"
    assert chosen.args == [NUMBERS]


def test_the_same_name_replaces_and_removing_can_be_taken_back(
    menu: ViewsMenu, project: Project, session: Session, settle: Callable[[], None]
) -> None:
    menu.save("One")
    settle()
    menu.wanted = NUMBERS
    menu.save("One")
    settle()
    assert [view.filter for view in menu.views] == [NUMBERS]

    menu.fill()
    remove = next(action.menu() for action in menu.actions() if action.text() == "Remove")
    remove.actions()[0].trigger()  # type: ignore[attr-defined]  # a menu
    settle()
    assert names(menu) == []

    session.changes.publish(project.history.undo())
    settle()
    assert names(menu) == ["One"]


def test_a_name_of_blanks_saves_nothing(
    menu: ViewsMenu, project: Project, settle: Callable[[], None]
) -> None:
    menu.save("   ")
    settle()

    assert project.settings.get("views") is None


@pytest.mark.parametrize(
    "kept", [None, "views", [3], [{"name": ""}], [{"name": 4}], [{"filter": {}}]]
)
def test_what_is_no_view_is_left_out(kept: object) -> None:
    assert read_views(kept) == ()


def test_views_come_back_as_they_were() -> None:
    views = (SavedView("One", NUMBERS), SavedView("Two", TableFilter(text="mill")))

    assert read_views(write_views(views)) == views


def test_the_name_is_asked_for_without_stopping_the_window(
    menu: ViewsMenu, settle: Callable[[], None]
) -> None:
    menu.ask_name()
    dialog = menu.findChild(QInputDialog, "viewName")
    assert dialog is not None
    dialog.setTextValue("Asked")
    dialog.accept()
    settle()

    assert names(menu) == ["Asked"]


def test_undo_names_a_saved_view_in_words(
    menu: ViewsMenu, project: Project, settle: Callable[[], None]
) -> None:
    menu.save("One")
    settle()

    step = project.history.undo_step()
    assert step is not None
    assert step_name(step) == "Saved views"
