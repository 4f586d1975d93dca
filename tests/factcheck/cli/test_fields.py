"""Fields of a batch operation: what is taken, what is refused by name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factcheck.cli import fields
from factcheck.domain.evidence import NewEvidence, SourceType, Stance
from factcheck.errors import InvalidValueError


def test_null_counts_as_absent() -> None:
    assert fields.known({"a": None, "b": 1}, {"a", "b"}) == {"b": 1}


def test_an_unknown_field_is_named() -> None:
    with pytest.raises(InvalidValueError, match="rational"):
        fields.known({"rational": "why"}, {"rationale"})


def test_a_missing_text_is_named() -> None:
    with pytest.raises(InvalidValueError, match="claim"):
        fields.needed_text({}, "claim")


def test_true_is_no_number_and_one_is_no_truth() -> None:
    with pytest.raises(InvalidValueError, match="whole number"):
        fields.needed_position({"start": True}, "start")
    with pytest.raises(InvalidValueError, match="true or false"):
        fields.flag({"body": 1}, "body")


def test_evidence_is_an_address_or_an_object() -> None:
    assert fields.evidence("https://a.example") == NewEvidence(url="https://a.example")
    assert fields.evidence(
        {
            "reference": "box 12",
            "stance": "contradicts",
            "source_type": "own calculation",
            "accessed_at": "2024-03-20T10:00:00",
            "confidential": True,
        }
    ) == NewEvidence(
        reference="box 12",
        stance=Stance.CONTRADICTS,
        source_type=SourceType.OWN_CALCULATION,
        accessed_at=datetime(2024, 3, 20, 10, tzinfo=UTC),
        confidential=True,
    )
    with pytest.raises(InvalidValueError, match="address or an object"):
        fields.evidence(["https://a.example"])


def test_a_list_of_evidence_must_be_a_list() -> None:
    assert fields.evidence_list({}, "evidence") == ()
    with pytest.raises(InvalidValueError, match="must be a list"):
        fields.evidence_list({"evidence": "https://a.example"}, "evidence")
