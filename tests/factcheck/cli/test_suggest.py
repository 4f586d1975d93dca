"""`factcheck suggest`, `search`, and their operations in a batch."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factcheck.evidence.embedding import is_installed

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome

FIELDS = [
    *("kind", "article_id", "article_title", "claim_id", "start", "end", "quote", "score"),
    *("published", "speaker", "verdict", "publisher", "url", "quantities"),
]


def test_a_suggestion_has_these_fields(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified")
    words = command("claims", "--json").objects[0]["quote"]

    told = command("suggest", "--text", words, "--json").objects

    assert [list(one) for one in told] == [FIELDS] * len(told)
    assert {one["kind"] for one in told} == {"verdict", "passage"}
    assert told[0]["verdict"] == "verified"
    assert told[0]["claim_id"] == claim_ids[0]


def test_suggestions_need_a_claim_or_words_and_not_both(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    for wrong in ((), (claim_ids[0], "--text", "rye")):
        done = command("suggest", *wrong)
        assert (done.code, done.lines) == (2, [])
        assert "id of a claim or --text" in done.complaints[-1]


def test_a_suggestion_for_a_claim_that_does_not_exist_is_one_sentence(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    done = command("suggest", "00000000-0000-4000-8000-000000000000")

    assert done.code == 1
    assert "There is no claim" in done.complaints[0]


def test_a_batch_suggests_searches_and_compares(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    lines = [
        {"do": "suggest", "claim": claim_ids[0], "kind": "passage", "limit": 2},
        {"do": "search", "query": "the"},
        {"do": "compare", "claim_text": "It has 66 rooms.", "passage": "It has 66 rooms in all."},
        {"do": "suggest", "text": "x", "claim": claim_ids[0]},
    ]

    told = command("batch", "-", given="\n".join(map(json.dumps, lines))).objects

    assert [one["ok"] for one in told] == [True, True, True, False]
    assert not any("ack" in one for one in told)
    assert len(told[0]["result"]) <= 2
    assert told[2]["result"]["relation"] == "same"


@pytest.mark.skipif(not is_installed(), reason="the extra `semantic` is not installed")
def test_what_is_found_by_meaning_can_be_prepared_beforehand(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    asked = (
        "suggest",
        "--text",
        "Nocturnal boats sail again, municipal politicians decided",
        "--kind",
        "passage",
    )
    before = command(*asked, "--json").objects

    assert command("suggest", "--prepare").code == 0

    after = command(*asked, "--json").objects
    assert [one["quote"] for one in after] != [one["quote"] for one in before]


def test_a_date_that_was_worked_out_tells_from_what(command: Callable[..., Outcome]) -> None:
    line = {
        "do": "compare",
        "claim_text": "The line was reopened on 3 January 2020 by the port.",
        "passage": "The port reopened the line late Friday.",
        "published": "2020-01-04",
    }

    (told,) = command("batch", "-", given=json.dumps(line)).objects

    (found,) = told["result"]["quantities"]
    assert (found["relation"], found["there"]) == ("same", "2020-01-03")
    assert found["there_worked_out_from"] == {"words": "late Friday", "by": "published"}
    assert found["here_worked_out_from"] is None
