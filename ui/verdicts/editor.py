"""The three verdict buttons with their details, and the ways back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import VERDICT_DETAILS, VerdictWord
from ui import theme as themes
from ui.plain_text import PlainLabel, set_tooltip
from ui.verdicts.meanings import meaning
from ui.widgets.action_button import action_button
from ui.widgets.buttons import ButtonKind, Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.verdict_button import Shape, VerdictButton, shape_for
from ui.words import detail_words, verdict_word

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from factcheck.domain.claims import Claim
    from ui.actions import Actions

_NAMES = {
    VerdictWord.VERIFIED: "verdictVerified",
    VerdictWord.DISPUTED: "verdictDisputed",
    VerdictWord.UNSOURCED: "verdictUnsourced",
}
_WAYS_BACK = {"claim.reopen": "verdictReopen", "claim.dismiss": "claimDismiss"}


class VerdictEditor(QWidget):
    """Shows which verdict a claim has. `detail_chosen` carries the detail, None to take it off."""

    detail_chosen = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None
        self._actions = actions
        self._details = QWidget(self)
        self._details.setObjectName("verdictDetails")
        self._flow = FlowLayout(self._details, gap=themes.current().space("s"))
        self._meaning = PlainLabel("", self, style="caption", tone="ink_2")
        self._meaning.setObjectName("verdictMeaning")
        self._meaning.setWordWrap(True)
        self._meanings: dict[QObject, str] = {}
        self._shown: tuple[VerdictWord | None, str | None] = (None, None)
        self._buttons = {word: self._button(actions, word) for word in VerdictWord}
        self._build(actions)
        for part in (self._details, self._meaning):
            part.hide()
        self.show_claim(None)

    def show_claim(self, claim: Claim | None) -> None:
        """Show this claim's verdict and offer its details."""
        self._claim = claim
        verdict = claim.verdict if claim else None
        for word, button in self._buttons.items():
            button.set_chosen(verdict is not None and verdict.verdict is word)
        self._offer(verdict.verdict if verdict else None, verdict.detail if verdict else None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what a verdict or a detail means while it has the keyboard or the pointer."""
        if event.type() == QEvent.Type.FocusIn or (
            event.type() == QEvent.Type.Enter and isinstance(watched, Chip)
        ):
            self._say(self._meanings.get(watched, ""))
        elif event.type() in {QEvent.Type.FocusOut, QEvent.Type.Leave}:
            self._say(self._meaning_of_choice())
        return False

    def _say(self, words: str) -> None:
        self._meaning.setText(words)
        self._meaning.setVisible(bool(words))

    def _meaning_of_choice(self) -> str:
        """Return what the detail means that was chosen, or else the verdict."""
        word, detail = self._shown
        if word is None:
            return ""
        return meaning(detail) if detail else self._meanings[self._buttons[word]]

    def _explain(self, control: QWidget, words: str) -> None:
        self._meanings[control] = words
        set_tooltip(control, words)
        control.installEventFilter(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of split and merge to icons, or a line of their own, as room allows."""
        super().resizeEvent(event)
        self._shape_verdicts()
        is_short = self.width() < self._with_icons
        is_narrow = self.width() < self._with_words and not is_short
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._acts.setDirection(below if is_short else beside)
        side = Qt.AlignmentFlag.AlignLeft if is_short else Qt.AlignmentFlag(0)
        for ways in self._ways:
            self._acts.setAlignment(ways, side)
        for icon, button in self._shaping.items():
            button.set_icon_name(icon if is_narrow else "")
            button.set_icon_only(is_narrow)

    def _shape_verdicts(self) -> None:
        """Set the three buttons side by side, or one above another where a word lacks room."""
        buttons = list(self._buttons.values())
        shape = shape_for(buttons, self.width(), self._verdicts.spacing())
        for button in buttons:
            button.set_shape(shape)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._verdicts.setDirection(below if shape is Shape.FLAT else beside)

    def _offer(self, word: VerdictWord | None, detail: str | None) -> None:
        if (word, detail) == self._shown:
            return
        self._shown = (word, detail)
        self._flow.clear()
        self._meanings = {button: self._meanings[button] for button in self._buttons.values()}
        for number, text in enumerate(VERDICT_DETAILS[word] if word else (), 1):
            chip = Chip(detail_words(text), self._details, color=word.value if word else "accent")
            chip.setObjectName(f"detail.{text}")
            chip.set_key(self._actions.key_text(f"detail.{number}"))
            chip.setChecked(text == detail)
            chip.clicked.connect(partial(self._choose, text))
            self._explain(chip, meaning(text))
            self._flow.addWidget(chip)
            chip.show()
        self._details.setVisible(word is not None)
        self._details.updateGeometry()
        self._say(self._meaning_of_choice())

    def _choose(self, text: str, _checked: object = None) -> None:
        is_off = self._claim and self._claim.verdict and self._claim.verdict.detail == text
        self.detail_chosen.emit(None if is_off else text)

    def _button(self, actions: Actions, word: VerdictWord) -> VerdictButton:
        action = actions[f"verdict.{word.value}"]
        key = actions.key_text(f"verdict.{word.value}")
        button = VerdictButton(word.value, verdict_word(word.value), key, self)
        button.setObjectName(_NAMES[word])
        self._explain(button, f"{action.toolTip()}.")
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _build(self, actions: Actions) -> None:
        space = themes.current().space
        self._verdicts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._verdicts.setSpacing(space("s"))
        for button in self._buttons.values():
            self._verdicts.addWidget(button)
        self._acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._acts.setSpacing(space("xs"))
        ways_back = QHBoxLayout()
        ways_back.setSpacing(space("xs"))
        for action_id, name in (
            ("claim.reopen", "verdictReopen"),
            ("claim.dismiss", "claimDismiss"),
        ):
            way_back = action_button(actions, action_id, self, kind=ButtonKind.FLAT)
            way_back.setObjectName(name)
            ways_back.addWidget(way_back)
        self._acts.addLayout(ways_back)
        self._acts.addStretch(1)
        self._shaping = {
            icon: action_button(actions, f"claim.{icon}", self, kind=ButtonKind.FLAT)
            for icon in ("split", "merge")
        }
        ways_on = QHBoxLayout()
        ways_on.setSpacing(space("xs"))
        for way_on in self._shaping.values():
            ways_on.addWidget(way_on)
        self._acts.addLayout(ways_on)
        self._ways = (ways_back, ways_on)
        self._measure()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("s"))
        column.addLayout(self._verdicts)
        column.addWidget(self._details)
        column.addWidget(self._meaning)
        column.addLayout(self._acts)

    def _measure(self) -> None:
        """Learn how much room split and merge take with their words, and as icons."""
        self._with_words = self._acts.sizeHint().width()
        words = sum(button.sizeHint().width() for button in self._shaping.values())
        for icon, button in self._shaping.items():
            button.set_icon_name(icon)
            button.set_icon_only(True)
        icons = sum(button.sizeHint().width() for button in self._shaping.values())
        self._with_icons = self._with_words - words + icons


def can_judge(claim: Claim | None) -> bool:
    """Say whether a verdict can be given now."""
    return claim is not None and claim.state is not ClaimState.LOST


def can_reopen(claim: Claim | None) -> bool:
    """Say whether there is a decision to take back."""
    return claim is not None and claim.state in {ClaimState.DECIDED, ClaimState.DISMISSED}


def can_dismiss(claim: Claim | None) -> bool:
    """Say whether the claim may be called none."""
    return claim is not None and claim.state is not ClaimState.DISMISSED
