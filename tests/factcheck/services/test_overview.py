"""The state of the work is told in the numbers that the filters of the table give."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.domain.claims import ClaimFilter, ClaimKind, ClaimState
from factcheck.domain.evidence import NewEvidence, SourceType
from factcheck.domain.overview import Overview, added
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.services.overview import read_overview
from factcheck.services.project import open_project
from factcheck.store import times
from tests.builders import FERRY, U, V, add

if TYPE_CHECKING:
    from factcheck.services.project import Project


def worked_on(project: Project) -> None:
    add(project)
    add(project, *FERRY, title="Ferry")
    every = project.claims.find(ClaimFilter())
    project.verdicts.judge(every[0].id, V)
    project.verdicts.judge(every[1].id, Judgement(VerdictWord.DISPUTED))
    project.verdicts.judge(every[2].id, U)
    project.claims.dismiss(every[3].id)
    supported = NewEvidence(url="https://example.org/a", source_type=SourceType.PRIMARY)
    project.evidence.add(every[0].id, supported)
    project.evidence.add(every[0].id, NewEvidence(title="A call", source_type=SourceType.INTERVIEW))
    project.evidence.add(every[1].id, NewEvidence(reference="Ledger, p. 3"))


def test_an_empty_project_has_nothing_to_tell(project: Project) -> None:
    told = read_overview(project.record)

    assert told.total == added(())
    assert set(told.days.values()) == {added(())}
    assert told.evidence.primary_share is None


def test_every_number_is_that_of_its_filter(project: Project) -> None:
    worked_on(project)
    count = project.claims.count

    told = read_overview(project.record)

    assert told.total.total == count(ClaimFilter())
    assert told.total.verified == count(ClaimFilter(verdicts=frozenset({"verified"}))) == 1
    assert told.total.dismissed == count(ClaimFilter(states=frozenset({ClaimState.DISMISSED})))
    for word, counts in told.kinds.items():
        assert counts.total == count(ClaimFilter(kinds=ClaimKind.of_words((word,)))), word
    decided = frozenset({ClaimState.DECIDED})
    for name, counts in told.reviewers.items():
        assert counts.decided == count(ClaimFilter(states=decided, reviewer=name)) == 3
    for day, counts in told.days.items():
        asked = ClaimFilter(states=decided, decided_from=day, decided_to=day)
        assert counts.decided == count(asked), day
    assert told.evidence.with_evidence == count(ClaimFilter(states=decided, has_evidence=True)) == 2
    assert told.evidence.without == count(ClaimFilter(states=decided, has_evidence=False)) == 1


def test_the_days_are_all_there_and_the_time_before_is_counted(project: Project) -> None:
    worked_on(project)
    today = times.now().date()

    told = read_overview(project.record, 7, today + timedelta(days=7))

    assert len(told.days) == 7
    assert list(told.days) == sorted(told.days)
    assert told.judged == 0
    assert told.judged_before == 3


def test_evidence_is_told_by_its_type_and_links(project: Project) -> None:
    worked_on(project)

    told = read_overview(project.record).evidence

    assert (told.pieces, told.typed, told.primary, told.links) == (3, 2, 1, 1)
    assert told.primary_share == 0.5


def test_publishers_are_told_apart(project: Project) -> None:
    worked_on(project)

    told = read_overview(project.record)

    assert added(told.publishers.values()) == told.total
    assert Overview().publishers == {}


def test_what_was_deleted_or_withdrawn_is_not_told(project: Project) -> None:
    worked_on(project)
    for article in project.articles.summaries():
        project.articles.delete(article.id)

    told = read_overview(project.record)

    assert told.total.total == 0
    assert told.evidence.pieces == told.evidence.without == 0
    assert told.reviewers == told.kinds == {}


def test_two_reviewers_are_told_apart(project: Project) -> None:
    worked_on(project)
    other = open_project(project.location, "Jonas Ek")
    other.verdicts.judge(project.claims.find(ClaimFilter())[-1].id, V)
    other.close()

    told = read_overview(project.record).reviewers

    assert list(told) == ["Ada Lind", "Jonas Ek"]
    assert told["Jonas Ek"].verified == 1
