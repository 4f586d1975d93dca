"""`factcheck copy`: files attached and written out again, pages only with the permission."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.web import a_web, article_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome

WORDS = "The ferry carried 310,000 passengers in 2022, the operator reported."


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(WORDS)
    return path


@pytest.fixture
def evidence_id(command: Callable[..., Outcome], claim_ids: list[str]) -> str:
    link = "http://port.example/ferry"
    command("judge", claim_ids[0], "verified", "--evidence", link)
    (claim,) = [one for one in command("claims", "--json").objects if one["evidence"]]
    return str(claim["evidence"][0]["id"])


def test_a_file_is_attached_to_a_claim_read_and_written_out(
    command: Callable[..., Outcome], claim_ids: list[str], note: Path, tmp_path: Path
) -> None:
    (told,) = command("copy", "attach", claim_ids[0], note, "--json").objects

    assert (told["name"], told["size"], told["has_passage"]) == ("note.txt", len(WORDS), None)
    assert command("copy", "text", told["evidence_id"]).bytes.decode().strip() == WORDS
    assert command("copy", "save", told["evidence_id"]).bytes == note.read_bytes()
    target = tmp_path / "out.txt"
    assert command("copy", "save", told["evidence_id"], "-o", target).code == 0
    assert target.read_bytes() == note.read_bytes()


def test_a_copy_taken_off_is_gone_until_undo(
    command: Callable[..., Outcome], evidence_id: str, note: Path
) -> None:
    command("copy", "attach", evidence_id, note)

    assert command("copy", "remove", evidence_id).code == 0
    gone = command("copy", "text", evidence_id)
    assert (gone.code, len(gone.complaints)) == (1, 1)
    command("undo")
    assert command("copy", "text", evidence_id).code == 0


def test_a_page_is_kept_once_a_person_allows_it(
    command: Callable[..., Outcome], evidence_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_web(monkeypatch, lambda _: [article_page(WORDS)]) as net:
        refused = command("copy", "keep", evidence_id)
        assert refused.code == 1
        assert "--allow-network" in refused.complaints[0]
        assert net.asked == []

        (told,) = command("copy", "keep", evidence_id, "--allow-network", "--json").objects

    assert told["final_url"] == "http://port.example/ferry"
    assert WORDS in command("copy", "text", evidence_id).bytes.decode()


def test_batch_attaches_and_keeps(
    command: Callable[..., Outcome],
    claim_ids: list[str],
    evidence_id: str,
    note: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = [
        {"do": "attach", "claim": claim_ids[1], "path": str(note)},
        {"do": "attach", "evidence": evidence_id, "path": str(note)},
        {"do": "attach", "path": str(note)},
        {"do": "keep_copy", "evidence": evidence_id, "allow_network": True},
    ]
    with a_web(monkeypatch, lambda _: [article_page(WORDS)]):
        done = command("batch", "-", given="\n".join(map(json.dumps, lines)))

    assert [one["ok"] for one in done.objects] == [True, True, False, True]
    assert done.objects[1]["result"]["evidence_id"] == evidence_id
    assert done.objects[3]["result"]["media_type"] == "text/html; charset=utf-8"
