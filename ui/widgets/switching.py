"""Buttons that are switched on and off, by people and by assistive tools alike.

An assistive tool does not press such a button: it sets its state, and Qt then reports no click. A
screen reader would show another verdict as chosen while none was stored. Here that is a press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    class _Base(QAbstractButton):
        def initStyleOption(self, option: QStyleOptionButton) -> None: ...

else:
    _Base = object


class PressedByTools(_Base):
    """Put before a class of Qt's buttons: being switched from outside counts as a press."""

    _switches_itself = False

    @override
    def setChecked(self, checked: bool) -> None:
        """Show the button as switched, without doing what a press does."""
        self._switches_itself = True
        super().setChecked(checked)
        self._switches_itself = False

    @override
    def nextCheckState(self) -> None:
        """Switch because of a press, or because another of the same group was chosen."""
        self._switches_itself = True
        super().nextCheckState()
        self._switches_itself = False

    @override
    def checkStateSet(self) -> None:
        """Press the button soon where neither the program nor a press switched it."""
        super().checkStateSet()
        if not self._switches_itself:
            QTimer.singleShot(0, self, self._press_instead)

    def _press_instead(self) -> None:
        with QSignalBlocker(self):
            self.setChecked(not self.isChecked())
        self.click()


class _WrapsWords(_Base):
    """Put before a box with words beside it: they go on in a second line where room lacks."""

    def _begin_wrapping(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the room of the longest word."""
        whole, metrics = self.sizeHint(), self.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self.text().split()), default=0)
        return QSize(longest + self._beside(), whole.height())

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines the words take."""
        more = self._wrapped(width).count("\n") * self.fontMetrics().lineSpacing()
        return self.sizeHint().height() + more

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._wrapped(self.width())
        is_box = isinstance(self, QCheckBox)
        kinds = QStyle.ControlElement
        painter = QStylePainter(self)
        painter.drawControl(kinds.CE_CheckBox if is_box else kinds.CE_RadioButton, option)

    def _beside(self) -> int:
        """Return the px that box and gap take of the width."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _wrapped(self, width: int) -> str:
        metrics, room = self.fontMetrics(), width - self._beside() + 1
        lines = [""]
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)


class CheckBox(_WrapsWords, PressedByTools, QCheckBox):
    """A check box that wraps its words; `clicked` also comes when an assistive tool switches it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._begin_wrapping()


class RadioButton(_WrapsWords, PressedByTools, QRadioButton):
    """A radio button likewise, whose `clicked` comes when an assistive tool chooses it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._begin_wrapping()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let Tab come to the one of the group that is chosen; Qt would stop at the first."""
        group: QButtonGroup | None = self.group()
        chosen = group.checkedButton() if group is not None else None
        is_other = chosen is not None and chosen is not self and chosen.isVisible()
        if event.reason() in _BY_TAB and chosen is not None and is_other:
            chosen.setFocus(event.reason())
        else:
            super().focusInEvent(event)


_BY_TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
