"""The drafted wording of a claim takes its day from the article's date and stores nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import Metadata
from tests.builders import written

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project

HOLM = "Maria Holm runs the mill of Norrvik with 18 people."


def draft_of(project: Project, sentence: str, published: str | None = "2024-03-06") -> str | None:
    """Return the draft of a sentence that follows one about Maria Holm; 6 March was a Wednesday."""
    article = written(f"{HOLM} {sentence}")
    article = replace(article, metadata=replace(article.metadata, published=published))
    article_id = project.articles.add(article).article_id
    assert article_id is not None
    claim = project.claims.get(claim_of(project, article_id, sentence))
    before = project.history.undo_step()

    draft = project.detection.standalone_draft(claim.id)

    assert project.history.undo_step() == before
    assert project.claims.get(claim.id) == claim
    return draft.text if draft else None


def claim_of(project: Project, article_id: ArticleId, sentence: str) -> str:
    found = project.claims.at_threshold(article_id, 0.0)
    return next(one.id for one in found if one.quote == sentence)


@pytest.mark.parametrize(
    ("sentence", "drafted"),
    [
        ("She sold 40 loaves on Friday.", "Maria Holm sold 40 loaves on 1 March 2024."),
        ("She sold 40 loaves yesterday.", "Maria Holm sold 40 loaves on 5 March 2024."),
        ("Last year she sold 40 loaves.", "In 2023 she sold 40 loaves."),
        ("She sold 40 loaves since last month.", "Maria Holm sold 40 loaves since February 2024."),
        ("The oven broke on Friday night.", "The oven broke at night on 1 March 2024."),
        ("Last year's rye cost 40 crowns.", "2023's rye cost 40 crowns."),
    ],
)
def test_days_are_those_of_the_calendar(project: Project, sentence: str, drafted: str) -> None:
    assert draft_of(project, sentence) == drafted


def test_a_day_to_come_is_left_as_it_is(project: Project) -> None:
    drafted = draft_of(project, "She will sell 40 loaves on Friday.")

    assert drafted == "Maria Holm will sell 40 loaves on Friday."


def test_without_the_articles_date_no_day_is_guessed(project: Project) -> None:
    drafted = draft_of(project, "She sold 40 loaves on Friday.", published=None)

    assert drafted == "Maria Holm sold 40 loaves on Friday."


def test_a_full_sentence_and_another_language_get_no_draft(project: Project) -> None:
    assert draft_of(project, "The mill sold 40 loaves in 2019.") is None
    article = written("Er verkaufte am Freitag 40 Brote, sagte Maria Holm.", title="Brot")
    article = replace(article, metadata=Metadata("Brot", published="2024-03-06", language="de"))
    article_id = project.articles.add(article).article_id
    assert article_id is not None
    for claim in project.claims.at_threshold(article_id, 0.0):
        assert project.detection.standalone_draft(claim.id) is None
