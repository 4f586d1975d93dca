"""Published fact-checks are read from the files of their publishers, whatever else is in them."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from factcheck.errors import UnreadableFileError
from factcheck.evidence.fact_checks import FactCheck, Survey, fact_checks_in, survey

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": "All 66 shops of Arlow were closed.",
    "url": "https://checks.example/arlow",
    "datePublished": "2020-01-04T10:00:00Z",
    "author": {"@type": "Organization", "name": "Arlow Checks"},
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Castell"},
        "datePublished": "2019-12",
    },
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": 1,
        "bestRating": 5,
        "alternateName": "No",
    },
}
READ = FactCheck(
    claim="All 66 shops of Arlow were closed.",
    rating="No",
    publisher="Arlow Checks",
    url="https://checks.example/arlow",
    published="2020-01-04",
    claimant="Castell",
    claimed_on="2019-12",
)


def read(value: object) -> tuple[FactCheck, ...]:
    return in_file(json.dumps(value).encode())


def in_file(data: bytes) -> tuple[FactCheck, ...]:
    return tuple(fact_checks_in(io.BytesIO(data), "feed.json"))


def surveyed(data: bytes) -> Survey:
    return survey(io.BytesIO(data), "shopping.json")


def test_a_single_review_is_read() -> None:
    assert read(REVIEW) == (READ,)


def test_a_feed_of_reviews_is_read() -> None:
    other = REVIEW | {"claimReviewed": "The ferry to Kelby sank."}
    feed = {
        "@type": "DataFeed",
        "dataFeedElement": [
            {"@type": "DataFeedItem", "item": [REVIEW]},
            {"@type": "DataFeedItem", "item": other},
            {"@type": "DataFeedItem", "item": None},
        ],
    }
    assert [one.claim for one in read(feed)] == [READ.claim, "The ferry to Kelby sank."]


def test_a_graph_a_list_and_json_lines_are_read() -> None:
    assert read({"@graph": [{"@type": "WebPage"}, REVIEW]}) == (READ,)
    assert read([REVIEW]) == (READ,)
    lines = "\n".join([json.dumps(REVIEW), "", json.dumps(REVIEW | {"name": "Arlow again"})])
    assert len(in_file(lines.encode())) == 2


def test_the_same_review_twice_counts_once_and_one_without_a_claim_is_passed_over() -> None:
    data = json.dumps([REVIEW, {"@type": "ClaimReview"}, REVIEW]).encode()

    assert surveyed(data) == Survey(held=1, passed_over=1)
    assert [one.claim for one in in_file(data)] == [READ.claim, "", READ.claim]


def test_a_number_alone_is_told_as_it_is() -> None:
    rating = {"reviewRating": {"ratingValue": 2, "bestRating": 5}}
    assert read(REVIEW | rating)[0].rating == "2 of 5"


@pytest.mark.parametrize(
    "odd",
    [
        {"reviewRating": "none", "author": 7, "itemReviewed": "a claim", "url": {"@id": "x"}},
        {"reviewRating": [], "author": [], "itemReviewed": [], "url": "javascript:alert(1)"},
        {"datePublished": "yesterday", "url": "ftp://checks.example", "author": None},
    ],
)
def test_fields_of_other_shapes_are_taken_for_absent(odd: dict[str, Any]) -> None:
    [found] = read(REVIEW | odd)
    assert found.claim == READ.claim
    assert found.url is None


def test_signs_that_no_text_may_hold_are_replaced() -> None:
    [found] = read(REVIEW | {"claimReviewed": "Shops\0 of\ud800 Arlow\n closed"})
    assert found.claim == "Shops\ufffd of? Arlow closed"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<html>", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"@type": "Recipe"}', "no fact-checks"),
        (b"", "no fact-checks"),
        (b"null", "no fact-checks"),
    ],
)
def test_another_file_is_refused_by_name(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableFileError, match=says) as told:
        surveyed(data)
    assert "shopping.json" in str(told.value)


def test_reviews_too_deep_inside_are_left_there() -> None:
    deep: object = REVIEW
    for _ in range(40):
        deep = {"item": deep}
    assert read(deep) == ()


def test_a_file_cut_in_the_middle_or_broken_there_says_after_how_many() -> None:
    data = json.dumps({"dataFeedElement": [{"item": REVIEW}] * 20_000}).encode()
    half = len(data) // 2

    with pytest.raises(UnreadableFileError, match=r"cut short, after 9,999 fact-checks") as told:
        surveyed(data[:half])
    assert told.value.parameters["read"] == 9_999
    with pytest.raises(UnreadableFileError, match=r"from character [\d,]+ on, after [\d,]+ fact"):
        surveyed(data[:half] + b"]}{" + data[half:])


def test_ten_thousand_reviews_are_all_read() -> None:
    many = [REVIEW | {"claimReviewed": f"Shop {number} was closed."} for number in range(10_000)]
    assert len(read({"dataFeedElement": [{"item": many}]})) == 10_000
