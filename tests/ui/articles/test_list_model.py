"""The article list: filter, order, and rows that stay where they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.articles import ArticleId, ArticleSummary, ClaimCounts, Metadata
from ui.articles.list_model import (
    ArticleListModel,
    ArticleOrder,
    origin,
    spoken,
    state_words,
)

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


def summary(name: str, day: int, counts: ClaimCounts, published: str | None) -> ArticleSummary:
    return ArticleSummary(
        id=ArticleId(name),
        metadata=Metadata(title=name, publisher=f"{name} Post", published=published),
        source=f"/{name}.txt",
        sha256=name,
        media_type="text/plain",
        imported_at=datetime(2026, 1, day, tzinfo=UTC),
        revision=1,
        counts=counts,
    )


ALMA = summary("Alma", 1, ClaimCounts(open=5), "2024-01-02")
MILL = summary("Mill", 3, ClaimCounts(decided=4, verified=4), "2023-05-06")
RYE = summary("Rye", 2, ClaimCounts(open=9, decided=1, disputed=1), None)


@pytest.fixture
def model(qtbot: QtBot) -> ArticleListModel:
    model = ArticleListModel()
    model.set_articles([ALMA, MILL, RYE])
    return model


def names(model: ArticleListModel) -> list[str]:
    return [one.title for one in model.shown]


def test_it_keeps_the_rules_of_a_model(model: ArticleListModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ArticleOrder.NEWEST, ["Mill", "Rye", "Alma"]),
        (ArticleOrder.PUBLISHED, ["Alma", "Mill", "Rye"]),
        (ArticleOrder.TITLE, ["Alma", "Mill", "Rye"]),
        (ArticleOrder.MOST_OPEN, ["Rye", "Alma", "Mill"]),
    ],
)
def test_it_sorts(model: ArticleListModel, order: ArticleOrder, expected: list[str]) -> None:
    model.set_order(order)

    assert names(model) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("mil", ["Mill"]), ("post alma", ["Alma"]), ("done", ["Mill"]), ("started", ["Rye", "Alma"]),
     ("nothing", []), ("2024", ["Alma"])],
)  # fmt: skip
def test_it_filters_by_every_word(model: ArticleListModel, words: str, expected: list[str]) -> None:
    model.set_filter(words)

    assert names(model) == expected
    assert model.total == 3


def test_a_fresh_summary_takes_the_place_of_the_old(model: ArticleListModel) -> None:
    done = replace(RYE, counts=ClaimCounts(decided=10, verified=10))

    model.update_articles([done])

    assert names(model) == ["Mill", "Rye", "Alma"]
    assert model.shown[1].counts.decided == 10


def test_the_next_article_with_open_claims_is_found_round_the_list(
    model: ArticleListModel,
) -> None:
    assert model.next_with_open(MILL.id) == RYE.id
    assert model.next_with_open(ALMA.id) == RYE.id
    model.set_articles([MILL])
    assert model.next_with_open(None) is None


def test_a_row_says_its_numbers_to_those_who_cannot_see_the_bar(model: ArticleListModel) -> None:
    told = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert told == spoken(RYE)
    assert "1 of 10 claims judged" in told
    assert "9 open" in told


def test_where_an_article_is_from_leaves_out_what_is_not_known() -> None:
    assert origin(replace(RYE, metadata=Metadata())) == ""
    assert state_words(MILL) == "done"


def test_a_row_is_named_by_the_parts_that_are_known() -> None:
    bare = replace(ALMA, metadata=Metadata(title="Alma"))

    assert spoken(bare).startswith("Alma. 0 of 5")
    assert spoken(replace(bare, metadata=Metadata("Alma", publisher="Post"))).startswith(
        "Alma, Post. 0 of 5"
    )


def test_a_row_tells_how_many_decisions_are_incomplete() -> None:
    assert spoken(replace(RYE, incomplete=1)).endswith("9 open, 1 incomplete")
    assert "incomplete" not in spoken(RYE)
