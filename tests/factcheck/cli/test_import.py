"""`factcheck import`: what comes in, what is refused, and what is said about it."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.importing import web
from factcheck.paths import seeds_dir
from tests.hostile.web_server import HostileServer, RecordingNet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome

FIELDS = [
    *("id", "title", "byline", "publisher", "published", "language", "source", "sha256"),
    *("imported_at", "revision", "claims", "outcome"),
]


def test_an_imported_article_has_these_fields(command: Callable[..., Outcome], ferry: Path) -> None:
    (told,) = command("import", "--json", ferry).objects

    assert list(told) == FIELDS
    assert list(told["claims"]) == ["open", "decided", "dismissed", "lost"]
    assert (told["outcome"], told["source"], told["revision"]) == ("new", str(ferry), 1)
    assert told["claims"]["open"] > 5


def test_the_same_bytes_again_make_no_second_article(
    command: Callable[..., Outcome], ferry: Path
) -> None:
    (first,) = command("import", "--json", ferry).objects
    (again,) = command("import", "--json", ferry).objects

    assert (again["outcome"], again["id"]) == ("same", first["id"])
    assert len(command("articles", "--json").objects) == 1


def test_a_folder_and_standard_input_come_in_too(command: Callable[..., Outcome]) -> None:
    outcome = command("import", seeds_dir(), "-", "--json", given="A text of 2024.\nIn it, words.")

    assert outcome.code == 0
    assert [told["outcome"] for told in outcome.objects] == ["new"] * 8
    assert outcome.objects[-1]["source"] is None


def test_claims_are_scored_carefully_when_asked_for(
    command: Callable[..., Outcome], ferry: Path
) -> None:
    (told,) = command("analyse", "--json", ferry).objects

    command("import", "--careful", ferry)

    careful = {one["quote"]: round(one["score"], 3) for one in told["candidates"]}
    listed = command("claims", "--json").objects
    assert len(listed) > 5
    assert all(round(one["score"], 3) == careful[one["quote"]] for one in listed)


def test_a_title_given_by_a_person_wins(command: Callable[..., Outcome], ferry: Path) -> None:
    (told,) = command("import", "--json", "--title", "My title", ferry).objects

    assert told["title"] == "My title"


def test_one_refused_file_does_not_stop_the_others(
    command: Callable[..., Outcome], ferry: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").touch()

    outcome = command("import", "--json", tmp_path / "empty.txt", ferry)

    refused, new = outcome.objects
    assert outcome.code == 1
    assert (refused["outcome"], refused["id"]) == ("refused", None)
    assert refused["error"]["code"] == "unreadable"
    assert new["outcome"] == "new"


BAD_INPUTS = (
    *("missing.txt", "empty.txt", "blank.txt", "picture.txt", "binary.txt", "large.txt"),
    "no articles",
)


def make_bad_inputs(folder: Path) -> None:
    (folder / "empty.txt").touch()
    (folder / "blank.txt").write_text(" \n\t\n")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 400)
    (folder / "no articles").mkdir()
    with (folder / "large.txt").open("wb") as large:
        large.truncate(60_000_000)


@pytest.mark.parametrize(
    "name",
    BAD_INPUTS,
)
def test_bad_input_is_refused_in_one_sentence_and_leaves_nothing(
    command: Callable[..., Outcome], tmp_path: Path, name: str
) -> None:
    make_bad_inputs(tmp_path)
    path = tmp_path / name

    outcome = command("import", path)

    assert outcome.code == 1
    assert outcome.lines == []
    (complaint,) = outcome.complaints
    assert complaint.startswith("factcheck: ")
    assert str(path) in complaint
    assert command("articles", "--json").objects == []


def test_standard_input_without_a_text_is_refused(command: Callable[..., Outcome]) -> None:
    outcome = command("import", "-", given=b"")

    assert outcome.code == 1
    assert "empty" in outcome.complaints[0]


def test_an_address_is_not_fetched_before_somebody_allows_it(
    command: Callable[..., Outcome], ferry: Path
) -> None:
    outcome = command("import", "--json", "https://news.example/article", ferry)

    assert outcome.code == 1
    (complaint,) = outcome.complaints
    assert "https://news.example/article" in complaint
    assert "--allow-network" in complaint
    assert [told["outcome"] for told in outcome.objects] == ["refused", "new"]


def test_an_address_is_fetched_for_this_once_when_it_is_allowed(
    command: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>It rained on 3 May 2024.</p>"
    address = "http://news.example/rain"
    with HostileServer(lambda _: [page]) as server:
        net = RecordingNet(server.port)
        ways = web.Net(resolve=net.resolve, connect=net.connect)
        monkeypatch.setattr(web, "Net", lambda: ways)

        (told,) = command("import", "--json", "--allow-network", address).objects

    assert (told["outcome"], told["source"]) == ("new", address)
    assert command("import", address).code == 1


def test_an_address_of_no_page_is_refused_before_the_network_is_asked_for(
    command: Callable[..., Outcome],
) -> None:
    outcome = command("import", "file:///etc/hostname")

    assert outcome.code == 1
    assert "only http and https" in outcome.complaints[0]


def test_what_is_no_project_is_refused_and_untouched(
    command: Callable[..., Outcome], project_file: Path, ferry: Path
) -> None:
    project_file.write_bytes(b"These are my notes.")

    outcome = command("import", ferry)

    assert outcome.code == 1
    assert str(project_file) in outcome.complaints[0]
    assert project_file.read_bytes() == b"These are my notes."
    assert [path.name for path in project_file.parent.glob("desk*")] == ["desk.factcheck"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_place_that_cannot_be_written_is_told(
    command: Callable[..., Outcome], ferry: Path, tmp_path: Path
) -> None:
    tmp_path.chmod(0o555)

    outcome = command("import", ferry)

    assert outcome.code == 1
    assert str(tmp_path) in outcome.complaints[0]


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
def test_a_full_disk_is_told_and_keeps_what_was_there(
    command: Callable[..., Outcome], project_file: Path, ferry: Path, tmp_path: Path
) -> None:
    command("import", ferry)
    (tmp_path / "long.txt").write_text("The council paid 4 million euros in 2023. " * 9000)
    room = project_file.stat().st_size + 40_000
    limited = (
        f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}));"
        "from factcheck.cli.main import main; import sys; sys.exit(main())"
    )
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY

    run = subprocess.run(
        [sys.executable, "-c", limited, "--project", project_file, "import", tmp_path / "long.txt"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1
    assert "room" in run.stderr or "full" in run.stderr
    assert len(command("articles", "--json").objects) == 1
    assert command("project", "check").code == 0


def test_a_file_of_published_fact_checks_is_brought_in(
    command: Callable[..., Outcome], tmp_path: Path
) -> None:
    path = tmp_path / "checks.jsonl"
    review = {"@type": "ClaimReview", "claimReviewed": "It rains up.", "url": "https://a.example"}
    path.write_text(json.dumps(review))

    (told,) = command("import", path, "--json").objects

    assert told["outcome"] == "new"
    assert told["fact_checks"] == {"held": 1, "new": 1, "passed_over": 0}
    assert command("import", path).lines == [f"0 new of 1 published fact-checks in {path}"]
