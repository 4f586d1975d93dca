"""What comes into a project: many files ahead, pages of the web, previews, what is refused."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.domain.articles import BlockRole, ImportOutcome, RawDocument, ReadOptions
from factcheck.errors import CancelledError, NetworkNotAllowedError, UnreadableFileError
from factcheck.importing import readers
from factcheck.importing.web import Net
from factcheck.importing.web_addresses import FetchError
from factcheck.jobs import JobContext
from factcheck.services import finding, permissions
from factcheck.services.intake import Source
from tests.builders import FERRY, MILL, add, visible
from tests.hostile import docx_writer as word
from tests.hostile.web_server import HostileServer, RecordingNet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from factcheck.domain.claims import Candidate
    from factcheck.jobs import Progress
    from factcheck.services.articles import Imported
    from factcheck.services.project import Project

URL = "http://news.example/story"
PAGE = f"<!doctype html><html><body><article><h1>Rye</h1>{''.join(f'<p>{p}</p>' for p in MILL)}"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE.encode()


@pytest.fixture
def web() -> Iterator[Callable[..., Net]]:
    """A net whose every public name leads to a server that gives this answer."""
    servers: list[HostileServer] = []

    def lead_to(*pieces: bytes, names: dict[str, list[str]] | None = None) -> Net:
        server = HostileServer(lambda _: pieces)
        server.__enter__()
        servers.append(server)
        net = RecordingNet(server.port, names or {})
        return Net(resolve=net.resolve, connect=net.connect)

    yield lead_to
    for server in servers:
        server.__exit__(None, None, None)


def write_texts(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        text = f"Report number {number}\n\n" + "\n\n".join(
            f"Ship {number}-{line} brought {number * 7 + line} tonnes of fish in {1990 + line}."
            for line in range(8)
        )
        (folder / f"{number:02}.txt").write_text(text)
    return sorted(folder.glob("*.txt"))


def rounded(one: Candidate) -> Candidate:
    """Return the candidate with its scores as far as they are the same on any processor."""
    return replace(one, score=round(one.score, 5), checkable=round(one.checkable, 5))


def outcomes(results: list[Imported]) -> list[str]:
    return [one.outcome.value for one in results]


def test_many_files_come_in_in_order_with_their_claims(project: Project, tmp_path: Path) -> None:
    paths = write_texts(tmp_path / "many", readers.FEW + 5)

    results = project.articles.import_paths([tmp_path / "many"])

    assert [one.source for one in results] == [str(path) for path in paths]
    assert set(outcomes(results)) == {"new"}
    assert all(one.counts.open > 3 for one in project.articles.summaries())


def test_what_is_found_beside_is_what_is_found_here(project: Project, tmp_path: Path) -> None:
    (path,) = write_texts(tmp_path, 1)
    read = project.articles.preview(project.articles.load(path))

    _, beside = finding.find_beside(project.articles._readers, read, lambda: False, apart=True)

    here = finding.candidates(read.text, read.blocks, read.metadata)
    assert list(map(rounded, beside)) == list(map(rounded, here))
    assert beside


def test_a_hostile_file_is_refused_by_name_and_the_next_goes_on(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(word.docx({"word/other.xml": "x"}))
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    (tmp_path / "c.html").write_text(PAGE)
    (tmp_path / "d.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "empty").mkdir()

    results = project.articles.import_paths(
        [tmp_path / "missing.txt", tmp_path / "empty", *sorted(tmp_path.glob("[a-d].*"))]
    )

    assert outcomes(results) == ["refused"] * 4 + ["new", "refused"]
    for refused in results:
        if refused.error is not None:
            assert str(refused.source) in refused.error.message


def test_each_result_is_durable_when_it_is_given(project: Project, tmp_path: Path) -> None:
    paths = write_texts(tmp_path / "many", 5)

    results = project.articles.import_each(paths)
    first = next(results)
    results.close()

    assert [one.id for one in project.articles.summaries()] == [first.article_id]


def test_cancelling_keeps_what_was_finished(project: Project, tmp_path: Path) -> None:
    paths = write_texts(tmp_path / "many", 8)

    def stop_at_three(progress: Progress) -> None:
        assert (progress.total, progress.item) == (8, str(paths[progress.done]))
        if progress.done == 3:
            job.cancel()

    job = JobContext(stop_at_three)
    with pytest.raises(CancelledError):
        project.articles.import_paths(paths, job=job)

    assert 3 <= len(project.articles.summaries()) <= 4


def test_a_preview_gives_blocks_and_stores_nothing(project: Project) -> None:
    before = visible(project)

    read = project.articles.preview(RawDocument(PAGE.encode(), "page.html"))

    assert read.metadata.title == "Rye"
    assert BlockRole.BODY in {block.role for block in read.blocks}
    assert visible(project) == before


def test_what_a_person_changed_in_the_preview_is_what_is_kept(project: Project) -> None:
    read = project.articles.preview(RawDocument("\n".join(MILL).encode(), None))
    blocks = tuple(replace(block, role=BlockRole.CAPTION) for block in read.blocks)
    changed = replace(read, metadata=replace(read.metadata, title="Mine"), blocks=blocks)

    article = project.articles.add(changed).article_id

    assert article is not None
    kept = project.articles.get(article)
    assert (kept.summary.metadata.title, kept.blocks) == ("Mine", blocks)
    assert kept.summary.counts.open == 0


def test_a_text_of_unknown_encoding_comes_with_proposals(project: Project) -> None:
    raw = RawDocument("Der Zöllner prüfte die Fähre. Das dauerte länger.".encode("cp1252"), None)

    with pytest.raises(UnreadableFileError) as refused:
        project.articles.preview(raw)
    first = project.articles.encoding_proposals(raw)[0]

    assert refused.value.parameters["proposal"] == first.encoding == "cp1252"
    read = project.articles.preview(raw, ReadOptions(encoding=first.encoding))
    assert read.text == first.preview


def test_a_very_long_text_is_searched_to_its_end(project: Project) -> None:
    lines = [f"{MILL[0]} That was report {number}." for number in range(6_000)]
    read = project.articles.preview(RawDocument("\n".join(lines).encode(), None))
    assert len(read.text) > 600_000

    imported = project.articles.add(read)

    assert imported.article_id is not None
    assert imported.warnings == read.warnings
    (*_, last) = project.claims.of_article(imported.article_id)
    assert last.span is not None
    assert last.span.start > len(read.text) - 200


def test_a_text_searched_in_pieces_has_the_candidates_of_the_whole(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = project.articles.preview(RawDocument("\n".join((*MILL, *FERRY)).encode(), None))
    whole = finding.candidates(read.text, read.blocks, read.metadata)
    monkeypatch.setattr(finding, "PIECE", 150)
    asked = Asked()

    _, found = finding.find_beside(asked, read, lambda: False, apart=True)  # type: ignore[arg-type]

    assert [replace(one, score=0, checkable=0) for one in found] == [
        replace(one, score=0, checkable=0) for one in whole
    ]
    assert [one.score for one in found] == pytest.approx([one.score for one in whole])
    assert asked.times > 2


def test_a_search_that_breaks_off_tells_how_far_it_came(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = project.articles.preview(RawDocument("\n".join(MILL).encode(), None))
    monkeypatch.setattr(finding, "PIECE", 150)

    told, found = finding.find_beside(Asked(fails_at=2), read, lambda: False, apart=True)  # type: ignore[arg-type]
    nothing, none = finding.find_beside(Asked(fails_at=1), read, lambda: False, apart=True)  # type: ignore[arg-type]

    assert found
    assert told.warnings[-1].endswith("; mark those after it by hand.")
    assert read.text[found[-1].span.end - 40 : found[-1].span.end] in told.warnings[-1]
    assert (nothing.warnings[-1], none) == (finding.GIVEN_UP, [])


def test_a_reading_process_that_finds_nothing_more_is_not_asked_for_ever(project: Project) -> None:
    read = project.articles.preview(RawDocument("\n".join(MILL).encode(), None))

    class Lying:
        def ask(self, *_: object) -> tuple[dict[str, Any], bytes]:
            return {"found": [], "count": 5}, b""

    told, found = finding.find_beside(Lying(), read, lambda: False, apart=True)  # type: ignore[arg-type]

    assert (told.warnings[-1], found) == (finding.GIVEN_UP, [])


class Asked:
    """Answers in this process what a reading process is asked; the time may run out."""

    def __init__(self, fails_at: int = 0) -> None:
        self.times, self._fails_at = 0, fails_at

    def ask(
        self,
        _verb: str,
        raw: RawDocument,
        more: Mapping[str, Any],
        _stopped: object,
        longer: float,
    ) -> tuple[dict[str, Any], bytes]:
        self.times += 1
        assert 0 < longer < 1
        if self.times == self._fails_at:
            raise UnreadableFileError("It takes more than 10 seconds.")
        return finding.answer(more, raw.data)


def test_looking_for_claims_can_be_stopped(project: Project) -> None:
    read = project.articles.preview(RawDocument("\n".join(MILL * 200).encode(), None))
    job = JobContext()
    job.cancel()

    with pytest.raises(CancelledError):
        project.articles.add(read, job=job)

    assert project.articles.summaries() == ()


def test_nothing_is_fetched_before_a_person_allows_it(
    project: Project, web: Callable[..., Net]
) -> None:
    net = web(ANSWER)
    with pytest.raises(NetworkNotAllowedError):
        project.articles.fetch(URL, net=net)

    refused = project.articles.import_url(URL, net=net)
    permissions.allow(permissions.IMPORT_FROM_WEB)
    imported = project.articles.import_url(URL, net=net)

    assert refused.outcome is ImportOutcome.REFUSED
    assert isinstance(refused.error, NetworkNotAllowedError)
    assert imported.outcome is ImportOutcome.NEW


def test_a_page_is_kept_as_it_was_fetched_with_its_address(
    project: Project, web: Callable[..., Net]
) -> None:
    imported = project.articles.import_url(URL, allowed=True, net=web(ANSWER))

    assert imported.article_id is not None
    summary = project.articles.summary(imported.article_id)
    assert (summary.source, summary.metadata.title) == (URL, "Rye")
    assert project.articles.original(imported.article_id) == RawDocument(
        PAGE.encode(), URL, "text/html; charset=utf-8"
    )
    assert summary.counts.open > 2


def test_a_page_that_changed_is_a_revision_of_the_article(
    project: Project, web: Callable[..., Net]
) -> None:
    first = project.articles.import_url(URL, allowed=True, net=web(ANSWER))

    again = project.articles.import_url(URL, allowed=True, net=web(ANSWER))
    more = project.articles.import_url(
        URL, allowed=True, net=web(ANSWER, f"<p>{FERRY[0]}</p>".encode())
    )

    assert (again.outcome, again.article_id) == (ImportOutcome.SAME, first.article_id)
    assert (more.outcome, more.article_id) == (ImportOutcome.REVISION, first.article_id)


@pytest.mark.parametrize(
    "pieces",
    [
        [b"HTTP/1.1 404 Gone\r\n\r\n"],
        [ANSWER[:40]],
        [b"HTTP/1.1 302 Found\r\nLocation: http://inside.example/\r\n\r\n"],
        [b"HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"],
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><script>x</script>"],
        [b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 broken"],
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n\xe9t\xe9"],
    ],
    ids=["gone", "cut", "to the inside", "to a file", "picture", "empty", "broken", "encoding"],
)
def test_a_page_that_cannot_be_had_leaves_nothing_behind(
    project: Project, web: Callable[..., Net], pieces: list[bytes]
) -> None:
    add(project)
    before, steps = visible(project), len(project.history.recent())

    imported = project.articles.import_url(
        URL, allowed=True, net=web(*pieces, names={"inside.example": ["10.0.0.5"]})
    )

    assert imported.outcome is ImportOutcome.REFUSED
    assert isinstance(imported.error, FetchError | UnreadableFileError)
    assert imported.error.message.endswith(".")
    assert visible(project) == before
    assert len(project.history.recent()) == steps


def test_fetching_can_be_cancelled(project: Project) -> None:
    job, asked = JobContext(), threading.Event()

    def silent(_: str) -> Iterator[bytes]:
        job.cancel()
        asked.wait(5)
        yield b""

    with HostileServer(silent) as server:
        net = RecordingNet(server.port)
        with pytest.raises(CancelledError):
            project.articles.import_url(
                URL, job=job, allowed=True, net=Net(net.resolve, net.connect)
            )
        asked.set()

    assert project.articles.summaries() == ()


def test_an_address_of_no_page_is_refused_whatever_is_allowed(project: Project) -> None:
    for url in ("file:///etc/hostname", "http://user@news.example/", "http://news.example:8080/"):
        with pytest.raises(FetchError):
            project.articles.fetch(url)


def test_documents_from_anywhere_are_imported_in_turn(project: Project, tmp_path: Path) -> None:
    (path,) = write_texts(tmp_path, 1)
    pasted = Source(None, lambda: RawDocument("\n".join(MILL).encode(), None))

    results = list(project.articles.import_each([pasted, path]))

    assert [one.source for one in results] == [None, str(path)]
    assert outcomes(results) == ["new", "new"]


def test_a_project_that_was_closed_reads_no_more(project: Project) -> None:
    project.articles.preview(RawDocument(b"<p>Some words.", "a.html"))

    project.close()

    with pytest.raises(CancelledError):
        project.articles.preview(RawDocument(b"<p>Some words.", "a.html"))
