"""What is known of a claim besides its words: wording of its own, speaker, tags, waiting for.

With a verdict also what its text leaves out, and how it should read instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.verdicts.notes import Notes
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from factcheck.domain.claims import Claim


class NotesForm(QWidget):
    """Edits the notes of a claim; `written` carries the claim and its Notes when a field is left.

    Folded to one line until it is opened; Esc leaves it.
    """

    written = Signal(object, object)
    left = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimNotes")
        self._claim: Claim | None = None
        self._fold = Button(
            self.tr("Details"), self, kind=ButtonKind.FLAT, icon="chevron_right", key=key
        )
        self._fold.setObjectName("claimNotesFold")
        self._summary = ElidedLabel("", self, style="caption", tone="ink_3")
        self._body = QWidget(self)
        self.fields = {name: QLineEdit(self._body) for name in _FIELDS}
        self._labels: dict[str, PlainLabel] = {}
        self._build()
        self._show_body(on=False)

    def show_claim(self, claim: Claim | None) -> None:
        """Edit this claim's notes from now on; changed ones of the claim before are kept."""
        if self._claim is not None and (claim is None or claim.id != self._claim.id):
            self.keep()
        is_typing = any(field.hasFocus() for field in self.fields.values()) or self.has_unsaved()
        is_same = claim is not None and self._claim is not None and claim.id == self._claim.id
        self._claim = claim
        notes = Notes.of(claim) if claim else Notes()
        self._summary.set_text(notes.summary())
        if not (is_same and is_typing):
            self._fill(notes)
        has_verdict = claim is not None and claim.verdict is not None
        for name in _OF_VERDICT:
            self.fields[name].setVisible(has_verdict)
            self._labels[name].setVisible(has_verdict)

    def notes(self) -> Notes:
        """Return the texts as they stand in the fields."""
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        tags = tuple(tag.strip() for tag in texts.pop("tags").split(",") if tag.strip())
        return Notes(tags=tags, **texts)

    def has_unsaved(self) -> bool:
        """Say whether something is typed that is not in the record."""
        return self._claim is not None and self.notes() != Notes.of(self._claim)

    def keep(self) -> None:
        """Hand over what was changed."""
        if self._claim is not None and self.has_unsaved():
            self.written.emit(self._claim, self.notes())

    def start(self) -> None:
        """Open the form and begin to write."""
        self._show_body(on=True)
        self.fields["standalone"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps what was typed and leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.keep()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _fill(self, notes: Notes) -> None:
        for name, field in self.fields.items():
            text = ", ".join(notes.tags) if name == "tags" else getattr(notes, name)
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)

    def _toggle(self) -> None:
        self._show_body(on=self._body.isHidden())

    def _show_body(self, *, on: bool) -> None:
        self._body.setVisible(on)
        self._summary.setVisible(not on)
        self._fold.set_icon_name("chevron_down" if on else "chevron_right")

    def _build(self) -> None:
        space = themes.current().space
        form = QFormLayout(self._body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(space("s"))
        words, hints = self._words(), self._hints()
        for name, field in self.fields.items():
            field.setObjectName(f"claim.{name}")
            field.setPlaceholderText(hints[name])
            field.editingFinished.connect(self.keep)
            field.textEdited.connect(lambda _: self._show_body(on=True))
            label = PlainLabel(words[name], self._body, style="caption", tone="ink_2")
            label.setBuddy(field)
            self._labels[name] = label
            form.addRow(label, field)
        self._fold.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("xs"))
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._summary)
        column.addWidget(self._body)

    def _words(self) -> dict[str, str]:
        return {
            "standalone": self.tr("Wording"),
            "speaker": self.tr("Speaker"),
            "tags": self.tr("Tags"),
            "waiting_for": self.tr("Waiting for"),
            "missing_context": self.tr("Left out"),
            "suggested_correction": self.tr("Better"),
        }

    def _hints(self) -> dict[str, str]:
        return {
            "standalone": self.tr("the claim with who, what and when resolved"),
            "speaker": self.tr("who says so"),
            "tags": self.tr("separated by commas"),
            "waiting_for": self.tr("an answer, a document"),
            "missing_context": self.tr("what a reader should know besides"),
            "suggested_correction": self.tr("how it should read"),
        }


_OF_VERDICT = ("missing_context", "suggested_correction")
_FIELDS = ("standalone", "speaker", "tags", "waiting_for", *_OF_VERDICT)
