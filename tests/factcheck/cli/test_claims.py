"""`factcheck claims`: fields and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.paths import seeds_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome

FIELDS = [
    *("id", "article_id", "article_title", "start", "end", "quote", "state", "verdict", "detail"),
    *("rationale", "reviewer", "decided_at", "score", "checkable", "kinds", "reasons", "origin"),
    *("speaker", "standalone", "tags", "evidence"),
]


def test_a_claim_has_these_fields(command: Callable[..., Outcome], claim_ids: list[str]) -> None:
    command(
        "judge", claim_ids[0], "disputed", "--rationale", "No.", "--evidence", "https://a.example"
    )

    told = command("claims", "--json").objects[0]

    assert list(told) == FIELDS
    assert (told["state"], told["verdict"], told["reviewer"]) == ("decided", "disputed", "Rosa")
    assert (told["detail"], told["rationale"]) == (None, "No.")
    assert told["kinds"]
    assert told["reasons"]
    assert list(told["evidence"][0]) == [
        *("id", "url", "title", "quote", "stance", "source_type", "locator"),
    ]


def test_an_open_claim_knows_no_verdict(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    told = command("claims", "--json").objects[0]

    unknown = ("verdict", "detail", "rationale", "reviewer", "decided_at", "standalone")
    assert {told[name] for name in unknown} == {None}
    assert told["evidence"] == []


@pytest.fixture
def judged(command: Callable[..., Outcome], claim_ids: list[str]) -> list[str]:
    command("judge", claim_ids[0], "verified")
    command("judge", claim_ids[1], "disputed", reviewer="Ada")
    command("judge", claim_ids[2], "dismissed", "--detail", "opinion")
    return claim_ids


@pytest.mark.parametrize(
    ("filters", "places"),
    [
        (["--state", "decided"], [0, 1]),
        (["--state", "dismissed"], [2]),
        (["--state", "dismissed", "--state", "decided"], [0, 1, 2]),
        (["--verdict", "disputed"], [1]),
        (["--verdict", "disputed", "--verdict", "verified"], [0, 1]),
        (["--reviewer", "Ada"], [1]),
        (["--verdict", "unsourced"], []),
        (["--text", "no such words at all"], []),
    ],
)
def test_a_filter_leaves_these_claims(
    command: Callable[..., Outcome], judged: list[str], filters: list[str], places: list[int]
) -> None:
    found = [told["id"] for told in command("claims", "--json", *filters).objects]

    assert found == [judged[place] for place in places]


def test_text_kind_and_score_filter_too(command: Callable[..., Outcome], judged: list[str]) -> None:
    text = command("claims", "--json", "--text", "212,000 passengers").objects
    quotes = command("claims", "--json", "--kind", "quotation").objects
    high = command("claims", "--json", "--min-score", "0.9").objects

    assert ["212,000 passengers" in one["quote"] for one in text] == [True]
    assert quotes
    assert all("quotation" in one["kinds"] for one in quotes)
    assert 0 < len(high) < len(judged)
    assert min(one["score"] for one in high) >= 0.9


def test_one_article_can_be_asked_for(
    command: Callable[..., Outcome], article_id: str, claim_ids: list[str]
) -> None:
    command("import", seeds_dir() / "02_night_ferry_coastline.txt")

    found = command("claims", "--json", "--article", article_id).objects

    assert [one["id"] for one in found] == claim_ids
    assert len(command("claims", "--json").objects) > len(claim_ids)


@pytest.mark.parametrize("article", ["nonsense", "00000000-0000-4000-8000-000000000000"])
def test_an_article_that_does_not_exist_is_told(
    command: Callable[..., Outcome], claim_ids: list[str], article: str
) -> None:
    outcome = command("claims", "--article", article)

    assert outcome.code == 1
    assert article in outcome.complaints[0]


def test_a_person_sees_the_word_and_the_quote(
    command: Callable[..., Outcome], judged: list[str]
) -> None:
    lines = command("claims").lines

    assert len(lines) == len(judged) - 1
    assert "verified" in lines[0]
    assert judged[0] in lines[0]
