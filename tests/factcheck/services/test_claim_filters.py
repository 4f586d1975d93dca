"""A filter means the same claims in the list, the counts and the reports."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.claims import ClaimFilter, ClaimKind, ClaimState
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.services.shaping import ClaimNotes
from factcheck.store.gaps import RULES
from tests.builders import FERRY, ODD, V, add

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.services.project import Project

FILTERS: tuple[tuple[ClaimFilter, Callable[[Claim], bool]], ...] = (
    (ClaimFilter(), lambda _: True),
    (ClaimFilter(verdicts=frozenset({"verified"})), lambda one: one.word == "verified"),
    (ClaimFilter(states=frozenset({ClaimState.DECIDED})), lambda one: one.verdict is not None),
    (ClaimFilter(kinds=ClaimKind.DATE), lambda one: bool(one.kinds & ClaimKind.DATE)),
    (ClaimFilter(min_score=0.7), lambda one: (one.score or 0) >= 0.7),
    (ClaimFilter(text="PORT"), lambda one: "port" in (one.quote + one.rationale).lower()),
    (ClaimFilter(text="büro"), lambda one: "Büro" in one.rationale),
    (ClaimFilter(text="%"), lambda one: "%" in one.quote),
    (ClaimFilter(text="ÅNGSTRÖM"), lambda one: "Ångström" in one.quote),
    (ClaimFilter(reviewer="Ada Lind"), lambda one: one.verdict is not None),
    (ClaimFilter(reviewer="Nobody"), lambda _: False),
    (ClaimFilter(has_evidence=True), lambda one: bool(one.evidence)),
    (ClaimFilter(has_evidence=False), lambda one: not one.evidence),
    (ClaimFilter(tag='é "q"'), lambda one: bool(one.tags)),
    (ClaimFilter(tag="a_b%"), lambda one: bool(one.tags)),
    (ClaimFilter(tag="a"), lambda _: False),
    (ClaimFilter(detail="outdated"), lambda one: one.word == "disputed"),
    (ClaimFilter(decided_from="2000-01-01", decided_to="9999"), lambda one: bool(one.verdict)),
    (ClaimFilter(decided_to="2000-01-01"), lambda _: False),
)


def test_every_filter_means_the_same_in_list_and_count(project: Project) -> None:
    add(project)
    add(project, *FERRY, title="Ferry")
    odd = add(project, *ODD, title="Café")
    project.articles.edit_metadata(odd, project.articles.summary(odd).metadata)
    every = project.claims.find(ClaimFilter())
    project.verdicts.judge(every[0].id, V)
    project.verdicts.judge(every[1].id, Judgement(VerdictWord.DISPUTED, "outdated", "Büro says no"))
    project.claims.dismiss(every[2].id)
    project.evidence.add(every[3].id, NewEvidence(title="x"))
    project.shaping.note(every[3].id, ClaimNotes(tags=('é "q"', "a_b%")))
    listed = project.claims.find(ClaimFilter())
    dismissed = ClaimFilter(states=frozenset({ClaimState.DISMISSED}))
    assert len(listed) == len(every) - 1

    for wanted, is_meant in FILTERS:
        found = project.claims.find(wanted)
        meant = {one.id for one in listed if is_meant(one)}
        assert {one.id for one in found} == meant, wanted
        assert project.claims.count(wanted) == len(found)
        assert {claim.id for _, claim, _ in project.export.rows(wanted)} == meant
    assert [one.id for one in project.claims.find(dismissed)] == [every[2].id]
    assert project.claims.count(dismissed) == 1


@pytest.mark.parametrize(
    ("published", "first", "last", "is_meant"),
    [
        ("2024-03-05", "2024-03-05", "2024-03-05", True),
        ("2024-03-05", "2024-03-06", None, False),
        ("2024-03-05", None, "2024-03-04", False),
        ("2024-03", "2024-03-31", "2024-04-02", True),
        ("2024-03", "2024-04-01", None, False),
        ("2024", "2024-12-31", "2025-01-01", True),
        ("2024", None, "2023-12-31", False),
        (None, "2000-01-01", None, False),
    ],
)
def test_an_article_is_meant_by_the_days_it_may_have_been_published_on(
    project: Project, published: str | None, first: str | None, last: str | None, *, is_meant: bool
) -> None:
    article = add(project)
    known = project.articles.summary(article).metadata
    project.articles.edit_metadata(article, replace(known, published=published))

    found = project.claims.find(ClaimFilter(published_from=first, published_to=last))

    assert bool(found) is is_meant


def test_incomplete_are_the_decisions_that_the_rules_find_lacking(project: Project) -> None:
    add(project)
    add(project, *FERRY, title="Ferry")
    one, two, three, four, *_ = project.claims.find(ClaimFilter())
    project.verdicts.judge(one.id, V)
    project.verdicts.judge(two.id, Judgement(VerdictWord.DISPUTED))
    project.verdicts.judge(three.id, Judgement(VerdictWord.DISPUTED, rationale="The port says 12."))
    project.verdicts.judge(four.id, Judgement(VerdictWord.UNSOURCED))
    wanted = ClaimFilter(is_incomplete=True)

    assert lacking(project) == {one.id: ("evidence",), two.id: ("rationale",)}
    assert project.claims.counts(wanted) == {"verified": 1, "disputed": 1}

    rules = {"disputed_needs_evidence": True, "unsourced_needs_search": True}
    project.settings.set(RULES, {**rules, "disputed_needs_rationale": False})
    assert set(lacking(project)) == {one.id, two.id, three.id, four.id}

    project.evidence.add(one.id, NewEvidence(url="https://example.org"))
    project.trail.add_search(four.id, "Archive", "rye")
    assert set(lacking(project)) == {two.id, three.id}

    project.settings.set(RULES, dict.fromkeys(rules, False))
    assert lacking(project) == {two.id: ("rationale",)}


def lacking(project: Project) -> dict[ClaimId, tuple[str, ...]]:
    """Return what each decision lacks, having seen that the filter finds the same ones."""
    found = project.claims.gaps(project.claims.find(ClaimFilter()))
    assert set(found) == set(project.claims.ids(ClaimFilter(is_incomplete=True)))
    return found
