"""Evidence as rows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from factcheck.domain.claims import ClaimId
from factcheck.domain.evidence import Evidence, EvidenceId, NewEvidence, SourceType, Stance
from ui.evidence.list_model import EVIDENCE_ROLE, EvidenceListModel, headline, origin, spoken

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


def evidence(record: NewEvidence) -> Evidence:
    return Evidence(
        EvidenceId("e"), ClaimId("c"), 1, record, "Ada", datetime(2026, 1, 1, tzinfo=UTC)
    )


FULL = evidence(
    NewEvidence(
        url="https://example.org/a",
        title="Port figures",
        publisher="Port office",
        quote="4,180 tonnes",
        locator="p. 7",
        stance=Stance.CONTRADICTS,
        source_type=SourceType.PRIMARY,
    )
)
BARE = evidence(NewEvidence(reference="the port book"))


def test_it_keeps_the_rules_of_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = EvidenceListModel()
    model.set_evidence([FULL, BARE])

    qtmodeltester.check(model)
    assert model.index(1).data(EVIDENCE_ROLE) == BARE
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == spoken(FULL)


def test_a_row_is_named_by_the_best_there_is() -> None:
    assert headline(FULL) == "Port figures"
    assert headline(BARE) == "the port book"


def test_where_it_is_from_is_told_without_gaps() -> None:
    assert origin(FULL) == "Port office · p. 7 · primary · https://example.org/a"
    assert origin(BARE) == ""


def test_the_stance_is_spoken_first() -> None:
    assert spoken(FULL).startswith("Contradicts, Port figures, 4,180 tonnes")
