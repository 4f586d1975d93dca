from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck import paths

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_what_ships_with_the_program_is_found_in_a_source_tree() -> None:
    assert (paths.resources_dir() / "licences" / "NOTICE.txt").is_file()
    assert any(paths.seeds_dir().glob("*.txt"))


def test_what_was_installed_with_the_package_is_preferred(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)

    assert paths.resources_dir() == tmp_path / "_resources"
    assert paths.seeds_dir() == tmp_path.parent / "seeds"


def test_looking_for_a_folder_of_the_user_makes_none() -> None:
    folders = [paths.data_dir(), paths.config_dir(), paths.log_dir()]

    assert all(paths.APP_NAME in folder.parts for folder in folders)
    assert [folder for folder in folders if folder.exists()] == []


def test_the_default_project_lies_in_the_users_data_folder() -> None:
    project = paths.default_project()

    assert project.parent == paths.data_dir()
    assert project.suffix == ".factcheck"
