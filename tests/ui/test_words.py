"""Steps of the journal in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import BlockRole
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import DISMISSALS, VERDICT_DETAILS, Judgement, VerdictWord
from tests.builders import add
from ui.words import detail_words, step_line, step_name, step_sentence, verdict_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.history import Step
    from factcheck.services.project import Project


def newest(project: Project) -> Step:
    return project.history.recent(1)[0]


def outdated(project: Project, claim: str) -> None:
    project.verdicts.judge(claim, Judgement(VerdictWord.DISPUTED, detail="outdated"))


ACTS: dict[str, Callable[[Project, str], object]] = {
    "Disputed (outdated), claim 2": outdated,
    "Not a claim (opinion), claim 2": lambda project, claim: project.claims.dismiss(
        claim, "opinion"
    ),
    "Rationale, claim 2": lambda project, claim: project.claims.draft_rationale(claim, "So."),
    "Evidence added, claim 2": lambda project, claim: project.evidence.add(
        claim, NewEvidence(reference="the port book")
    ),
}


@pytest.mark.parametrize("expected", ACTS)
def test_an_act_is_named_with_its_claim(project: Project, expected: str) -> None:
    claim = project.claims.of_article(add(project))[1]

    ACTS[expected](project, claim.id)

    assert step_name(newest(project)) == expected


def test_a_step_taken_back_is_told_as_such(project: Project) -> None:
    claim = project.claims.of_article(add(project))[0]
    outdated(project, claim.id)

    project.history.undo()

    assert step_sentence(newest(project)) == "Ada Lind took back: Disputed (outdated)"
    project.history.redo()
    assert step_sentence(newest(project)) == "Ada Lind did again: Disputed (outdated)"
    assert step_line(newest(project)).endswith("Ada Lind did again: Disputed (outdated)")


def test_an_act_on_an_article_names_the_article(project: Project) -> None:
    article = add(project, title="Rye and water")

    project.articles.delete(article)

    assert step_name(newest(project)) == "Delete, Rye and water"


def test_every_verdict_detail_and_dismissal_has_words() -> None:
    details = [detail for details in VERDICT_DETAILS.values() for detail in details]

    assert all(detail_words(one) for one in (*details, *DISMISSALS))
    assert [verdict_word(word.value) for word in VerdictWord] == [
        "Verified",
        "Disputed",
        "Unsourced",
    ]


def test_settings_and_roles_are_named_as_the_window_names_them(project: Project) -> None:
    article = add(project)
    project.settings.set("threshold", 0.4)
    assert step_name(newest(project)) == "Threshold of claims: 0.40"

    block = project.articles.get(article).blocks[1]
    project.articles.set_role(article, block.start, BlockRole.QUOTE)

    assert step_sentence(newest(project)) == "Ada Lind: Block is now Quote"
