"""Saved views of the claim table: filters with a name, kept in the project for everyone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from factcheck.domain.changes import Topic
from factcheck.services.settings import VIEWS
from ui.table.columns import one_line
from ui.table.filter import TableFilter, from_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.domain.changes import Changes
    from factcheck.jobs import JobContext
    from ui.session import Session

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter with its name."""

    name: str
    filter: TableFilter


def read_views(kept: object) -> tuple[SavedView, ...]:
    """Return the views of the setting; what is none is left out."""
    found = kept if isinstance(kept, list) else []
    return tuple(
        SavedView(one["name"], from_json(one.get("filter")))
        for one in found
        if isinstance(one, dict) and isinstance(one.get("name"), str) and one["name"].strip()
    )


def write_views(views: Iterable[SavedView]) -> list[dict[str, Any]]:
    """Return the views as the setting keeps them."""
    return [{"name": view.name, "filter": view.filter.to_json()} for view in views]


class ViewsMenu(QMenu):
    """Applies, saves and removes views; `chosen` carries the filter of the one applied."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewsMenu")
        self._session = session
        self.views: tuple[SavedView, ...] = ()
        self.wanted = TableFilter()
        self.aboutToShow.connect(self.fill)
        session.changes.changed.connect(self._refresh)
        self._reload()

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        for view in self.views:
            action = self.addAction(one_line(view.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.filter == self.wanted)
            action.triggered.connect(partial(self._apply, view.filter))
        self.addSeparator()
        save = self.addAction(self.tr("Save this filter…"))
        save.setObjectName("views.save")
        save.triggered.connect(self.ask_name)
        remove = self.addMenu(self.tr("Remove"))
        remove.setEnabled(bool(self.views))
        for view in self.views:
            action = remove.addAction(one_line(view.name).replace("&", "&&"))
            action.triggered.connect(partial(self._remove, view.name))

    def ask_name(self) -> None:
        """Ask how the filter shown is to be called, and save it."""
        dialog = QInputDialog(self.parentWidget() or self)
        dialog.setObjectName("viewName")
        dialog.setWindowTitle(self.tr("Save this filter"))
        dialog.setLabelText(self.tr("Name of the view"))
        dialog.textValueSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, name: str) -> None:
        """Keep the filter shown under a name; a view of that name is replaced."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if name:
            kept = [view for view in self.views if view.name != name]
            self._store([*kept, SavedView(name, self.wanted)])

    def _remove(self, name: str, _checked: object = None) -> None:
        self._store([view for view in self.views if view.name != name])

    def _apply(self, wanted: TableFilter, _checked: object = None) -> None:
        self.chosen.emit(wanted)

    def _store(self, views: Iterable[SavedView]) -> None:
        kept = write_views(views)
        self._session.edit(partial(self._session.project.settings.set, VIEWS, kept))

    def _refresh(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTINGS):
            self._reload()

    def _reload(self) -> None:
        self._session.read(self._read, self._show)

    def _read(self, _job: JobContext) -> tuple[SavedView, ...]:
        return read_views(self._session.project.settings.get(VIEWS))

    def _show(self, views: tuple[SavedView, ...]) -> None:
        self.views = views
