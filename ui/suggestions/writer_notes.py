"""Sources the writer noted on the words of the claim: rows that become evidence by one key."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.domain.articles import NoteKind
from factcheck.domain.evidence import Stance
from factcheck.errors import NotFoundError
from ui import icons
from ui import theme as themes
from ui.accessibility import announce
from ui.evidence.words import stance_word
from ui.i18n import in_words
from ui.plain_text import PlainLabel, shortened, with_visible_marks
from ui.suggestions.row_delegate import ROW_HEIGHT
from ui.suggestions.suggestion_list import SuggestionList
from ui.widgets.in_sight import bring_into_sight
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_row_ground,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.domain.evidence import NewEvidence, NoteOnClaim
    from factcheck.jobs import JobContext
    from ui.features import Ground

READ_AFTER = 120
"""Milliseconds a claim is in hand before its notes are read: quick keys read none."""

NOTE_ROLE = int(Qt.ItemDataRole.UserRole)
_ICONS = {NoteKind.COMMENT: "pencil", NoteKind.FOOTNOTE: "list", NoteKind.LINK: "link"}
_LEFT, _INDENT, _ICON = 10, 34, 14


class NoteListModel(QAbstractListModel):
    """Holds the notes on the words of one claim."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notes: tuple[NoteOnClaim, ...] = ()

    def set_notes(self, notes: Sequence[NoteOnClaim]) -> None:
        """Show these notes from now on."""
        if tuple(notes) != self.notes:
            self.beginResetModel()
            self.notes = tuple(notes)
            self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.notes)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self.notes):
            return None
        found = self.notes[index.row()]
        if role == NOTE_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.note.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (found.note.text, origin(found)) if part)
        return None


class NoteList(SuggestionList):
    """The notes as rows: Enter takes the chosen one as context, S and C with a stance."""

    def __init__(self, model: NoteListModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("writerNotes")
        self.setAccessibleName(self.tr("From the writer"))
        self.setItemDelegate(NoteRowDelegate(self))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen note by Enter; the rest as in every list of offers."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken_with.emit(Stance.CONTEXT)
            return
        super().keyPressEvent(event)


class NoteRowDelegate(RowDelegate):
    """Paints a note in two lines: its words, and where in the draft they stand."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of every row."""
        return QSize(200, ROW_HEIGHT)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        found: NoteOnClaim | None = index.data(NOTE_ROLE)
        if found is None:
            return
        theme, rect = at.theme, at.rect
        paint_row_ground(painter, rect, at.state, theme)
        square = QRect(rect.left() + _LEFT, rect.top() + 8, _ICON, _ICON)
        icons.paint_icon(painter, square, _ICONS[found.note.kind], theme.color("ink_2"))
        words = rect.adjusted(_INDENT, 5, -_LEFT, -5)
        for line, text, font, role in (
            (0, found.note.text, theme.font("caption"), "ink"),
            (1, origin(found), theme.font("micro"), "ink_3"),
        ):
            place = QRect(words.left(), words.top() + 19 * line, words.width(), 19)
            painter.setFont(font)
            painter.setPen(theme.color(role))
            shown = shortened(with_visible_marks(" ".join(text.split())))
            elided = Qt.TextElideMode.ElideRight
            cut = QFontMetrics(font).elidedText(shown, elided, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)


class WriterNotes(QFrame):
    """The notes on the claim in hand; hidden where the writer noted nothing."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place.claim.evidence)
        self._session, self._place, self._actions = ground.session, ground.place, ground.actions
        self._claim: Claim | None = None
        self._found: tuple[NoteOnClaim, ...] = ()
        self.model = NoteListModel(self)
        self.list = NoteList(self.model, self)
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._build()
        ground.place.claim.evidence.below.addWidget(self)
        ground.on("evidence.writer", self.focus_list)
        self._connect()
        self._show_claim(ground.place.desk.current)

    def focus_list(self) -> None:
        """Put the focus on the first note."""
        if self.model.notes:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_sight(self.list)

    def take(self, stance: Stance) -> None:
        """Record the chosen note as evidence of the claim in hand: one step."""
        row, claim = self.list.row, self._claim
        if claim is None or not 0 <= row < len(self.model.notes):
            return
        record = replace(_in_words(self.model.notes[row].evidence), stance=stance)
        words = self.tr("Taken as evidence: {0}").format(stance_word(stance))
        self._session.edit(
            partial(self._session.project.evidence.add, claim.id, record),
            done=lambda _: announce(self, words),
            failed=self._place.failed.emit,
        )

    def _show_claim(self, claim: Claim | None) -> None:
        is_other = claim is None or self._claim is None or claim.id != self._claim.id
        self._claim = claim
        if is_other:
            self._put(())
            self._soon.start()
        else:
            self._put(self._found)

    def _read(self) -> None:
        if self._claim is not None:
            self._session.read(
                partial(self._load, self._claim.id), partial(self._show, self._claim.id), self._skip
            )

    def _load(self, claim_id: ClaimId, _job: JobContext) -> tuple[NoteOnClaim, ...]:
        return self._session.project.articles.notes_of_claim(claim_id)

    def _show(self, claim_id: ClaimId, found: tuple[NoteOnClaim, ...]) -> None:
        if self._claim is not None and self._claim.id == claim_id:
            self._put(found)

    def _put(self, found: tuple[NoteOnClaim, ...]) -> None:
        """List the notes that are no evidence of the claim yet."""
        self._found = found
        taken = {_source(one.record) for one in self._claim.evidence} if self._claim else set()
        had_focus = self.list.hasFocus()
        self.model.set_notes([one for one in found if taken.isdisjoint(_sources(one.evidence))])
        self.setVisible(bool(self.model.notes))
        self._actions.enable("evidence.writer", on=bool(self.model.notes))
        if had_focus and not self.model.notes:
            self._place.claim.left.emit()
        elif had_focus:
            self.list.choose(0)

    def _skip(self, error: Exception) -> None:
        if not isinstance(error, NotFoundError):
            self._place.failed.emit(error)

    def _connect(self) -> None:
        desk = self._place.desk
        desk.claim_chosen.connect(self._show_claim)
        desk.claim_refreshed.connect(self._show_claim)
        self._soon.timeout.connect(self._read)
        self.list.taken_with.connect(self.take)
        self.list.left.connect(self._place.claim.left)

    def _build(self) -> None:
        space = themes.current().space
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("From the writer"), self, style="caption", tone="ink_2"))
        head.addStretch(1)
        keys = self.tr("S supports · C contradicts · Enter context")
        head.addWidget(PlainLabel(keys, self, style="micro", tone="ink_3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space("xs"), 0, 0)
        column.setSpacing(space("xs"))
        column.addLayout(head)
        column.addWidget(self.list)
        self.hide()


def origin(found: NoteOnClaim) -> str:
    """Return where in the draft the note stands, and the address in it."""
    place = in_words(found.evidence.locator)
    return " · ".join(part for part in (place, found.url or "") if part)


def _in_words(record: NewEvidence) -> NewEvidence:
    """Return what is recorded: where the note stands is said in the language of the window."""
    return replace(record, locator=in_words(record.locator))


def _sources(record: NewEvidence) -> set[tuple[str | None, ...]]:
    """Return what tells a note from others, as it is recorded here and in an English window."""
    return {_source(record), _source(_in_words(record))}


def _source(record: NewEvidence) -> tuple[str | None, ...]:
    """Return what tells one source from another."""
    address = record.original_url or record.url
    return (address, record.reference, record.quote, record.locator)
