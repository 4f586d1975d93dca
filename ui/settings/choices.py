"""The pages of the settings for detection, evidence and the network."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import override

from ui.evidence.visiting import forget_hosts, hosts
from ui.projects.reading_only import closed
from ui.settings.page import SettingsPage
from ui.verdicts.rules_form import RulesForm
from ui.widgets.buttons import Button
from ui.widgets.switching import CheckBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.features import Ground


class DetectionPage(SettingsPage):
    """Which sentences are claims: the project's threshold, chosen at the text."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground, parent)
        self.title = self.tr("Detection")
        self.add_head(self.tr("Threshold of claims"))
        self.add_words(
            self.tr(
                "A setting of the project: from which score a sentence is listed as a claim. It is"
                " chosen with the text in sight, where you see at once what comes and goes. What"
                " somebody judged, made or dismissed stays as it is."
            )
        )
        self.choose = Button(self.tr("Choose the threshold…"), self)
        self.choose.clicked.connect(self._choose)
        self.usual = Button(self.tr("Usual threshold"), self)
        self.usual.clicked.connect(self.reset)
        self.add_row(self.choose, self.usual)
        for note in closed(ground.session, self, self.choose, self.usual):
            self.column.addWidget(note)
        self.column.addStretch(1)

    @override
    def reset(self) -> None:
        """Go back to the usual threshold, by a step undo takes back."""
        from factcheck.domain.claims import DEFAULT_THRESHOLD
        from factcheck.services.record import THRESHOLD

        settings = self.ground.session.project.settings
        self.ground.session.edit(partial(settings.set, THRESHOLD, DEFAULT_THRESHOLD))

    def _choose(self) -> None:
        self.window().close()
        self.ground.actions["threshold"].trigger()


class EvidencePage(SettingsPage):
    """What a complete decision needs, and where else a claim can be searched for."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground, parent)
        self.title = self.tr("Evidence")
        self.add_head(self.tr("What a decision needs"))
        self.rules = RulesForm(ground.session, self)
        for part in self.rules.parts:  # in the page itself, so that they stand under its heading
            self.column.addWidget(part)
        self.rules.hide()
        self.add_head(self.tr("Search at"))
        self.add_words(
            self.tr(
                "Places to search for a claim in the browser. What was searched is noted in the"
                " claim's search trail. Your own places are added in the same dialog."
            )
        )
        self.places = Button(self.tr("Places to search at…"), self)
        self.places.clicked.connect(self._open_places)
        self.add_row(self.places)
        self.column.addStretch(1)

    @override
    def reset(self) -> None:
        """Ask of a decision what a new project asks."""
        from factcheck.domain.rules import Rules

        self.rules.show_rules(Rules())
        self.rules.store()

    def _open_places(self) -> None:
        self.window().close()
        self.ground.actions["evidence.search_at"].trigger()


class NetworkPage(SettingsPage):
    """What the program may fetch from the web: nothing, unless it is switched on here or asked."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground, parent)
        self.title = self.tr("Network")
        self.add_words(
            self.tr(
                "Without these, nothing leaves this computer. Pages are fetched without cookies and"
                " without running anything in them; addresses inside your own network are refused."
            )
        )
        self.boxes = {
            "network.import": CheckBox(self.tr("Import articles from addresses I name"), self),
            "network.copies": CheckBox(
                self.tr("Fetch the pages of sources, to keep copies and to look at them again"),
                self,
            ),
        }
        for name, box in self.boxes.items():
            box.clicked.connect(partial(self._store, name))
            self.column.addWidget(box)
        self.add_head(self.tr("Pages opened in the browser"))
        self.hosts = self.add_words("")
        self.hosts.setObjectName("visitedHosts")
        self.ask_again = Button(self.tr("Ask again"), self)
        self.ask_again.clicked.connect(self._forget_hosts)
        self.add_row(self.ask_again)
        self.column.addStretch(1)

    @override
    def show_now(self) -> None:
        """Show what is allowed."""
        from factcheck.services import permissions

        for name, box in self.boxes.items():
            box.setChecked(permissions.is_allowed(name))
        known = hosts(self.ground.state)
        words = self.tr("In this project you are not asked any more about: {0}")
        nothing = self.tr("You are asked before the first page of each host.")
        self.hosts.setText(words.format(", ".join(known)) if known else nothing)
        self.ask_again.setEnabled(bool(known))

    @override
    def reset(self) -> None:
        """Allow nothing."""
        for name, box in self.boxes.items():
            box.setChecked(False)
            self._store(name)
        self._forget_hosts()

    def _forget_hosts(self) -> None:
        forget_hosts(self.ground.state)
        self.show_now()

    def _store(self, name: str, _checked: object = None) -> None:
        from factcheck.services import permissions

        permissions.allow(name, allowed=self.boxes[name].isChecked())
