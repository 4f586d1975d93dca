"""A changed version of an article: claims are carried over, or told to be lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.domain.articles import BlockRole, ImportOutcome, Metadata
from factcheck.domain.claims import ClaimState
from tests.builders import FERRY, MILL, D, V, add, written

if TYPE_CHECKING:
    from factcheck.domain.articles import ReadArticle
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project


def _claim(project: Project, article_id: str, words: str) -> Claim:
    return next(
        one
        for one in project.claims.of_article(article_id, dismissed=True)  # type: ignore[arg-type]
        if words in one.quote
    )


def test_a_changed_version_from_the_same_source_is_a_revision(project: Project) -> None:
    article_id = add(project)

    again = project.articles.add(written("A first paragraph was put before all others.", *MILL))

    assert again.outcome is ImportOutcome.REVISION
    assert again.article_id == article_id
    assert project.articles.summary(article_id).revision == 2
    assert len(project.articles.summaries()) == 1
    assert sorted(project.articles.revision_texts(article_id)) == [1, 2]


def test_claims_move_along_with_their_verdicts(project: Project) -> None:
    article_id = add(project)
    first = _claim(project, article_id, "4,200 tonnes")
    project.verdicts.judge(first.id, V)

    project.articles.add(written("A first paragraph was put before all others.", *MILL))

    moved = project.claims.get(first.id)
    text = project.articles.get(article_id).text
    assert moved.state is ClaimState.DECIDED
    assert moved.span is not None
    assert first.span is not None
    assert moved.span.start > first.span.start
    assert moved.span.cut(text) == moved.quote == first.quote
    assert not moved.is_decided_on_earlier_wording


def test_a_moved_claim_is_not_offered_a_second_time(project: Project) -> None:
    article_id = add(project)
    project.verdicts.judge(_claim(project, article_id, "4,200 tonnes").id, V)

    project.articles.add(written("A first paragraph was put before all others.", *MILL))

    quotes = [one.quote for one in project.claims.of_article(article_id)]
    assert len([quote for quote in quotes if "4,200 tonnes" in quote]) == 1
    assert project.articles.summary(article_id).counts.total == len(quotes)


def test_a_lost_claim_hides_no_other_sentence(project: Project) -> None:
    article_id = add(project, *MILL, *FERRY)
    lost = _claim(project, article_id, "Maria Holm")
    project.verdicts.judge(lost.id, V)
    others = [one.quote for one in project.claims.of_article(article_id) if one.id != lost.id]

    project.articles.add(written(MILL[0], *MILL[2:], *FERRY))

    now = project.claims.of_article(article_id)
    assert [one.quote for one in now if one.state is ClaimState.OPEN] == others
    assert [one.id for one in now if one.state is ClaimState.LOST] == [lost.id]


def test_a_verdict_on_changed_words_says_so(project: Project) -> None:
    article_id = add(project)
    claim = _claim(project, article_id, "Exports rose")
    project.verdicts.judge(claim.id, D)
    changed = [one.replace("12 percent", "14 percent") for one in MILL]

    project.articles.add(written(*changed))

    now = project.claims.get(claim.id)
    assert "14 percent" in now.quote
    assert now.is_decided_on_earlier_wording


def test_a_claim_whose_sentence_is_gone_is_lost_with_its_words(project: Project) -> None:
    article_id = add(project)
    claim = _claim(project, article_id, "Exports rose")
    project.verdicts.judge(claim.id, D)

    project.articles.add(written(*(one for one in MILL if "Exports" not in one)))

    now = project.claims.get(claim.id)
    assert now.state is ClaimState.LOST
    assert now.span is None
    assert now.quote == claim.quote
    assert now.verdict is not None


def test_a_lost_claim_finds_its_place_again_when_the_words_return(project: Project) -> None:
    article_id = add(project)
    claim = _claim(project, article_id, "Exports rose")
    project.verdicts.judge(claim.id, D)
    project.articles.add(written(*(one for one in MILL if "Exports" not in one)))

    project.articles.add(written(*MILL, "Nothing else was said that day."))

    now = project.claims.get(claim.id)
    assert now.state is ClaimState.DECIDED
    assert now.quote == claim.quote


def test_a_claim_that_would_stand_in_a_folded_block_is_lost(project: Project) -> None:
    article_id = add(project)
    claim = _claim(project, article_id, "Exports rose")
    project.verdicts.judge(claim.id, D)
    read = written(*MILL, "Nothing else was said that day.")
    blocks = tuple(
        replace(one, role=BlockRole.BOILERPLATE) if "Exports" in one.span.cut(read.text) else one
        for one in read.blocks
    )

    project.articles.add(replace(read, blocks=blocks))

    assert project.claims.get(claim.id).state is ClaimState.LOST


def test_undoing_a_revision_brings_text_claims_and_candidates_back(project: Project) -> None:
    article_id = add(project)
    project.verdicts.judge(_claim(project, article_id, "4,200 tonnes").id, V)
    before = project.claims.of_article(article_id), project.articles.get(article_id)

    project.articles.add(written("A first paragraph was put before all others.", *MILL[:3]))
    project.history.undo()

    assert (project.claims.of_article(article_id), project.articles.get(article_id)) == before


def test_redoing_a_revision_gives_the_new_text_again(project: Project) -> None:
    article_id = add(project)
    project.articles.add(written("A first paragraph was put before all others.", *MILL))
    after = project.claims.of_article(article_id), project.articles.get(article_id)

    project.history.undo()
    project.history.redo()

    assert (project.claims.of_article(article_id), project.articles.get(article_id)) == after


def test_a_changed_version_is_known_by_the_name_of_its_file(project: Project) -> None:
    first = written(*MILL)
    known = project.articles.add(replace(first, raw=replace(first.raw, source="/old/mill.txt")))
    changed = written(*(line.replace(".", ", she said.") for line in MILL))

    again = project.articles.add(replace(changed, raw=replace(changed.raw, source="mill.txt")))

    assert again.outcome is ImportOutcome.REVISION
    assert again.article_id == known.article_id


def test_a_changed_version_is_known_by_its_sentences_however_the_lines_break(
    project: Project,
) -> None:
    article_id = add(project, *MILL)
    broken = written("A first paragraph.", *(line.replace(" ", "\n", 1) for line in MILL))

    again = project.articles.add(replace(broken, raw=replace(broken.raw, source=None)))

    assert again.outcome is ImportOutcome.REVISION
    assert again.article_id == article_id


def test_of_many_files_of_one_name_the_same_source_is_found(project: Project) -> None:
    def page(number: int, *lines: str) -> ReadArticle:
        read = written(*lines, title=f"Page {number}")
        return replace(read, raw=replace(read.raw, source=f"/{number}/index.html"))

    known = project.articles.add(page(0, *MILL))
    for number in range(1, 25):
        project.articles.add(page(number, f"Nothing else is on page {number}."))

    again = project.articles.add(page(0, *(line.replace(".", ", she said.") for line in MILL)))

    assert again.outcome is ImportOutcome.REVISION
    assert again.article_id == known.article_id


def test_a_different_article_under_the_same_name_is_no_revision(project: Project) -> None:
    add(project)

    other = project.articles.add(written(*FERRY))

    assert other.outcome is ImportOutcome.NEW
    assert len(project.articles.summaries()) == 2


def test_the_same_text_under_another_publishers_name_is_another_article(project: Project) -> None:
    ours = written(*MILL)
    project.articles.add(replace(ours, metadata=replace(ours.metadata, publisher="Norrvik Post")))
    theirs = written(*MILL, "Our own reporter was there as well.")
    raw = replace(theirs.raw, source="/elsewhere/other name.txt")

    found = project.articles.add(
        replace(theirs, raw=raw, metadata=Metadata(title="Rye", publisher="Coastline"))
    )

    assert found.outcome is ImportOutcome.NEW


def test_a_title_a_person_corrected_survives_a_revision(project: Project) -> None:
    article_id = add(project)
    project.articles.edit_metadata(article_id, Metadata(title="The mill at Norrvik"))

    project.articles.add(written(*MILL, "Nothing else was said that day."))

    assert project.articles.summary(article_id).metadata.title == "The mill at Norrvik"
