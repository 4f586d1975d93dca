"""Joins what the evidence part offers beside its panel with the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.evidence.dropping import EvidenceDrops
from ui.evidence.fact_check_import import FactCheckImport
from ui.evidence.keeping import Keeping
from ui.evidence.rechecking import Rechecking
from ui.evidence.searching import SearchElsewhere
from ui.widgets.action_button import action_button
from ui.widgets.buttons import ButtonKind

if TYPE_CHECKING:
    from ui.features import Ground


class EvidenceAids(QObject):
    """Saved copies, looking at links, searching elsewhere, drops, fact-checks."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self.keeping = Keeping(ground)
        self.rechecking = Rechecking(ground)
        self.searching = SearchElsewhere(ground)
        self.drops = EvidenceDrops(ground, self.keeping)
        self.fact_checks = FactCheckImport(ground)
        claim = ground.place.claim
        before: dict[QWidget, QWidget] = {
            claim.evidence: claim.evidence.form.add,
            claim.trail: claim.trail.fold,
        }
        for action_id, icon, part in (
            ("evidence.attach", "file", claim.evidence),
            ("evidence.keep_copy", "file_saved", claim.evidence),
            ("evidence.search_at", "open_link", claim.trail),
        ):
            button = action_button(
                ground.actions, action_id, part, kind=ButtonKind.FLAT, icon=icon, icon_only=True
            )
            part.acts.addWidget(button)
            QWidget.setTabOrder(before[part], button)
            before[part] = button
