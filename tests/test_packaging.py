"""Builds the wheel, installs it in a place of its own, and runs what a stranger would run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


def run(*command: str | Path, folder: Path, timeout: float = 240) -> str:
    """Run a command away from the source tree, and give what it wrote."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment = clean | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUTF8": "1",
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
    }
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@dataclass(frozen=True)
class Installed:
    """A fresh environment with the wheel in it, and a folder to work in."""

    scripts: Path
    folder: Path

    def factcheck(self, *arguments: str | Path) -> str:
        return run(self.scripts / "factcheck", *arguments, folder=self.folder)

    def python(self, code: str) -> str:
        return run(self.scripts / "python", "-c", code, folder=self.folder).strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Install the wheel alone; what it depends on is lent by the environment of the tests."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home / "venv", with_pip=False)
    python = home / "venv" / SCRIPTS / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    subprocess.run(
        [*pip, "--no-index", "--no-deps", str(wheel)],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    site = Path(
        run(
            python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=home
        ).strip()
    )
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Installed(home / "venv" / SCRIPTS, home)


def relative_files(folder: str) -> set[str]:
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--", folder],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    if listing.returncode:
        pytest.skip("not a git checkout, so nobody knows which files belong to it")
    return {
        entry.partition("/")[2]
        for entry in listing.stdout.split("\0")
        if entry and (ROOT / entry).is_file()
    }


@pytest.mark.parametrize(
    ("folder", "inside"),
    [
        ("resources", "factcheck/_resources"),
        ("seeds", "factcheck/_seeds"),
        ("factcheck/store/migrations", "factcheck/store/migrations"),
    ],
)
def test_the_wheel_holds_every_file_of(folder: str, inside: str, wheel: Path) -> None:
    expected = {entry.removeprefix("store/migrations/") for entry in relative_files(folder)}

    names = set(zipfile.ZipFile(wheel).namelist())

    assert expected
    assert {f"{inside}/{entry}" for entry in expected} - names == set()


def test_the_wheel_holds_the_licence_and_no_test(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert any(entry.endswith("licenses/LICENSE") for entry in names)
    assert [entry for entry in names if "test_" in entry or entry.endswith(".pyc")] == []


def test_the_installed_program_is_the_one_from_the_wheel(installed: Installed) -> None:
    place = installed.python("import factcheck; print(factcheck.__file__)")

    assert Path(place).is_relative_to(installed.folder / "venv")


def test_the_installed_script_tells_how_it_is_used(installed: Installed) -> None:
    usage = installed.factcheck("--help")

    assert "factcheck" in usage
    assert "import" in usage
    assert "export" in usage


def test_the_installed_program_finds_its_resources_and_seeds(installed: Installed) -> None:
    places = installed.python(
        "from factcheck import paths; print(paths.resources_dir()); print(paths.seeds_dir())"
    ).splitlines()

    assert [Path(place).name for place in places] == ["_resources", "_seeds"]
    assert all(any(Path(place).iterdir()) for place in places)


def test_the_installed_program_takes_an_article_from_import_to_report(
    installed: Installed,
) -> None:
    project = installed.folder / "desk.factcheck"
    seed = next(path for path in sorted((ROOT / "seeds").iterdir()) if path.suffix == ".txt")

    imported = json.loads(installed.factcheck("--project", project, "import", seed, "--json"))
    claims = installed.factcheck("--project", project, "claims", "--json").splitlines()
    first = json.loads(claims[0])
    installed.factcheck("--project", project, "judge", first["id"], "verified")
    report = installed.factcheck("--project", project, "export", "csv")

    assert imported["outcome"] == "new"
    assert first["article_id"] == imported["id"]
    assert len(report.splitlines()) > len(claims)
    assert '"verified"' in report
