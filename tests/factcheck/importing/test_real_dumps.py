"""The two real page dumps the project began with; they are not part of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.domain.articles import BlockRole, ReadArticle
from factcheck.importing.files import load
from factcheck.importing.reader import read

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
LAWSTREET = SEEDS / "000_249a86b8269ba449.txt"
DW = SEEDS / "003_735364cbfe4129bd.txt"
KEPT = {BlockRole.BODY, BlockRole.SUMMARY, BlockRole.HEADING, BlockRole.QUOTE}

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the real page dumps are not here")


def kept(article: ReadArticle) -> list[str]:
    return [article.text[b.start : b.end] for b in article.blocks if b.role in KEPT]


def test_the_first_dump_is_dated_by_its_article_and_not_by_its_clock() -> None:
    metadata = read(load(LAWSTREET)).metadata

    assert metadata.published == "2019-12-23"
    assert "Swetalana Rout" in (metadata.byline or "")
    assert (metadata.publisher or "").startswith("LawStreet")
    assert (metadata.title or "").startswith("Military Training Of Pakistan")


def test_the_second_dump_tells_its_metadata() -> None:
    metadata = read(load(DW)).metadata

    assert metadata.published == "2020-01-04"
    assert "Michaela Cavanagh" in (metadata.byline or "")
    assert metadata.publisher in {"DW", "Deutsche Welle"}
    assert (metadata.title or "").startswith("Trump resumes Pakistan")


def test_the_first_article_is_its_eight_paragraphs() -> None:
    paragraphs = kept(read(load(LAWSTREET)))

    assert len(paragraphs) == 8
    assert paragraphs[0].startswith("The Trump Administration has approved")
    assert paragraphs[-1].startswith("The spokesperson added")


def test_the_second_article_is_its_paragraphs_and_its_heading() -> None:
    paragraphs = kept(read(load(DW)))

    assert len(paragraphs) == 10
    assert paragraphs[0].startswith("The move to restart")
    assert any(p.startswith("Can Pakistan help") for p in paragraphs)
    assert paragraphs[-1].startswith("The announcement comes")
    assert not any(p.startswith(("Read more", "Every evening", "Image")) for p in paragraphs)
