"""`factcheck undo`: from another process, after a restart, by reviewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome


def test_the_last_step_is_taken_back_and_told(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    before = command("claims", "--json").bytes
    command("judge", claim_ids[0], "verified")

    outcome = command("undo", "--json")

    (step,) = outcome.objects
    assert (outcome.code, step["kind"], step["operation"]) == (0, "undo", "judge")
    assert step["claims"] == [claim_ids[0]]
    assert command("claims", "--json").bytes == before


def test_another_reviewers_step_stays(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified", reviewer="Ada")

    outcome = command("undo", reviewer="Ben")

    assert outcome.code == 1
    assert outcome.complaints == ["factcheck: There is nothing to undo."]
    assert command("claims", "--json").objects[0]["state"] == "decided"


def test_a_person_is_told_what_was_undone(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified")

    assert "undo: judge" in command("undo").lines[0]


def test_where_another_changed_the_same_a_choice_is_asked_for_and_taken(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified", reviewer="Ada")
    command("judge", claim_ids[0], "disputed", reviewer="Ben")

    refused = command("undo", reviewer="Ada")
    assert refused.code == 1
    assert "Ben" in refused.complaints[0]
    assert "keep theirs" in refused.complaints[0]

    left = command("undo", "--keep", "theirs", "--json", reviewer="Ada")
    assert left.objects[0]["facts"]["kept"] == "theirs"
    assert command("claims", "--json").objects[0]["verdict"] == "disputed"
    assert command("undo", reviewer="Ada").complaints == ["factcheck: There is nothing to undo."]
