"""The status bar: what is saved, who works, what goes on beside, and the keys that matter now."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.i18n import clock
from ui.icon_mark import IconMark
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.jobs import Progress
    from ui.actions import Actions

BUSY_AFTER = 300
"""Milliseconds of work before a bar is shown."""


class StatusBar(QFrame):
    """The row at the foot of the window.

    `cancelled` asks to stop the work in the bar, `retry_wanted` to save again what was not saved.
    """

    cancelled = Signal()
    retry_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setProperty("surface", "pane")
        self.setFixedHeight(themes.current().size("status_bar"))
        self._actions = actions
        self._icon = IconMark("tick", self, size="small")
        self._saved = PlainLabel("", self, style="caption", tone="ink_2")
        self._saved.setObjectName("savedState")
        self._is_saving, self._before_saving = False, ""
        self._reviewer = PlainLabel("", self, style="caption", tone="ink_2")
        self._reviewer.setObjectName("reviewer")
        self._message = ElidedLabel("", self, style="caption", tone="ink")
        self._message.setObjectName("statusMessage")
        self._work = PlainLabel("", self, style="caption", tone="ink_2")
        self._bar = QProgressBar(self)
        self._cancel = Button(self.tr("Cancel"), self, kind=ButtonKind.FLAT)
        self._retry = Button(self.tr("Retry"), self, kind=ButtonKind.FLAT)
        self._retry.setObjectName("retrySaving")
        self._retry.hide()
        self._hints = QWidget(self)
        self._groups: list[list[QWidget]] = [[]]
        """The keys shown, each with those before it that share its words."""
        self._fade = QTimer(self, singleShot=True)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._build()
        self._connect()
        self.end_work()

    def say(self, words: str) -> None:
        """Show a message for five seconds and announce it to assistive tools."""
        self._message.set_text(words)
        event = QAccessibleAnnouncementEvent(self, words)
        QAccessible.updateAccessibility(event)
        self._fade.start(themes.current().measures["motion"]["toast_stay"])

    def unsay(self) -> None:
        """Take the message back, before it is told wrong."""
        self._fade.stop()
        self._message.set_text("")

    def message(self) -> str:
        """Return the message shown now, "" when none is."""
        return self._message.text

    def show_reviewer(self, name: str) -> None:
        """Show in whose name is judged."""
        self._reviewer.setText(name)

    def show_saving(self) -> None:
        """Say that an edit is on its way to the disk."""
        if not self._is_saving:
            self._before_saving = self._saved.text()
        self._is_saving = True
        self._saved.setText(self.tr("Saving…"))

    def end_saving(self) -> None:
        """Say again what was said before, where nothing came of the edit."""
        if self._is_saving:
            self._tell_saved(self._before_saving)

    def show_saved(self, at: datetime | None = None) -> None:
        """Say that everything is durable."""
        self._warn(on=False)
        moment = at or datetime.now().astimezone()
        self._tell_saved(self.tr("Saved {0}").format(clock(moment)))

    def show_not_saved(self, why: str, *, can_retry: bool = False) -> None:
        """Say that the last edit is not in the record, and offer to try again where that helps."""
        self._warn(on=True)
        self._retry.setVisible(can_retry)
        self._tell_saved(self.tr("Not saved: {0}").format(why))

    def show_opened(self) -> None:
        """Say that nothing was changed yet."""
        self._warn(on=False)
        self._tell_saved(self.tr("All saved"))

    def saved_state(self) -> str:
        """Return what the bar says of the record."""
        return self._saved.text()

    def show_work(self, words: str, progress: Progress) -> None:
        """Show how far some work in the background is."""
        if self._bar.isHidden() and not self._patience.isActive():
            self._patience.start()
        self._work.setText(words)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def end_work(self) -> None:
        """Take the bar away."""
        self._patience.stop()
        for part in (self._work, self._bar, self._cancel):
            part.hide()

    def show_keys(self, action_ids: Iterable[str], words: dict[str, str]) -> None:
        """Show the keys that matter now: the caps of the actions, some followed by words."""
        row = self._hints.layout()
        while row is not None and (item := row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._groups = [[]]
        for action_id in action_ids:
            self._add_hint(KeyCap(self._actions.key_text(action_id), self._hints))
            if action_id in words:
                hint = PlainLabel(words[action_id], self._hints, style="caption", tone="ink_2")
                hint.setContentsMargins(0, 0, themes.current().space("s"), 0)
                self._add_hint(hint)
                self._groups.append([])
        self._fit_hints()

    @override
    def event(self, event: QEvent) -> bool:
        """Show the keys there is room for."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit_hints()
        return super().event(event)

    def _fit_hints(self) -> None:
        """Leave out keys with their words, the first ones first, where room lacks.

        What stays to the last leads to all the others: the palette and the list of keys.
        """
        row = self.layout()
        if row is None:
            return
        shown = self._hints.layout()
        taken = shown.minimumSize().width() if shown and not shown.isEmpty() else 0
        room = self.width() - (row.minimumSize().width() - taken)
        groups = list(self._groups)
        while groups and self._width_of(groups) > room:
            groups.pop(0)
        for group in self._groups:
            for hint in group:
                hint.setVisible(group in groups)

    def _width_of(self, groups: list[list[QWidget]]) -> int:
        gap = themes.current().space("s")
        return sum(hint.sizeHint().width() + gap for group in groups for hint in group)

    def add_fact(self, widget: QWidget) -> None:
        """Show something more of the open project, after who works in it."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self._reviewer) + 1, widget)

    def _add_hint(self, widget: QWidget) -> None:
        row = self._hints.layout()
        if row is not None:
            row.addWidget(widget)
            widget.show()
            self._groups[-1].append(widget)

    def _tell_saved(self, words: str) -> None:
        self._is_saving = False
        self._saved.setText(words)

    def _show_bar(self) -> None:
        for part in (self._work, self._bar, self._cancel):
            part.show()

    def _warn(self, *, on: bool) -> None:
        self._retry.hide()
        if on == (self.property("surface") == "warn"):
            return
        self.setProperty("surface", "warn" if on else "pane")
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.set_icon_name("warning" if on else "tick")

    def _connect(self) -> None:
        self._fade.timeout.connect(lambda: self._message.set_text(""))
        self._patience.timeout.connect(self._show_bar)
        self._cancel.clicked.connect(self.cancelled)
        self._retry.clicked.connect(self.retry_wanted)

    def _build(self) -> None:
        space = themes.current().space
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Work in the background"))
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(space("s"))
        row = QHBoxLayout(self)
        row.setContentsMargins(space("m"), 0, space("m"), 0)
        row.setSpacing(space("s"))
        row.addWidget(self._icon)
        row.addWidget(self._saved)
        row.addWidget(self._retry)
        row.addSpacing(space("s"))
        row.addWidget(self._reviewer)
        for part in (self._work, self._bar, self._cancel):
            row.addWidget(part)
        row.addWidget(self._message, 1)
        row.addWidget(self._hints)
