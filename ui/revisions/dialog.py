"""Two revisions of an article side by side, and what became of its claims."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.errors import CancelledError
from ui import icons
from ui import theme as themes
from ui.errors import sentence
from ui.i18n import counted
from ui.importing.pages import BusyPage
from ui.plain_text import PlainLabel, shortened, with_visible_marks
from ui.revisions.alignment import Kind
from ui.revisions.comparison import Comparison, Fate, compare, folded
from ui.revisions.pair_list import SIGN_WIDTH, PairDelegate, PairModel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.segments import SegmentSwitch

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.articles import ArticleId
    from factcheck.jobs import JobContext
    from ui.revisions.comparison import ClaimFate
    from ui.session import Session

_CLAIM = int(Qt.ItemDataRole.UserRole)
_CLAIMS_WIDTH = 320
_LONGEST_QUOTE = 160
_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class RevisionDialog(QDialog):
    """Shows an older revision at the left and the present one at the right.

    J and K walk through the claims, Enter goes to one in the text. `claim_wanted` carries its id,
    `place_wanted` the id of a lost one.
    """

    claim_wanted = Signal(str)
    place_wanted = Signal(str)

    def __init__(
        self, session: Session, article_id: ArticleId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._article_id = session, article_id
        self._found: Comparison | None = None
        self._job: JobContext | None = None
        self._shows_all = False
        self.setObjectName("revisionDialog")
        self.setWindowTitle(self.tr("Revisions"))
        self.model = PairModel(self)
        self.list = QListView(self)
        self.claims = QListWidget(self)
        self.switch: SegmentSwitch | None = None
        self.all = Button(self.tr("All lines"), self, kind=ButtonKind.FLAT, key="A")
        self.open_chosen = Button("", self, kind=ButtonKind.PRIMARY, key="Enter")
        self.close_button = Button(self.tr("Close"), self, key="Esc")
        self._summary = PlainLabel("", self, style="caption", tone="ink_2")
        self._summary.setObjectName("revisionSummary")
        self._busy = BusyPage(self)
        self._heads = PlainLabel("", self, style="section"), PlainLabel("", self, style="section")
        self._build()
        self._connect()
        self._read(None)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown, None while it is being worked out."""
        return self._found

    def summary(self) -> str:
        """Return how many lines and claims changed, in one line."""
        return self._summary.text()

    def step(self, by: int) -> None:
        """Go to the next or the previous claim."""
        row = min(max(self.claims.currentRow() + by, 0), self.claims.count() - 1)
        self.claims.setCurrentRow(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by J and K, unfold by A, open by Enter."""
        if not self._do(event.key()):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the dialog before a list looks for rows that begin with them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._do(event.key())
        return super().eventFilter(watched, event)

    @override
    def done(self, result: int) -> None:
        """Give up what is being worked out."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # private

    def _do(self, key: int) -> bool:
        acts: dict[int, Callable[[], object]] = {
            int(Qt.Key.Key_J): partial(self.step, +1),
            int(Qt.Key.Key_K): partial(self.step, -1),
            int(Qt.Key.Key_A): self._show_all,
            **dict.fromkeys(_ENTER, self._open),
        }
        act = acts.get(key)
        if act is not None:
            act()
        return act is not None

    def _read(self, old: int | None) -> None:
        if self._job is not None:
            self._job.cancel()
        self._busy.wait(self.tr("Comparing"))
        self._busy.show()
        self.list.hide()
        look = partial(compare, self._session.project, self._article_id, old)
        self._job = self._session.read(look, self._show, self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._busy.hide()
            self._summary.show_foreign(sentence(error))

    def _show(self, found: Comparison) -> None:
        self._job, self._found = None, found
        self._busy.rest()
        self._busy.hide()
        self.list.show()
        self.setWindowTitle(shortened(with_visible_marks(found.title), 120))
        self._heads[0].setText(self.tr("Revision {0}").format(found.old))
        self._heads[1].setText(self.tr("Revision {0}, the present one").format(found.new))
        self._summary.setText(" · ".join((_line_words(found), _claim_words(found))))
        self._offer_revisions(found)
        self._show_rows()
        self.claims.clear()
        for one in found.claims:
            self.claims.addItem(_claim_item(one))
        self.claims.setCurrentRow(0)
        self._tell_claim()

    def _show_rows(self) -> None:
        found = self._found
        if found is None:
            return
        kept = range(len(found.pairs)) if self._shows_all else (one.pair for one in found.claims)
        self.model.show_pairs(found.texts, found.pairs, folded(found.pairs, frozenset(kept)))
        changed = (n for n, pair in enumerate(found.pairs) if pair.kind is not Kind.SAME)
        self._go_to(next(changed, 0))

    def _show_all(self) -> None:
        self._shows_all = not self._shows_all
        self.all.setText(self.tr("Changes only") if self._shows_all else self.tr("All lines"))
        self._show_rows()
        self._tell_claim()

    def _offer_revisions(self, found: Comparison) -> None:
        older = found.revisions[:-1]
        if self.switch is None and len(older) > 1:
            words = [str(number) for number in older]
            self.switch = SegmentSwitch(words, self.tr("Older revision"), self)
            self.switch.choose(older.index(found.old))
            self.switch.chosen.connect(lambda place: self._read(older[place]))
            self._head_row.insertWidget(1, self.switch)

    def _chosen(self) -> ClaimFate | None:
        one: ClaimFate | None = None
        if self.claims.currentRow() >= 0:
            one = self.claims.currentItem().data(_CLAIM)
        return one

    def _tell_claim(self) -> None:
        """Show the lines the chosen claim stands in."""
        one = self._chosen()
        is_lost = one is not None and one.fate is Fate.LOST
        self.open_chosen.setText(self.tr("Place it") if is_lost else self.tr("Read it"))
        self.open_chosen.setEnabled(one is not None)
        if one is not None and one.pair >= 0:
            self._go_to(one.pair)

    def _go_to(self, pair: int) -> None:
        index = self.model.index(max(0, self.model.row_of(pair)))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)
        self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _open(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self.accept()
        wanted = self.place_wanted if one.fate is Fate.LOST else self.claim_wanted
        wanted.emit(one.claim.id)

    def _connect(self) -> None:
        self.claims.currentRowChanged.connect(lambda _: self._tell_claim())
        self.claims.itemDoubleClicked.connect(lambda _: self._open())
        self.all.clicked.connect(self._show_all)
        self.open_chosen.clicked.connect(self._open)
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        self._set_up_lists()
        body = QHBoxLayout()
        body.setSpacing(0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._head())
        texts.addWidget(_line(self, "h"))
        texts.addWidget(self.list, 1)
        texts.addWidget(self._busy, 1)
        body.addLayout(texts, 1)
        body.addWidget(_line(self, "v"))
        body.addWidget(self._claim_pane())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(_line(self, "h"))
        column.addLayout(self._foot())
        width, height = themes.current().size_pair("import_dialog")
        window = self.parentWidget()
        room = window.size() if window else self.screen().availableSize()
        self.resize(min(width, room.width() - 48), min(height, room.height() - 48))
        self.claims.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_up_lists(self) -> None:
        for part in (self.list, self.claims):
            part.installEventFilter(self)
        self.list.setObjectName("revisionLines")
        self.list.setAccessibleName(self.tr("Lines of both revisions"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PairDelegate(self.list, self.model))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.claims.setObjectName("revisionClaims")
        self.claims.setAccessibleName(self.tr("Claims and what became of them"))
        self.claims.setWordWrap(True)
        self.claims.setSpacing(2)

    def _head(self) -> QWidget:
        theme = themes.current()
        head = QWidget(self)
        head.setFixedHeight(theme.size("pane_head"))
        self._head_row = QHBoxLayout()
        self._head_row.setContentsMargins(theme.space("l"), 0, 0, 0)
        self._head_row.setSpacing(theme.space("s"))
        self._head_row.addWidget(self._heads[0])
        self._head_row.addStretch(1)
        both = QHBoxLayout(head)
        both.setContentsMargins(0, 0, themes.current().size("scroll_bar"), 0)
        both.setSpacing(0)
        both.addLayout(self._head_row, 1)
        right = QHBoxLayout()
        right.setContentsMargins(SIGN_WIDTH // 2 + theme.space("l"), 0, 0, 0)
        right.addWidget(self._heads[1])
        both.addLayout(right, 1)
        return head

    def _claim_pane(self) -> QWidget:
        theme = themes.current()
        pane = QFrame(self)
        pane.setProperty("surface", "pane")
        pane.setFixedWidth(_CLAIMS_WIDTH)
        head = PlainLabel(self.tr("Claims"), pane, style="section")
        head.setFixedHeight(theme.size("pane_head"))
        head.setContentsMargins(theme.space("m"), 0, 0, 0)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(_line(pane, "h"))
        column.addWidget(self.claims, 1)
        return pane

    def _foot(self) -> QHBoxLayout:
        space = themes.current().space
        row = QHBoxLayout()
        row.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        row.setSpacing(space("s"))
        row.addWidget(self._summary)
        row.addStretch(1)
        next_claim = Button(self.tr("Next claim"), self, kind=ButtonKind.FLAT, key="J")
        next_claim.clicked.connect(lambda: self.step(+1))
        for part in (next_claim, self.all, self.close_button, self.open_chosen):
            row.addWidget(part)
        return row


def _claim_item(one: ClaimFate) -> QListWidgetItem:
    quote = shortened(with_visible_marks(" ".join(one.claim.quote.split())), _LONGEST_QUOTE)
    item = QListWidgetItem(icons.glyph_icon(one.claim.word), f"{fate_word(one)}: {quote}")
    item.setData(_CLAIM, one)
    return item


def fate_word(one: ClaimFate) -> str:
    """Return what became of a claim, in a word or a few."""
    if one.fate is Fate.CHANGED and one.claim.is_decided_on_earlier_wording:
        return _tr("Changed, decided on earlier wording")
    return {
        Fate.LOST: _tr("Lost"),
        Fate.CHANGED: _tr("Changed"),
        Fate.CARRIED: _tr("Carried"),
    }[one.fate]


def _line_words(found: Comparison) -> str:
    changed = counted(found.count(Kind.CHANGED), _tr("{0} line changed"), _tr("{0} lines changed"))
    added = _tr("{0} added").format(found.count(Kind.ADDED))
    return ", ".join((changed, added, _tr("{0} gone").format(found.count(Kind.GONE))))


def _claim_words(found: Comparison) -> str:
    number = {fate: sum(one.fate is fate for one in found.claims) for fate in Fate}
    carried = counted(number[Fate.CARRIED], _tr("{0} claim carried"), _tr("{0} claims carried"))
    changed = _tr("{0} changed").format(number[Fate.CHANGED])
    return ", ".join((carried, changed, _tr("{0} lost").format(number[Fate.LOST])))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RevisionDialog", text)


def _line(parent: QWidget, way: str) -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", way)
    return line
