"""Chooses from which check-worthiness sentences are claims: seen while moving, kept on release."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.claims import DEFAULT_THRESHOLD, Claim, ClaimState
from ui import theme as themes
from ui.i18n import counted
from ui.jobs import call_if_alive
from ui.plain_text import PlainLabel
from ui.table.threshold_fit import ThresholdFit
from ui.widgets.buttons import Chip
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.jobs import JobContext
    from ui.desk import Desk
    from ui.reader.pane import ReaderPane
    from ui.session import Session

STEPS = 100
"""The slider counts in hundredths."""

EVERY_CHECKABLE = 0.2
"""From here nearly every sentence that evidence could settle is in: of 156 such sentences of the
sample articles it holds 153."""

WEIGHTIEST = 0.9
"""From here about two thirds of the usual claims of the sample articles are left."""

LOOK_AFTER = 40
"""Milliseconds a value stands before its claims are read."""

_WIDTH = 520


class ThresholdPopover(QFrame):
    """A slider with three named stops. `closed` tells that it was left.

    Moving only shows; letting go of the mouse, or closing with anything but Esc, keeps the value
    as one step that undo takes back. What a person judged, marked or dismissed stays a claim at
    any value.
    """

    closed = Signal()

    def __init__(
        self, session: Session, desk: Desk, pane: ReaderPane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("threshold")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._desk, self._pane = session, desk, pane
        self._seen = session.project.known
        self._kept = round(session.project.settings.threshold * STEPS)
        self._previews = False
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.stops = {
            EVERY_CHECKABLE: self._stop(self.tr("Every checkable sentence"), "all"),
            DEFAULT_THRESHOLD: self._stop(self.tr("Usual"), "usual"),
            WEIGHTIEST: self._stop(self.tr("Only the weightiest"), "weightiest"),
        }
        self._value = PlainLabel("", self, tone="ink_2")
        self._count = PlainLabel("", self, style="caption", tone="ink_2")
        self._count.setObjectName("thresholdCount")
        self.fit = ThresholdFit(session, self)
        self._look = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._build()
        self._connect()
        self.slider.setValue(self._kept)
        self._tell_value()

    @property
    def value(self) -> float:
        """The threshold the slider stands at, 0 to 1."""
        return self.slider.value() / STEPS

    def keep(self) -> None:
        """Make the value that is shown the project's, as one step."""
        wanted = self.slider.value()
        if wanted == self._kept:
            self._stop_preview()
            return
        before, self._kept = self._kept, wanted
        self._previews = False
        self._session.edit(
            partial(self._session.project.settings.set, "threshold", wanted / STEPS),
            done=partial(self._follow_choice, wanted),
            failed=self._failing(before),
            seen=self._seen,
        )

    def revert(self) -> None:
        """Go back to the project's own value."""
        self.slider.setValue(self._kept)
        self._stop_preview()

    @override
    def sizeHint(self) -> QSize:
        """Return the height all lines take at the width there is."""
        width, column = self.maximumWidth(), self.layout()
        return QSize(width, column.totalHeightForWidth(width)) if column else QSize(width, 0)

    def count_text(self) -> str:
        """Return how many claims the popover says the open article would have."""
        return self._count.text()

    # previewing

    def _moved(self) -> None:
        self._tell_value()
        self._look.start()

    def _tell_value(self) -> None:
        words = QLocale().toString(self.value, "f", 2)
        self._value.setText(self.tr("Score {0} or more").format(words))
        self.slider.setAccessibleDescription(self._value.text())
        for stop, chip in self.stops.items():
            chip.setChecked(round(stop * STEPS) == self.slider.value())
            chip.updateGeometry()

    def _read(self) -> None:
        article = self._desk.article
        if article is not None:
            look = partial(self._claims, article.id, self.value)
            self._session.read_first(look, partial(self._show, article.id, self.slider.value()))

    def _claims(self, article_id: ArticleId, value: float, _job: JobContext) -> tuple[Claim, ...]:
        return self._session.project.claims.at_threshold(article_id, value)

    def _show(self, article_id: ArticleId, at: int, claims: tuple[Claim, ...]) -> None:
        article = self._desk.article
        if at != self.slider.value() or article is None or article.id != article_id:
            return
        self._tell_count(claims)
        if at != self._kept and self.isVisible():
            self._previews = True
            self._pane.set_claims(claims)
        else:
            self._stop_preview()

    def _tell_count(self, claims: Sequence[Claim]) -> None:
        words = counted(len(claims), self.tr("{0} claim"), self.tr("{0} claims"))
        waiting = sum(claim.state is ClaimState.OPEN for claim in claims)
        self._count.setText(
            self.tr("{0} in the open article, {1} of them open").format(
                words, QLocale().toString(waiting)
            )
        )
        self.adjustSize()

    def _stop_preview(self) -> None:
        """Show the claims as they are in the record."""
        if self._previews:
            self._previews = False
            self._pane.set_claims(self._desk.claims)

    def _failing(self, before: int) -> Callable[[Exception], None]:
        """Return what to do when the value cannot be kept, though the popover may be gone then."""
        session, desk, pane = self._session, self._desk, self._pane

        def fail(error: Exception) -> None:
            session.edit_failed.emit(error)
            pane.set_claims(desk.claims)
            call_if_alive(self._take_back, before)

        return fail

    def _follow_choice(self, wanted: int, _changes: Changes) -> None:
        """Show what a person chose to let stand, where somebody else had set another value."""
        recorded = round(self._session.project.settings.threshold * STEPS)
        if self._kept == wanted != recorded:
            self._kept = recorded
            self.slider.setValue(recorded)

    def _take_back(self, before: int) -> None:
        self._kept = before

    # leaving

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Close when the keyboard goes elsewhere in the window, not when the window loses it."""
        if new is not None and self._holds(old) and not self._holds(new):
            self.close()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _leave(self) -> None:
        self.close()
        self._pane.view.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, go back with Esc, jump to a stop with its digit."""
        if event.key() in _STOP_KEYS:
            self._jump(tuple(self.stops)[_STOP_KEYS.index(Qt.Key(event.key()))])
        elif event.key() == Qt.Key.Key_Escape:
            self.revert()
            self._leave()
        elif event.key() in _LEAVING:
            self._leave()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is shown."""
        super().closeEvent(event)
        self._look.stop()
        self.keep()
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter, Esc and the digits before a stop, the slider or the window does."""
        if not isinstance(event, QKeyEvent) or event.key() not in (*_LEAVING, *_STOP_KEYS):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _STOP_KEYS:
            event.accept()  # the digits are those of the stops here, not of verdict details
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    # building

    def _stop(self, words: str, name: str) -> Chip:
        chip = Chip(words, self)
        chip.setObjectName(f"threshold.{name}")
        return chip

    def _jump(self, stop: float, _checked: object = None) -> None:
        self.slider.setValue(round(stop * STEPS))
        self._tell_value()
        self.keep()

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self.keep)
        self._look.timeout.connect(self._read)
        for stop, chip in self.stops.items():
            chip.clicked.connect(partial(self._jump, stop))
        self.fit.wanted.connect(self._jump)
        self.fit.told.connect(self.adjustSize)
        for part in (self.slider, *self.stops.values(), self.fit.use):
            part.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._look.start()

    def _build(self) -> None:
        space = themes.current().space
        self.setProperty("card", "true")
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setAccessibleName(self.tr("Least check-worthiness of a claim"))
        stops = FlowLayout(gap=space("s"))
        for digit, chip in zip("123", self.stops.values(), strict=True):
            chip.set_key(digit)
            stops.addWidget(chip)
        head = QHBoxLayout()
        title = PlainLabel(self.tr("Which sentences are claims"), self, style="section")
        for label in (title, self._count):
            label.setWordWrap(True)
        head.addWidget(title, 1)
        head.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        column.setSpacing(space("s"))
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addLayout(stops)
        column.addWidget(self._count)
        column.addWidget(self.fit)
        words = self.tr("What you judged, marked or dismissed stays. Esc goes back.")
        stays = PlainLabel(words, self, style="caption", tone="ink_3")
        stays.setWordWrap(True)
        column.addWidget(stays)
        self.setFixedWidth(min(_WIDTH, self._pane.width() - 2 * space("s")))
        self.setFocusProxy(self.slider)


_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STOP_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
