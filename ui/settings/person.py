"""The page of the settings for the reviewer's name, and where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.settings.page import SettingsPage
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.features import Ground

REVIEWER = "reviewer"
"""The preference that holds the reviewer's name."""
LONGEST_NAME = 80
"""Code points of a name that is kept."""


class PersonPage(SettingsPage):
    """Changes the name that every verdict carries from now on."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground, parent)
        self.title = self.tr("Reviewer")
        self.add_head(self.tr("Your name"))
        self.name = Field(self.tr("Your name"), self.tr("As it should stand in the report"), self)
        self.name.setObjectName("reviewerName")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.editingFinished.connect(self._keep)
        self.column.addWidget(self.name)
        self.add_words(
            self.tr(
                "Every verdict and every step from now on carries this name. What was signed before"
                " keeps the name it has, and undo takes back the steps of this name alone."
            )
        )
        self.column.addStretch(1)

    @property
    @override
    def can_reset(self) -> bool:
        """A name has no usual one."""
        return False

    @override
    def show_now(self) -> None:
        """Show the name in force."""
        self.name.setText(self.ground.session.project.reviewer)

    def _keep(self) -> None:
        sign_as(self.ground, self.name.text())
        self.show_now()


def sign_as(ground: Ground, typed: str) -> None:
    """Sign every step from now on with a name, in this project and those opened later."""
    name = " ".join(typed.split())[:LONGEST_NAME]
    project = ground.session.project
    if name and name != project.reviewer:
        ground.state.prefer(REVIEWER, name)
        project.reviewer = name
        ground.window.status.show_reviewer(name)
        ground.place.undo.read()
