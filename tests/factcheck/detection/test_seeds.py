"""The two sample page dumps: their hard facts are claims, their furniture is not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.detection.detector import candidates
from factcheck.domain.articles import RawDocument
from factcheck.domain.claims import DEFAULT_THRESHOLD
from factcheck.importing.reader import read

if TYPE_CHECKING:
    from factcheck.domain.claims import Candidate

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
LAW_STREET = "000_249a86b8269ba449.txt"
DEUTSCHE_WELLE = "003_735364cbfe4129bd.txt"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the sample page dumps beside the repository are not here"
)


def claims(name: str) -> list[str]:
    """Return the words of the claims at the default threshold, white space evened out."""
    article = read(RawDocument((SEEDS / name).read_bytes(), source=name))
    found: list[Candidate] = candidates(article.text, article.blocks, article.metadata)
    chosen = [one.span.cut(article.text) for one in found if one.score >= DEFAULT_THRESHOLD]
    return [" ".join(quote.split()) for quote in chosen]


def test_both_articles_together_have_a_workable_number_of_claims() -> None:
    assert 14 <= len(claims(LAW_STREET)) + len(claims(DEUTSCHE_WELLE)) <= 40


@pytest.mark.parametrize(
    "fact",
    ["Dec 20, 2019", "in August 2018", "66 slots", "2 billion USD", "around 40", "January 2018"],
)
def test_each_hard_fact_of_the_first_article_is_a_claim(fact: str) -> None:
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
def test_each_hard_fact_of_the_second_article_is_a_claim(fact: str) -> None:
    assert any(fact in claim for claim in claims(DEUTSCHE_WELLE))


def test_questions_between_paragraphs_and_page_furniture_are_no_claims() -> None:
    marked = " ".join(claims(LAW_STREET) + claims(DEUTSCHE_WELLE))

    assert "Can Pakistan help" not in marked
    assert not any(
        word in marked for word in ("Read more", "Subscribe", "Getty", "free trade", "HC")
    )
