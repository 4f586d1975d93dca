"""What is known of the article looked at, each field with what else it could be beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.articles import Metadata
from ui import theme as themes
from ui.articles.metadata_dialog import problem_of
from ui.i18n import publication_date
from ui.plain_text import PlainLabel, set_tooltip, with_visible_marks
from ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import ReadArticle

MOST = 4
"""Alternatives that are listed beside a field."""

_OPTION_WIDTH = 240


class ChoiceField(QWidget):
    """A field with the values it could have; one click or the keys up and down put one in."""

    edited = Signal()

    def __init__(self, name: str, words: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(words, hint, self)
        self.field.setObjectName(f"import.{name}")
        self._values: tuple[str, ...] = ()
        self._words = publication_date if name == "published" else str
        self._text = ""
        self._rows: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._options = QVBoxLayout()
        self._options.setSpacing(0)
        label = PlainLabel(words, self, style="caption", tone="ink_2")
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.current().space("xs"))
        column.addWidget(label)
        column.addWidget(self.field)
        column.addLayout(self._options)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._follow_text)

    def show_value(self, value: str | None, others: Sequence[str] = (), *, text: str = "") -> None:
        """Show a value and what else it could be, with the line of the text where it stands.

        A single possibility is not listed.
        """
        self._text = text
        with QSignalBlocker(self.field):
            self.field.setText(value or "")
            self.field.setCursorPosition(0)
        self.field.set_wrong(False)
        found = dict.fromkeys(one for one in (value, *others) if one)
        self._values = tuple(found)[:MOST] if len(found) > (value is not None) else ()
        self._list_options()

    def value(self) -> str | None:
        """Return what stands in the field, None when it is empty."""
        return " ".join(self.field.text().split()) or None

    def step(self, by: int) -> None:
        """Put the next or the previous possibility in."""
        if self._values:
            at = self._values.index(self.value()) if self.value() in self._values else -by
            self._take(self._values[(at + by) % len(self._values)])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the possibilities by the keys up and down."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by and self._values:
                self.step(by)
                return True
        return super().eventFilter(watched, event)

    def _take(self, value: str, _checked: object = None) -> None:
        self.field.setText(value)
        self.field.setCursorPosition(0)

    def _follow_text(self) -> None:
        self._check_option()
        self.edited.emit()

    def _check_option(self) -> None:
        self._group.setExclusive(False)
        for button, value in zip(self._group.buttons(), self._values, strict=True):
            button.setChecked(value == self.value())
        self._group.setExclusive(True)

    def _list_options(self) -> None:
        for row in self._rows:
            self._options.removeWidget(row)
            row.hide()
            row.deleteLater()
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
        self._rows = [self._option(value) for value in self._values]
        for row in self._rows:
            self._options.addWidget(row)
        self._check_option()

    def _option(self, value: str) -> QWidget:
        """Return a value to choose, with where it was found at its end."""
        option = QWidget(self)
        line = line_of(self._text, value)
        found = self.tr("line {0}").format(QLocale().toString(line)) if line else ""
        where = PlainLabel(found, option, style="micro", tone="ink_3")
        room = _OPTION_WIDTH - (where.sizeHint().width() if found else 0)
        button = QRadioButton(self._shortened(value, room), option)
        spoken = with_visible_marks(value)
        button.setAccessibleName(f"{spoken}, {found}" if found else spoken)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # up and down in the field do it
        set_tooltip(button, value)
        button.clicked.connect(partial(self._take, value))
        self._group.addButton(button)
        row = QHBoxLayout(option)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button, 1)
        row.addWidget(where)
        return option

    def _shortened(self, value: str, room: int) -> str:
        shown = with_visible_marks(" ".join(self._words(value).split()))
        metrics = QFontMetrics(themes.current().font("body"))
        cut = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        return cut.replace("&", "&&")


def line_of(text: str, value: str) -> int:
    """Return the number of the first line that holds the value, from 1; 0 where none does."""
    wanted = " ".join(value.split())
    lines = enumerate(text.splitlines(), 1) if wanted else ()
    return next((number for number, line in lines if wanted in " ".join(line.split())), 0)


class MetadataFields(QFrame):
    """Title, byline, publisher, date and language of the article looked at."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        missing = self.tr("not found")
        self.fields = {
            "title": ChoiceField("title", self.tr("Title"), missing, self),
            "byline": ChoiceField("byline", self.tr("Byline"), missing, self),
            "publisher": ChoiceField("publisher", self.tr("Publisher"), missing, self),
            "published": ChoiceField(
                "published", self.tr("Published"), self.tr("not found; 2024-03-09"), self
            ),
            "language": ChoiceField("language", self.tr("Language"), self.tr("unknown"), self),
        }
        self._problem = PlainLabel("", self, style="caption", tone="danger")
        self._problem.setObjectName("importProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._build()
        for field in self.fields.values():
            field.edited.connect(self._follow)

    def show_article(self, read: ReadArticle) -> None:
        """Show what is known of an article, with the alternatives."""
        data, others = read.metadata, read.alternatives
        self.fields["title"].show_value(data.title, others.titles, text=read.text)
        self.fields["byline"].show_value(data.byline, others.bylines, text=read.text)
        self.fields["publisher"].show_value(data.publisher)
        self.fields["published"].show_value(data.published, others.days)
        self.fields["language"].show_value(data.language)
        self._problem.hide()

    def metadata(self) -> Metadata:
        """Return the data as they stand in the fields."""
        return Metadata(**{name: field.value() for name, field in self.fields.items()})

    def is_right(self) -> bool:
        """Say whether all can be kept as it stands."""
        return problem_of(self.metadata()) is None

    def check(self) -> bool:
        """Say whether all can be kept; what cannot is marked and gets the keyboard."""
        problem = self._mark_wrong()
        if problem is not None:
            self.fields[problem].field.setFocus()
        return problem is None

    def _follow(self) -> None:
        self._mark_wrong()
        self.edited.emit()

    def _mark_wrong(self) -> str | None:
        problem = problem_of(self.metadata())
        for name, field in self.fields.items():
            field.field.set_wrong(problem is not None and problem.field == name)
        self._problem.setText(problem.words if problem else "")
        self._problem.setVisible(problem is not None)
        return problem.field if problem else None

    def _build(self) -> None:
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        column.setSpacing(space("m"))
        for name in ("title", "byline", "publisher"):
            column.addWidget(self.fields[name])
        row = QHBoxLayout()
        row.setSpacing(space("s"))
        row.addWidget(self.fields["published"], 3)
        row.addWidget(self.fields["language"], 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._problem)
