"""`python -m factcheck` is the command line."""

from __future__ import annotations

import subprocess
import sys


def test_the_package_runs_as_a_command_and_gives_its_code() -> None:
    fine = subprocess.run(
        [sys.executable, "-m", "factcheck", "--help"], capture_output=True, text=True, check=False
    )
    wrong = subprocess.run(
        [sys.executable, "-m", "factcheck", "fly"], capture_output=True, text=True, check=False
    )

    assert fine.returncode == 0
    assert "analyse" in fine.stdout
    assert wrong.returncode == 2
