"""`factcheck recheck`: what became of the links, in words and in JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.hostile.web_server import page
from tests.web import a_web

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome

LINK = "http://port.example/ferry"


@pytest.fixture
def claim(command: Callable[..., Outcome], claim_ids: list[str]) -> str:
    """A claim with a link."""
    command("judge", claim_ids[0], "verified", "--evidence", LINK)
    return claim_ids[0]


def test_it_needs_the_permission(command: Callable[..., Outcome], claim: str) -> None:
    refused = command("recheck")

    assert refused.code == 1
    assert "Nothing was fetched" in refused.complaints[0]


def test_a_dead_link_is_told(
    command: Callable[..., Outcome], claim: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_web(monkeypatch, lambda _: [page("", "410 Gone")]):
        told = command("recheck", claim, "--allow-network")
        (found,) = command("recheck", "--json", "--allow-network").objects

    assert told.lines[0].startswith("dead")
    assert LINK in told.lines[0]
    assert told.lines[-1] == "1 dead"
    assert (found["claim_id"], found["url"], found["link_state"]) == (claim, LINK, "dead")


def test_batch_looks_at_the_links_of_a_claim(
    command: Callable[..., Outcome], claim: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_web(monkeypatch, lambda _: [page("", "403 Forbidden")]):
        line = {"do": "recheck", "claim": claim, "allow_network": True}
        done = command("batch", "-", given=json.dumps(line))

    assert done.objects[0]["result"][0]["link_state"] == "blocked"
