"""Corrects what is known of an article: title, byline, publisher, date, language, tags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from factcheck.domain.articles import Metadata
from ui import theme as themes
from ui.i18n import translate
from ui.plain_text import PlainLabel
from ui.projects.reading_only import closed
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.field import Field

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleSummary
    from ui.session import Session

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LANGUAGE = re.compile(r"[a-z]{2}")
_NAMES = ("title", "byline", "publisher", "published", "language", "tags")


@dataclass(frozen=True, slots=True)
class Problem:
    """A field whose text cannot be kept, and why."""

    field: str
    words: str


class MetadataDialog(QDialog):
    """Shows the data of one article; an empty field is stored as not known."""

    def __init__(
        self, session: Session, summary: ArticleSummary, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._summary = session, summary
        self.setObjectName("metadataDialog")
        self.setWindowTitle(self.tr("Article data"))
        self.fields: dict[str, Field] = {
            name: Field(words, "", self) for name, words in self._words().items()
        }
        self._problem = PlainLabel("", self, style="caption", tone="danger")
        self._problem.setObjectName("metadataProblem")
        self._problem.hide()
        self.save = Button(self.tr("Save"), self, kind=ButtonKind.PRIMARY, key=self.tr("Enter"))
        self.cancel = Button(self.tr("Cancel"), self, key=self.tr("Esc"))
        self._seen = session.project.known
        self.rescue_spot = (summary.id, "metadata")
        self._fill()
        self._build()
        self._connect()
        session.writing.emit(self)

    def metadata(self) -> Metadata:
        """Return the data as it stands in the fields."""
        texts = {name: self.fields[name].text().strip() or None for name in _NAMES[:-1]}
        return Metadata(**texts)

    def tags(self) -> tuple[str, ...]:
        """Return the tags as they stand in their field."""
        parts = self.fields["tags"].text().split(",")
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))

    def problem(self) -> Problem | None:
        """Return what cannot be kept as it stands, None when all can."""
        return problem_of(self.metadata())

    def has_unsaved(self) -> bool:
        """Say whether something is typed that is not in the record."""
        is_same = self.metadata() == self._summary.metadata and self.tags() == self._summary.tags
        return not is_same

    def _store(self) -> None:
        if not self.save.isEnabled():
            return
        problem = self.problem()
        for name, field in self.fields.items():
            field.set_wrong(problem is not None and problem.field == name)
        self._problem.setText(problem.words if problem else "")
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self.fields[problem.field].setFocus()
            return
        articles = self._session.project.articles
        if self.metadata() != self._summary.metadata:
            act = partial(articles.edit_metadata, self._summary.id, self.metadata())
            self._session.edit(act, seen=self._seen)
        if self.tags() != self._summary.tags:
            act = partial(articles.set_tags, self._summary.id, self.tags())
            self._session.edit(act, seen=self._seen)
        self.accept()

    def _fill(self) -> None:
        data = self._summary.metadata
        for name in _NAMES[:-1]:
            self.fields[name].setText(getattr(data, name) or "")
            self.fields[name].setCursorPosition(0)
        self.fields["tags"].setText(", ".join(self._summary.tags))

    def _connect(self) -> None:
        self.save.clicked.connect(self._store)
        self.cancel.clicked.connect(self.reject)
        for field in self.fields.values():
            field.returnPressed.connect(self._store)

    def _build(self) -> None:
        space = themes.current().space
        form = QFormLayout()
        form.setVerticalSpacing(space("s"))
        hints = self._hints()
        for name, field in self.fields.items():
            field.setObjectName(f"metadata.{name}")
            field.setPlaceholderText(hints.get(name, self.tr("not found")))
            label = PlainLabel(field.accessibleName(), self, style="caption", tone="ink_2")
            label.setBuddy(field)
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.setSpacing(space("s"))
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("xl"), space("l"), space("xl"), space("l"))
        column.setSpacing(space("m"))
        column.addLayout(form)
        column.addWidget(self._problem)
        for note in closed(self._session, self, *self.fields.values(), self.save):
            column.addWidget(note)
        column.addWidget(PlainLabel(self._origin(), self, style="caption", tone="ink_3"))
        column.addLayout(buttons)
        self.setMinimumWidth(560)

    def _origin(self) -> str:
        return self.tr("From {0}, revision {1}").format(
            self._summary.source or self.tr("pasted text"), self._summary.revision
        )

    def _words(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "byline": self.tr("Byline"),
            "publisher": self.tr("Publisher"),
            "published": self.tr("Published"),
            "language": self.tr("Language"),
            "tags": self.tr("Tags"),
        }

    def _hints(self) -> dict[str, str]:
        return {
            "published": self.tr("not found; 2024, 2024-03 or 2024-03-09"),
            "tags": self.tr("separated by commas"),
        }


def problem_of(data: Metadata) -> Problem | None:
    """Return the field that cannot be kept as it stands, None when all can."""
    if data.published is not None and not is_date(data.published):
        words = translate("MetadataDialog", "Write the date as 2024, 2024-03 or 2024-03-09.")
        return Problem("published", words)
    if data.language is not None and not _LANGUAGE.fullmatch(data.language):
        words = translate("MetadataDialog", "Write the language as two letters, such as en.")
        return Problem("language", words)
    return None


def is_date(text: str) -> bool:
    """Say whether the text is YYYY, YYYY-MM or YYYY-MM-DD and such a day exists."""
    found = _DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = (int(part) if part else 1 for part in found.groups())
    return QDate.isValid(year, month, day)
