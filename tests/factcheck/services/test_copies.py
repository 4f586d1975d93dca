"""Copies of sources: kept whole with their hash, read offline, taken back by undo."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.evidence import NewEvidence
from factcheck.errors import CopyError, ExportError, NetworkNotAllowedError, NotFoundError
from factcheck.jobs import JobContext
from factcheck.services import permissions
from tests.builders import add, first_claim, visible
from tests.hostile.pdf_writer import Words, page_stream, pdf
from tests.hostile.web_server import dripping, page
from tests.web import a_web, article_page

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.domain.evidence import Evidence
    from factcheck.services.project import Project

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
RYE = "The harbour mill of Norrvik ground 4,200 tonnes of rye in 2023, the port office said."


@pytest.fixture
def source(project: Project) -> Evidence:
    """Evidence with a link and a quoted passage."""
    add(project)
    record = NewEvidence(url="http://port.example/rye", quote="ground 4,200 tonnes of rye")
    claim = first_claim(project).id
    project.evidence.add(claim, record)
    return project.claims.get(claim).evidence[0]


def evidence(project: Project) -> Evidence:
    return first_claim(project).evidence[0]


def test_nothing_is_fetched_until_a_person_allowed_it(
    project: Project, source: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_web(monkeypatch, lambda _: [article_page(RYE)]) as net:
        with pytest.raises(NetworkNotAllowedError, match="switched off"):
            project.copies.keep(source.id)
        assert net.asked == []

        permissions.allow(permissions.KEEP_COPIES)
        project.copies.keep(source.id)
        permissions.allow(permissions.KEEP_COPIES, allowed=False)

        with pytest.raises(NetworkNotAllowedError):
            project.copies.keep(source.id)
        assert net.asked == ["port.example"]


def test_a_page_is_kept_with_hash_kind_time_and_last_address(
    project: Project, source: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = b"HTTP/1.1 301 Moved\r\nLocation: /rye/2023\r\n\r\n"
    permissions.allow(permissions.KEEP_COPIES)
    with a_web(monkeypatch, lambda at: [article_page(RYE) if "2023" in at else moved]):
        done = project.copies.keep(source.id, JobContext())

    kept = project.copies.of(source.id)
    data = project.copies.data(kept.sha256)
    assert hashlib.sha256(data).hexdigest() == kept.sha256 == evidence(project).saved_copy_sha256
    assert kept.media_type == "text/html; charset=utf-8"
    assert kept.final_url == "http://port.example/rye/2023"
    assert kept.size == len(data)
    assert RYE in kept.text
    assert evidence(project).record.accessed_at == kept.fetched_at
    assert done.has_passage is True
    assert first_claim(project).id in done.changes.claim_ids


def test_it_is_told_when_the_passage_is_not_on_the_kept_page(
    project: Project, source: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    permissions.allow(permissions.KEEP_COPIES)
    with a_web(monkeypatch, lambda _: [article_page("Bees have left the southern valley.")]):
        assert project.copies.keep(source.id).has_passage is False


def test_keeping_is_one_step_and_undo_takes_it_back(
    project: Project, source: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    permissions.allow(permissions.KEEP_COPIES)
    before = visible(project)
    with a_web(monkeypatch, lambda _: [article_page(RYE)]):
        project.copies.keep(source.id)
    after = visible(project)

    project.history.undo()
    assert visible(project) == before
    with pytest.raises(NotFoundError, match="No copy"):
        project.copies.of(source.id)
    project.history.redo()

    assert visible(project) == after
    assert RYE in project.copies.of(source.id).text
    assert project.problems() == []


@pytest.mark.parametrize(
    ("url", "answer", "why"),
    [
        ("not a link", [], "cannot be fetched|no address|characters"),
        ("ftp://port.example/rye", [], "only http and https"),
        ("http://localhost/rye", [article_page(RYE)], "not in the public web"),
        ("http://127.0.0.1/rye", [article_page(RYE)], "not in the public web"),
        ("https://port.example:8443/rye", [article_page(RYE)], "port 8443"),
        ("http://port.example/", dripping(b"HTTP/1.1 200 OK\r\n", 50, 0.1), "longer than|too long"),
        ("http://port.example/", [page("Not here.", "404 Not Found")], "answered 404"),
        ("http://port.example/", [page("x" * 300_000)], "more than 0 MB"),
        ("http://port.example/", [page("GIF89a", kind="image/gif")], "cannot be read"),
    ],
)
def test_what_cannot_be_fetched_is_told_and_nothing_is_kept(
    project: Project,
    source: Evidence,
    monkeypatch: pytest.MonkeyPatch,
    url: str,
    answer: list[bytes],
    why: str,
) -> None:
    project.evidence.edit(source.id, NewEvidence(url=url, quote="rye"))
    permissions.allow(permissions.KEEP_COPIES)
    before = visible(project)

    names = {"localhost": ["127.0.0.1"], "127.0.0.1": ["127.0.0.1"]}
    with (
        a_web(monkeypatch, lambda _: answer, names),
        pytest.raises(CopyError, match=f"({why}).*No copy was kept"),
    ):
        project.copies.keep(source.id)

    assert visible(project) == before
    with pytest.raises(NotFoundError):
        project.copies.of(source.id)


@pytest.fixture
def figures(tmp_path: Path) -> Path:
    path = tmp_path / "figures.pdf"
    path.write_bytes(pdf([page_stream([Words(72, 700, RYE)])]))
    return path


def test_a_file_is_attached_as_it_is_and_read_as_text(
    project: Project, source: Evidence, figures: Path
) -> None:
    before = figures.read_bytes()

    done = project.copies.attach(source.id, figures)

    kept = project.copies.of(source.id)
    assert (kept.name, kept.media_type) == ("figures.pdf", "application/pdf")
    assert kept.final_url is None
    assert project.copies.data(kept.sha256) == before == figures.read_bytes()
    assert "4,200 tonnes" in kept.text
    assert done.has_passage is True


def test_a_picture_becomes_evidence_of_its_own_in_one_step(
    project: Project, source: Evidence, tmp_path: Path
) -> None:
    picture = tmp_path / "Screenshot of the port.png"
    picture.write_bytes(PNG)

    done = project.copies.attach_to_claim(first_claim(project).id, picture)

    added = first_claim(project).evidence[-1]
    assert added.id == done.evidence_id
    assert added.record.reference == "Screenshot of the port.png"
    assert project.copies.of(added.id).is_picture
    assert done.has_passage is None
    project.history.undo()
    assert len(first_claim(project).evidence) == 1


def test_a_file_of_three_hundred_megabytes_is_refused_before_it_is_read(
    project: Project, source: Evidence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = tmp_path / "film.mov"
    with huge.open("wb") as file:
        file.truncate(300_000_000)
    opened: list[Path] = []
    monkeypatch.setattr(type(huge), "open", lambda path, *_: opened.append(path))

    with pytest.raises(CopyError, match=r"film\.mov has 300 MB; up to 50 MB.*Nothing was attached"):
        project.copies.attach(source.id, huge)

    assert opened == []
    assert evidence(project).saved_copy_sha256 is None


def test_what_is_no_file_is_refused_by_name(
    project: Project, source: Evidence, tmp_path: Path
) -> None:
    (tmp_path / "empty.pdf").touch()
    os.mkfifo(tmp_path / "pipe.txt")

    for name, why in (
        ("missing.pdf", "cannot be read"),
        ("empty.pdf", "is empty"),
        ("pipe.txt", "is not a file"),
        (".", "is not a file"),
    ):
        with pytest.raises(CopyError, match=f"{why}.*Nothing was attached"):
            project.copies.attach(source.id, tmp_path / name)


def test_bytes_without_words_are_kept_all_the_same(
    project: Project, source: Evidence, tmp_path: Path
) -> None:
    archive = tmp_path / "data.zip"
    archive.write_bytes(b"PK\x03\x04" + b"\0" * 60)

    project.copies.attach(source.id, archive)

    assert project.copies.of(source.id).text == ""
    assert project.copies.data(project.copies.of(source.id).sha256) == archive.read_bytes()


def test_the_copy_can_be_taken_off_and_written_to_a_file(
    project: Project, source: Evidence, figures: Path, tmp_path: Path
) -> None:
    project.copies.attach(source.id, figures)
    target = tmp_path / "out.pdf"

    project.copies.export(source.id, target)
    with pytest.raises(ExportError, match="folder"):
        project.copies.export(source.id, tmp_path)
    project.copies.remove(source.id)

    assert target.read_bytes() == figures.read_bytes()
    assert evidence(project).saved_copy_sha256 is None
    project.history.undo()
    assert project.copies.of(source.id).name == "figures.pdf"


def test_the_same_bytes_are_stored_once(project: Project, source: Evidence, figures: Path) -> None:
    project.copies.attach(source.id, figures)
    project.copies.attach_to_claim(first_claim(project).id, figures)

    (one, other) = first_claim(project).evidence
    assert one.saved_copy_sha256 == other.saved_copy_sha256
    assert project.problems() == []


def test_words_of_copies_are_found_by_their_evidence(
    project: Project, source: Evidence, figures: Path
) -> None:
    project.copies.attach(source.id, figures)

    (hit,) = project.copies.holding(["tonnes", "ry"])
    assert (hit.evidence_id, hit.claim_id) == (source.id, first_claim(project).id)
    assert "tonnes" in hit.text
    assert hit.text in project.copies.of(source.id).text
    assert project.copies.holding(["bees"]) == []
    assert project.copies.holding([]) == []

    project.history.undo()
    assert project.copies.holding(["tonnes"]) == []


def test_an_altered_copy_is_found_by_the_check(
    project: Project, source: Evidence, figures: Path
) -> None:
    project.copies.attach(source.id, figures)
    with project.record.database.writing() as connection:
        connection.exec_driver_sql("UPDATE saved_copy SET data = x'00'")

    assert any("saved copy" in one for one in project.problems())
