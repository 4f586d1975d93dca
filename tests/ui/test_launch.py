"""What a call of `factcheck` means: a subcommand, or the window."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from factcheck.cli import main as command_line
from ui.launch import COMMANDS, WindowRequest, main, window_request


def test_no_argument_opens_the_window_with_the_default_project() -> None:
    assert window_request([]) == WindowRequest()


def test_files_open_the_window_and_are_imported() -> None:
    assert window_request(["a.txt", "b.html"]) == WindowRequest(files=["a.txt", "b.html"])


@pytest.mark.parametrize("arguments", [["--project", "x.factcheck"], ["--project=x.factcheck"]])
def test_options_before_the_files_say_which_project(arguments: list[str]) -> None:
    request = window_request([*arguments, "--reviewer", "Ada", "a.txt"])

    assert request == WindowRequest("x.factcheck", "Ada", ["a.txt"])


def test_the_subcommands_are_those_of_the_command_line() -> None:
    assert frozenset(command_line.COMMANDS) == COMMANDS


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_subcommand_goes_to_the_command_line(command: str) -> None:
    assert window_request(["--project", "x.factcheck", command]) is None


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["--version"], ["--project"]])
def test_help_version_and_wrong_use_go_to_the_command_line(arguments: list[str]) -> None:
    assert window_request(arguments) is None


def test_a_value_that_reads_like_a_subcommand_stays_a_value() -> None:
    assert window_request(["--reviewer", "search"]) == WindowRequest(reviewer="search")


def test_without_a_screen_one_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    code = main([])

    assert code == 1
    assert "No screen was found" in capsys.readouterr().err


def test_qt_is_not_loaded_to_say_that_there_is_no_screen() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    program = "import sys; from ui.launch import main; main([]); print('PySide6' in sys.modules)"

    ran = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip() == "False"


def test_imports_are_pythons_own_for_a_while_and_the_bindings_own_again() -> None:
    program = (
        "import builtins; from ui.launch import plain_imports; import PySide6.QtCore;"
        " hooked = builtins.__import__\n"
        "with plain_imports():\n    inside = builtins.__import__\n"
        "print(inside is hooked, builtins.__import__ is hooked)"
    )

    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert ran.stdout.split() == ["False", "True"]


def test_a_project_file_opened_like_an_article_is_the_project() -> None:
    request = window_request(["/desk/elections.factcheck", "a.txt"])

    assert request == WindowRequest("/desk/elections.factcheck", files=["a.txt"])


def test_a_project_that_is_named_stays_the_project() -> None:
    request = window_request(["--project", "mine.factcheck", "other.factcheck"])

    assert request == WindowRequest("mine.factcheck", files=["other.factcheck"])
