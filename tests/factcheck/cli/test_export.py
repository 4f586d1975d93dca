"""`factcheck export`: to a file or to standard output, the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.exporting.claim_table import CLAIM_COLUMNS, EVIDENCE_COLUMNS, read_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome


@pytest.fixture
def judged(command: Callable[..., Outcome], claim_ids: list[str]) -> list[str]:
    evidence = ["--evidence", "https://a.example", "https://b.example"]
    command("judge", claim_ids[0], "disputed", "--rationale", "=SUM(1)", *evidence)
    command("judge", claim_ids[1], "dismissed")
    return claim_ids


def test_claims_csv_holds_what_the_list_holds(
    command: Callable[..., Outcome], judged: list[str]
) -> None:
    rows = read_table(command("export", "csv").bytes)
    listed = command("claims", "--json").objects

    assert tuple(rows[0]) == CLAIM_COLUMNS
    assert [row["claim_id"] for row in rows] == [one["id"] for one in listed]
    assert [row["claim_text"] for row in rows] == [one["quote"] for one in listed]
    assert (rows[0]["verdict"], rows[0]["rationale"]) == ("disputed", "=SUM(1)")
    assert rows[0]["context_after"]


def test_evidence_csv_joins_it(command: Callable[..., Outcome], judged: list[str]) -> None:
    rows = read_table(command("export", "evidence-csv").bytes)

    assert tuple(rows[0]) == EVIDENCE_COLUMNS
    assert [(row["claim_id"], row["url"]) for row in rows] == [
        (judged[0], "https://a.example"),
        (judged[0], "https://b.example"),
    ]


def test_json_is_the_list_of_claims(command: Callable[..., Outcome], judged: list[str]) -> None:
    assert command("export", "json").objects == command("claims", "--json").objects


def test_filters_choose_what_is_exported(
    command: Callable[..., Outcome], judged: list[str]
) -> None:
    rows = read_table(command("export", "csv", "--state", "dismissed").bytes)

    assert [row["claim_id"] for row in rows] == [judged[1]]


def test_a_file_gets_the_bytes_of_standard_output(
    command: Callable[..., Outcome], judged: list[str], tmp_path: Path
) -> None:
    written = command("export", "csv", "--exact", "-o", tmp_path / "claims.csv")
    shown = command("export", "csv", "--exact")

    assert (written.code, written.bytes) == (0, b"")
    in_file, on_screen = (
        [{**row, "exported_at": ""} for row in read_table(data)]
        for data in ((tmp_path / "claims.csv").read_bytes(), shown.bytes)
    )
    assert in_file == on_screen
    assert b'"=SUM(1)"' in shown.bytes


def test_confidential_evidence_is_shown_when_asked_for(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    secret = {"url": "https://x.example", "confidential": True}
    given = json.dumps({"do": "evidence", "claim": claim_ids[0], **secret})
    command("batch", "-", given=given)

    for form in ("csv", "evidence-csv", "json"):
        assert b"https://x.example" not in command("export", form).bytes
        assert b"https://x.example" in command("export", form, "--confidential").bytes


@pytest.mark.parametrize("place", ["missing/claims.csv", ""])
def test_a_place_that_cannot_hold_the_file_is_told(
    command: Callable[..., Outcome], judged: list[str], tmp_path: Path, place: str
) -> None:
    outcome = command("export", "csv", "-o", tmp_path / place)

    assert outcome.code == 1
    (complaint,) = outcome.complaints
    assert str(tmp_path) in complaint


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_old_report(
    judged: list[str], project_file: Path, tmp_path: Path
) -> None:
    target = tmp_path / "claims.csv"
    target.write_bytes(b"old")
    command = ("export", "csv", "-o")
    limited = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000));"
        "from factcheck.cli.main import main; import sys; sys.exit(main())"
    )

    run = subprocess.run(
        [sys.executable, "-c", limited, "--project", str(project_file), *command, str(target)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1
    assert target.read_bytes() == b"old"


def test_a_form_that_does_not_exist_is_wrong_use(command: Callable[..., Outcome]) -> None:
    assert command("export", "xlsx").code == 2
