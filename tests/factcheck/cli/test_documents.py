"""What documents a command line means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli import documents
from factcheck.errors import UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path


def test_files_stay_in_the_order_given_and_folders_are_opened(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("b.txt", "a.html", "notes.xyz"):
        (tmp_path / "folder" / name).write_text("words")
    last = str(tmp_path / "zero.txt")

    found = [path for path, _ in documents.expanded([last, str(tmp_path / "folder"), "-"])]

    assert found == [
        last,
        str(tmp_path / "folder" / "a.html"),
        str(tmp_path / "folder" / "b.txt"),
        "-",
    ]


def test_what_cannot_be_meant_is_told_beside_the_rest(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    paths = [str(tmp_path / "empty"), "https://news.example/a", "file.txt"]

    (_, first), (address, second), (_, third) = documents.expanded(paths)

    assert isinstance(first, UnreadableFileError)
    assert documents.is_address(address)
    assert (second, third) == (None, None)


def test_a_page_of_the_web_is_no_file() -> None:
    with pytest.raises(UnreadableFileError, match="is an address"):
        documents.load("https://news.example/a")
