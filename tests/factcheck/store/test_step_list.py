"""A long history is listed by numbers and days, and filtered where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.evidence import NewEvidence
from factcheck.domain.history import HistoryFilter
from tests.builders import FERRY, D, V, add

if TYPE_CHECKING:
    from factcheck.services.project import Project


def numbers(project: Project, wanted: HistoryFilter) -> list[int]:
    return [place.number for place in project.history.places(wanted)]


def test_all_steps_are_listed_newest_first_with_their_local_day(project: Project) -> None:
    add(project)
    project.settings.set("threshold", 0.4)

    places = project.history.places(HistoryFilter())

    assert [place.number for place in places] == [2, 1]
    steps = project.history.load([place.number for place in places])
    assert [step.operation for step in steps] == ["set", "import"]
    assert [place.day for place in places] == [step.at.astimezone().date() for step in steps]


def test_steps_of_a_reviewer_and_of_an_article(project: Project) -> None:
    mill, ferry = add(project), add(project, *FERRY, title="Ferry")
    claim = project.claims.of_article(mill)[0].id
    project.reviewer = "Ben Roy"
    project.verdicts.judge(claim, V)

    assert numbers(project, HistoryFilter(reviewer="Ben Roy")) == [3]
    assert numbers(project, HistoryFilter(article_id=mill)) == [3, 1]
    assert numbers(project, HistoryFilter(article_id=ferry, reviewer="Ben Roy")) == []
    assert project.history.reviewers() == ("Ada Lind", "Ben Roy")


def test_text_is_found_in_facts_and_names_and_acts_whatever_its_case(project: Project) -> None:
    article = add(project)
    claim = project.claims.of_article(article)[0].id
    project.verdicts.judge(claim, D)
    project.evidence.add(claim, NewEvidence(title="Hafenbüro 100% sicher"))

    assert numbers(project, HistoryFilter(text="HAFENBÜRO 100%")) == [3]
    assert numbers(project, HistoryFilter(text="DISPUTED")) == [2]
    assert numbers(project, HistoryFilter(text="ada l")) == [3, 2, 1]
    assert numbers(project, HistoryFilter(text="verdict")) == [], "names of facts are no facts"
    acts = HistoryFilter(text="nowhere", operations=frozenset({"add_evidence"}))
    assert numbers(project, acts) == [3]
