"""What changed between two revisions, and what became of the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.jobs import JobContext
from tests.builders import FERRY, MILL, D, V, add, written
from ui.revisions.alignment import Kind
from ui.revisions.comparison import CONTEXT, Comparison, Fate, compare, folded

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project


@pytest.fixture
def revised(project: Project) -> ArticleId:
    """An article with a carried, a changed and a lost claim in its third revision."""
    article_id = add(project, *MILL, *FERRY)
    for claim in project.claims.of_article(article_id):
        if any(words in claim.quote for words in ("4,200", "Maria Holm", "12 percent")):
            project.verdicts.judge(claim.id, D if "12" in claim.quote else V)
    again = [MILL[0], MILL[2].replace("12 percent", "14 percent"), *MILL[3:], *FERRY]
    project.articles.add(written(*again))
    project.articles.add(written("The weather was mild.", *again))
    return article_id


def test_the_present_revision_stands_beside_the_one_before(
    project: Project, revised: ArticleId
) -> None:
    found = compare(project, revised, None, JobContext())

    assert (found.revisions, found.old, found.new) == ((1, 2, 3), 2, 3)
    assert found.title == "Rye and water"
    assert [found.count(kind) for kind in Kind] == [len(MILL) - 1 + len(FERRY) + 2, 0, 0, 1]


def test_each_claim_is_carried_changed_or_lost(project: Project, revised: ArticleId) -> None:
    found = compare(project, revised, 1, JobContext())

    assert [(one.fate, words_at(found, one.pair)) for one in found.claims] == [
        (Fate.LOST, MILL[1]),
        (Fate.CHANGED, MILL[2]),
        (Fate.CARRIED, MILL[0]),
    ]
    assert found.claims[1].claim.is_decided_on_earlier_wording


def words_at(found: Comparison, pair: int) -> str:
    span = found.pairs[pair].old
    return span.cut(found.texts[0]) if span else ""


def test_long_stretches_without_a_change_are_folded(project: Project, revised: ArticleId) -> None:
    pairs = compare(project, revised, None, JobContext()).pairs

    runs = folded(pairs, frozenset())
    assert [number for run in runs for number in run] == list(range(len(pairs)))
    (fold,) = [run for run in runs if len(run) > 1]
    changed = [number for number, pair in enumerate(pairs) if pair.kind is not Kind.SAME]
    assert fold == range(changed[0] + CONTEXT + 1, len(pairs))

    kept = folded(pairs, frozenset(range(len(pairs))))
    assert len(kept) == len(pairs)
