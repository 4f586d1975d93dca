"""Holds what lies in the repository: locks that agree, and nothing that ties it to one computer."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from ui.actions import ACTIONS

ROOT = Path(__file__).resolve().parents[1]
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"

TOP_LEVEL = {
    *("pyproject.toml", "factcheck", "ui", "resources", "tests", "seeds", "Makefile"),
    *("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"),
    *("requirements.lock", "requirements-dev.lock"),
}
# Written in two pieces, or this file would be the one it complains of.
PACKAGE_HOSTS = ("pypi." + "org", "python" + "hosted", "npmjs" + ".", "deb." + "debian")
BUILD_FOLDERS = re.compile(r"(?<![\w.~/])/(?:" + "root|work" + r")/")
OTHERWISE_NAMED = {"sklearn": "scikit-learn"}
"""Modules of extras that may not be installed, with the package they come in."""

BINARY = {".png", ".qm", ".ico", ".pdf", ".docx", ".npz", ".gz", ".factcheck", ".ttf", ".otf"}


@cache
def tracked_files() -> tuple[Path, ...]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False, text=True
    )
    if listing.returncode:
        pytest.skip("not a git checkout, so nobody knows which files belong to it")
    return tuple(
        path for entry in listing.stdout.split("\0") if entry and (path := ROOT / entry).is_file()
    )


def text_files() -> list[Path]:
    return [path for path in tracked_files() if path.suffix.lower() not in BINARY]


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def package(requirement: str) -> str:
    """Give the normalised name of the package that a requirement asks for (PEP 503)."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def locked(lock: Path) -> dict[str, set[str]]:
    """Give the pins of a lock: package to its `version ; marker` texts."""
    pins: dict[str, set[str]] = {}
    for line in read(lock).splitlines():
        if line and not line.startswith(("#", " ")):
            pins.setdefault(package(line), set()).add(line.partition("==")[2].rstrip(" \\"))
    return pins


def declared() -> dict[str, list[str]]:
    """Give the requirements of pyproject.toml by group: run, extra, build, dev."""
    settings = tomllib.loads(read(ROOT / "pyproject.toml"))
    extras = settings["project"].get("optional-dependencies", {})
    groups = {
        group: [entry for entry in entries if isinstance(entry, str)]
        for group, entries in settings["dependency-groups"].items()
    }
    extra = [entry for entries in extras.values() for entry in entries]
    return {"run": settings["project"]["dependencies"], "extra": extra, **groups}


def imported(*folders: str) -> set[str]:
    """Give the packages of other people that the code in these folders imports."""
    ours = {"factcheck", "ui", "tests"}
    modules: set[str] = set()
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(read(path))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules.add(node.module.partition(".")[0])
    homes = OTHERWISE_NAMED | {
        module: names[0] for module, names in packages_distributions().items()
    }
    foreign = modules - ours - sys.stdlib_module_names
    return {package(homes.get(module, module)) for module in foreign}


def keys_of(row: str) -> list[str]:
    return re.findall(r"`([^`]+)`", row.split("|")[1])


def test_nothing_unexpected_lies_at_the_top_level() -> None:
    tops = {path.relative_to(ROOT).parts[0] for path in tracked_files()}

    assert {top for top in tops if not top.startswith(".")} - TOP_LEVEL == set()


def test_no_file_names_a_package_host() -> None:
    naming = {
        path.relative_to(ROOT).as_posix(): host
        for path in text_files()
        for host in PACKAGE_HOSTS
        if host in read(path)
    }

    assert naming == {}


def test_no_file_names_a_folder_of_one_computer() -> None:
    naming = {
        path.relative_to(ROOT).as_posix(): found[0]
        for path in text_files()
        if (found := BUILD_FOLDERS.search(read(path)))
    }

    assert naming == {}


def test_no_lock_with_addresses_and_no_project_file_is_tracked() -> None:
    names = {path.name for path in tracked_files()}

    assert "uv" + ".lock" not in names
    assert {name for name in names if name.endswith((".factcheck", ".pyc", ".db"))} == set()


@pytest.mark.parametrize("lock", [RUN_LOCK, DEV_LOCK], ids=lambda lock: lock.name)
def test_every_locked_package_has_hashes_and_no_address(lock: Path) -> None:
    requirements = re.split(r"\n(?=[^\s#])", read(lock))[1:]

    unhashed = [text.splitlines()[0] for text in requirements if "--hash=sha256:" not in text]

    assert len(requirements) > 20
    assert unhashed == []
    assert re.search(r"://|--(extra-)?index-url|--find-links", read(lock)) is None


def test_the_locks_hold_every_declared_dependency() -> None:
    wanted = declared()
    run_wanted = {package(entry) for entry in wanted["run"] + wanted["build"]}
    dev_wanted = run_wanted | {package(entry) for entry in wanted["dev"]}

    assert run_wanted - locked(RUN_LOCK).keys() == set()
    assert dev_wanted - locked(DEV_LOCK).keys() == set()


def test_developers_get_the_very_versions_that_the_program_runs_with() -> None:
    developers = locked(DEV_LOCK)

    different = {
        name: (pins, developers.get(name))
        for name, pins in locked(RUN_LOCK).items()
        if developers.get(name) != pins
    }

    assert different == {}


def test_the_readme_lists_the_keys_that_the_window_has() -> None:
    lines = read(ROOT / "README.md").partition("\n## Keys\n")[2].partition("\n## ")[0].splitlines()
    listed = {key for line in lines if line.startswith("| `") for key in keys_of(line)}

    bound = {key for spec in ACTIONS for key in spec.keys}

    assert listed == bound


def test_every_package_the_code_imports_is_declared() -> None:
    wanted = declared()
    come_along = {"shiboken6"}  # a part of PySide6 under a name of its own
    at_run_time = {package(entry) for entry in wanted["run"] + wanted["extra"]} | come_along
    in_tests = at_run_time | {package(entry) for entry in wanted["dev"]}

    assert imported("factcheck", "ui") - at_run_time == set()
    of_the_system = {"gi", "pyatspi"}  # a client of assistive tools runs in the system's Python
    assert imported("tests") - in_tests - of_the_system == set()
