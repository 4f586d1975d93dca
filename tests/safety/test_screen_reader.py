"""A real screen reader's client reads the window, walks through claims and sets a verdict.

The window runs on a screen of its own (Xvfb) with a session bus of its own; the client is a
process of the system's Python, because the bindings for assistive tools come with the system.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.domain.verdicts import VerdictWord
from factcheck.services.project import open_project
from tests.builders import FERRY, add

PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
CLIENT = Path(__file__).with_name("screen_reader.py")
KEPT = os.environ.get("FACTCHECK_TRANSCRIPT", "")
"""A file that keeps what the client met, where it is wanted."""

SESSION = """
"$LAUNCHER" --launch-immediately & launcher=$!
sleep 1
QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    "$PROGRAM" -m ui --project "$PROJECT" --reviewer "Ada Lind" & window=$!
"$CLIENT_PYTHON" "$CLIENT"; rc=$?
kill $window; wait $window; kill $launcher
exit $rc
"""


def missing() -> str:
    """Return what this computer lacks for the test, empty where it has all."""
    for command in ("xvfb-run", "dbus-run-session"):
        if shutil.which(command) is None:
            return f"needs {command}"
    if not any(Path(one).exists() for one in LAUNCHERS):
        return "needs at-spi2"
    asked = [PYTHON, "-c", "import pyatspi"]
    if (
        not Path(PYTHON).exists()
        or subprocess.run(asked, check=False, capture_output=True).returncode
    ):
        return "needs pyatspi in the Python of the system"
    return ""


def meet(file: Path, home: Path) -> list[tuple[str, str]]:
    """Let the client work with a window of its own; return what it met as kind and words."""
    launcher = next(one for one in LAUNCHERS if Path(one).exists())
    given = {
        "LAUNCHER": launcher,
        "PROGRAM": sys.executable,
        "PROJECT": str(file),
        "CLIENT_PYTHON": PYTHON,
        "CLIENT": str(CLIENT),
        "HOME": str(home),
    }
    screen = ("xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--")
    done = subprocess.run(
        [*screen, "bash", "-c", SESSION],
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if KEPT:
        Path(KEPT).write_text(done.stdout, encoding="utf-8")
    lines = [line.partition("|") for line in done.stdout.splitlines() if "|" in line]
    return [(kind.strip(), words.strip()) for kind, _, words in lines]


@pytest.mark.slow
def test_a_screen_reader_reads_the_window_and_sets_a_verdict(tmp_path: Path) -> None:
    if why_not := missing():
        pytest.skip(why_not)
    file = tmp_path / "desk.factcheck"
    with closing(open_project(file, "Ada Lind")) as project:
        article = add(project, *FERRY, title="The ferry")

    met = meet(file, tmp_path)

    said = dict(met)
    assert said["article"].startswith("The ferry")
    assert "310,000 passengers" in said["reader"]
    assert said["claim"] == "Claim 1 of 3"
    assert [words for kind, words in met if kind in {"nameless", "markup"}] == []
    assert f"Claim 2, open: {said['judged']}" in [words for kind, words in met if kind == "heard"]
    with closing(open_project(file, "Ada Lind")) as project:
        judged = [claim for claim in project.claims.of_article(article) if claim.verdict]
    assert [claim.quote for claim in judged] == [said["judged"]]
    assert judged[0].verdict is not None
    assert judged[0].verdict.verdict is VerdictWord.VERIFIED
