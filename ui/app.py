"""Where the parts of the window are made and joined: application, theme, project, window."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from factcheck import __version__, paths
from ui.appearance import Appearance, ThemeChoice
from ui.changes import ChangeHub
from ui.desktop.entry import DESKTOP_ID
from ui.errors import CrashWatch, sentence, show_crash, show_error
from ui.fonts import load_fonts
from ui.i18n import LANGUAGE, install_translators
from ui.jobs import JobRunner
from ui.launch import plain_imports
from ui.main_window import MainWindow
from ui.projects.switch import ProjectSwitch
from ui.session import Session
from ui.theme import Density
from ui.widgets.focus_ring import FocusGuide
from ui.window_state import WindowState

if TYPE_CHECKING:
    from factcheck.jobs import JobContext
    from factcheck.services.project import Project
    from ui.launch import WindowRequest
    from ui.projects.door import ProjectDoor
    from ui.rescue import Rescue
    from ui.workplace import Workplace


def run(request: WindowRequest) -> int:
    """Open the window and return when it is closed; 1 when the project could not be opened."""
    from ui.projects.starting import hold_project

    application = make_application()
    door = hold_project(request.project, request.files, application)
    if isinstance(door, int):
        return door
    shell = Shell(application, request, door)
    shell.watch_crashes()
    shell.window.painted.connect(_begin_log)  # not before: it would delay the first picture
    shell.start()
    return application.exec()


def _begin_log() -> None:
    from factcheck.log import log_to

    log_to(paths.log_dir())


def make_application() -> QApplication:
    """Return the application with its name, typefaces and translations."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Factcheck Workbench")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_ID)
    drawing = paths.resources_dir() / "desktop" / f"{DESKTOP_ID}.svg"
    application.setWindowIcon(QIcon(str(drawing)))
    language = WindowState().preference(LANGUAGE)
    install_translators(application, paths.resources_dir() / "i18n", language)
    load_fonts()
    return application


class Shell(QObject):
    """Shows the frame first, then opens the project beside it, then fills the frame."""

    opened = Signal()

    def __init__(
        self,
        application: QApplication,
        request: WindowRequest,
        door: ProjectDoor | None = None,
    ) -> None:
        super().__init__(application)
        self._application, self._request = application, request
        self.state = WindowState()
        self.appearance = Appearance(application)
        if self.state.preference("density") == Density.COMPACT.value:
            self.appearance.choose(ThemeChoice.SYSTEM, Density.COMPACT)
        self._choose_theme(self.state.preference("theme") or ThemeChoice.SYSTEM.value)
        self._guide = FocusGuide(application)
        self.jobs = JobRunner(self)
        self.project: Project | None = None
        self.rescue: Rescue | None = None
        self._is_closed = False
        self.window = MainWindow(self.state)
        self._crashes = CrashWatch(self)
        self._connect()
        self.switch = ProjectSwitch(self, self, door)
        self.opened.connect(self.switch.follow)

    def start(self) -> None:
        """Show the window; the project follows once it stands on the screen."""
        self.window.show()

    @property
    def place(self) -> Workplace:
        """The panes of the open project; raise RuntimeError before it is open."""
        if self.window.workplace is None:
            raise RuntimeError("The project is not open yet.")
        return self.window.workplace

    def watch_crashes(self) -> None:
        """Show what nobody caught in a dialog, from now on."""
        self._crashes.start()

    def close(self) -> None:
        """Let go of the project, after the window was closed."""
        if self._is_closed:
            return
        self._is_closed = True
        self._keep_typed()
        self.window.close()
        self._crashes.stop()
        self.jobs.shut_down()
        if self.project is not None:
            self.project.close()
            self.project = None
        self.switch.close()
        self.appearance.stop()
        for part in (self._guide, self.appearance, self.window):
            part.deleteLater()

    def leave_project(self) -> None:
        """Let go of the project after the edits in hand; another one is to fill the window."""
        self._keep_typed()
        self.window.leave_project()
        if self.project is not None:
            self.project.close()
            self.project = None
        self.jobs = JobRunner(self)

    def _keep_typed(self) -> None:
        if self.rescue is not None:
            self.rescue.look()
            self.rescue = None

    def fill(self, project: Project) -> None:
        """Show a project in the window."""
        from ui.rescue import Rescue

        self.project = project
        self.window.show_project(Session(project, ChangeHub(self), self.jobs, self))
        self.rescue = Rescue(self.place)
        self.rescue.brought_back.connect(self.window.notice.say)
        self.opened.emit()

    def _open(self) -> None:
        self.jobs.start(self._open_project, done=self._fill, failed=self._give_up)

    def _open_project(self, _job: JobContext) -> tuple[Project, bool]:
        """Open the project on a worker, where the database is loaded after the first paint."""
        from argparse import Namespace

        from factcheck.cli.opening import location, reviewer

        with plain_imports():
            from factcheck.services.project import open_project

        wanted = Namespace(project=self._request.project, reviewer=self._name())
        place = location(wanted)
        is_new = not Path(place).exists()
        is_default = place == str(paths.default_project())
        project = open_project(place, reviewer(wanted), may_read=True)
        return project, is_new and is_default and not self._request.files

    def _name(self) -> str | None:
        """Return whose verdicts these are, where it was said at the start or in the settings."""
        from factcheck.cli.opening import REVIEWER_VARIABLE
        from ui.settings.person import REVIEWER

        if self._request.reviewer or os.environ.get(REVIEWER_VARIABLE):
            return self._request.reviewer
        return self.state.preference(REVIEWER) or None

    def _fill(self, opened: tuple[Project, bool]) -> None:
        project, wants_samples = opened
        self.fill(project)
        if wants_samples:
            from ui.settings.welcome import Welcome

            self.place.add_samples()
            Welcome(self.window.ground).open()
        self.place.import_files([Path(name) for name in self._request.files])

    def _give_up(self, error: Exception) -> None:
        """Say why the project cannot be opened, on the screen and on stderr, and end."""
        sys.stderr.write(f"factcheck: {sentence(error)}\n")
        show_error(error, self.window)
        self.window.close()
        self._application.exit(1)

    def _choose_theme(self, name: str) -> None:
        self.appearance.choose(ThemeChoice(name))

    def _prefer_theme(self, name: str) -> None:
        self._choose_theme(name)
        self.state.prefer("theme", name)

    def _prefer_density(self, is_compact: bool) -> None:  # noqa: FBT001 - a signal's argument
        density = Density.COMPACT if is_compact else Density.COMFORTABLE
        self.appearance.choose(self.appearance.choice, density)
        self.state.prefer("density", density.value)

    def _connect(self) -> None:
        self.window.painted.connect(self._open)
        self._application.aboutToQuit.connect(self.close)
        self._crashes.crashed.connect(lambda error: show_crash(error, self.window))
        self.window.furnished.connect(self._offer_themes)
        self._offer_themes()

    def _offer_themes(self) -> None:
        actions = self.window.actions_by_id
        for choice in ThemeChoice:
            action = actions[f"theme.{choice.value}"]
            action.setChecked(choice is self.appearance.choice)
            action.triggered.connect(partial(self._theme_triggered, choice.value))
        actions["density.compact"].setChecked(self.appearance.density is Density.COMPACT)
        actions["density.compact"].toggled.connect(self._prefer_density)

    def _theme_triggered(self, name: str, _checked: object = None) -> None:
        self._prefer_theme(name)
