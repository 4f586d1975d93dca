"""Walks through the sentences without a mark, so that nothing is missed, and counts them."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from factcheck.errors import NotFoundError
from ui import theme as themes
from ui.accessibility import announce
from ui.i18n import counted
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.fact_button import FactButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Article, ArticleId
    from factcheck.jobs import JobContext
    from ui.features import Ground

COUNT_AFTER = 120
"""Milliseconds after a change until the sentences are counted again."""

_WIDE_BAR = 480
"""Px from which the bar of the walk has room for all its words."""

WALK = "unmarked.walk"
_STEPS = {"claim.next": +1, "claim.previous": -1, "claim.next_open": +1}
_KEYS = {int(Qt.Key.Key_Space): +1, int(Qt.Key.Key_Backspace): -1}
_OF_TEXT = {"claim.mark", "article.role", WALK}


class UnmarkedWalk(QObject):
    """Goes from one sentence without a mark to the next, each selected in the reader.

    Space goes on, Backspace back, M marks the sentence and goes on, Esc ends. Keys that judge are
    told to wait: the claim in hand is not what is looked at. Where one was is remembered for each
    article as long as the project is open.
    """

    counted = Signal(int)

    def __init__(self, ground: Ground, bar: WalkBar) -> None:
        super().__init__(ground.place)
        self._ground, self._bar = ground, bar
        self._session, self._desk = ground.session, ground.place.desk
        self._view = ground.place.reader.view
        self._sentences: Sequence[TextSpan] = ()
        self._walks_in: ArticleId | None = None
        self._at = -1
        self._reached: dict[ArticleId, int] = {}
        self._inner = ground.place.detour
        ground.place.detour = self._take_over
        self._soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._connect()

    @property
    def is_walking(self) -> bool:
        """Whether the walk is on."""
        return self._at >= 0

    @property
    def sentence(self) -> TextSpan | None:
        """The sentence looked at, None when the walk is off."""
        return self._sentences[self._at] if self.is_walking else None

    def start(self) -> None:
        """Begin where it was left, or at the first sentence; end when it is on already."""
        article = self._desk.article
        if self.is_walking:
            self.leave()
        elif article is not None:
            self._ground.actions["page.read"].trigger()
            reached = self._reached.get(article.id, 0)
            self._session.read_first(
                partial(self._find, article.id), partial(self._go_to, reached), self._skip
            )

    def step(self, by: int) -> None:
        """Go so many sentences on or back; beyond the last one the walk ends."""
        if self._at + by >= len(self._sentences):
            self._end()
        else:
            self._show(max(0, self._at + by))

    def leave(self) -> None:
        """End the walk; it goes on from here when it is begun again."""
        if not self.is_walking:
            return
        self._at = -1
        self._view.removeEventFilter(self)
        self._bar.hide()
        cursor = self._view.textCursor()
        cursor.clearSelection()
        self._view.setTextCursor(cursor)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the walk before the text does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.leave()
                return True
            if key in _KEYS:
                self.step(_KEYS[key])
                return True
        return super().eventFilter(watched, event)

    # private

    def _take_over(self, action_id: str) -> bool:
        """Let the keys of claims walk too, and keep those that judge from an unseen claim."""
        if self.is_walking and action_id in _STEPS:
            self.step(_STEPS[action_id])
            return True
        is_judging = action_id.startswith(("verdict.", "claim.", "detail.", "evidence."))
        if self.is_walking and is_judging and action_id not in _OF_TEXT:
            words = self.tr("Esc ends the walk, then keys act on claims again. M marks this one.")
            self._ground.place.told.emit(words)
            return True
        return self._inner(action_id)

    def _find(self, article_id: ArticleId, _job: JobContext) -> Sequence[TextSpan]:
        return self._session.project.detection.unmarked(article_id)

    def _count(self) -> None:
        article = self._desk.article
        if article is None:
            self.counted.emit(-1)
            return
        self._session.read(
            partial(self._find, article.id), partial(self._arrive, article.id), self._skip
        )

    def _arrive(self, article_id: ArticleId, sentences: Sequence[TextSpan]) -> None:
        """Take the sentences as they are now; a walk goes on behind the one it was at."""
        article = self._desk.article
        if article is None or article.id != article_id:
            return
        self.counted.emit(len(sentences))
        if self.is_walking and sentences != self._sentences:
            self._go_to(self._sentences[self._at].start, sentences)

    def _go_to(self, position: int, sentences: Sequence[TextSpan]) -> None:
        """Walk among these sentences, from the first that begins there or later."""
        self._sentences = sentences
        article = self._desk.article
        at = bisect_left(sentences, position, key=lambda one: one.start)
        if not sentences:
            self.leave()
            self._tell(self.tr("No sentence of this article is without a mark."))
        elif at == len(sentences) and self.is_walking:
            self._end()
        elif article is not None:
            self._show(at if at < len(sentences) else 0)

    def _show(self, at: int) -> None:
        article = self._desk.article
        if article is None:
            return
        if not self.is_walking:
            self._view.installEventFilter(self)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._at, self._walks_in = at, article.id
        sentence = self._sentences[at]
        self._reached[article.id] = sentence.start
        self._view.select(sentence)
        self._bar.show_place(at + 1, len(self._sentences))
        announce(self._view, sentence.cut(article.text))

    def _end(self) -> None:
        article = self._desk.article
        if article is not None:
            self._reached.pop(article.id, None)
        self.leave()
        self._tell(self.tr("That was the last sentence without a mark."))

    def _follow_article(self, article: Article | None) -> None:
        """Count in another article, and in the same one whose claims are other ones now."""
        if article is None or article.id != self._walks_in:
            self.leave()
        self._soon.start()

    def _follow_claims(self, ids: object) -> None:
        if ids is None:
            self._soon.start()

    def _tell(self, words: str) -> None:
        self._ground.place.told.emit(words)

    def _skip(self, error: Exception) -> None:
        if not isinstance(error, NotFoundError):
            self._session.edit_failed.emit(error)

    def _connect(self) -> None:
        self._ground.on(WALK, self.start)
        self._soon.timeout.connect(self._count)
        self._desk.article_shown.connect(self._follow_article)
        self._desk.claims_changed.connect(self._follow_claims)
        self._view.claim_clicked.connect(lambda _: self.leave())
        self._bar.stepped.connect(self.step)
        self._bar.mark_wanted.connect(self._ground.actions["claim.mark"].trigger)
        self._bar.left.connect(self.leave)


class WalkBar(QFrame):
    """The bar above the text while one walks: where one is, and the keys."""

    stepped = Signal(int)
    mark_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unmarkedWalk")
        self.setProperty("surface", "info")
        self._place = PlainLabel("", self, style="section")
        self._words = PlainLabel(self.tr("without a mark"), self, tone="ink_2")
        self._place.setObjectName("unmarkedPlace")
        self._build()

    def show_place(self, number: int, count: int) -> None:
        """Say which of how many is looked at."""
        self._place.setText(self.tr("{0} of {1}").format(number, count))
        self.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words where there is no room for them."""
        super().resizeEvent(event)
        self._words.setVisible(event.size().width() >= _WIDE_BAR)

    def place(self) -> str:
        """Return which of how many is said to be looked at."""
        return self._place.text()

    def _build(self) -> None:
        space = themes.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space("l"), space("xs"), space("l"), space("xs"))
        row.setSpacing(space("s"))
        row.addWidget(self._place)
        row.addWidget(self._words)
        row.addStretch(1)
        back, space_bar, escape = self.tr("Bksp"), self.tr("Space"), self.tr("Esc")
        for words, key, act in (
            (self.tr("Back"), back, lambda: self.stepped.emit(-1)),
            (self.tr("Mark"), "M", self.mark_wanted.emit),
            (self.tr("Next"), space_bar, lambda: self.stepped.emit(+1)),
            (self.tr("End"), escape, self.left.emit),
        ):
            button = Button(words, self, kind=ButtonKind.FLAT, key=key)
            button.clicked.connect(act)
            row.addWidget(button)
        self.hide()


class UnmarkedCount(FactButton):
    """Says in the status bar how many sentences have no mark; a click walks through them.

    In a narrow window it says so in one word.
    """

    def __init__(self, key: str, bar: QWidget) -> None:
        super().__init__(key, bar)
        self.setObjectName("unmarkedCount")
        self._bar, self._shortcut, self._count = bar, key, -1
        bar.installEventFilter(self)
        self.show_count(-1)

    def show_count(self, count: int) -> None:
        """Say another number; -1 when there is no article."""
        self._count = count
        self._tell()
        self.setVisible(count >= 0)
        self.setEnabled(count > 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use more or fewer words when the bar gets another width."""
        if event.type() == QEvent.Type.Resize:
            self._tell()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        words = (self.tr("{0} sentence with no mark"), self.tr("{0} sentences with no mark"))
        self.setAccessibleName(counted(self._count, *words))
        is_wide = self._bar.width() >= themes.current().size("narrow_below")
        short = self.tr("{0} unmarked").format(self._count)
        self.setText(self.accessibleName() if is_wide else short)
        self.set_key(self._shortcut if is_wide else "")
