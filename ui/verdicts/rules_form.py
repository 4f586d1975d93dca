"""What the project asks of a complete decision: the form that shows and changes it."""

from __future__ import annotations

from dataclasses import asdict, fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from factcheck.domain.changes import Topic
from factcheck.domain.rules import Rules
from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.projects.reading_only import closed
from ui.widgets.buttons import Button
from ui.widgets.switching import CheckBox

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.jobs import JobContext
    from ui.features import Ground
    from ui.session import Session


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Rules", text))


_WORDS = {
    "disputed_needs_rationale": _("Disputed needs a rationale"),
    "verified_needs_evidence": _("Verified needs evidence"),
    "disputed_needs_evidence": _("Disputed needs evidence"),
    "unsourced_needs_search": _("Unsourced needs a noted search"),
}


class RulesForm(QWidget):
    """Shows the rules of a project and changes them at once, each by one step undo takes back.

    Its `parts` may be laid out in another widget, from top to bottom.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulesForm")
        self._session, self._rules = session, Rules()
        self.boxes = {
            field.name: CheckBox(_tr(_WORDS[field.name]), self) for field in fields(Rules)
        }
        about = self.tr("A decision that lacks something is shown as incomplete. It still counts.")
        hint = PlainLabel(about, self, style="caption", tone="ink_2")
        hint.setWordWrap(True)
        notes = closed(session, self, *self.boxes.values())
        self.parts: tuple[QWidget, ...] = (hint, *self.boxes.values(), *notes)
        column = QVBoxLayout(self)
        edge = themes.current().space("xs")  # room for the ring of the focus
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(themes.current().space("s"))
        column.addWidget(hint)
        for name, box in self.boxes.items():
            box.setObjectName(f"rule.{name}")
            box.clicked.connect(self.store)
            column.addWidget(box)
        for note in notes:
            column.addWidget(note)
        session.changes.changed.connect(self._refresh)
        self._read()

    def rules(self) -> Rules:
        """Return the rules as the boxes say them."""
        return Rules(**{name: box.isChecked() for name, box in self.boxes.items()})

    def show_rules(self, rules: Rules) -> None:
        """Show these rules."""
        self._rules = rules
        for name, box in self.boxes.items():
            box.setChecked(getattr(rules, name))

    def store(self) -> None:
        """Keep the rules as the boxes say them."""
        from factcheck.services.settings import RULES

        store = partial(self._session.project.settings.set, RULES, asdict(self.rules()))
        self._session.edit(store, failed=self._show_as_recorded)

    def _show_as_recorded(self, error: Exception) -> None:
        self.show_rules(self._rules)
        self._session.edit_failed.emit(error)

    def _refresh(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTINGS):
            self._read()

    def _read(self) -> None:
        self._session.read_first(self._rules_of_project, self.show_rules)

    def _rules_of_project(self, _job: JobContext) -> Rules:
        return self._session.project.settings.rules


class RulesDialog(QDialog):
    """The form in a window of its own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulesDialog")
        self.setWindowTitle(self.tr("What a decision needs"))
        self.form = RulesForm(session, self)
        close = Button(self.tr("Close"), self, key=self.tr("Esc"))
        close.clicked.connect(self.accept)
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space("xl"), space("xl"), space("xl"), space("l"))
        column.setSpacing(space("l"))
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)


class RulesAct(QObject):
    """Opens the dialog by an action."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        ground.actions.enable("rules", on=True)
        ground.actions["rules"].triggered.connect(lambda _checked=False: self._open())

    def _open(self) -> None:
        dialog = RulesDialog(self._ground.session, self._ground.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rules", text)
