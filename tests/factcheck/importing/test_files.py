from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.errors import UnreadableFileError
from factcheck.importing import kinds
from factcheck.importing.files import article_files, load

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_loaded_with_its_bytes_path_and_media_type(tmp_path: Path) -> None:
    path = tmp_path / "page.HTML"
    path.write_bytes(b"<p>one\r\n")

    raw = load(path)

    assert (raw.data, raw.source, raw.media_type) == (b"<p>one\r\n", str(path), "text/html")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"gone\.txt does not exist"):
        load(tmp_path / "gone.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="is not a file"):
        load(tmp_path)


def test_a_file_over_the_limit_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(kinds.FILE_LIMIT + 1)
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda _self: pytest.fail("it was read"))

    with pytest.raises(UnreadableFileError, match=r"long\.txt has 50\.1 MB"):
        load(path)


def test_the_articles_of_a_folder_come_sorted_and_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden.txt", "notes.bin", ".git/c.txt", "sub/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")

    names = [path.relative_to(tmp_path).as_posix() for path in article_files([tmp_path])]

    assert names == ["a.html", "b.txt", "sub/d.txt"]


def test_a_folder_without_articles_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="holds no articles"):
        article_files([tmp_path])


def test_a_file_named_twice_is_imported_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")

    assert article_files([path, tmp_path, path]) == [path]


def test_the_readme_of_a_folder_is_no_article_unless_it_is_named(tmp_path: Path) -> None:
    readme, story = tmp_path / "README.md", tmp_path / "story.txt"
    readme.write_text("What lies here.")
    story.write_text("A story.")

    assert article_files([tmp_path]) == [story]
    assert article_files([readme]) == [readme]
