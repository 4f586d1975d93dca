"""`factcheck history`: who did what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome


def test_the_newest_step_comes_first(command: Callable[..., Outcome], claim_ids: list[str]) -> None:
    command("judge", claim_ids[0], "verified", reviewer="Ada")
    command("undo", reviewer="Ada")

    steps = command("history", "--json").objects

    assert [(one["kind"], one["operation"], one["reviewer"]) for one in steps] == [
        ("undo", "judge", "Ada"),
        ("do", "judge", "Ada"),
        ("do", "import", "Rosa"),
    ]
    assert steps[0]["target"] == steps[1]["id"]
    assert [one["number"] for one in steps] == [3, 2, 1]


def test_one_claims_history_leaves_the_others_out(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified")
    command("judge", claim_ids[1], "disputed")

    steps = command("history", claim_ids[1], "--json").objects

    assert [one["facts"]["verdict"] for one in steps] == ["disputed"]


def test_the_number_of_steps_can_be_limited(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    for claim in claim_ids[:4]:
        command("judge", claim, "verified")

    assert len(command("history", "--limit", 2).lines) == 2


def test_a_person_reads_who_and_what(command: Callable[..., Outcome], claim_ids: list[str]) -> None:
    command("judge", claim_ids[0], "verified")

    line = command("history").lines[0]

    assert "Rosa" in line
    assert "verified" in line


def test_a_claim_that_does_not_exist_is_told(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    outcome = command("history", "00000000-0000-4000-8000-000000000000")

    assert outcome.code == 1
    assert "no claim" in outcome.complaints[0]


def test_a_step_names_each_of_its_sources_once(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    sources = ["https://a.example/x", "Town archive", "https://a.example/x"]

    command("judge", claim_ids[0], "verified", "--evidence", *sources)

    (step,) = command("history", claim_ids[0], "--json").objects
    assert step["facts"]["evidence"].splitlines() == ["https://a.example/x", "Town archive"]
    assert "https://a.example/x Town archive" in command("history", claim_ids[0]).lines[0]
