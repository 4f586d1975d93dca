"""`factcheck purge`: asked for twice, then gone for good."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome


@pytest.fixture
def secret(command: Callable[..., Outcome], claim_ids: list[str], tmp_path: Path) -> str:
    """The id of a confidential source."""
    line = {"do": "evidence", "claim": claim_ids[0], "note": "Seen at the mill", "quote": "Rye."}
    lines = tmp_path / "lines.jsonl"
    lines.write_text(json.dumps({**line, "confidential": True}))
    assert command("batch", lines).objects[0]["ok"]
    return str(evidence_of(command, claim_ids[0])[0]["id"])


def evidence_of(command: Callable[..., Outcome], claim_id: str) -> list[dict[str, Any]]:
    (claim,) = [one for one in command("claims", "--json").objects if one["id"] == claim_id]
    found: list[dict[str, Any]] = claim["evidence"]
    return found


def test_nothing_is_erased_unless_a_person_says_yes(
    command: Callable[..., Outcome], claim_ids: list[str], secret: str
) -> None:
    told = command("purge", secret)

    assert (told.code, len(told.complaints)) == (1, 1)
    assert "--yes" in told.complaints[0]
    assert evidence_of(command, claim_ids[0])[0]["quote"] == "Rye."


def test_a_source_erased_is_gone_and_undo_says_so(
    command: Callable[..., Outcome], claim_ids: list[str], secret: str
) -> None:
    assert command("purge", secret, "--yes", "--json").objects == [{"purged": secret}]

    (left,) = evidence_of(command, claim_ids[0])
    assert (left["id"], left["quote"]) == (secret, None)
    undone = command("undo")
    assert undone.code == 1
    assert "erased for good" in undone.complaints[0]


def test_a_source_that_is_not_confidential_is_left(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified", "--evidence", "http://port.example/ferry")
    (source,) = evidence_of(command, claim_ids[0])

    told = command("purge", source["id"], "--yes")

    assert told.code == 1
    assert "confidential" in told.complaints[0]
    assert evidence_of(command, claim_ids[0]) == [source]
