"""Runs commands as a shell would, but in this process, on a real project file."""

from __future__ import annotations

import io
import json
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.main import main
from factcheck.paths import seeds_dir

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Outcome:
    """What a command gave: its exit code and what it wrote."""

    code: int
    bytes: bytes
    complaints: list[str]

    @property
    def lines(self) -> list[str]:
        return self.bytes.decode().splitlines()

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]


@pytest.fixture
def bare_command(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Outcome]:
    """Run `factcheck` with just these arguments."""

    def run(*arguments: object, given: bytes | str = b"") -> Outcome:
        data = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        capsysbinary.readouterr()
        code = main([str(argument) for argument in arguments])
        written = capsysbinary.readouterr()
        return Outcome(code, written.out, written.err.decode().splitlines())

    return run


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    return tmp_path / "desk.factcheck"


@pytest.fixture
def command(bare_command: Callable[..., Outcome], project_file: Path) -> Callable[..., Outcome]:
    """Run `factcheck` on the test's own project as Rosa."""

    def run(*arguments: object, given: bytes | str = b"", reviewer: str = "Rosa") -> Outcome:
        return bare_command(
            "--project", project_file, "--reviewer", reviewer, *arguments, given=given
        )

    return run


@pytest.fixture
def ferry() -> Path:
    """The first sample article."""
    return seeds_dir() / "01_night_ferry_courier.txt"


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with the first sample article: made once, copied for each test."""
    file = tmp_path_factory.mktemp("imported") / "desk.factcheck"
    article = seeds_dir() / "01_night_ferry_courier.txt"
    assert main(["--project", str(file), "--reviewer", "Rosa", "import", str(article)]) == 0
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    return file


@pytest.fixture
def claim_ids(command: Callable[..., Outcome], imported: Path, project_file: Path) -> list[str]:
    """The claims of the test's project, which holds the first sample article."""
    shutil.copy(imported, project_file)
    return [claim["id"] for claim in command("claims", "--json").objects]


@pytest.fixture
def article_id(command: Callable[..., Outcome], claim_ids: list[str]) -> str:
    """The article of that project."""
    (article,) = command("articles", "--json").objects
    return str(article["id"])
