"""Says in the claim panel that a verdict was given on other words than the claim has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui import theme as themes
from ui.icon_mark import IconMark
from ui.plain_text import PlainLabel, isolated, shortened, with_visible_marks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factcheck.domain.claims import Claim
    from ui.desk import Desk


class EarlierWording(QFrame):
    """A quiet line with the words the verdict was given on; a verdict on the new ones ends it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlierWording")
        self.setProperty("surface", "warn")
        self.words = PlainLabel("", self, style="caption")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        space = themes.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space("s"), space("s"), space("s"), space("s"))
        row.setSpacing(space("s"))
        row.addWidget(IconMark("warning", self, role="ink"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.show_claim(desk.current)
        desk.claim_chosen.connect(self.show_claim)
        desk.claim_refreshed.connect(self.show_claim)

    def show_claim(self, claim: Claim | None) -> None:
        """Show what the verdict of a claim was given on, where it was other words."""
        is_earlier = claim is not None and claim.is_decided_on_earlier_wording
        if claim is not None and claim.verdict is not None and is_earlier:
            wording = shortened(with_visible_marks(" ".join(claim.verdict.wording.split())))
            pattern = self.tr("Decided on earlier wording: “{0}”. Decide again on the new words.")
            self.words.setText(pattern.format(isolated(wording)))
        self.setVisible(is_earlier)
