"""Articles: imported once, kept as they came, corrected, sorted out, signed off."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import BlockRole, ImportOutcome, Metadata, RawDocument
from factcheck.errors import CancelledError, InvalidSpanError, NotFoundError
from factcheck.jobs import JobContext
from tests.builders import FERRY, MILL, ODD, V, add, first_claim, visible, written

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.jobs import Progress
    from factcheck.services.project import Project

NO_ARTICLE = "4f3a6a42-4b4e-4ad1-9d4e-2f8f1b6f0000"


def test_an_article_is_kept_with_its_text_blocks_and_original_bytes(project: Project) -> None:
    read = written(*MILL)

    imported = project.articles.add(read)

    assert imported.outcome is ImportOutcome.NEW
    assert imported.article_id is not None
    kept = project.articles.get(imported.article_id)
    assert (kept.text, kept.blocks, kept.summary.metadata) == (
        read.text,
        read.blocks,
        read.metadata,
    )
    assert kept.summary.sha256 == hashlib.sha256(read.raw.data).hexdigest()
    assert project.articles.original(imported.article_id) == read.raw
    assert imported.changes.article_ids == {imported.article_id}


def test_the_same_bytes_again_make_no_second_article(project: Project) -> None:
    first = project.articles.add(written(*MILL))
    again = project.articles.add(written(*MILL))

    assert again.outcome is ImportOutcome.SAME
    assert again.article_id == first.article_id
    assert again.changes.step == 0
    assert len(project.history.recent()) == 1


def test_an_article_deleted_before_comes_back_with_the_work_in_it(project: Project) -> None:
    article = add(project)
    project.verdicts.judge(first_claim(project).id, V)
    before = visible(project)
    project.articles.delete(article)
    assert project.articles.summaries() == ()

    assert project.articles.add(written(*MILL)).article_id == article

    assert visible(project) == before


def test_a_deleted_article_is_gone_for_every_question(project: Project) -> None:
    article = add(project)
    claim = first_claim(project).id
    project.articles.delete(article)

    for question in (
        lambda: project.articles.get(article),
        lambda: project.articles.summary(article),
        lambda: project.claims.of_article(article),
        lambda: project.claims.get(claim),
        lambda: project.verdicts.judge(claim, V),
        lambda: project.articles.delete(article),
        lambda: project.articles.sign_off(article, done=True),
    ):
        with pytest.raises(NotFoundError, match="There is no"):
            question()


@pytest.mark.parametrize("name", [NO_ARTICLE, "12", "", "'; DROP TABLE article", "\ud83d"])
def test_an_id_that_does_not_exist_is_told(project: Project, name: str) -> None:
    with pytest.raises(NotFoundError, match="There is no article"):
        project.articles.get(name)
    with pytest.raises(NotFoundError):
        project.articles.restore(name)
    with pytest.raises(NotFoundError):
        project.articles.edit_metadata(name, Metadata(title="x"))


def test_several_articles_are_deleted_in_one_step(project: Project) -> None:
    chosen = [add(project), add(project, *FERRY, title="Ferry")]
    before = visible(project)

    changes = project.articles.delete_all(chosen)

    assert changes.article_ids == set(chosen)
    assert project.articles.summaries() == ()
    project.history.undo()
    assert visible(project) == before


def test_a_deletion_of_which_one_is_unknown_deletes_none(project: Project) -> None:
    article = add(project)

    with pytest.raises(NotFoundError):
        project.articles.delete_all([article, NO_ARTICLE])

    assert len(project.articles.summaries()) == 1


def test_metadata_is_corrected_and_the_text_stays(project: Project) -> None:
    article = add(project)
    text = project.articles.get(article).text
    corrected = Metadata("Rye", "Maria Holm", "The Port", "2024-03", "en")

    project.articles.edit_metadata(article, corrected)

    assert project.articles.summary(article).metadata == corrected
    assert project.articles.get(article).text == text


def test_a_role_takes_candidates_away_and_moves_no_claim(project: Project) -> None:
    article = add(project)
    judged = project.claims.of_article(article)[0]
    project.verdicts.judge(judged.id, V)
    place = project.claims.get(judged.id).span
    blocks = project.articles.get(article).blocks
    assert place is not None
    block = next(one for one in blocks if one.span.contains(place))

    project.articles.set_role(article, block.start, BlockRole.BOILERPLATE)

    assert project.claims.get(judged.id).span == place
    roles = {one.start: one.role for one in project.articles.get(article).blocks}
    assert roles[block.start] is BlockRole.BOILERPLATE
    with pytest.raises(InvalidSpanError, match="No block starts at 3"):
        project.articles.set_role(article, 3, BlockRole.BODY)


def test_signing_off_names_who_and_can_be_taken_back(project: Project) -> None:
    article = add(project)

    project.articles.sign_off(article, done=True)
    signed = project.articles.summary(article).sign_off

    assert signed is not None
    assert signed.reviewer == "Ada Lind"
    project.articles.sign_off(article, done=False)
    assert project.articles.summary(article).sign_off is None
    project.history.undo()
    assert project.articles.summary(article).sign_off == signed


def test_tags_are_replaced_and_found_in_any_language(project: Project) -> None:
    article = add(project)

    project.articles.set_tags(article, ["élection", 'a "b"', "選挙"])

    assert project.articles.summary(article).tags == ("élection", 'a "b"', "選挙")


def test_files_and_folders_are_imported_and_refusals_do_not_stop_the_rest(
    project: Project, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.txt").write_text("Rye\n\n" + "\n\n".join(MILL))
    (folder / "two.txt").write_text("Ferry\n\n" + "\n\n".join(FERRY))
    (folder / "empty.txt").write_text("")
    told: list[Progress] = []

    results = project.articles.import_paths([folder], job=JobContext(told.append))

    outcomes = {str(one.source).rpartition("/")[2]: one.outcome for one in results}
    assert outcomes == {
        "one.txt": ImportOutcome.NEW,
        "two.txt": ImportOutcome.NEW,
        "empty.txt": ImportOutcome.REFUSED,
    }
    refused = next(one for one in results if one.error is not None)
    assert "empty.txt" in refused.error.message  # type: ignore[union-attr]
    assert len(project.articles.summaries()) == 2
    assert [one.done for one in told] == [0, 1, 2]


def test_a_cancelled_import_keeps_what_was_finished(project: Project, tmp_path: Path) -> None:
    for number, lines in enumerate((MILL, FERRY, ODD)):
        (tmp_path / f"{number}.txt").write_text(f"Title {number}\n\n" + "\n\n".join(lines))
    job = JobContext(lambda progress: job.cancel() if progress.done == 1 else None)

    with pytest.raises(CancelledError):
        project.articles.import_paths(sorted(tmp_path.glob("*.txt")), job=job)

    assert len(project.articles.summaries()) == 2


def test_reading_stores_nothing(project: Project) -> None:
    raw = RawDocument(("A title\n\n" + "\n\n".join(MILL)).encode(), "memo.txt")

    read = project.articles.preview(raw)

    assert MILL[0] in read.text
    assert project.articles.summaries() == ()
