from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import (
    CLAIM_ROLES,
    Article,
    ArticleId,
    ArticleSummary,
    Block,
    BlockRole,
    ClaimCounts,
    Metadata,
)

SUMMARY = ArticleSummary(
    id=ArticleId("3d1f"),
    metadata=Metadata(title="Ferry back"),
    source="https://example.org/news/ferry/",
    sha256="00",
    media_type="text/html",
    imported_at=datetime(2026, 2, 13, tzinfo=UTC),
    revision=1,
)


@pytest.mark.parametrize(
    ("title", "source", "shown"),
    [
        ("Ferry back", "ferry.txt", "Ferry back"),
        (None, "stories/ferry.txt", "ferry.txt"),
        (None, "https://example.org/news/ferry/", "ferry"),
        (None, None, "—"),
        ("", "/", "—"),
    ],
)
def test_a_list_always_has_something_to_call_an_article(
    title: str | None, source: str | None, shown: str
) -> None:
    article = replace(SUMMARY, metadata=Metadata(title=title), source=source)

    assert article.title == shown


def test_dismissed_claims_do_not_count_for_progress() -> None:
    counts = ClaimCounts(open=3, decided=2, dismissed=7, lost=1)

    assert counts.total == 6


def test_an_article_goes_by_the_id_of_its_summary() -> None:
    article = Article(SUMMARY, "The ferry is back.", (Block(0, 18, BlockRole.BODY),))

    assert article.id == SUMMARY.id
    assert article.blocks[0].span == TextSpan(0, 18)


def test_no_claim_is_looked_for_in_furniture_captions_or_headings() -> None:
    silent = {BlockRole.BOILERPLATE, BlockRole.CAPTION, BlockRole.HEADING, BlockRole.BYLINE}

    assert CLAIM_ROLES.isdisjoint(silent | {BlockRole.DATE})
    assert BlockRole.BODY in CLAIM_ROLES
