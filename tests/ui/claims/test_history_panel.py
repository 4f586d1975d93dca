"""The history of one claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.builders import D, V
from ui.claims.history_panel import HistoryPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from factcheck.services.project import Project
    from ui.desk import Desk


@pytest.fixture
def panel(frame: QMainWindow) -> HistoryPanel:
    panel = HistoryPanel()
    frame.setCentralWidget(panel)
    frame.show()
    return panel


def test_an_untouched_claim_says_who_found_it(panel: HistoryPanel, desk: Desk) -> None:
    panel.show_steps(desk.claims[0], ())

    assert panel._summary.text == f"Found by {desk.claims[0].origin}"


def test_every_step_is_listed_newest_first(
    panel: HistoryPanel, desk: Desk, project: Project
) -> None:
    claim = desk.claims[0]
    project.verdicts.judge(claim.id, V)
    project.verdicts.judge(claim.id, D)
    panel.show_steps(claim, project.history.of_claim(claim.id))

    panel.toggle()

    lines = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert panel.list.isVisible()
    assert ["Disputed" in lines[0], "Verified" in lines[1]] == [True, True]
    assert all("Ada Lind" in line for line in lines)


def test_it_is_folded_until_it_is_asked_for(
    panel: HistoryPanel, desk: Desk, project: Project
) -> None:
    project.verdicts.judge(desk.claims[0].id, V)

    panel.show_steps(desk.claims[0], project.history.of_claim(desk.claims[0].id))

    assert not panel.list.isVisible()
    assert panel.fold.text() == "History 1"
