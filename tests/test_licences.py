"""Holds the licences: every package is judged, none asks more of us than we can give."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LICENCES = ROOT / "resources" / "licences"
TABLE: dict[str, dict[str, str]] = tomllib.loads(
    (LICENCES / "dependencies.toml").read_text(encoding="utf-8")
)["packages"]

ACCEPTED = {
    *("MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Zlib", "CC0-1.0", "PSF-2.0", "CNRI-Python"),
    *("Apache-2.0", "MPL-1.1", "MPL-2.0", "LGPL-3.0-only"),
}
NEED_THEIR_TEXT_SHIPPED = ("Apache-2.0", "MPL-1.1", "MPL-2.0", "LGPL-3.0", "GPL-3.0")


def locked_packages() -> set[str]:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return {
        re.sub(r"[-_.]+", "-", name).lower()
        for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)
    }


def used_under(package: str) -> str:
    entry = TABLE[package]
    return entry.get("under", entry["offered"])


def is_accepted(licence: str) -> bool:
    """Tell whether each licence of an AND expression may be used; an OR must be decided first."""
    return set(licence.split(" AND ")) <= ACCEPTED


def stated_by_its_author(package: str) -> str | None:
    try:
        stated = importlib.metadata.metadata(package).get_all("License-Expression")
    except importlib.metadata.PackageNotFoundError:
        return None
    return stated[0] if stated else None


def test_the_table_lists_the_locked_packages_and_no_other() -> None:
    assert TABLE.keys() == locked_packages()


def test_every_package_is_used_under_accepted_licences() -> None:
    refused = {name: used_under(name) for name in TABLE if not is_accepted(used_under(name))}

    assert refused == {}


def test_a_choice_is_made_only_among_what_is_offered() -> None:
    invented = {
        name for name in TABLE if used_under(name) not in TABLE[name]["offered"].split(" OR ")
    }

    assert invented == set()


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "AGPL-3.0-only", "MIT AND GPL-2.0-only", ""])
def test_a_licence_that_asks_too_much_is_not_accepted(licence: str) -> None:
    assert not is_accepted(licence)


def test_the_table_says_what_the_packages_say_of_themselves() -> None:
    stated = {name: words for name in TABLE if (words := stated_by_its_author(name))}

    different = {
        name: (words, TABLE[name]["offered"])
        for name, words in stated.items()
        if words != TABLE[name]["offered"]
    }

    assert len(stated) > len(TABLE) // 2
    assert different == {}


@pytest.mark.parametrize("licence", NEED_THEIR_TEXT_SHIPPED)
def test_the_licences_that_must_travel_with_the_program_do(licence: str) -> None:
    text = (LICENCES / f"{licence}.txt").read_text(encoding="utf-8")

    assert len(text) > 5_000
    assert f"{licence}.txt" in (LICENCES / "NOTICE.txt").read_text(encoding="utf-8")


def test_every_shipped_font_has_its_licence() -> None:
    families = {
        path.stem.partition("-")[0] for path in (ROOT / "resources" / "fonts").glob("*.?tf")
    }

    assert families
    assert {name for name in families if not (LICENCES / f"{name}-OFL.txt").exists()} == set()
