"""What an export means as a filter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.builders import D, U, V, add
from ui.export.choice import ALL_STATES, USUAL, WORDS, ExportChoice, count_claims

if TYPE_CHECKING:
    from factcheck.services.project import Project

TARGET = Path("claims.csv")


def judged(project: Project) -> None:
    claims = project.claims.of_article(add(project))
    for claim, judgement in zip(claims, (V, D, U), strict=False):
        project.verdicts.judge(claim.id, judgement)
    project.claims.dismiss(claims[3].id)


@pytest.mark.parametrize("word", [word for word in WORDS if word != "lost"])
def test_each_word_alone_means_its_own_claims(project: Project, word: str) -> None:
    judged(project)

    found = project.claims.find(ExportChoice(TARGET, frozenset({word})).filter())

    assert {claim.word for claim in found} <= {word}
    assert len(found) == count_claims(project.claims.find(ALL_STATES)).claims[word]


def test_the_usual_choice_leaves_out_dismissed_claims_only(project: Project) -> None:
    judged(project)

    found = project.claims.find(ExportChoice(TARGET, USUAL).filter())

    assert {claim.id for claim in found} == {
        claim.id for claim in project.claims.find(ALL_STATES) if claim.word != "dismissed"
    }


def test_the_counts_are_those_of_the_file(project: Project) -> None:
    judged(project)
    counts = count_claims(project.claims.find(ALL_STATES))

    claims, evidence = counts.chosen(frozenset({"verified", "disputed"}))

    assert (claims, evidence, counts.confidential) == (2, 0, 0)
