"""The evidence of the claim being judged: the list, and the form that adds to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from ui import theme as themes
from ui.evidence.form import EvidenceForm
from ui.evidence.link import web_address
from ui.evidence.list_model import EVIDENCE_ROLE, EvidenceListModel, headline
from ui.evidence.row_delegate import EvidenceRowDelegate
from ui.plain_text import PlainLabel
from ui.widgets.in_sight import bring_into_sight

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.domain.evidence import Evidence, NewEvidence
    from factcheck.jobs import JobContext
    from ui.session import Session

LOOK_AFTER = 300
"""Milliseconds after the last letter of an address until it is looked up in the record."""


class EvidencePanel(QWidget):
    """Lists the evidence of a claim and records more. `failed` carries an error to be told."""

    failed = Signal(object)
    left = Signal()
    keep_wanted = Signal(object)
    read_wanted = Signal(object)
    attach_wanted = Signal(object)
    look_wanted = Signal(object)
    """Each of these carries the Evidence whose menu asked for it."""

    def __init__(self, session: Session, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._claim: Claim | None = None
        self._seen: int | None = None
        self._unsaved: dict[ClaimId, tuple[Evidence | None, NewEvidence]] = {}
        self.form = EvidenceForm(key, self)
        self.model = EvidenceListModel(self)
        self.list = QListView(self)
        self.acts, self.below = QHBoxLayout(), QVBoxLayout()
        """Where the window's features put their buttons, and what they offer as evidence."""
        self._count = PlainLabel("", self, tone="ink_3", style="caption")
        self._typing = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._build()
        self._connect()

    def show_claim(self, claim: Claim | None) -> None:
        """Show this claim's evidence; what is being typed for another claim is dropped."""
        if claim is None or self._claim is None or claim.id != self._claim.id:
            self.form.clear()
            if claim is not None:
                self._show_unsaved(claim.id)
        self._claim = claim
        if claim is not None and self.form.edited is None:
            self._seen = claim.as_of  # what is being edited answers to what was there before
        evidence = claim.evidence if claim else ()
        self.model.set_evidence(evidence)
        self._count.setText(str(len(evidence)))
        self.list.setVisible(bool(evidence))
        self._fit_list()

    def start(self) -> None:
        """Begin to record a source."""
        if self._claim is not None:
            self.form.start()

    def start_with(self, record: NewEvidence) -> None:
        """Begin to record a source of which something is known already."""
        if self._claim is not None:
            self.form.start_with(record)

    def focus_list(self) -> None:
        """Put the focus on the list, on its first row when none is chosen."""
        if self._claim is not None and self._claim.evidence:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_sight(self.list)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))

    @property
    def chosen(self) -> Evidence | None:
        """The evidence chosen in the list, None when none is."""
        found: Evidence | None = self.list.currentIndex().data(EVIDENCE_ROLE)
        return found

    def _add(self, record: NewEvidence) -> None:
        if self._claim is None:
            return
        project, claim_id, edited = self._session.project, self._claim.id, self.form.edited
        if edited is None:
            operation = partial(project.evidence.add, claim_id, record)
        else:
            operation = partial(project.evidence.edit, edited.id, record)
        give_back = partial(self._give_back, claim_id, edited, record)
        self._session.edit(operation, failed=give_back, seen=self._seen)
        self.form.clear()
        self.left.emit()

    def _give_back(
        self, claim_id: ClaimId, edited: Evidence | None, record: NewEvidence, error: Exception
    ) -> None:
        """Show what could not be kept in the form again, when its claim is shown."""
        self._unsaved[claim_id] = (edited, record)
        if self._claim is not None and self._claim.id == claim_id:
            self._show_unsaved(claim_id)
        self.failed.emit(error)

    def _show_unsaved(self, claim_id: ClaimId) -> None:
        if claim_id in self._unsaved:
            edited, record = self._unsaved.pop(claim_id)
            self.form.show_record(record, edited)

    def _look_for_same(self) -> None:
        """Tell when the address was recorded already, for this claim or another."""
        address = self.form.source.text().strip()
        if self._claim is not None and web_address(address) is not None:
            self._session.read(partial(self._same, address), self._tell_same)

    def _same(self, address: str, _job: JobContext) -> tuple[Evidence, ...]:
        return self._session.project.evidence.same_address(address)

    def _tell_same(self, found: tuple[Evidence, ...]) -> None:
        edited = self.form.edited
        others = [one for one in found if edited is None or one.id != edited.id]
        here = [one for one in others if self._claim and one.claim_id == self._claim.id]
        words = ""
        if here:
            words = self.tr("This address is recorded for this claim already.")
        elif others:
            words = self.tr("Recorded elsewhere already: {0}").format(headline(others[0]))
        self.form.note_same(words)

    def remove(self, evidence: Evidence) -> None:
        """Take the evidence out of the record; undo brings it back."""
        operation = partial(self._session.project.evidence.remove, evidence.id)
        self._session.edit(operation, failed=self.failed.emit)

    def remove_copy(self, evidence: Evidence) -> None:
        """Take the saved copy off the evidence; undo brings it back."""
        operation = partial(self._session.project.copies.remove, evidence.id)
        self._session.edit(operation, failed=self.failed.emit)

    def shift(self, evidence: Evidence, by: int) -> None:
        """Move the evidence up or down the list."""
        if self._claim is None:
            return
        ids = [one.id for one in self._claim.evidence]
        place = ids.index(evidence.id)
        ids.insert(min(max(place + by, 0), len(ids) - 1), ids.pop(place))
        operation = partial(self._session.project.evidence.reorder, self._claim.id, ids)
        self._session.edit(operation, failed=self.failed.emit)

    def _visit(self, address: str, _checked: object = None) -> None:
        self._session.visit(address)

    def menu_for(self, evidence: Evidence) -> QMenu:
        """Return what can be done with a piece of evidence."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        address = evidence.record.url or ""
        is_link = web_address(address) is not None
        menu.addAction(
            self.tr("Open in the browser"), partial(self._session.visit, address)
        ).setEnabled(is_link)
        for words, signal, is_ready in (
            (self.tr("Read the saved copy"), self.read_wanted, evidence.saved_copy_sha256),
            (self.tr("Keep a copy of the page"), self.keep_wanted, is_link),
            (self.tr("Attach a file…"), self.attach_wanted, True),
            (self.tr("Look at the link again"), self.look_wanted, is_link),
        ):
            menu.addAction(words, partial(signal.emit, evidence)).setEnabled(bool(is_ready))
        if evidence.saved_copy_sha256:
            menu.addAction(self.tr("Take the copy off"), partial(self.remove_copy, evidence))
        menu.addSeparator()
        menu.addAction(self.tr("Edit"), partial(self.form.edit, evidence))
        menu.addAction(self.tr("Move up"), partial(self.shift, evidence, -1))
        menu.addAction(self.tr("Move down"), partial(self.shift, evidence, 1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), partial(self.remove, evidence))
        return menu

    def _open_menu(self, position: QPoint) -> None:
        evidence: Evidence | None = self.list.indexAt(position).data(EVIDENCE_ROLE)
        if evidence is not None:
            self.menu_for(evidence).popup(self.list.viewport().mapToGlobal(position))

    def _edit_row(self, index: QModelIndex) -> None:
        evidence: Evidence | None = index.data(EVIDENCE_ROLE)
        if evidence is not None:
            self.form.edit(evidence)

    def _fit_list(self) -> None:
        rows = range(self.model.rowCount())
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in rows))

    def _connect(self) -> None:
        self.form.entered.connect(self._add)
        self.form.left.connect(self.left)
        self.form.source.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._look_for_same)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.activated.connect(self._edit_row)

    def _build(self) -> None:
        space = themes.current().space
        self.list.setObjectName("evidenceList")
        self.list.setAccessibleName(self.tr("Evidence"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EvidenceRowDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for bars in (self.list.setVerticalScrollBarPolicy, self.list.setHorizontalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(space("xs"))
        head.addWidget(PlainLabel(self.tr("Evidence"), self, style="section"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addLayout(self.acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("s"))
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(self.list)
        column.addLayout(self.below)
