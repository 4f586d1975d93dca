"""Says at the top of the window that a project may only be read, or lies on a network share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui import theme as themes
from ui.i18n import full_moment
from ui.icon_mark import IconMark
from ui.plain_text import PlainLabel, isolated
from ui.widgets.action_button import action_button
from ui.widgets.buttons import ButtonKind

if TYPE_CHECKING:
    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.features import Ground


class PlaceBar(QFrame):
    """One sentence and a way out; it stays as long as the project is open."""

    def __init__(self, words: str, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placeBar")
        self.setProperty("surface", "info")
        self.words = PlainLabel(words, self)
        self.words.setWordWrap(True)
        space = themes.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space("m"), space("xs"), space("m"), space("xs"))
        row.setSpacing(space("s"))
        row.addWidget(IconMark("lock", self, role="ink"))
        row.addWidget(self.words, 1)
        row.addWidget(action_button(actions, "project.copy", self, kind=ButtonKind.FLAT))


def tell_of_place(ground: Ground) -> None:
    """Put a bar below the tool bar where the project is only read, or lies on a share."""
    words, window = _words(ground.session.project), ground.window
    frame = window.centralWidget()
    column = frame.layout() if frame is not None else None
    if not words or not isinstance(column, QBoxLayout):
        return
    column.insertWidget(column.indexOf(window.notice), PlaceBar(words, ground.actions, frame))
    if ground.session.project.is_read_only:
        title = QCoreApplication.translate("PlaceBar", "{0} (read-only) - Factcheck Workbench")
        window.setWindowTitle(title.format(ground.session.project.name))


def _words(project: Project) -> str:
    if project.is_read_only:
        return QCoreApplication.translate(
            "PlaceBar",
            "Read-only: the place of {0} may not be written by you. You see it as it was on {1};"
            " nothing you do is kept. Save a copy to work on it.",
        ).format(isolated(project.name), full_moment(datetime.now(UTC)))
    if not project.is_on_local_disk:
        return QCoreApplication.translate(
            "PlaceBar",
            "{0} lies on a network share. Work on it from one computer at a time, or save a copy"
            " on your own disk.",
        ).format(isolated(project.name))
    return ""
