"""The evidence of a claim: add, change, order, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.errors import DiskFullError
from ui.evidence.panel import EvidencePanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.domain.evidence import Evidence
    from ui.desk import Desk
    from ui.session import Session


@pytest.fixture
def panel(frame: QMainWindow, session: Session, desk: Desk) -> EvidencePanel:
    panel = EvidencePanel(session, "E")
    frame.setCentralWidget(panel)
    frame.show()
    desk.claim_chosen.connect(panel.show_claim)
    desk.claim_refreshed.connect(panel.show_claim)
    desk.choose(desk.claims[0].id)
    return panel


def add(panel: EvidencePanel, qtbot: QtBot, source: str) -> None:
    before = panel.model.rowCount()
    panel.start()
    panel.form.source.setText(source)
    qtbot.keyClick(panel.form.source, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.model.rowCount() == before + 1)


def evidence(desk: Desk) -> list[Evidence]:
    assert desk.current is not None
    return list(desk.current.evidence)


def sources(desk: Desk) -> list[str | None]:
    return [one.record.url or one.record.reference for one in evidence(desk)]


def test_what_is_added_is_listed_and_the_form_is_empty_again(
    panel: EvidencePanel, desk: Desk, qtbot: QtBot
) -> None:
    add(panel, qtbot, "https://example.org/a")

    assert sources(desk) == ["https://example.org/a"]
    assert panel.form.source.text() == ""
    assert panel._count.text() == "1"


def test_it_can_be_changed_in_place(panel: EvidencePanel, desk: Desk, qtbot: QtBot) -> None:
    add(panel, qtbot, "https://example.org/a")

    panel.form.edit(evidence(desk)[0])
    panel.form.title.setText("Port figures")
    qtbot.keyClick(panel.form.title, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: evidence(desk)[0].record.title == "Port figures")
    assert len(evidence(desk)) == 1


def test_it_can_be_put_in_another_order_and_removed(
    panel: EvidencePanel, desk: Desk, qtbot: QtBot
) -> None:
    add(panel, qtbot, "https://example.org/a")
    add(panel, qtbot, "https://example.org/b")

    panel.shift(evidence(desk)[1], -1)
    qtbot.waitUntil(lambda: sources(desk) == ["https://example.org/b", "https://example.org/a"])
    panel.remove(evidence(desk)[0])

    qtbot.waitUntil(lambda: sources(desk) == ["https://example.org/a"])


def test_a_failure_is_told_and_what_was_typed_stays(
    panel: EvidencePanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskFullError("The disk is full.")

    monkeypatch.setattr(session.project.evidence, "add", fail)
    panel.start()
    panel.form.source.setText("https://example.org/a")

    with qtbot.waitSignal(panel.failed):
        qtbot.keyClick(panel.form.source, Qt.Key.Key_Return)

    assert panel.form.source.text() == "https://example.org/a"


def test_what_is_typed_for_one_claim_does_not_go_to_another(
    panel: EvidencePanel, desk: Desk
) -> None:
    panel.start()
    panel.form.source.setText("https://example.org/a")

    desk.next_claim()

    assert panel.form.source.text() == ""


def test_only_what_has_an_address_can_be_opened(
    panel: EvidencePanel, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    claim = desk.claims[0]
    record = NewEvidence(reference="the port book", stance=Stance.CONTEXT)
    session.edit(lambda: session.project.evidence.add(claim.id, record))
    qtbot.waitUntil(lambda: len(evidence(desk)) == 1)

    menu = panel.menu_for(evidence(desk)[0])

    assert not menu.actions()[0].isEnabled()


def test_an_address_recorded_already_is_noticed(
    panel: EvidencePanel, desk: Desk, qtbot: QtBot
) -> None:
    add(panel, qtbot, "https://example.org/a")

    panel.start()
    panel.form.source.setText("https://example.org/a?utm_source=mail")
    qtbot.waitUntil(panel.form._same.isVisible)
    assert "this claim already" in panel.form._same.text()
    desk.next_claim()
    panel.start()
    panel.form.source.setText("https://example.org/a")

    qtbot.waitUntil(lambda: panel.form._same.text().startswith("Recorded elsewhere"))


def test_changing_one_thing_keeps_the_rest_of_the_record(
    panel: EvidencePanel, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    claim = desk.claims[0]
    record = NewEvidence(url="https://example.org/a", author="M. Holm", note="By hand.")
    session.edit(lambda: session.project.evidence.add(claim.id, record))
    qtbot.waitUntil(lambda: len(evidence(desk)) == 1)

    panel.form.edit(evidence(desk)[0])
    panel.form.title.setText("Port figures")
    qtbot.keyClick(panel.form.title, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: evidence(desk)[0].record.title == "Port figures")
    assert evidence(desk)[0].record.author == "M. Holm"
    assert evidence(desk)[0].record.note == "By hand."
