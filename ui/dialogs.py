"""Opens the dialogs of the window: import, export, keys, palette, about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QDialog

    from factcheck.domain.articles import ArticleId
    from factcheck.services.articles import Imported
    from ui.importing.dialog import ImportDialog
    from ui.main_window import MainWindow
    from ui.window_state import WindowState


class Dialogs(QObject):
    """What the actions of one window open."""

    def __init__(self, window: MainWindow, state: WindowState) -> None:
        super().__init__(window)
        self._window, self._state = window, state
        self._results: list[Imported] = []
        for action_id, act in {
            "import": self.import_articles,
            "import.paste": self.paste,
            "import.link": self.import_link,
            "import.stop": self.stop_import,
            "import.results": self.list_results,
            "export": self.export,
            "keys": self.show_keys,
            "palette": self.show_palette,
            "about": self.show_about,
            "help": self.show_help,
        }.items():
            window.actions_by_id[action_id].triggered.connect(act)

    def import_articles(self) -> ImportDialog | None:
        """Open the import dialog; None before a project is open."""
        from ui.importing.dialog import ImportDialog

        place = self._window.workplace
        if place is None:
            return None
        dialog = ImportDialog(place.session, self._state, self._window)
        dialog.ordered.connect(place.imports.take)
        self._open(dialog)
        return dialog

    def paste(self) -> None:
        """Look at what the clipboard holds, to import it."""
        if dialog := self.import_articles():
            dialog.paste()

    def import_link(self) -> None:
        """Ask for the address of a page to import."""
        if dialog := self.import_articles():
            dialog.ask_for_link()

    def can_take(self, mime: QMimeData) -> bool:
        """Say whether a drop may be an article."""
        from ui.importing import wanted

        return bool(wanted.of_mime(mime))

    def take_drop(self, mime: QMimeData) -> None:
        """Look at a single file, page or text that was dropped; import many at once."""
        from ui.importing import wanted

        found, place = wanted.of_mime(mime), self._window.workplace
        paths = [one.path for one in found if one.path is not None]
        if place is not None and (len(paths) > 1 or any(path.is_dir() for path in paths)):
            place.import_files(paths)
        elif found and (dialog := self.import_articles()):
            dialog.offer(found)

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
        dialog.filter_wanted.connect(self._window.actions_by_id["page.table"].trigger)
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
        from ui.about import AboutDialog

        self._open(AboutDialog(self._window))

    def show_help(self) -> None:
        """Open the help beside the window, or bring it forward."""
        from ui.help.window import HelpWindow

        there = self._window.findChild(HelpWindow)
        if there is None:
            there = HelpWindow(self._window.actions_by_id, self._window)
            there.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        there.show()
        there.activateWindow()
        there.list.setFocus()

    def stop_import(self) -> None:
        """End the import after the article in hand."""
        if self._window.workplace is not None:
            self._window.workplace.imports.cancel()

    def show_results(self, results: list[Imported]) -> None:
        """Keep what came of an import; list it unasked where something was refused."""
        from ui.importing.results import needs_a_look

        self._results = results
        self._window.actions_by_id.enable("import.results", on=True)
        if needs_a_look(results):
            self.list_results()

    def list_results(self) -> None:
        """List what came of the last import."""
        from ui.importing.results import ImportResults

        dialog = ImportResults(self._results, self._window)
        dialog.opened.connect(self._read_article)
        dialog.retried.connect(self._look_at_refused)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _look_at_refused(self, result: Imported) -> None:
        """Offer a document that was refused once more, where it can be looked at."""
        from ui.importing.wanted import Wanted

        source = result.source or ""
        one = Wanted(url=source) if "://" in source else Wanted(path=Path(source))
        if dialog := self.import_articles():
            dialog.offer([one])

    def _read_article(self, article_id: ArticleId) -> None:
        if self._window.workplace is not None:
            self._window.actions_by_id["page.read"].trigger()
            self._window.workplace.desk.open_article(article_id)

    def _exported(self, paths: tuple[Path, ...]) -> None:
        self._state.prefer("export_folder", str(paths[0].parent))
        names = self.tr(" and ").join(path.name for path in paths)
        self._window.status.say(self.tr("{0} written to {1}").format(names, str(paths[0].parent)))
