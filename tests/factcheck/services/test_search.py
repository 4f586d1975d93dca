"""Words are found wherever they stand in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.evidence import NewEvidence
from factcheck.domain.search import HitKind
from factcheck.domain.verdicts import Judgement, VerdictWord
from tests.builders import FERRY, add, first_claim

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.services.project import Project


def _kinds(project: Project, query: str) -> list[HitKind]:
    return [hit.kind for hit in project.search.find(query)]


def test_a_passage_is_found_by_words_in_any_order_and_by_a_beginning(project: Project) -> None:
    article_id = add(project)

    (hit,) = project.search.find("council quay expor")

    assert hit.kind is HitKind.PASSAGE
    assert hit.article_id == article_id
    assert hit.span is not None
    assert hit.span.cut(project.articles.get(article_id).text) == hit.text


def test_an_article_is_found_by_its_title(project: Project) -> None:
    add(project, *FERRY, title="Ferry money")

    assert HitKind.ARTICLE in _kinds(project, "FERRY mon")


def test_what_a_reviewer_wrote_and_evidence_are_found(project: Project) -> None:
    add(project)
    claim = first_claim(project)
    record = NewEvidence(url="https://example.org/ledger", title="Ledger of Ängby")
    project.verdicts.judge(
        claim.id,
        Judgement(VerdictWord.DISPUTED, rationale="The ledger says otherwise.", evidence=(record,)),
    )

    assert _kinds(project, "ledger otherwise") == [HitKind.CLAIM]
    assert _kinds(project, "ÄNGBY") == [HitKind.EVIDENCE]


def test_what_was_undone_or_deleted_is_not_found(project: Project) -> None:
    article_id = add(project)
    project.claims.draft_rationale(first_claim(project).id, "Ask the harbourmaster")
    assert _kinds(project, "harbourmaster") == [HitKind.CLAIM]

    project.history.undo()
    assert _kinds(project, "harbourmaster") == []
    project.articles.delete(article_id)
    assert _kinds(project, "rye") == []


def test_a_query_without_a_word_or_with_signs_of_the_index_finds_nothing(project: Project) -> None:
    add(project)

    assert project.search.find("") == ()
    assert project.search.find('" * ( ^') == ()
    assert project.search.find('quay" OR "rye') == ()


def test_every_hit_tells_where_its_words_are(project: Project) -> None:
    add(project, *FERRY, title="Ferry money")

    hits = project.search.find("ferry")

    assert {hit.kind for hit in hits} == {HitKind.ARTICLE, HitKind.PASSAGE}
    for hit in hits:
        words = {one.cut(hit.text or hit.article_title) for one in hit.matched}
        assert words <= {"Ferry", "ferry"}
        assert words


def test_the_words_of_a_saved_copy_are_found_with_its_claim(
    project: Project, tmp_path: Path
) -> None:
    add(project)
    claim = first_claim(project)
    project.verdicts.judge(
        claim.id, Judgement(VerdictWord.VERIFIED, evidence=(NewEvidence(reference="Ledger"),))
    )
    (kept,) = project.claims.get(claim.id).evidence
    page = tmp_path / "ledger.txt"
    page.write_text("The quartermaster wrote down every barrel of tallow.", encoding="utf-8")
    project.copies.attach(kept.id, page)

    (hit,) = project.search.find("tallow barr")

    assert (hit.kind, hit.claim_id) == (HitKind.COPY, claim.id)
    assert [one.cut(hit.text) for one in hit.matched] == ["barrel", "tallow"]
