"""What the commands write is safe for a terminal and for a program."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

from typing_extensions import override

from factcheck.cli import output
from factcheck.errors import UnreadableFileError
from factcheck.jobs import Pace, Progress

if TYPE_CHECKING:
    import pytest


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


def test_nothing_in_a_line_acts_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    output.say("a\x1b[31mb\u202ec\x07d")
    output.complain("two\nlines \x1b[2J")

    written = capsys.readouterr()
    assert written.out == "a\ufffd[31mb\ufffdc\ufffdd\n"
    assert written.err == "factcheck: two lines \ufffd[2J\n"


def test_json_is_one_line_of_ascii(capsys: pytest.CaptureFixture[str]) -> None:
    value = {"text": "a\nb\u2028c \U0001f389 \udc80"}

    output.say_json(value)

    written = capsys.readouterr().out
    assert written.isascii()
    assert len(written.splitlines()) == 1
    assert json.loads(written) == value


def test_a_failure_names_its_place_once(capsys: pytest.CaptureFixture[str]) -> None:
    output.complain(UnreadableFileError("a.txt is empty."), "a.txt")
    output.complain(UnreadableFileError("It is empty."), "a.txt")

    assert capsys.readouterr().err.splitlines() == [
        "factcheck: a.txt is empty.",
        "factcheck: a.txt: It is empty.",
    ]


def test_long_texts_are_cut_visibly() -> None:
    assert output.shortened("word " * 50, 10) == "word word…"
    assert output.shortened("short") == "short"


def test_progress_shows_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, expected in ((Terminal(), "2/7 b.txt"), (io.StringIO(), "")):
        monkeypatch.setattr(sys, "stderr", stream)
        output.job().checkpoint(2, 7, "b.txt")
        output.end_progress()

        assert expected in stream.getvalue()
        assert bool(stream.getvalue()) == bool(expected)


def test_progress_of_an_unknown_total_names_the_item(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)

    output._show_progress(Pace(), Progress(3, 0, "c.txt"))

    assert stream.getvalue().endswith("Kc.txt")
