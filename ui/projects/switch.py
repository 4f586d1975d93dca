"""New, open, recent, copies and backups; another project fills the same window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from factcheck.errors import ProjectError
from ui.errors import headline, sentence
from ui.jobs import Lane
from ui.launch import PROJECT_ENDING
from ui.palette.rows import Row, one_line, project_rows
from ui.projects.door import ProjectDoor, not_answering
from ui.projects.recent import RecentProjects
from ui.projects.recent_menu import RecentMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.jobs import JobContext
    from factcheck.services.project import Project
    from ui.jobs import JobRunner
    from ui.main_window import MainWindow
    from ui.window_state import WindowState
    from ui.workplace import Workplace

_BEFORE = "project.copy"
"""The action of the File menu that the recent projects stand before."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A project just opened, with the door that holds it for this window."""

    project: Project
    door: ProjectDoor


class Typed(Protocol):
    """What is typed and not saved."""

    def hand_over(self, project: Path) -> None:
        """Let a copy of the project have it."""


class Shell(Protocol):
    """What holds the window and the project in it."""

    window: MainWindow
    jobs: JobRunner
    state: WindowState
    project: Project | None

    @property
    def place(self) -> Workplace:
        """The panes of the open project."""

    @property
    def rescue(self) -> Typed | None:
        """Who keeps what is typed."""

    def leave_project(self) -> None:
        """Let go of the project and make room for another."""

    def fill(self, project: Project) -> None:
        """Show a project."""


class ProjectSwitch(QObject):
    """Does what the project part of the File menu says, for one shell."""

    def __init__(
        self, shell: Shell, parent: QObject | None = None, door: ProjectDoor | None = None
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._door = door
        self.recent = RecentProjects(shell.state)
        if door is not None:
            door.knocked.connect(self._come_forward)
        shell.window.furnished.connect(self._connect)
        shell.window.more_commands = self.recent_rows
        self._connect()

    def close(self) -> None:
        """Let the project go, after it was closed."""
        if self._door is not None:
            self._door.close()
            self._door = None

    def new(self) -> None:
        """Ask where, and make a project there."""
        place = self._ask_target(self.tr("New project"), self.tr("Untitled"))
        if place is not None:
            self.open_at(place, is_new=True)

    def open(self) -> None:
        """Ask which project, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._shell.window, self.tr("Open project"), str(self._folder()), self._kinds()
        )
        if name:
            self.open_at(Path(name))

    def open_at(self, place: Path, *, is_new: bool = False) -> None:
        """Open the project there in this window; what cannot be opened is told, all else stays."""
        if self._is_open_here(place):
            self._say(self.tr("{0} is open already.").format(one_line(place.name)))
            return
        if is_new and place.exists():
            self._refuse(ProjectError(self.tr(
                "There is something at {0} already; it was left as it is. Choose another name, or"
                " open it as a project."
            ).format(place)))  # fmt: skip
            return
        door = ProjectDoor(place, self)
        if not door.take():
            self._go_to_other_window(place, door)
            return
        self._shell.jobs.start(
            partial(self._open_beside, place, door, create=is_new),
            done=self._replace,
            failed=partial(self._give_up, door),
        )

    def recent_rows(self) -> list[Row]:
        """Return what the palette offers: the projects used lately, but the open one."""
        places = [place for place in self.recent.places() if not self._is_open_here(place)]
        return project_rows(places, self.open_at)

    def save_copy(self) -> None:
        """Ask where, and save a copy to be worked on beside this project.

        Where the file of this project is gone, the window goes on with the copy.
        """
        if self._shell.project is not None:
            name = self.tr("{0} copy").format(self._shell.project.name)
            self._write(self.tr("Save a copy"), name, self._shell.project.save_copy, self._copied)

    def back_up(self) -> None:
        """Ask where, and write a checked backup."""
        if self._shell.project is not None:
            name = self.tr("{0} backup").format(self._shell.project.name)
            self._write(self.tr("Back up"), name, self._shell.project.backup, self._backed_up)

    # opening another project

    def _open_beside(
        self,
        place: Path,
        door: ProjectDoor,
        _job: JobContext,
        *,
        create: bool,
    ) -> Opened:
        from factcheck.services.project import open_project

        project = self._shell.project
        reviewer = project.reviewer if project else ""
        return Opened(open_project(place, reviewer, create=create, may_read=True), door)

    def _replace(self, opened: Opened) -> None:
        if self._shell.project is None:  # the window was closed meanwhile
            opened.project.close()
            opened.door.close()
            return
        was_gone = self._shell.place.is_file_gone
        self._shell.leave_project()
        if was_gone:  # the copy is where the work goes on: what failed is over
            self._shell.window.notice.hide()
        self.close()
        self._door = opened.door
        self._door.knocked.connect(self._come_forward)
        self._shell.fill(opened.project)

    def _give_up(self, door: ProjectDoor, error: Exception) -> None:
        door.close()
        door.deleteLater()
        self._refuse(error)

    def _go_to_other_window(self, place: Path, door: ProjectDoor) -> None:
        holder = door.holder()
        if door.knock([], patience=0):
            words = self.tr("{0} is open in another window, which was brought to the front.")
            self._say(words.format(one_line(place.name)))
        else:
            self._refuse(ProjectError(not_answering(place, holder)))
        door.deleteLater()

    # after opening

    def follow(self) -> None:
        """Remember the project that was just opened, and let other starts knock."""
        project = self._shell.project
        if project is not None:
            self.recent.add(Path(project.location))
        if self._door is not None:
            self._door.listen()

    def _come_forward(self, files: list[Path]) -> None:
        window = self._shell.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
        if window.workplace is not None:
            window.workplace.import_files(files)

    # copies

    def _write(
        self,
        title: str,
        name: str,
        copy: Callable[[Path], None],
        tell: Callable[[Path], None],
    ) -> None:
        place = self._ask_target(title, name)
        if place is None:
            return
        self._shell.place.claim.keep()
        self._shell.jobs.start(
            lambda _: copy(place),
            lane=Lane.EDIT,  # after the edits in hand, so that the copy holds them
            done=lambda _: tell(place),
            failed=self._refuse,
        )

    def _copied(self, place: Path) -> None:
        self._say(self.tr("Copy saved: {0}").format(one_line(str(place))))
        if self._shell.place.is_file_gone:
            if self._shell.rescue is not None:
                self._shell.rescue.hand_over(place)
            self.open_at(place)

    def _backed_up(self, place: Path) -> None:
        self._say(self.tr("Backup written: {0}").format(one_line(str(place))))

    def _ask_target(self, title: str, name: str) -> Path | None:
        found, _ = QFileDialog.getSaveFileName(
            self._shell.window,
            title,
            str(self._folder() / f"{name}{PROJECT_ENDING}"),
            self._kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever overwritten
        )
        if not found:
            return None
        place = Path(found)
        return place if place.suffix else place.with_name(place.name + PROJECT_ENDING)

    # private

    def _kinds(self) -> str:
        return self.tr("Projects (*.factcheck);;All files (*)")

    def _folder(self) -> Path:
        project = self._shell.project
        return Path(project.location).parent if project else Path.home()

    def _is_open_here(self, place: Path) -> bool:
        project = self._shell.project
        return project is not None and Path(project.location).resolve() == place.resolve()

    def _say(self, words: str) -> None:
        self._shell.window.status.say(words)

    def _refuse(self, error: Exception) -> None:
        self._shell.window.notice.say(f"{headline(error)}. {sentence(error)}")

    def _connect(self) -> None:
        window = self._shell.window
        for action_id, act in {
            "project.new": self.new,
            "project.open": self.open,
            "project.copy": self.save_copy,
            "project.backup": self.back_up,
        }.items():
            window.actions_by_id[action_id].triggered.connect(act)
        menu = window.menu.menu_of(_BEFORE)
        recent = RecentMenu(self.recent, menu)
        recent.chosen.connect(self.open_at)
        menu.insertMenu(window.actions_by_id[_BEFORE], recent)
