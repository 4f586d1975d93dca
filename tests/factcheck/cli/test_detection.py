"""`factcheck detection evaluate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome


def test_what_reviewers_did_with_the_claims_is_told(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified")
    command("judge", claim_ids[1], "dismissed", "--detail", "opinion")

    (told,) = command("detection", "evaluate", "--json").objects

    assert (told["kept"], told["dismissed"], told["precision"]) == (1, 1, 0.5)
    assert told["proposed"] is None
