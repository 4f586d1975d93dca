"""The journal is a chain that tells of every change to it, and to the record it speaks of."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import ConflictError, NotFoundError
from factcheck.services.project import open_project
from factcheck.store import chain, journal
from factcheck.store.database import sqlite
from tests.builders import D, U, V, add, first_claim, visible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.services.project import Project

SECRET = NewEvidence(
    reference="Folder 17 in the blue cabinet",
    title="What the whistle-blower told us",
    quote="They knew of the leak in June",
    note="Met in the park at noon",
    stance=Stance.CONTRADICTS,
    confidential=True,
)
WORDS = [str(getattr(SECRET, name)) for name in ("reference", "title", "quote", "note")]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with six steps by one reviewer."""
    path = tmp_path_factory.mktemp("original") / "desk.factcheck"
    project = open_project(path, "Ada Lind")
    add(project)
    claims = project.claims.of_article(project.articles.summaries()[0].id)
    for claim, judgement in zip(claims, (V, D, U), strict=False):
        project.verdicts.judge(claim.id, judgement)
    project.settings.set("threshold", 0.4)
    project.history.undo()
    project.close()
    return path


@pytest.fixture
def worked_on(original: Path, tmp_path: Path) -> Iterator[Project]:
    """A project of the test's own with those six steps."""
    path = shutil.copyfile(original, tmp_path / "copy.factcheck")
    project = open_project(path, "Ada Lind")
    yield project
    project.close()


def change(project: Project, statement: str, *values: object) -> None:
    with closing(sqlite.connect(project.location)) as connection:
        connection.execute(statement, values)
        connection.commit()


def journal_text(project: Project) -> str:
    with closing(sqlite.connect(project.location)) as connection:
        rows = connection.execute("SELECT facts, changes, operation FROM journal").fetchall()
    return json.dumps(rows)


def test_a_worked_on_project_has_no_problems(worked_on: Project) -> None:
    assert len(worked_on.history.recent()) == 6
    assert worked_on.problems() == []


def test_steps_of_a_replica_are_numbered_without_gaps(worked_on: Project) -> None:
    with pytest.raises(NotFoundError):
        worked_on.evidence.remove("4f3a6a42-4b4e-4ad1-9d4e-2f8f1b6f0000")
    worked_on.history.redo()

    steps = worked_on.history.recent()

    assert [step.sequence for step in steps] == [7, 6, 5, 4, 3, 2, 1]
    assert len({step.replica for step in steps}) == 1


@pytest.mark.parametrize(
    "column", ["reviewer", "at", "kind", "operation", "facts", "changes", "hash", "previous_hash"]
)
def test_a_changed_row_is_told_of(worked_on: Project, column: str) -> None:
    for number in range(1, 7):
        alter = f"UPDATE journal SET {column} = {{}}({column}{{}}) WHERE number = {number}"  # noqa: S608
        change(worked_on, alter.format("", " || ' '"))

        with worked_on.record.database.reading() as connection:
            assert any(f"row {number} " in one for one in chain.broken_links(connection))
        change(worked_on, alter.format("rtrim", ""))
    assert worked_on.problems() == []


@pytest.mark.parametrize("number", range(1, 7))
def test_a_removed_row_is_told_of(worked_on: Project, number: int) -> None:
    change(worked_on, "DELETE FROM journal_subject WHERE number = ?", number)
    change(worked_on, "DELETE FROM journal WHERE number = ?", number)

    with worked_on.record.database.reading() as connection:
        found = list(chain.broken_links(connection))
    assert len(found) == 1
    assert ("newest rows" in found[0]) == (number == 6)


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE verdict SET rationale = 'It is so.'", "verdict"),
        ("UPDATE claim SET quote = replace(quote, '4', '9')", "claim"),
        ("UPDATE claim SET state = 'dismissed' WHERE state = 'decided'", "claim"),
        ("UPDATE article SET published = '1999'", "article"),
        ("DELETE FROM setting", "setting"),
        ("UPDATE article_text SET original = x'00'", "original"),
        ("UPDATE article_text SET sha256 = replace(sha256, 'a', 'b')", "original"),
    ],
)
def test_what_was_changed_behind_the_journal_is_told_of(
    worked_on: Project, statement: str, named: str
) -> None:
    change(worked_on, statement)

    assert any(named in one for one in worked_on.problems())


def test_confidential_words_stay_out_of_the_chain_and_come_back_by_undo(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.evidence.add(claim, SECRET)
    (kept,) = project.claims.get(claim).evidence
    project.evidence.edit(
        kept.id, NewEvidence(reference="none", confidential=True, title="Rewritten in haste")
    )
    project.evidence.edit(kept.id, NewEvidence(reference="open now", title="An open title"))

    text = journal_text(project)
    for word in (*WORDS, "Rewritten in haste"):
        assert word not in text
    for _ in range(2):
        project.history.undo()

    assert project.claims.get(claim).evidence == (kept,)
    project.history.undo()
    assert project.claims.get(claim).evidence == ()
    project.history.redo()
    assert project.claims.get(claim).evidence == (kept,)
    assert not any(word in journal_text(project) for word in WORDS)
    assert project.problems() == []


def test_a_confidential_source_given_with_a_verdict_is_hidden_too(project: Project) -> None:
    add(project)
    project.verdicts.judge(
        first_claim(project).id, Judgement(VerdictWord.DISPUTED, evidence=(SECRET,))
    )

    assert not any(word in journal_text(project) for word in WORDS)


def test_what_was_purged_is_nowhere_in_the_journal_and_the_chain_holds(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.evidence.add(claim, SECRET)
    project.evidence.add(claim, NewEvidence(note="The other secret", quote="x", confidential=True))
    (one, other) = project.claims.get(claim).evidence
    project.evidence.edit(one.id, NewEvidence(reference="changed", confidential=True))

    project.evidence.purge(one.id)

    with closing(sqlite.connect(project.location)) as connection:
        secrets = json.dumps(connection.execute("SELECT secrets FROM journal").fetchall())
    assert not any(word in secrets for word in WORDS)
    assert "The other secret" in secrets
    assert project.problems() == []
    with pytest.raises(ConflictError, match="erased"):
        project.history.undo()
    assert project.claims.get(claim).evidence[1] == other


def test_a_purged_source_can_still_be_taken_out_and_put_back(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.evidence.add(claim, SECRET)
    (one,) = project.claims.get(claim).evidence
    project.evidence.purge(one.id)
    (erased,) = project.claims.get(claim).evidence

    project.evidence.remove(one.id)
    assert project.claims.get(claim).evidence == ()
    project.history.undo()

    assert project.claims.get(claim).evidence == (erased,)


def test_no_text_is_refused_for_what_no_database_keeps(project: Project) -> None:
    add(project)
    claim = first_claim(project).id

    project.claims.draft_rationale(claim, "half \ud83d, whole \ud83d\ude00, nothing \0.")

    assert project.claims.get(claim).rationale == "half \ufffd, whole 😀, nothing \ufffd."
    assert project.problems() == []


def test_a_step_that_changes_nothing_leaves_no_row(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.claims.draft_rationale(claim, "Asked the port.")
    before = project.history.recent()

    changes = project.claims.draft_rationale(claim, "Asked the port.")

    assert changes.step == 0
    assert project.history.recent() == before


def test_a_step_that_fails_half_way_leaves_nothing(project: Project) -> None:
    add(project)
    before = visible(project)
    claim = first_claim(project).id

    def half_done() -> None:
        with project.record.step("judge") as step:
            step.insert("setting", "threshold", {"value": "0.1"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()

    assert visible(project) == before
    assert first_claim(project).id == claim
    assert len(project.history.recent()) == 1


def test_the_order_is_by_sequence_and_not_by_the_clock(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC, datetime

    from factcheck.store import times

    add(project)
    claim = first_claim(project).id
    for year, judgement in ((2030, V), (1970, D), (9999, U), (2001, V)):
        moment = datetime(year, 1, 1, tzinfo=UTC)
        monkeypatch.setattr(times, "now", lambda moment=moment: moment)
        project.verdicts.judge(claim, judgement)

    assert [step.facts["verdict"] for step in project.history.of_claim(claim)] == [
        "verified",
        "unsourced",
        "disputed",
        "verified",
    ]
    verdicts = project.verdicts.of_claim(claim)
    assert [one.decided_at.year for one in verdicts] == [2001, 9999, 1970, 2030]
    assert [one.replaces for one in verdicts] == [*(one.id for one in verdicts[1:]), None]
    for word in ("unsourced", "disputed", "verified"):
        project.history.undo()
        assert project.claims.get(claim).word == word


def test_a_copy_of_a_project_numbers_its_own_steps(project: Project, tmp_path: Path) -> None:
    add(project)
    project.save_copy(tmp_path / "twin.factcheck")
    twin = open_project(tmp_path / "twin.factcheck", "Ben Roy")

    twin.verdicts.judge(first_claim(twin).id, V)

    steps = twin.history.recent()
    assert [step.sequence for step in steps] == [1, 1]
    assert len({step.replica for step in steps}) == 2
    assert twin.problems() == []
    twin.close()


def test_steps_are_told_with_what_they_are_about(worked_on: Project) -> None:
    with worked_on.record.database.reading() as connection:
        found: list[Any] = journal.steps_after(connection, 1)

    assert [step.operation for step in found] == ["judge", "judge", "judge", "set", "set"]
    assert all(step.claim_ids and step.article_ids for step in found[:3])
    assert [step.kind.value for step in found] == ["do", "do", "do", "do", "undo"]
