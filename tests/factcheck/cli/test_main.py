"""The way into every command: codes, one line per failure, nothing of Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from factcheck import __version__, paths
from factcheck.cli import articles, main
from factcheck.cli.export import FORMS
from factcheck.paths import seeds_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.factcheck.cli.conftest import Outcome


def test_help_and_version_are_no_failure(bare_command: Callable[..., Outcome]) -> None:
    shown = bare_command("--help")

    assert shown.code == 0
    assert all(any(name in line for line in shown.lines) for name in main.COMMANDS)
    assert bare_command("--version").lines == [f"factcheck {__version__}"]


NO_LIMITS = [["search", "x", "--limit", wrong] for wrong in ("0", "-1", "1.5", "9" * 30)]


@pytest.mark.parametrize(
    "wrong", [[], ["fly"], ["judge"], ["claims", "--min-score", "high"], *NO_LIMITS]
)
def test_wrong_use_gives_two(bare_command: Callable[..., Outcome], wrong: list[str]) -> None:
    outcome = bare_command(*wrong)

    assert (outcome.code, outcome.lines) == (2, [])
    assert outcome.complaints


def test_a_fault_of_the_program_is_one_line_and_kept_in_full(
    command: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> NoReturn:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(articles, "run", fail)

    outcome = command("articles")

    assert outcome.code == 1
    (complaint,) = outcome.complaints
    assert "a fault" in complaint
    assert "ZeroDivisionError" in (paths.log_dir() / "factcheck.log").read_text()


def test_an_interrupted_command_says_what_stays(
    command: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(articles, "run", interrupt)

    outcome = command("articles")

    assert (outcome.code, len(outcome.complaints)) == (1, 1)


LOADED = """
import json, sys
from factcheck.cli.main import main
codes = [main(arguments) for arguments in json.loads(sys.argv[1])]
packages = sorted({name.partition(".")[0] for name in sys.modules})
print(json.dumps([codes, packages]), file=sys.stderr)
"""


def loaded_by(*commands: list[str]) -> set[str]:
    """Run the commands in one new process and give the packages it loaded."""
    code = [sys.executable, "-c", LOADED, json.dumps(commands)]
    ran = subprocess.run(code, input=b"", capture_output=True, check=True)
    codes, packages = json.loads(ran.stderr.splitlines()[-1])
    assert codes == [0] * len(commands), ran.stderr
    return set(packages)


def test_no_command_loads_qt(command: Callable[..., Outcome], tmp_path: Path) -> None:
    seed = str(seeds_dir() / "04_clinic_robot.html")
    command("import", seed)
    claim = command("claims", "--json").objects[0]["id"]
    every = [
        *(["import", seed], ["analyse", seed], ["articles", "--json"], ["claims"]),
        *(["judge", claim, "verified"], ["history"], ["undo"], ["redo"], ["batch", "-"]),
        *(["project", "check"], ["project", "info"], ["project", "upgrade"]),
        *(["export", form] for form in FORMS),
    ]
    on_project = ["--project", str(tmp_path / "desk.factcheck"), "--reviewer", "Rosa"]

    packages = loaded_by(["--help"], *([*on_project, *arguments] for arguments in every))

    assert "sqlalchemy" in packages
    assert packages.isdisjoint({"PySide6", "shiboken6", "ui"})


def test_help_and_analysis_load_no_database() -> None:
    packages = loaded_by(["--help"], ["analyse", str(seeds_dir() / "05_festival_voices.txt")])

    assert packages.isdisjoint({"sqlalchemy", "alembic", "PySide6"})


def test_a_reader_who_leaves_early_hears_no_complaint(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "factcheck", "analyse", "--json", str(seeds_dir())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        complaints = process.stderr.read()

    assert complaints == b""


def test_a_letter_the_output_cannot_show_is_no_failure(
    command: Callable[..., Outcome], project_file: Path
) -> None:
    command("import", "-", "--body", "--title", "Über Kähne", given="Der Kahn fuhr 2019.")

    shown = subprocess.run(
        [sys.executable, "-m", "factcheck", "--project", str(project_file), "articles"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )

    assert b"?ber K?hne" in shown.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_under_the_output_is_one_sentence() -> None:
    command = [sys.executable, "-m", "factcheck", "analyse", "--json", str(seeds_dir())]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 1
    assert b"The disk is full" in done.stderr
    assert done.stderr.count(b"\n") == 1
