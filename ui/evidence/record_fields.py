"""The rest of what can be recorded of a source, folded away until it is wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from factcheck.domain.evidence import NewEvidence, SourceType
from ui import theme as themes
from ui.articles.metadata_dialog import is_date
from ui.evidence.link import web_address
from ui.evidence.words import source_type_word
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.switching import CheckBox

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS = ("publisher", "author", "published", "archive_url", "note")


class RecordFields(QWidget):
    """Publisher, author, date, kind of source, archive, note, confidential."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = Button(
            self.tr("More about the source"), self, kind=ButtonKind.FLAT, icon="chevron_right"
        )
        self._body = QWidget(self)
        self.texts: Mapping[str, QLineEdit] = {name: QLineEdit(self._body) for name in _TEXTS}
        self.kind = QComboBox(self._body)
        self.confidential = CheckBox(self.tr("Confidential: masked in exports"), self._body)
        self._build()
        self.clear()

    def clear(self) -> None:
        """Empty the fields and fold them away."""
        self.fill(NewEvidence())
        self.unfold(on=False)

    def fill(self, record: NewEvidence) -> None:
        """Show what is recorded, unfolded where there is something."""
        for name, field in self.texts.items():
            field.setText(getattr(record, name) or "")
        self.kind.setCurrentIndex(self.kind.findData(record.source_type))
        self.confidential.setChecked(record.confidential)
        self.unfold(on=self.apply(NewEvidence()) != NewEvidence())

    def apply(self, record: NewEvidence) -> NewEvidence:
        """Return the record with what the fields say."""
        texts = {name: field.text().strip() for name, field in self.texts.items()}
        return replace(
            record,
            publisher=texts["publisher"],
            author=texts["author"],
            note=texts["note"],
            published=texts["published"] or None,
            archive_url=texts["archive_url"] or None,
            source_type=self.kind.currentData(),
            confidential=self.confidential.isChecked(),
        )

    def problem(self) -> str:
        """Return what cannot be recorded as it stands, "" when all can."""
        published = self.texts["published"].text().strip()
        archive = self.texts["archive_url"].text().strip()
        if published and not is_date(published):
            return self.tr("Write the date of the source as 2024, 2024-03 or 2024-03-09.")
        if archive and web_address(archive) is None:
            return self.tr("The archived copy needs a complete http or https address.")
        return ""

    def unfold(self, *, on: bool) -> None:
        """Show the fields, or fold them away."""
        self._body.setVisible(on)
        self._fold.set_icon_name("chevron_down" if on else "chevron_right")

    def _toggle(self) -> None:
        self.unfold(on=self._body.isHidden())

    def _build(self) -> None:
        self.kind.addItem(self.tr("not said"), None)
        for kind in SourceType:
            self.kind.addItem(source_type_word(kind), kind)
        form = QFormLayout(self._body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(themes.current().space("s"))
        words = self._words()
        self.kind.view().setAccessibleName(words["source_type"])
        for name, field in {**self.texts, "source_type": self.kind}.items():
            field.setObjectName(f"evidence.{name}")
            label = PlainLabel(words[name], self._body, style="caption", tone="ink_2")
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self.confidential)
        self._fold.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.current().space("xs"))
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)

    def _words(self) -> dict[str, str]:
        return {
            "publisher": self.tr("Publisher"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "archive_url": self.tr("Archive"),
            "note": self.tr("Note"),
            "source_type": self.tr("Kind"),
        }
