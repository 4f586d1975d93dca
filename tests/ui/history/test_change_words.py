"""What a step changed, in words a reader knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import BlockRole, Metadata
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.history import RowChange
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.services.shaping import ClaimNotes
from tests.builders import add, first_claim
from ui.history.change_words import Line, change_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from factcheck.services.project import Project


def newest(project: Project) -> list[Line]:
    return change_lines(project.history.recent(1)[0].changes)


def test_a_verdict_is_told_with_all_that_was_written(project: Project, qapp: QApplication) -> None:
    add(project)
    claim = first_claim(project)
    given = Judgement(VerdictWord.DISPUTED, "outdated", "Because.", "The year", "In 2022")
    project.verdicts.judge(claim.id, given)

    lines = newest(project)

    assert [line for line in lines if line.name != "State"] == [
        Line("Words of the claim", claim.quote),
        Line("Verdict", "Disputed"),
        Line("Detail", "outdated"),
        Line("Rationale", "Because."),
        Line("Left out", "The year"),
        Line("Better", "In 2022"),
        Line("Words judged", claim.quote),
    ]
    assert Line("State", "Decided", "Open") in lines


def test_a_change_says_what_was_there_before(project: Project, qapp: QApplication) -> None:
    article = add(project)
    claim = first_claim(project).id
    project.shaping.note(claim, ClaimNotes(speaker="Maria", tags=("rye", "port")))
    project.shaping.note(claim, ClaimNotes(speaker="Holm", tags=()))
    assert newest(project) == [
        Line("Speaker", "Holm", "Maria"),
        Line("Tags", "nothing", "rye, port"),
    ]

    project.articles.edit_metadata(article, Metadata(title="New", language="en"))
    assert newest(project) == [Line("Title", "New", "Rye and water")]
    block = project.articles.get(article).blocks[1]
    project.articles.set_role(article, block.start, BlockRole.QUOTE)
    assert newest(project) == [Line("Role of the block", "Quote", "Body")]


def test_dates_and_languages_are_written_as_people_write_them(
    project: Project, qapp: QApplication
) -> None:
    article = add(project)
    told = Metadata(title="Rye and water", language="de", published="2024-10-05")
    project.articles.edit_metadata(article, told)

    assert Line("Published", "5 Oct 2024") in newest(project)
    assert Line("Language", "German", "English") in newest(project)


def test_what_was_empty_has_no_before(project: Project, qapp: QApplication) -> None:
    add(project)
    project.shaping.note(first_claim(project).id, ClaimNotes(speaker="Maria"))
    project.shaping.note(first_claim(project).id, ClaimNotes(speaker="Maria", tags=("rye",)))

    assert newest(project) == [Line("Tags", "rye")]


def test_a_row_written_twice_by_a_step_is_told_once(qapp: QApplication) -> None:
    made = RowChange("article", "a", {}, {"id": "a", "title": "Rye", "tags": "[]"})
    tagged = RowChange("article", "a", {"tags": "[]"}, {"tags": '["sample"]'})
    assert change_lines([made, tagged]) == [Line("Title", "Rye"), Line("Tags", "sample")]

    first = RowChange("claim", "c", {"state": "open"}, {"state": "decided"})
    second = RowChange("claim", "c", {"state": "decided"}, {"state": "dismissed"})
    assert change_lines([first, second]) == [Line("State", "Dismissed", "Open")]


def test_what_is_taken_away_is_called_removed(project: Project, qapp: QApplication) -> None:
    add(project)
    claim = first_claim(project).id
    project.evidence.add(claim, NewEvidence(title="Tables", locator="p. 3"))
    names = {line.name: line.after for line in newest(project)}
    assert (names["Title"], names["Where"], names["Stance"]) == ("Tables", "p. 3", "Supports")

    project.evidence.remove(project.claims.get(claim).evidence[0].id)

    assert newest(project) == [Line("Evidence", "removed")]

    project.history.undo()

    assert newest(project) == [Line("Evidence", "restored")]


def test_an_import_is_not_told_block_by_block(project: Project, qapp: QApplication) -> None:
    add(project)

    assert "Role of the block" not in {line.name for line in newest(project)}


def test_what_was_erased_for_good_is_said_to_be(qapp: QApplication) -> None:
    change = RowChange("evidence", "e", {"note": "n"}, {"note": {"sha256": "0"}})

    assert change_lines([change]) == [Line("Note", "erased", "n")]
