"""Where a reviewer looked and whom they asked: what defends a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.domain.changes import Topic
from ui import theme as themes
from ui.i18n import moment
from ui.plain_text import PlainLabel, set_tooltip, with_visible_marks
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.in_sight import bring_into_sight

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.domain.evidence import RightOfReply, SearchTrailEntry
    from factcheck.jobs import JobContext
    from ui.session import Session

_MOST_ROWS = 6
_SETTLED = 30
"""Milliseconds until an opened fold and its wrapped rows have their height."""

READ_AFTER = 80
"""Milliseconds a claim is in hand before its trail is read."""


@dataclass(frozen=True, slots=True)
class Trail:
    """The searches and questions of one claim, oldest first."""

    claim_id: ClaimId
    searches: tuple[SearchTrailEntry, ...] = ()
    replies: tuple[RightOfReply, ...] = ()


class TrailPanel(QWidget):
    """Lists searches and questions, and adds to them; folded until it is opened."""

    failed = Signal(object)
    left = Signal()

    def __init__(self, session: Session, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._claim: Claim | None = None
        self._trail: Trail | None = None
        self._expects_outcome = False
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self.fold = Button(
            self.tr("Searches and replies"), self, kind=ButtonKind.FLAT, icon="chevron_right",
            key=key,
        )  # fmt: skip
        self.acts = QHBoxLayout()
        """Where the window's features put their buttons."""
        self._body = QWidget(self)
        self.searches = self._list("searchTrail", self.tr("Searches"))
        self.replies = self._list("rightOfReply", self.tr("Right of reply"))
        self.place = self._field("trailPlace", self.tr("Where you looked"))
        self.query = self._field("trailQuery", self.tr("For what"))
        self.outcome = self._field("trailOutcome", self.tr("What came of it"))
        set_tooltip(self.outcome, self.tr("Alone, it is written to the search chosen above"))
        self.whom = self._field("replyWhom", self.tr("Whom you asked"))
        self.how = self._field("replyHow", self.tr("How"))
        self.answer = self._field("replyAnswer", self.tr("Answer to the chosen question"))
        self._build()
        self._connect()
        self._show_body(on=False)

    def show_claim(self, claim: Claim | None) -> None:
        """Show this claim's trail; what is being typed for another claim is dropped."""
        if claim is None or self._claim is None or claim.id != self._claim.id:
            for field in self._fields():
                field.clear()
            self._show(None)
        self._claim = claim
        self._soon.start()

    def start(self) -> None:
        """Open the panel and begin to note a search."""
        self._show_body(on=True)
        self.place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def expect_outcome(self) -> None:
        """Ask what came of the search that is being noted, once it stands in the trail."""
        self._expects_outcome = True

    def has_unsaved(self) -> bool:
        """Say whether something is typed that is not in the record."""
        return any(field.text().strip() for field in self._fields())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # reading

    def _read(self) -> None:
        if self._claim is not None:
            self._session.read(partial(self._load, self._claim.id), self._show, self.failed.emit)

    def _load(self, claim_id: ClaimId, _job: JobContext) -> Trail:
        trail = self._session.project.trail
        return Trail(claim_id, trail.searches(claim_id), trail.replies(claim_id))

    def _show(self, trail: Trail | None) -> None:
        if trail is not None and (self._claim is None or trail.claim_id != self._claim.id):
            return
        self._trail = trail
        searches, replies = (trail.searches, trail.replies) if trail else ((), ())
        _fill(self.searches, [search_line(one) for one in searches])
        _fill(self.replies, [reply_line(one) for one in replies])
        if self._expects_outcome and searches:
            self._expects_outcome = False
            self._ask_outcome()
        count = len(searches) + len(replies)
        words = self.tr("Searches and replies")
        self.fold.setText(f"{words} {count}" if count else words)
        self.fold.updateGeometry()

    def _ask_outcome(self) -> None:
        """Choose the newest search and put the caret where its outcome is written."""
        self._show_body(on=True)
        self.searches.setCurrentRow(self.searches.count() - 1)
        for field in (self.place, self.query):
            field.clear()
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit_rows()
        QTimer.singleShot(_SETTLED, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        bring_into_sight(self.outcome)

    def _refresh(self, changes: Changes) -> None:
        if (
            self._claim is not None
            and self._claim.id in changes.claim_ids
            and changes.touches(Topic.EVIDENCE)
        ):
            self._read()

    # acts

    def _add_search(self) -> None:
        """Note a search; with only an outcome given, it is that of the search chosen."""
        row = self.searches.currentRow()
        is_outcome = not self.place.text().strip() and not self.query.text().strip()
        if is_outcome and self._trail is not None and 0 <= row < len(self._trail.searches):
            edit = self._session.project.trail.edit_search
            searched, outcome = self._trail.searches[row], self.outcome.text().strip()
            self._edit(partial(edit, searched.id, outcome=outcome), self.outcome)
            self.left.emit()
            return
        if self._claim is not None:
            add = self._session.project.trail.add_search
            texts = [field.text().strip() for field in (self.place, self.query, self.outcome)]
            self._edit(partial(add, self._claim.id, *texts), self.place, self.query, self.outcome)

    def _add_reply(self) -> None:
        if self._claim is not None:
            add = self._session.project.trail.add_reply
            texts = [field.text().strip() for field in (self.whom, self.how)]
            self._edit(partial(add, self._claim.id, *texts), self.whom, self.how)

    def _answer(self) -> None:
        row = self.replies.currentRow()
        if self._trail is not None and 0 <= row < len(self._trail.replies):
            answer = self._session.project.trail.answer
            reply = self._trail.replies[row]
            self._edit(partial(answer, reply.id, self.answer.text().strip()), self.answer)

    def _edit(self, operation: Callable[[], Changes], *fields: QLineEdit) -> None:
        def clear(_: Changes) -> None:
            for field in fields:
                field.clear()

        self._session.edit(operation, done=clear, failed=self.failed.emit)

    def remove_search(self, row: int) -> None:
        """Take a search out of the trail; undo brings it back."""
        if self._trail is not None and 0 <= row < len(self._trail.searches):
            remove = self._session.project.trail.remove_search
            self._edit(partial(remove, self._trail.searches[row].id))

    def remove_reply(self, row: int) -> None:
        """Take a question out of the record; undo brings it back."""
        if self._trail is not None and 0 <= row < len(self._trail.replies):
            remove = self._session.project.trail.remove_reply
            self._edit(partial(remove, self._trail.replies[row].id))

    def _open_menu(self, rows: QListWidget, remove: Callable[[int], None], at: QPoint) -> None:
        row = rows.indexAt(at).row()
        if row >= 0:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Remove"), partial(remove, row))
            menu.popup(rows.viewport().mapToGlobal(at))

    # building

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.place, self.query, self.outcome, self.whom, self.how, self.answer)

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit(self._body)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.textEdited.connect(lambda _: self._show_body(on=True))
        return field

    def _list(self, name: str, words: str) -> QListWidget:
        rows = QListWidget(self._body)
        rows.setObjectName(name)
        rows.setAccessibleName(words)
        rows.setFont(themes.current().font("caption"))
        rows.setWordWrap(True)
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return rows

    def _toggle(self) -> None:
        self._show_body(on=self._body.isHidden())

    def _show_body(self, *, on: bool) -> None:
        self._body.setVisible(on)
        self.fold.set_icon_name("chevron_down" if on else "chevron_right")
        self._fitting.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows to the new width."""
        super().resizeEvent(event)
        self._fitting.start()

    def _fit_rows(self) -> None:
        for rows in (self.searches, self.replies):
            _fit(rows)

    def _connect(self) -> None:
        self.fold.clicked.connect(self._toggle)
        self._soon.timeout.connect(self._read)
        self._fitting.timeout.connect(self._fit_rows)
        self._session.changes.changed.connect(self._refresh)
        for field in (self.place, self.query, self.outcome):
            field.returnPressed.connect(self._add_search)
        for field in (self.whom, self.how):
            field.returnPressed.connect(self._add_reply)
        self.answer.returnPressed.connect(self._answer)
        for rows, remove in (
            (self.searches, self.remove_search),
            (self.replies, self.remove_reply),
        ):
            rows.customContextMenuRequested.connect(partial(self._open_menu, rows, remove))

    def _build(self) -> None:
        space = themes.current().space
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(space("s"))
        body.addWidget(PlainLabel(self.tr("Searches"), self._body, style="section"))
        body.addWidget(self.searches)
        body.addLayout(_row(self.place, self.query))
        body.addLayout(_row(self.outcome, self._button("trailAdd", self._add_search)))
        words = self.tr("Right of reply")
        body.addWidget(PlainLabel(words, self._body, style="section"))
        body.addWidget(self.replies)
        body.addLayout(_row(self.whom, self.how, self._button("replyAdd", self._add_reply)))
        body.addLayout(_row(self.answer))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("xs"))
        head = QHBoxLayout()
        head.setSpacing(space("xs"))
        head.addWidget(self.fold)
        head.addStretch(1)
        head.addLayout(self.acts)
        column.addLayout(head)
        column.addWidget(self._body)

    def _button(self, name: str, act: Callable[[], None]) -> Button:
        button = Button(self.tr("Note"), self._body)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button


def search_line(entry: SearchTrailEntry) -> str:
    """Return where was looked for what, when, and what came of it."""
    looked = ": ".join(part for part in (entry.place, entry.query) if part)
    parts = (looked, entry.outcome, entry.reviewer, moment(entry.searched_at))
    return with_visible_marks(" · ".join(part for part in parts if part))


def reply_line(reply: RightOfReply) -> str:
    """Return who was asked how and when, and what came back."""
    parts = (reply.whom, reply.how, moment(reply.asked_at), reply.answer or "…")
    return with_visible_marks(" · ".join(part for part in parts if part))


def _fill(rows: QListWidget, lines: list[str]) -> None:
    chosen = rows.currentRow()
    rows.clear()
    rows.addItems(lines)
    rows.setCurrentRow(min(max(chosen, 0), len(lines) - 1))
    rows.setVisible(bool(lines))
    _fit(rows)


def _fit(rows: QListWidget) -> None:
    """Take the height of the rows, whose words are wrapped to the width."""
    rows.doItemsLayout()
    seen = range(min(rows.count(), _MOST_ROWS))
    heights = [rows.visualItemRect(rows.item(row)).height() for row in seen]
    rows.setFixedHeight(max(sum(heights), 1))


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets beside one another, above each field what is written in it."""
    row = QHBoxLayout()
    row.setSpacing(themes.current().space("s"))
    for widget in widgets:
        if isinstance(widget, QLineEdit):
            row.addLayout(_labelled(widget), 1)
        else:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
    return row


def _labelled(field: QLineEdit) -> QVBoxLayout:
    label = PlainLabel(field.accessibleName(), field.parentWidget(), style="caption", tone="ink_2")
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(themes.current().space("xs"))
    column.addWidget(label)
    column.addWidget(field)
    return column
