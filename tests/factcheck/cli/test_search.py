"""`factcheck search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome


def test_a_search_tells_where_the_words_stand(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    first = command("claims", "--json").objects[0]
    words = " ".join(first["quote"].split()[:4])

    told = command("search", words, "--json").objects

    assert any(one["claim_id"] == first["id"] and one["kind"] == "passage" for one in told)
