"""Opens the dialogs of the window: import, export, keys, palette, about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from factcheck.domain.articles import ArticleId
    from factcheck.services.articles import Imported
    from ui.main_window import MainWindow
    from ui.window_state import WindowState


class Dialogs(QObject):
    """What the actions of one window open."""

    def __init__(self, window: MainWindow, state: WindowState) -> None:
        super().__init__(window)
        self._window, self._state = window, state
        for action_id, act in {
            "import": self.choose_files,
            "export": self.export,
            "keys": self.show_keys,
            "palette": self.show_palette,
            "about": self.show_about,
        }.items():
            window.actions_by_id[action_id].triggered.connect(act)

    def choose_files(self) -> None:
        """Ask for files to import."""
        place = self._window.workplace
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import articles"),
            self._state.preference("import_folder"),
            self.tr("Articles (*.txt *.text *.md *.html *.htm *.xhtml);;All files (*)"),
        )
        if paths and place is not None:
            self._state.prefer("import_folder", str(Path(paths[0]).parent))
            place.import_files([Path(path) for path in paths])

    def export(self) -> None:
        """Open the export dialog."""
        from ui.export.dialog import ExportDialog

        place, pages = self._window.workplace, self._window.pages
        if place is None:
            return
        place.claim.keep()
        folder = self._state.preference("export_folder")
        narrowed = (pages.filter, pages.filter_words())
        dialog = ExportDialog(place.session, folder, self._window, narrowed=narrowed)
        dialog.written.connect(self._exported)
        self._open(dialog)

    def show_keys(self) -> None:
        """List every key."""
        from ui.key_list import KeyList

        self._open(KeyList(self._window.actions_by_id, self._window))

    def show_palette(self) -> None:
        """Offer every command, article and theme by a few letters."""
        from ui.palette.opening import open_palette

        place = self._window.workplace
        session = place.session if place else None
        more = self._window.more_commands()
        open_palette(self._window, self._window.actions_by_id, session, self._read_article, more)

    def show_about(self) -> None:
        """Say which version this is."""
        from ui.about import about_box

        self._open(about_box(self._window))

    def show_refused(self, results: list[Imported]) -> None:
        """List the files that were not imported, and why."""
        from ui.articles.import_results import ImportResults

        self._open(ImportResults(results, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _read_article(self, article_id: ArticleId) -> None:
        if self._window.workplace is not None:
            self._window.actions_by_id["page.read"].trigger()
            self._window.workplace.desk.open_article(article_id)

    def _exported(self, paths: tuple[Path, ...]) -> None:
        self._state.prefer("export_folder", str(paths[0].parent))
        names = self.tr(" and ").join(path.name for path in paths)
        self._window.status.say(self.tr("{0} written to {1}").format(names, str(paths[0].parent)))
