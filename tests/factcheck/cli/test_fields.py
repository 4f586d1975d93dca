"""Fields of a batch operation: what is taken, what is refused by name."""

from __future__ import annotations

import re
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
    assert fields.evidence_list({}, "evidence", Stance.CONTEXT) == ()
    with pytest.raises(InvalidValueError, match="must be a list"):
        fields.evidence_list({"evidence": "https://a.example"}, "evidence", Stance.CONTEXT)


def test_the_name_of_a_source_is_a_reference() -> None:
    assert fields.evidence("Town archive, box 12") == NewEvidence(reference="Town archive, box 12")


@pytest.mark.parametrize(
    "wrong",
    [
        *("file:///etc/hosts", "ftp://a.example/x", "https://"),
        *({"url": "javascript:alert(1)"}, {"url": "no address"}, {"archive_url": "box 12"}),
        {"url": "https://a.example", "archive_url": "http:// x"},
        *({"reference": "r", "published": day} for day in ("2019-13-45", "2019-02-30", "May")),
    ],
)
def test_what_is_no_address_or_no_date_is_refused_by_name(wrong: object) -> None:
    named = wrong if isinstance(wrong, str) else list(wrong.values())[-1]  # type: ignore[attr-defined]

    with pytest.raises(InvalidValueError, match=f"“{re.escape(named)}” is no"):
        fields.evidence(wrong)


@pytest.mark.parametrize("day", ["2019", "2019-02", "2020-02-29"])
def test_a_date_may_be_a_year_a_month_or_a_day(day: str) -> None:
    assert fields.evidence({"reference": "r", "published": day}).published == day
