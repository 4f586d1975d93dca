"""What the project holds already is offered for a claim; nothing is decided by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import BlockRole
from factcheck.domain.suggestions import SuggestionKind
from factcheck.services.suggestions import compare
from factcheck.store import passages
from tests.builders import FERRY, V, add

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

ECHO = (
    "Norrvik's old mill made 3,900 tonnes of rye flour in 2023, according to its accounts.",
    "The quay fee was cut in January 2022 by the council, and exports grew.",
)


def _claim(project: Project, article_id: str, words: str) -> Claim:
    found = project.claims.of_article(article_id)  # type: ignore[arg-type]
    return next(one for one in found if words in one.quote)


def test_a_passage_of_another_article_that_tells_the_same_comes_first(project: Project) -> None:
    mine = add(project)
    other = add(project, *ECHO, title="Fees")
    add(project, *FERRY, title="Ferry")

    found = project.suggestions.of_claim(
        _claim(project, mine, "Exports rose").id, SuggestionKind.PASSAGE
    )

    assert found[0].article_id == other
    assert "quay fee was cut" in found[0].quote
    assert project.articles.get(other).text.find(found[0].quote) == found[0].span.start  # type: ignore[union-attr]
    assert {one.cut(found[0].quote) for one in found[0].shared} >= {"quay", "council"}


def test_no_passage_of_the_claims_own_article_is_offered(project: Project) -> None:
    mine = add(project)
    add(project, *ECHO, title="Fees")

    for claim in project.claims.of_article(mine):
        assert all(
            one.article_id != mine
            for one in project.suggestions.of_claim(claim.id, SuggestionKind.PASSAGE)
        )


def test_page_furniture_is_never_offered(project: Project) -> None:
    mine = add(project)
    other = add(project, *ECHO, title="Fees")
    block = next(
        one
        for one in project.articles.get(other).blocks
        if "quay fee" in _words(project, other, one.start, one.end)
    )

    project.articles.set_role(other, block.start, BlockRole.BOILERPLATE)

    claim = _claim(project, mine, "Exports rose")
    offered = project.suggestions.of_claim(claim.id, SuggestionKind.PASSAGE)
    assert not any("quay fee was cut" in one.quote for one in offered)
    project.history.undo()
    offered = project.suggestions.of_claim(claim.id, SuggestionKind.PASSAGE)
    assert any("quay fee was cut" in one.quote for one in offered)


def _words(project: Project, article_id: str, start: int, end: int) -> str:
    return project.articles.get(article_id).text[start:end]


def test_an_earlier_verdict_on_like_words_is_offered_with_what_was_decided(
    project: Project,
) -> None:
    old = add(project, *ECHO, title="Fees")
    decided = _claim(project, old, "quay fee")
    project.verdicts.judge(decided.id, V)
    mine = add(project)

    found = project.suggestions.of_claim(
        _claim(project, mine, "Exports rose").id, SuggestionKind.VERDICT
    )

    assert [one.claim_id for one in found] == [decided.id]
    assert (found[0].verdict, found[0].reviewer) == ("verified", "Ada Lind")


def test_a_verdict_that_was_undone_is_not_offered(project: Project) -> None:
    old = add(project, *ECHO, title="Fees")
    project.verdicts.judge(_claim(project, old, "quay fee").id, V)
    project.history.undo()
    mine = add(project)

    claim = _claim(project, mine, "Exports rose")

    assert project.suggestions.of_claim(claim.id, SuggestionKind.VERDICT) == ()


def test_a_deleted_article_offers_nothing(project: Project) -> None:
    mine = add(project)
    project.articles.delete(add(project, *ECHO, title="Fees"))

    claim = _claim(project, mine, "Exports rose")

    assert project.suggestions.of_claim(claim.id) == ()


def test_words_that_no_article_holds_find_nothing(project: Project) -> None:
    add(project)

    assert project.suggestions.of_text("Zanzibar's zebras zigzag") == ()
    assert project.suggestions.of_text("the of and") == ()
    assert project.suggestions.of_text("") == ()


def test_the_index_can_be_made_again_from_the_texts(project: Project) -> None:
    mine = add(project)
    add(project, *ECHO, title="Fees")
    claim = _claim(project, mine, "Exports rose")
    before = project.suggestions.of_claim(claim.id)

    with project.record.database.writing() as connection:
        passages.rebuild(connection)

    assert project.suggestions.of_claim(claim.id) == before
    assert project.problems() == []


def test_two_numbers_for_one_thing_are_set_side_by_side() -> None:
    found = compare(
        "More than 66 buses were ordered by the council of Norrvik.",
        "The council of Norrvik ordered fewer than 60 buses.",
    )

    assert found.relation == "differs"
    assert [one.relation for one in found.quantities] == ["differs"]


def test_values_of_an_endless_sentence_are_marked_where_they_stand(project: Project) -> None:
    mine = add(project)
    endless = "and so on and on, as the clerk read out, " * 100 + ECHO[1]
    other = add(project, endless, title="Minutes")

    offered = project.suggestions.of_claim(
        _claim(project, mine, "Exports rose").id, SuggestionKind.PASSAGE
    )

    found = next(one for one in offered if one.article_id == other and len(one.quote) > 4_000)
    assert {one.cut(found.quote) for one in found.shared} >= {"quay", "council"}
    assert found.quantities
    assert all(one.there_span.cut(found.quote) == "January 2022" for one in found.quantities)
