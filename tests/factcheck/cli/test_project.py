"""`factcheck project`: facts, settings, health."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome


def test_info_counts_what_is_there(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    (told,) = command("project", "info", "--json").objects

    assert (told["location"], told["articles"]) == (str(project_file), 1)
    assert told["claims"]["open"] == len(claim_ids)
    assert told["settings"]["threshold"] == 0.5
    assert f"location: {project_file}" in command("project", "info").lines


def test_a_setting_can_be_changed_and_undone(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    (told,) = command("project", "set", "threshold", "0.95", "--json").objects
    fewer = len(command("claims").lines)
    command("undo")

    assert told == {"threshold": 0.95}
    assert fewer < len(claim_ids)
    assert len(command("claims").lines) == len(claim_ids)


@pytest.mark.parametrize(
    ("name", "value"), [("threshold", "high"), ("threshold", "2"), ("treshold", "0.5")]
)
def test_a_setting_that_cannot_be_is_refused(
    command: Callable[..., Outcome], claim_ids: list[str], name: str, value: str
) -> None:
    outcome = command("project", "set", name, value)

    assert outcome.code == 1
    assert len(outcome.complaints) == 1


def test_a_sound_project_passes_its_check(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    outcome = command("project", "check", "--json")

    assert outcome.code == 0
    assert outcome.objects[0]["problems"] == []


def test_a_damaged_one_does_not(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    damaged = bytearray(project_file.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 4096] = bytes(4096)
    project_file.write_bytes(damaged)

    outcome = command("project", "check")

    assert outcome.code == 1
    assert outcome.complaints


def test_upgrade_says_where_and_to_which_form(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    (told,) = command("project", "upgrade", "--json").objects

    assert told["location"] == str(project_file)
    assert told["schema"]


def test_a_backup_brings_back_what_was_there(
    command: Callable[..., Outcome], claim_ids: list[str], tmp_path: Path
) -> None:
    command("judge", claim_ids[0], "verified")
    saved = command("claims", "--json").bytes
    backup = tmp_path / "backups" / "monday.factcheck"
    backup.parent.mkdir()

    assert command("project", "backup", backup).code == 0
    command("judge", claim_ids[0], "disputed")
    (told,) = command("project", "restore", backup, "--json").objects

    assert command("claims", "--json").bytes == saved
    assert told["kept"]
    assert command("project", "check").code == 0


def test_a_backup_never_takes_the_place_of_a_file(
    command: Callable[..., Outcome], claim_ids: list[str], tmp_path: Path
) -> None:
    (tmp_path / "notes").write_text("mine")

    outcome = command("project", "backup", tmp_path / "notes")

    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert (tmp_path / "notes").read_text() == "mine"


def test_what_is_no_backup_is_not_restored(
    command: Callable[..., Outcome], claim_ids: list[str], tmp_path: Path
) -> None:
    (tmp_path / "notes").write_text("mine")
    before = command("claims", "--json").bytes

    outcome = command("project", "restore", tmp_path / "notes")

    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert command("claims", "--json").bytes == before


def test_a_project_is_not_restored_from_itself(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    before = command("claims", "--json").bytes

    outcome = command("project", "restore", project_file)

    assert (outcome.code, len(outcome.complaints)) == (1, 1)
    assert str(project_file) in outcome.complaints[0]
    assert command("claims", "--json").bytes == before


def test_no_action_is_wrong_use(command: Callable[..., Outcome]) -> None:
    assert command("project").code == 2
