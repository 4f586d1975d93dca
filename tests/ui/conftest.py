"""What tests of panels share: the looks of the window, and a session on a real project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from tests.builders import add
from ui.actions import Actions
from ui.changes import ChangeHub
from ui.desk import Desk
from ui.fonts import load_fonts
from ui.jobs import JobRunner
from ui.session import Session
from ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project


@pytest.fixture(scope="session", autouse=True)
def shipped_fonts(qapp: QApplication) -> None:
    """The typefaces of the window, so that widths are the same on every machine."""
    load_fonts()


@pytest.fixture
def session(qtbot: QtBot, project: Project) -> Iterator[Session]:
    """A session whose jobs are ended with the test."""
    jobs = JobRunner()
    yield Session(project, ChangeHub(), jobs)
    jobs.shut_down()


@pytest.fixture
def frame(qtbot: QtBot) -> QMainWindow:
    """A window to put panels and actions into."""
    window = QMainWindow()
    window.resize(QSize(760, 700))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(frame: QMainWindow) -> Actions:
    """The actions of the window."""
    return Actions(frame)


@pytest.fixture
def state(qtbot: QtBot) -> WindowState:
    """The window's memory, in a home of its own."""
    return WindowState()


@pytest.fixture
def article_id(project: Project) -> ArticleId:
    """An article with at least four claims."""
    return add(project)


@pytest.fixture
def desk(session: Session, article_id: ArticleId, qtbot: QtBot) -> Desk:
    """A desk with the article on it and its first claim chosen."""
    desk = Desk(session)
    desk.open_article(article_id)
    qtbot.waitUntil(lambda: desk.current is not None)
    return desk


@pytest.fixture
def settle(session: Session, qtbot: QtBot) -> Callable[[], None]:
    """Wait until every job was told of, and what it started too."""

    def wait() -> None:
        qtbot.waitUntil(lambda: session.jobs.is_idle)

    return wait
