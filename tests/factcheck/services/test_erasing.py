"""A confidential source is erased for good: from the record, the history and the very file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.evidence import NewEvidence
from factcheck.domain.history import Keep
from factcheck.errors import ConflictError, InvalidValueError, NotFoundError
from factcheck.store import confidential
from tests.builders import add, first_claim

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

SECRET = NewEvidence(
    title="Marlinspike", quote="He saw the ledger.", note="met at Oakhurst", confidential=True
)
WORDS = (b"Marlinspike", b"saw the ledger", b"Oakhurst", b"quillwort")


@pytest.fixture
def claim(project: Project) -> Claim:
    add(project)
    project.evidence.add(first_claim(project).id, SECRET)
    return first_claim(project)


def held(project: Project) -> list[bytes]:
    """Which of the words stand anywhere in the project's files."""
    place = Path(project.location)
    files = [one.read_bytes() for one in place.parent.glob(f"{place.name}*")]
    return [word for word in WORDS if any(word in data for data in files)]


def test_of_what_was_erased_no_word_is_in_the_file(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    (source,) = claim.evidence
    page = tmp_path / "note.txt"
    page.write_text("The quillwort grows at the mill.")
    project.copies.attach(source.id, page)
    project.evidence.edit(source.id, NewEvidence(title="Marlinspike again", confidential=True))
    assert set(held(project)) == set(WORDS)

    project.evidence.purge(source.id)

    assert held(project) == []
    (left,) = project.claims.get(claim.id).evidence
    assert (left.id, left.record) == (source.id, NewEvidence(confidential=True))
    assert left.saved_copy_sha256 is None
    assert project.copies.holding(["quillwort"]) == []
    assert project.problems() == []


def test_it_is_a_step_that_says_what_it_is_and_that_no_undo_takes_back(
    project: Project, claim: Claim
) -> None:
    project.evidence.purge(claim.evidence[0].id)

    (step,) = project.history.recent(1)
    assert step.operation == "purge_evidence"
    assert step.claim_ids == {claim.id}
    with pytest.raises(ConflictError, match="erased for good"):
        project.history.undo()
    project.history.undo(Keep.THEIRS)
    assert held(project) == []
    assert project.problems() == []


def test_a_source_that_was_removed_can_still_be_erased(project: Project, claim: Claim) -> None:
    project.evidence.remove(claim.evidence[0].id)

    project.evidence.purge(claim.evidence[0].id)

    assert held(project) == []
    assert project.claims.get(claim.id).evidence == ()


def test_a_copy_that_other_evidence_has_too_is_kept(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    page = tmp_path / "note.txt"
    page.write_text("The quillwort grows at the mill.")
    project.copies.attach(claim.evidence[0].id, page)
    kept = project.copies.attach_to_claim(claim.id, page)

    project.evidence.purge(claim.evidence[0].id)

    assert project.copies.of(kept.evidence_id).text.strip() == page.read_text()
    assert held(project) == [b"quillwort"]


def test_what_was_told_openly_before_cannot_be_erased(project: Project, claim: Claim) -> None:
    project.evidence.add(claim.id, NewEvidence(title="Plain"))
    plain = project.claims.get(claim.id).evidence[1]
    with pytest.raises(InvalidValueError, match="Only a confidential source"):
        project.evidence.purge(plain.id)

    project.evidence.edit(plain.id, NewEvidence(title="Plain", confidential=True))
    with project.record.database.reading() as connection:
        assert confidential.was_told_openly(connection, plain.id)
        assert not confidential.was_told_openly(connection, claim.evidence[0].id)
    with pytest.raises(InvalidValueError, match="from the beginning"):
        project.evidence.purge(plain.id)
    with pytest.raises(NotFoundError):
        project.evidence.purge("nothing of that id")

    assert [one.record.title for one in project.claims.get(claim.id).evidence] == [
        *("Marlinspike", "Plain")
    ]
