"""The page of the settings for backups, and the backup of every day."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from factcheck import paths
from ui.jobs import Lane
from ui.settings.page import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.switching import CheckBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factcheck.jobs import JobContext
    from ui.features import Ground

FOLDER = "backup_folder"
"""What is kept for a project: the folder of its daily backups, "" for none."""


class BackupsPage(SettingsPage):
    """Switches the daily backup on, for this project, and says where it goes."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground, parent)
        self.title = self.tr("Backups")
        self.add_words(
            self.tr(
                "The project is safe on the disk after every step. A backup is for the day the disk"
                " fails: choose a folder on another one. Backups hold everything, confidential"
                " sources too."
            )
        )
        self.daily = CheckBox(self.tr("Back this project up on every day it is opened"), self)
        self.daily.clicked.connect(self._switch)
        self.column.addWidget(self.daily)
        self.where = self.add_words("")
        self.folder = Button(self.tr("Choose the folder…"), self)
        self.folder.clicked.connect(self._choose)
        self.now = Button(self.tr("Back up now…"), self)
        self.now.clicked.connect(ground.actions["project.backup"].trigger)
        self.add_row(self.folder, self.now)
        self.column.addStretch(1)

    @override
    def show_now(self) -> None:
        """Show where backups go."""
        folder = self.ground.state.get(FOLDER)
        self.daily.setChecked(bool(folder))
        words = self.tr("Into {0}; the newest seven are kept.").format(folder)
        self.where.setText(words if folder else self.tr("Nothing is backed up by itself."))

    @override
    def reset(self) -> None:
        """Back nothing up by itself."""
        self._keep("")

    def use(self, folder: Path) -> None:
        """Put daily backups into a folder from now on, the first of them at once."""
        self._keep(str(folder))
        DailyBackup.of(self.ground).start()

    def _switch(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's argument
        if wanted:
            self.use(paths.data_dir() / "backups")
        else:
            self._keep("")

    def _choose(self) -> None:
        at = self.ground.state.get(FOLDER) or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the backups"), at)
        if chosen:
            self.use(Path(chosen))

    def _keep(self, folder: str) -> None:
        self.ground.state.put(FOLDER, folder)
        self.show_now()


class DailyBackup(QObject):
    """Backs the open project up beside the window, if that is wanted and today's is not there."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        self.start()

    @staticmethod
    def of(ground: Ground) -> DailyBackup:
        """Return the one of the open project."""
        found = ground.place.findChild(DailyBackup)
        return found or DailyBackup(ground)

    def start(self) -> None:
        """Write today's backup unless there is one."""
        folder = self._ground.state.get(FOLDER)
        if folder:
            self._ground.session.jobs.start(
                partial(self._back_up, Path(folder)),
                lane=Lane.BULK,
                done=self._tell,
                failed=self._ground.place.failed.emit,
            )

    def _back_up(self, folder: Path, _job: JobContext) -> Path | None:
        from factcheck.services.backups import back_up_daily

        return back_up_daily(self._ground.session.project, folder)

    def _tell(self, written: Path | None) -> None:
        if written is not None:
            told = self.tr("Backed up to {0}").format(str(written))
            self._ground.place.told.emit(told)
