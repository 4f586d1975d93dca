"""The small file of words that are typed but not saved."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from ui.projects.unsaved import Spot, Unsaved, UnsavedFile

if TYPE_CHECKING:
    from pathlib import Path

WORDS = Unsaved(
    {
        Spot("a", "rationale"): {"rationaleEdit": "why ü 🎉"},
        Spot("b", "evidence"): {"0 Field": "https://example.org"},
    }
)


@pytest.fixture
def file(tmp_path: Path) -> UnsavedFile:
    return UnsavedFile(tmp_path / "desk.factcheck")


def test_words_are_read_as_they_were_written(file: UnsavedFile) -> None:
    file.write(WORDS)

    assert file.read() == WORDS


def test_two_projects_have_a_file_each(file: UnsavedFile, tmp_path: Path) -> None:
    file.write(WORDS)

    assert not UnsavedFile(tmp_path / "other.factcheck").read()


def test_nothing_unsaved_leaves_no_file(file: UnsavedFile) -> None:
    file.write(WORDS)
    file.write(Unsaved())
    file.write(Unsaved())

    assert not file.path.exists()
    assert list(file.path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "content", ["", "{half", "[1]", '{"drafts": 2}', '{"drafts": [{"spot": ["a"], "typed": {}}]}']
)
def test_a_spoilt_file_holds_nothing(file: UnsavedFile, content: str) -> None:
    file.path.parent.mkdir(parents=True)
    file.path.write_text(content)

    assert not file.read()


def test_only_who_typed_it_can_read_it(file: UnsavedFile) -> None:
    file.write(WORDS)

    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_a_surrogate_half_typed_does_not_stop_the_rest(file: UnsavedFile) -> None:
    file.write(Unsaved({Spot("a", "notes"): {"speaker": "half \ud83d"}}))

    assert file.read().drafts[Spot("a", "notes")]["speaker"].startswith("half")
