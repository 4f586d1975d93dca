"""`factcheck redo`: until something new is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome


def test_what_was_undone_is_done_again(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified", "--rationale", "Seen.")
    decided = command("claims", "--json").bytes
    command("undo")

    outcome = command("redo", "--json")

    assert (outcome.code, outcome.objects[0]["kind"]) == (0, "redo")
    assert command("claims", "--json").bytes == decided


def test_something_new_ends_the_chance(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified")
    command("undo")
    command("judge", claim_ids[1], "disputed")

    outcome = command("redo")

    assert outcome.code == 1
    assert outcome.complaints == ["factcheck: There is nothing to redo."]
