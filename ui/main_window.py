"""The window: menus, bars, panes, and where they were last time. What it does is elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.errors import ProjectGoneError
from ui import theme as themes
from ui.actions import Actions
from ui.dialogs import Dialogs
from ui.errors import reason
from ui.key_guard import KeyGuard
from ui.menus import MenuBar
from ui.notice import NoticeStrip
from ui.page import READ, TABLE
from ui.status_bar import StatusBar
from ui.tool_bar import ToolBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from factcheck.jobs import Progress
    from ui.palette.rows import Row
    from ui.session import Session
    from ui.window_state import WindowState
    from ui.workplace import Workplace

FIRST_SIZE = (1440, 900)
_WITHOUT_PROJECT = frozenset(
    {"quit", "palette", "keys", "help", "about", "density.compact", "panes.usual"}
    | {"theme.system", "theme.light", "theme.dark", "theme.high_contrast"}
)


class MainWindow(QMainWindow):
    """The frame. It is shown before the project is open; `show_project` fills it."""

    painted = Signal()
    """The window stands on the screen for the first time."""
    furnished = Signal()
    """Menus, bars and panes were made anew, for another project."""

    def __init__(self, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._workplace: Workplace | None = None
        self._is_painted = False
        self._not_saved = ""
        self._has_own_widths = False
        self._hinted = READ
        self.more_commands: Callable[[], Sequence[Row]] = tuple
        """Rows of the program's own that the palette offers."""
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Factcheck Workbench"))
        self.setAcceptDrops(True)
        self._furnish()
        self._restore()

    @property
    def workplace(self) -> Workplace | None:
        """The panes of the open project, None before it is open."""
        return self._workplace

    def show_project(self, session: Session) -> None:
        """Fill the window with a project."""
        from ui import features
        from ui.pages import Pages
        from ui.workplace import Workplace

        self._state.use_project(session.project.location)
        self.actions_by_id.enable(*_ALWAYS_READY, on=True)
        workplace = Workplace(session, self.actions_by_id, self._state, self)
        self._workplace = workplace
        sizes = self.panes.sizes()
        for place, pane in enumerate((workplace.articles, workplace.reader, workplace.claim)):
            old = self.panes.replaceWidget(place, pane)
            if old is not None:
                old.deleteLater()
            pane.setMinimumWidth(_MINIMUM[place])
        self.panes.setSizes(sizes)
        self._join(workplace)
        self.menu.name_project(Path(session.project.location).name)
        self.setWindowTitle(self.tr("{0} - Factcheck Workbench").format(session.project.name))
        self.status.show_reviewer(session.project.reviewer)
        self.status.show_opened()
        workplace.reader.view.setFocus()
        self.ground = features.Ground(self, workplace, self.actions_by_id, self._state)
        self.pages = Pages(self.stack, self.tools.pages, self.ground)
        features.join(self.ground)
        self.pages.switched.connect(self.show_hints)
        self.pages.restore()

    def leave_project(self) -> None:
        """Keep what is being typed, finish the edits in hand, and make room for another project.

        Menus, bars and panes are made anew, so that nothing of the project before stays in them;
        only a failure that is told at the moment goes on being told.
        """
        self._finish()
        told = self.notice.text()
        for action_id in self.actions_by_id:
            self.removeAction(self.actions_by_id[action_id])
            self.actions_by_id[action_id].deleteLater()
        if self._workplace is not None:
            self._workplace.deleteLater()
            self._workplace = None
        self._furnish()
        self._restore_panes()
        if told:
            self.notice.say(told)
        self.furnished.emit()

    def tell_failure(self, error: Exception) -> None:
        """Say what failed and what to do, without stopping the work."""
        from ui.projects.reading_only import is_told, why
        from ui.workplace import changed_nothing, failure_words

        self.status.unsay()  # it may tell of what has not come about
        if is_told(error):
            self.status.say(why())
            return
        is_gone = isinstance(error, ProjectGoneError)
        self.notice.say(failure_words(error), offer=self.tr("Save a copy…") if is_gone else "")
        if not changed_nothing(error):
            self._not_saved = reason(error)
            self._show_not_saved()

    # private

    def _show_work(self, words: str, progress: Progress | None) -> None:
        if progress is None:
            self.status.end_work()
        else:
            self.status.show_work(words, progress)

    def _show_not_saved(self) -> None:
        place = self._workplace
        can_retry = place is not None and place.session.has_refused
        self.status.show_not_saved(self._not_saved, can_retry=can_retry)

    def _show_saved(self) -> None:
        if self._workplace is not None and self._workplace.session.has_refused:
            self._show_not_saved()
            return
        self.notice.hide()
        self.status.show_saved()

    def _show_saving(self, is_idle: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_idle:
            self.status.end_saving()
        else:
            self.status.show_saving()

    def _join(self, workplace: Workplace) -> None:
        from ui.search.searching import Searching

        session = workplace.session
        searching = Searching(session, self.tools.search, workplace)
        searching.chosen.connect(workplace.places.go_to_hit)
        session.saved.connect(self._show_saved)
        session.jobs.idle_changed.connect(self._show_saving)
        workplace.told.connect(self.status.say)
        workplace.failed.connect(self.tell_failure)
        workplace.worked.connect(self._show_work)
        workplace.imported.connect(self.dialogs.show_results)
        workplace.undo.renamed.connect(self.tools.name_steps)
        workplace.recovered.connect(self._show_saved)
        self.status.cancelled.connect(workplace.stop_work)
        self.status.retry_wanted.connect(session.retry)

    def _furnish(self) -> None:
        """Make everything the frame holds."""
        self.actions_by_id = Actions(self)
        self._guard = KeyGuard(self)
        needs_project = [name for name in self.actions_by_id if name not in _WITHOUT_PROJECT]
        self.actions_by_id.enable(*needs_project, on=False)
        self.menu = MenuBar(self.actions_by_id, self)
        self.tools = ToolBar(self.actions_by_id, self)
        self.notice = NoticeStrip(self)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.stack = QStackedWidget(self)
        self.status = StatusBar(self.actions_by_id, self)
        self.actions_by_id["export"].enabledChanged.connect(lambda _on: self.show_hints())
        self.dialogs = Dialogs(self, self._state)
        self._build()
        self._connect()

    def _connect(self) -> None:
        self.panes.splitterMoved.connect(self._keep_widths)
        self.actions_by_id["panes.usual"].triggered.connect(self._forget_widths)
        self.notice.offer_taken.connect(self.actions_by_id["project.copy"].trigger)
        self.actions_by_id["quit"].triggered.connect(self.close)

    def _build(self) -> None:
        self.setMenuBar(self.menu)
        self.setMinimumSize(*themes.current().size_pair("window_min"))
        self.panes.setObjectName("panes")
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for surface in ("pane", "paper", "pane"):
            blank = QFrame(self.panes)
            blank.setProperty("surface", surface)
            self.panes.addWidget(blank)
        self.panes.setStretchFactor(1, 1)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tools, _line(self), self.notice):
            column.addWidget(part)
        self.stack.addWidget(self.panes)
        column.addWidget(self.stack, 1)
        for part in (_line(self), self.status):
            column.addWidget(part)
        self.setCentralWidget(centre)
        self.show_hints()

    def show_hints(self, page: int | None = None) -> None:
        """Show the keys that matter on the page in front: this one, or still the last one."""
        self._hinted = self._hinted if page is None else page
        words = {
            "verdict.unsourced": self.tr("judge and advance"),
            "claim.mark": self.tr("mark selection as claim"),
            "claim.next_open": self.tr("next open claim"),
            "import": self.tr("import"),
            "page.read": self.tr("back to the text"),
            "palette": self.tr("all commands"),
            "keys": self.tr("keys"),
        }
        self.status.show_keys((*self._keys_of_page(), "palette", "keys"), words)

    def _keys_of_page(self) -> tuple[str, ...]:
        if not self.actions_by_id["export"].isEnabled():
            return ("import",)  # there is no article yet, so nothing to judge
        if self._hinted not in {READ, TABLE}:
            return ("page.read",)
        verdicts = ("verdict.verified", "verdict.disputed", "verdict.unsourced")
        return (*verdicts, "claim.mark" if self._hinted == READ else "claim.next_open")

    def _restore(self) -> None:
        if not self._state.restore_geometry(self):
            self.resize(*FIRST_SIZE)
        self._restore_panes()

    def _restore_panes(self) -> None:
        self._has_own_widths = self._state.restore_panes(self.panes)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        """Fit bars to the width, and the panes too unless a person set them."""
        self.tools.fit_width(width)
        if self._has_own_widths:
            return
        theme = themes.current()
        narrow = width < theme.size("narrow_below")
        left = theme.size("article_list_narrow" if narrow else "article_list")
        right = theme.size("claim_panel_narrow" if narrow else "claim_panel")
        self.panes.setSizes([left, max(_MINIMUM[1], width - left - right), right])

    def _keep_widths(self) -> None:
        self._has_own_widths = True

    def _forget_widths(self) -> None:
        self._has_own_widths = False
        self._state.forget_panes()
        self._fit(self.width())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window stands on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bars to the width."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the text, or into the page in front, by an Esc that nobody took."""
        if event.key() == Qt.Key.Key_Escape and self._workplace is not None:
            self.pages.take_keyboard()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what an article may come as."""
        if self._workplace is not None and self.dialogs.can_take(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped, or import many at once."""
        if self._workplace is not None:
            event.acceptProposedAction()
            self.dialogs.take_drop(event.mimeData())

    def _finish(self) -> None:
        if self._workplace is not None:
            self._workplace.close()
            self._workplace.session.jobs.shut_down()
        self._state.save_window(self, self.panes if self._has_own_widths else None)
        self._state.sync()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, finish the edits in hand, remember the places."""
        self._finish()
        super().closeEvent(event)


_ALWAYS_READY = (
    "project.new", "project.open", "project.copy", "project.backup",
    "threshold", "search",
    "import", "import.paste", "import.link",
    "claim.next", "claim.previous", "claim.next_open", "dismissed", "article.next",
    "article.previous", "article.delete_samples",
)  # fmt: skip
_MINIMUM = (200, 420, 344)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", "h")
    return line
