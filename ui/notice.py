"""A strip below the tool bar that says what failed, until it is read and closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import theme as themes
from ui.icon_mark import IconMark
from ui.plain_text import PlainLabel, with_visible_marks
from ui.widgets.buttons import Button, ButtonKind


class NoticeStrip(QFrame):
    """One sentence what happened and what to do; it takes no focus and blocks nothing.

    `offer_taken` says that the button beside the sentence was pressed.
    """

    offer_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("surface", "warn")
        self._words = PlainLabel("", self)
        self._words.setWordWrap(True)
        self._close = Button(self.tr("Close"), self, kind=ButtonKind.FLAT)
        self._close.clicked.connect(self.hide)
        space = themes.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space("m"), space("xs"), space("m"), space("xs"))
        row.setSpacing(space("s"))
        row.addWidget(IconMark("warning", self, role="ink"))
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._offer = Button(self.tr("Save a copy…"), self, kind=ButtonKind.FLAT)
        self._offer.setObjectName("noticeOffer")
        self._offer.clicked.connect(self.offer_taken)
        row.addWidget(self._offer)
        row.addWidget(self._close)
        self.hide()

    def say(self, words: str, *, offer: str = "") -> None:
        """Show the sentence and announce it; `offer` is the text of a button beside it."""
        self._offer.setText(offer or self._offer.text())
        self._offer.setVisible(bool(offer))
        self._words.setText(with_visible_marks(words))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def text(self) -> str:
        """Return the sentence shown, "" when the strip is hidden."""
        return "" if self.isHidden() else self._words.text()
