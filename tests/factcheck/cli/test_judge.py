"""`factcheck judge`: verdicts, reopening and dismissing from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome

EVIDENCE = [
    "--evidence",
    "https://a.example",
    "https://b.example",
    "--evidence",
    "https://c.example",
]


def test_a_verdict_with_reasons_and_evidence_is_one_step(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    outcome = command(
        *("judge", claim_ids[0], "disputed", "--detail", "contradicted", "--json"),
        *("--rationale", "The minutes say ten to four.", *EVIDENCE),
    )

    (told,) = outcome.objects
    assert (told["verdict"], told["detail"]) == ("disputed", "contradicted")
    assert told["rationale"] == "The minutes say ten to four."
    assert [one["url"] for one in told["evidence"]] == [
        *("https://a.example", "https://b.example", "https://c.example"),
    ]
    command("undo")
    assert command("claims", "--json").objects[0]["state"] == "open"
    assert command("claims", "--json").objects[0]["evidence"] == []


def test_open_takes_the_verdict_off_again(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified")

    (told,) = command("judge", claim_ids[0], "open", "--json").objects

    assert (told["state"], told["verdict"]) == ("open", None)


def test_a_dismissal_keeps_its_reason(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    outcome = command("judge", claim_ids[0], "dismissed", "--detail", "prediction", "--json")

    assert (outcome.objects[0]["state"], outcome.objects[0]["detail"]) == (
        "dismissed",
        "prediction",
    )


def test_a_candidate_below_the_threshold_becomes_a_claim(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("project", "set", "threshold", "1")
    assert command("claims").lines == []

    command("judge", claim_ids[3], "unsourced")

    assert [one["id"] for one in command("claims", "--json").objects] == [claim_ids[3]]


@pytest.mark.parametrize("claim", ["nonsense", "00000000-0000-4000-8000-000000000000"])
def test_a_claim_that_does_not_exist_is_told(
    command: Callable[..., Outcome], claim_ids: list[str], claim: str
) -> None:
    outcome = command("judge", claim, "verified")

    assert outcome.code == 1
    (complaint,) = outcome.complaints
    assert claim in complaint


@pytest.mark.parametrize(
    "wrong",
    [
        ["verified", "--detail", "contradicted"],
        ["dismissed", "--detail", "contradicted"],
        ["open", "--detail", "opinion"],
        ["open", "--rationale", "Why."],
        ["dismissed", "--evidence", "https://a.example"],
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(
    command: Callable[..., Outcome], claim_ids: list[str], wrong: list[str]
) -> None:
    before = command("claims", "--json").bytes

    outcome = command("judge", claim_ids[0], *wrong)

    assert outcome.code == 1
    assert len(outcome.complaints) == 1
    assert command("claims", "--json").bytes == before


def test_a_word_that_is_no_verdict_is_wrong_use(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    assert command("judge", claim_ids[0], "true").code == 2


def test_a_person_is_told_the_verdict(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    (line,) = command("judge", claim_ids[0], "verified").lines

    assert line.startswith("verified: ")


@pytest.mark.parametrize(
    ("verdict", "stance"),
    [("verified", "supports"), ("disputed", "contradicts"), ("unsourced", "context")],
)
def test_evidence_bears_on_the_claim_as_the_verdict_says(
    command: Callable[..., Outcome], claim_ids: list[str], verdict: str, stance: str
) -> None:
    (told,) = command("judge", claim_ids[0], verdict, *EVIDENCE, "--json").objects

    assert {one["stance"] for one in told["evidence"]} == {stance}


def test_evidence_may_be_the_name_of_a_source_but_no_other_kind_of_address(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    refused = command("judge", claim_ids[0], "verified", "--evidence", "file:///etc/hosts")

    assert (refused.code, len(refused.complaints)) == (1, 1)
    assert command("judge", claim_ids[0], "verified", "--evidence", "Town archive").code == 0
    assert "Town archive" in command("export", "csv").bytes.decode()
