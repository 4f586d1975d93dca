"""The form that records a source: address or reference, title, quote, stance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.domain.evidence import NewEvidence, Stance
from ui import theme as themes
from ui.drafts import draft_of, texts_of
from ui.evidence.link import web_address
from ui.evidence.record_fields import RecordFields
from ui.evidence.words import stance_word
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from factcheck.domain.evidence import Evidence


class EvidenceForm(QWidget):
    """Asks for one source.

    The address alone is enough: Enter adds it. `entered` carries a NewEvidence, `left` says that
    the form was closed with Esc.
    """

    entered = Signal(object)
    left = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited: Evidence | None = None
        name = self.tr("Web address, or the name of a source")
        hint = self.tr("Paste a URL, or name a source")
        self.source = Field(name, hint, self, icon="link")
        self.source.setObjectName("evidenceUrl")
        self.title = QLineEdit(self)
        self.title.setObjectName("evidenceTitle")
        self.quote = QLineEdit(self)
        self.quote.setObjectName("evidenceQuote")
        self.locator = QLineEdit(self)
        self.locator.setObjectName("evidenceLocator")
        self.locator.setPlaceholderText(self.tr("page, paragraph or minute"))
        self.add = Button(self.tr("Add"), self, key=key)
        self.add.setObjectName("evidenceAdd")
        self.add.setToolTip(self.tr("Record this source as evidence"))
        self._stances = {stance: QRadioButton(stance_word(stance), self) for stance in Stance}
        self.more = RecordFields(self)
        self._same = PlainLabel("", self, style="caption", tone="ink_2")
        self._same.setObjectName("evidenceSame")
        self._problem = PlainLabel("", self, style="caption", tone="danger")
        self._build()
        self._connect()
        self.clear()

    def has_unsaved(self) -> bool:
        """Say whether anything is typed; an empty form holds nothing of its own."""
        return bool(texts_of(self, draft_of(self)))

    def clear(self) -> None:
        """Empty the form."""
        self._edited = None
        for field in (self.source, self.title, self.quote, self.locator):
            field.clear()
        self.more.clear()
        self.note_same("")
        self._stances[Stance.SUPPORTS].setChecked(True)
        self._complain("")
        self._show_details(on=False)

    def start(self) -> None:
        """Begin to record a source; a web address on the clipboard is filled in."""
        if not self.source.text():
            address = web_address(QGuiApplication.clipboard().text())
            if address:
                self.source.setText(
                    address.toString(address.ComponentFormattingOption.FullyEncoded)
                )
        self._show_details(on=True)
        self.source.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.source.selectAll()

    def start_with(self, record: NewEvidence) -> None:
        """Begin to record a source of which something is known, such as a link dropped here.

        What is being typed stays, so that a link and then words of its page make one source.
        """
        for field, text in (
            (self.source, record.url or record.reference or ""),
            (self.title, record.title),
            (self.quote, record.quote),
        ):
            if text:
                field.setText(text)
        self._show_details(on=True)
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, evidence: Evidence) -> None:
        """Show what is recorded of a source, to change it."""
        self.show_record(evidence.record, evidence)
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record: NewEvidence, edited: Evidence | None) -> None:
        """Show a record in the fields; `edited` is the evidence it changes, None for a new one."""
        self._edited = edited
        self.source.setText(record.url or record.reference or "")
        self.title.setText(record.title)
        self.quote.setText(record.quote)
        self.locator.setText(record.locator)
        self._stances[record.stance].setChecked(True)
        self._show_details(on=True)
        self.more.fill(record)

    @property
    def edited(self) -> Evidence | None:
        """The evidence being changed, None while a new one is recorded."""
        return self._edited

    def stance(self) -> Stance:
        """Return how the source bears on the claim."""
        return next(stance for stance, button in self._stances.items() if button.isChecked())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the source by Enter wherever one is in the form, close it by Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        text = self.source.text().strip()
        if not text:
            self._complain(self.tr("Give a web address, or name a source."))
            self.source.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if "://" in text and web_address(text) is None:
            self._complain(self.tr("Only complete http and https addresses can be recorded."))
            self.source.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if problem := self.more.problem():
            self._complain(problem)
            return
        self.entered.emit(self._record(text))

    def _record(self, text: str) -> NewEvidence:
        is_address = web_address(text) is not None
        before = self._edited.record if self._edited else NewEvidence()
        is_same = before.url == text
        record = replace(
            before,
            url=text if is_address else None,
            reference=None if is_address else text,
            title=self.title.text().strip(),
            quote=self.quote.text().strip(),
            locator=self.locator.text().strip(),
            stance=self.stance(),
            accessed_at=before.accessed_at if is_same or not is_address else datetime.now(UTC),
            original_url=before.original_url if is_same else None,
        )
        return self.more.apply(record)

    def note_same(self, words: str) -> None:
        """Say where the same address was recorded already, "" for nowhere."""
        self._same.setText(words)
        self._same.setVisible(bool(words))

    def _complain(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.source.set_wrong(bool(words))

    def _show_details(self, *, on: bool) -> None:
        self._details.setVisible(on)
        self.more.setVisible(on)

    def _connect(self) -> None:
        self.add.clicked.connect(self._submit)
        self.source.textEdited.connect(lambda _: self._complain(""))
        self.source.textEdited.connect(lambda _: self._show_details(on=True))

    def _build(self) -> None:
        space = themes.current().space
        first = QHBoxLayout()
        first.setSpacing(space("s"))
        first.addWidget(self.source, 1)
        first.addWidget(self.add)
        stances = FlowLayout(gap=space("s"))
        self._group = QButtonGroup(self)
        for button in self._stances.values():
            self._group.addButton(button)
            stances.addWidget(button)
        self._details = QWidget(self)
        fields = QFormLayout(self._details)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setVerticalSpacing(space("s"))
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in _fields(self).items():
            label = PlainLabel(words, self._details, style="caption", tone="ink_2")
            label.setBuddy(field)
            fields.addRow(label, field)
        fields.addRow(PlainLabel(self.tr("Stance"), style="caption", tone="ink_2"), stances)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("s"))
        column.addLayout(first)
        column.addWidget(self._problem)
        column.addWidget(self._same)
        column.addWidget(self._details)
        column.addWidget(self.more)


def _fields(form: EvidenceForm) -> dict[str, QLineEdit]:
    return {
        form.tr("Title"): form.title,
        form.tr("Quote"): form.quote,
        form.tr("Where"): form.locator,
    }
