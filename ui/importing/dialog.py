"""The import dialog: what is offered, how it was read, what is known of it; Enter imports."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QFileDialog, QRadioButton
from typing_extensions import override

from factcheck.errors import CancelledError
from factcheck.services import permissions
from ui.accessibility import announce
from ui.errors import headline, sentence
from ui.i18n import counted, in_words
from ui.importing import wanted as wishes
from ui.importing.fields import MetadataFields
from ui.importing.item_model import ItemModel
from ui.importing.layout import ItemList, lay_out
from ui.importing.look import Item, Look, look_at, orders_of, with_read
from ui.importing.pages import Middle
from ui.importing.preview import Preview
from ui.jobs import Lane
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.switching import CheckBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from factcheck.jobs import JobContext
    from ui.importing.wanted import Wanted
    from ui.session import Session
    from ui.window_state import WindowState

T = TypeVar("T")

FEW = 20
"""Up to so many documents all are looked at by and by; of more only those that are chosen."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ImportDialog(QDialog):
    """Shows how each document was read, to be corrected before anything is stored.

    `ordered` carries the orders of the import; the dialog is closed then.
    """

    ordered = Signal(object)

    def __init__(self, session: Session, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._state = session, state
        self._reading: Wanted | None = None
        self._job: JobContext | None = None
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import articles"))
        self.setAcceptDrops(True)
        self.model = ItemModel(self)
        self.list = ItemList(self)
        self.list.setModel(self.model)
        self.preview = Preview(self)
        self.middle = Middle(self.preview, self)
        self.fields = MetadataFields(self)
        self.clean = CheckBox(self.tr("The text is already clean: every line is body"), self)
        self.count = PlainLabel("", self, style="section")
        self.add_more = Button(self.tr("Add"), self, kind=ButtonKind.FLAT, key="Ctrl+O")
        self.cancel = Button(self.tr("Cancel"), self, key="Esc")
        self.primary = Button("", self, kind=ButtonKind.PRIMARY, key="Enter")
        self.primary.setObjectName("importPrimary")
        self.fields_area = lay_out(self)
        self._connect()
        self._tell()
        self.middle.start.files.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is offered

    def offer(self, wanted: Sequence[Wanted]) -> None:
        """Add documents and look at the first; folders are looked into."""
        folders = [one.path for one in wanted if one.path is not None and one.path.is_dir()]
        if folders:
            paths = [one.path for one in wanted if one.path is not None]
            self._start(
                lambda _: wishes.of_paths(self._session.project.articles.files(paths)),
                self._add,
                self.tr("Looking into {0}").format(folders[0].name),
            )
            return
        self._add(tuple(wanted))

    def choose_files(self) -> None:
        """Ask for files."""
        kinds = self.tr("Articles ({0});;All files (*)").format(wishes.KINDS)
        folder = self._state.preference("import_folder")
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import articles"), folder, kinds)
        if paths:
            self._state.prefer("import_folder", str(Path(paths[0]).parent))
            self.offer(wishes.of_paths([Path(path) for path in paths]))

    def choose_folder(self) -> None:
        """Ask for a folder, all articles of which are offered."""
        folder = self._state.preference("import_folder")
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"), folder)
        if chosen:
            self._state.prefer("import_folder", chosen)
            self.offer(wishes.of_paths([Path(chosen)]))

    def paste(self) -> None:
        """Offer what the clipboard holds."""
        found = wishes.of_mime(QGuiApplication.clipboard().mimeData())
        if found:
            self.offer(found)
        elif not self.model.items:
            self.middle.say_problem(
                self.tr("The clipboard is empty"),
                self.tr("Copy an article, its file or its address, then paste again."),
                can_retry=False,
            )

    def ask_for_link(self) -> None:
        """Ask for the address of a page."""
        self.middle.setCurrentWidget(self.middle.start)
        self._show_fields(on=False)
        self.middle.start.link.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # import

    def take_in(self) -> None:
        """Order the import of all that goes in, and close."""
        if self.primary.isEnabled() and (self._read() is None or self.fields.check()):
            orders = orders_of(self.model.items)
            self._stop()
            self.accept()
            self.ordered.emit(orders)

    # private

    @property
    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _item(self) -> Item | None:
        return self.model.item(self._row)

    def _read(self) -> object:
        item = self._item()
        return item.look.read if item and item.look else None

    def _add(self, wanted: tuple[Wanted, ...]) -> None:
        self._job, self._reading = None, None
        row = self.model.add(wanted)
        if row == self._row:
            self._choose()
        elif row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row), flags)
        self._tell()

    def _choose(self) -> None:
        """Show the chosen document, or look at it first."""
        item = self._item()
        if item is None:
            return
        self.clean.blockSignals(True)  # noqa: FBT003 - Qt's own setter
        self.clean.setChecked(item.options.body_only)
        self.clean.blockSignals(False)  # noqa: FBT003
        if item.look is not None:
            self._show(item)
        else:
            self._look(item)

    def _look(self, item: Item) -> None:
        """Read the item; what is being read for another one is given up."""
        is_fetching = item.wanted.url is not None and item.raw is None
        words = self.tr("Fetching {0}") if is_fetching else self.tr("Reading {0}")
        if item is self._item():
            self._show_fields(on=False)
        self._start(
            partial(look_at, self._session.project, item),
            partial(self._arrive, item),
            words.format(item.wanted.name) if item is self._item() else "",
        )
        self._reading = item.wanted
        self._tell()

    def _start(
        self,
        operation: Callable[[JobContext], T],
        done: Callable[[T], None],
        words: str,
    ) -> None:
        self._stop()
        if words:
            self.middle.busy.wait(words)
            self.middle.setCurrentWidget(self.middle.busy)
        self._job = self._session.jobs.start(
            operation,
            lane=Lane.PREVIEW,
            done=done,
            failed=self._fail,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._reading = None, None
        self.middle.busy.rest()

    def _arrive(self, asked: Item, look: Look) -> None:
        row = self.model.row_of(asked.wanted)
        item = self.model.item(row)
        if item is None or self._reading != asked.wanted or item.options != asked.options:
            return
        self._job, self._reading = None, None
        self.middle.busy.rest()
        self.model.put(row, replace(item, raw=look.raw, look=look))
        if row == self._row:
            self._show(self.model.items[row])
        self._look_ahead()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return
        self._job, self._reading = None, None
        self.middle.busy.rest()
        self.middle.say_problem(headline(error), sentence(error), can_retry=False)

    def _look_ahead(self) -> None:
        """Look at the others while the person looks at one."""
        items = self.model.items
        unread = next((one for one in items if one.look is None and one.is_chosen), None)
        if unread is not None and self._job is None and len(items) <= FEW:
            self._look(unread)

    def _show(self, item: Item) -> None:
        look = item.look or Look()
        self._show_fields(on=look.read is not None)
        if look.read is not None:
            self.preview.show_article(look.read)
            self.fields.show_article(look.read)
            self.middle.setCurrentWidget(self.preview)
            self._focus(self.preview.list)
            announce(self, "\n".join(map(in_words, look.read.warnings)))
        elif look.proposals:
            self.middle.encodings.show_proposals(look.proposals)
            self.middle.setCurrentWidget(self.middle.encodings)
            self._focus(self.middle.encodings.list)
        elif look.asks_permission:
            self.middle.ask_permission(item.wanted.url or "")
            self._focus(self.middle.allow)
        elif look.error is not None:
            words = headline(look.error), sentence(look.error)
            self.middle.say_problem(*words, can_retry=item.wanted.url is not None)
            self._focus(self.list)
        self._tell()

    def _focus(self, widget: QWidget) -> None:
        """Give the keyboard to what is shown, unless a person walks through the documents."""
        if not self.list.hasFocus():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self, *, on: bool) -> None:
        self.fields_area.setVisible(on)
        self.clean.setEnabled(on)

    # what a person changes

    def _allow(self) -> None:
        """Remember that pages may be fetched, and fetch this one."""
        permissions.allow(permissions.IMPORT_FROM_WEB)
        for row, item in enumerate(self.model.items):
            if item.look is not None and item.look.asks_permission:
                self.model.put(row, replace(item, look=None))
        self._choose()

    def _look_again(self) -> None:
        item = self._item()
        if item is not None:
            self.model.put(self._row, replace(item, look=None))
            self._choose()

    def _read_clean(self, is_clean: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._read_otherwise(body_only=is_clean)

    def _read_otherwise(self, **how: object) -> None:
        item = self._item()
        if item is not None:
            options = replace(item.options, **how)  # type: ignore[arg-type]
            self.model.put(self._row, replace(item, options=options, look=None))
            self._choose()

    def _take_edits(self) -> None:
        """Keep what was corrected in the article shown."""
        item = self._item()
        if item is None or item.look is None or item.look.read is None:
            return
        read = replace(item.look.read, blocks=self.preview.blocks)
        if self.fields.is_right():
            read = replace(read, metadata=self.fields.metadata())
        self.model.put(self._row, with_read(item, read))

    def _tell(self) -> None:
        items = self.model.items
        going = sum(item.is_importable for item in items)
        files = counted(len(items), self.tr("{0} document"), self.tr("{0} documents"))
        self.count.setText(files if items else self.tr("Nothing chosen yet"))
        one, many = self.tr("Import {0} article"), self.tr("Import all {0}")
        some = self.tr("Import {0} articles")
        self.primary.setText(
            counted(going, one, many if going == len(items) else some)
            if going
            else self.tr("Import")
        )
        item = self._item()
        is_waiting = len(items) == 1 and item is not None and item.look is None
        self.primary.setEnabled(going > 0 and not is_waiting)
        self.primary.set_key("Enter" if self._enter_imports() else "Ctrl+Enter")
        self.primary.setVisible(self.middle.currentWidget() is self.preview or going > 0)
        self.primary.updateGeometry()

    # keys and joining

    def _enter_imports(self) -> bool:
        """Say whether the page in the middle asks for nothing itself."""
        page, middle = self.middle.currentWidget(), self.middle
        asks = {middle.start, middle.permission, middle.encodings}
        return page not in asks and not (page is middle.problem and middle.can_retry)

    def _do_next(self) -> None:
        """Do what Enter means now."""
        page, middle = self.middle.currentWidget(), self.middle
        focus = self.focusWidget()
        if isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox | QRadioButton):
            focus.click()
        elif page is middle.start:
            by_link = focus is middle.start.link
            middle.start.take_link() if by_link else self.choose_files()
        elif page is middle.permission:
            self._allow()
        elif page is middle.encodings:
            middle.encodings.take()
        elif page is middle.problem and middle.can_retry:
            self._look_again()
        else:
            self.take_in()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what the page in the middle asks for."""
        if event.key() in _ENTER:
            self._do_next()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take whatever an article may come as."""
        if wishes.of_mime(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Offer what was dropped."""
        event.acceptProposedAction()
        self.offer(wishes.of_mime(event.mimeData()))

    @override
    def done(self, result: int) -> None:
        """Give up what is being read."""
        self._stop()
        super().done(result)

    def _connect(self) -> None:
        start, middle = self.middle.start, self.middle
        start.files_wanted.connect(self.choose_files)
        start.folder_wanted.connect(self.choose_folder)
        start.paste_wanted.connect(self.paste)
        start.link_given.connect(lambda url: self.offer([wishes.Wanted(url=url)]))
        middle.encodings.confirmed.connect(lambda name: self._read_otherwise(encoding=name))
        middle.allowed.connect(self._allow)
        middle.retry_wanted.connect(self._look_again)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.model.choice_changed.connect(self._tell)
        self.preview.edited.connect(self._take_edits)
        self.fields.edited.connect(self._take_edits)
        self.clean.toggled.connect(self._read_clean)
        self.add_more.clicked.connect(self.choose_files)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.take_in)
