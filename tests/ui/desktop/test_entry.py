"""The program in the desktop's menu: what is written, for whom, and that the desktop accepts it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from factcheck import __version__
from factcheck.paths import resources_dir
from factcheck.services.project import open_project
from ui.desktop.entry import DESKTOP_ID, install, main, remove

FOLDER = resources_dir() / "desktop"


def entry_of(base: Path) -> dict[str, str]:
    lines = (base / "applications" / f"{DESKTOP_ID}.desktop").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def test_the_entry_starts_the_program_that_installed_it(tmp_path: Path) -> None:
    command = tmp_path / "my programs" / "factcheck"

    written = install(tmp_path, command)

    assert entry_of(tmp_path)["Exec"] == f'"{command}" %F'
    assert all(path.is_file() for path in written)


def test_signs_with_a_meaning_of_their_own_are_escaped_in_the_entry(tmp_path: Path) -> None:
    install(tmp_path, Path('/a$b "c"/50%/factcheck'))

    assert entry_of(tmp_path)["Exec"] == '"/a\\\\$b \\\\"c\\\\"/50%%/factcheck" %F'


def test_removing_leaves_nothing_behind(tmp_path: Path) -> None:
    written = install(tmp_path, tmp_path / "factcheck")

    assert set(remove(tmp_path)) == set(written)
    assert not any(path.exists() for path in written)
    assert remove(tmp_path) == ()


def test_it_goes_where_desktops_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert main(["install"]) == 0
    assert str(tmp_path / "applications") in capsys.readouterr().out
    assert main(["remove"]) == 0
    assert main(["paint"]) == 2


def test_entry_window_and_description_use_one_name() -> None:
    described = etree.parse(FOLDER / f"{DESKTOP_ID}.metainfo.xml").getroot()
    entry = (FOLDER / f"{DESKTOP_ID}.desktop").read_text("utf-8")

    assert described.findtext("id") == DESKTOP_ID
    assert described.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert f"Icon={DESKTOP_ID}\n" in entry
    assert f"StartupWMClass={DESKTOP_ID}\n" in entry


def test_the_description_names_this_version() -> None:
    described = etree.parse(FOLDER / f"{DESKTOP_ID}.metainfo.xml").getroot()
    release = described.find("releases/release")

    assert release is not None
    assert release.get("version") == __version__


def test_a_project_file_carries_the_signs_by_which_desktops_know_it(tmp_path: Path) -> None:
    place = tmp_path / "desk.factcheck"
    open_project(place, "Ada").close()
    wanted = {
        (int(match.get("offset", "")), match.get("value", "").encode())
        for match in etree.parse(FOLDER / f"{DESKTOP_ID}.xml").getroot().iter()
        if str(match.tag).endswith("}match")
    }

    data = place.read_bytes()

    assert wanted == {(0, b"SQLite format 3"), (68, b"FCWB")}
    assert all(data[at : at + len(sign)] == sign for at, sign in wanted)
    assert sqlite3.connect(place).execute("pragma application_id").fetchone() == (0x46435742,)


@pytest.mark.parametrize(
    ("program", "ending"),
    [
        (("desktop-file-validate",), ".desktop"),
        (("appstreamcli", "validate", "--no-net"), ".metainfo.xml"),
    ],
)
def test_the_desktop_s_own_judges_accept_it(program: tuple[str, ...], ending: str) -> None:
    if shutil.which(program[0]) is None:
        pytest.skip(f"{program[0]} is not installed")

    judged = subprocess.run(
        [*program, str(FOLDER / f"{DESKTOP_ID}{ending}")],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LANG": "C"},
    )

    assert judged.returncode == 0, judged.stdout + judged.stderr
