"""The two sample page dumps: their hard facts are claims, their furniture is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.detection import careful, detector
from factcheck.domain.articles import RawDocument
from factcheck.domain.claims import DEFAULT_THRESHOLD
from factcheck.importing.reader import read

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
LAW_STREET = "000_249a86b8269ba449.txt"
DEUTSCHE_WELLE = "003_735364cbfe4129bd.txt"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the sample page dumps beside the repository are not here"
)


Finder = Callable[[str], list[str]]


@pytest.fixture(
    params=[
        "fast",
        pytest.param(
            "careful",
            marks=pytest.mark.skipif(
                not careful.is_available(), reason="onnxruntime, optional, is not installed"
            ),
        ),
    ]
)
def claims(request: pytest.FixtureRequest) -> Finder:
    """Give what finds the words of the claims at the default threshold, by either model."""
    find = careful.candidates if request.param == "careful" else detector.candidates

    def found(name: str) -> list[str]:
        article = read(RawDocument((SEEDS / name).read_bytes(), source=name))
        scored = find(article.text, article.blocks, article.metadata)
        chosen = [one.span.cut(article.text) for one in scored if one.score >= DEFAULT_THRESHOLD]
        return [" ".join(quote.split()) for quote in chosen]

    return found


def test_both_articles_together_have_a_workable_number_of_claims(claims: Finder) -> None:
    assert 14 <= len(claims(LAW_STREET)) + len(claims(DEUTSCHE_WELLE)) <= 40


@pytest.mark.parametrize(
    "fact",
    ["Dec 20, 2019", "in August 2018", "66 slots", "2 billion USD", "around 40", "January 2018"],
)
def test_each_hard_fact_of_the_first_article_is_a_claim(claims: Finder, fact: str) -> None:
    assert any(fact in claim for claim in claims(LAW_STREET))


@pytest.mark.parametrize(
    "fact",
    [
        "has authorized",
        "more than a year after",
        "In January 2018",
        "In August that",
        "Pompeo's call",
    ],
)
def test_each_hard_fact_of_the_second_article_is_a_claim(claims: Finder, fact: str) -> None:
    assert any(fact in claim for claim in claims(DEUTSCHE_WELLE))


def test_questions_between_paragraphs_and_page_furniture_are_no_claims(claims: Finder) -> None:
    marked = " ".join(claims(LAW_STREET) + claims(DEUTSCHE_WELLE))

    assert "Can Pakistan help" not in marked
    assert not any(
        word in marked for word in ("Read more", "Subscribe", "Getty", "free trade", "HC")
    )
