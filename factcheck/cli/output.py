"""What the commands say: results on standard output, failures and progress on standard error."""

from __future__ import annotations

import io
import re
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from factcheck.exporting import json_lines
from factcheck.jobs import JobContext, Pace

if TYPE_CHECKING:
    from factcheck.errors import FactcheckError
    from factcheck.jobs import Progress

_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Signs that move a terminal's cursor or turn its text around."""
_UNKNOWN = "\ufffd"
_CLEAR_LINE = "\r\x1b[K"


def say_json(value: dict[str, Any]) -> None:
    """Write one object as one line."""
    sys.stdout.write(f"{json_lines.line(value)}\n")


def say(text: str) -> None:
    """Write one line for a person."""
    sys.stdout.write(f"{_UNSHOWN.sub(_UNKNOWN, text)}\n")


def say_bytes(data: bytes) -> None:
    """Write the bytes as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def complain(problem: FactcheckError | str, where: str = "") -> None:
    """Write one line about a failure, with the file or line it is about in front."""
    words = problem if isinstance(problem, str) else problem.message
    place = f"{where}: " if where and where not in words else ""
    sys.stderr.write(f"factcheck: {plain(place + words)}\n")


def failure(error: FactcheckError) -> dict[str, str]:
    """Return the failure as it stands in JSON."""
    return {"code": error.code, "message": error.message}


def noted(fault: Exception) -> str:
    """Write a fault of the program down in full and return a sentence about it."""
    import logging

    from factcheck import log, paths

    file = log.log_to(paths.log_dir())
    logging.getLogger(__name__).error("Unexpected fault", exc_info=fault)
    where = f" It is written down in {file}." if file else ""
    return f"Unexpected: {type(fault).__name__}: {fault}.{where}"


def take_any_letter() -> None:
    """Let standard output show ? for a letter its encoding lacks, rather than fail."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def plain(text: str) -> str:
    """Return the text on one line, with nothing in it that acts on a terminal."""
    return _UNSHOWN.sub(_UNKNOWN, " ".join(text.split()))


def shortened(text: str, length: int = 100) -> str:
    """Return the text on one line of at most `length` code points."""
    words = plain(text)
    return words if len(words) <= length else f"{words[: length - 1]}…"


def job() -> JobContext:
    """Return a context that shows progress, on a terminal only."""
    return JobContext(partial(_show_progress, Pace())) if sys.stderr.isatty() else JobContext()


def end_progress() -> None:
    """Take the line of progress away."""
    if sys.stderr.isatty():
        sys.stderr.write(_CLEAR_LINE)


def _show_progress(pace: Pace, progress: Progress) -> None:
    pace.take(progress)
    share = f"{progress.done}/{progress.total} " if progress.total else ""
    rate, left = pace.per_second, pace.seconds_left
    speed = f"{rate:.1f} a second " if rate else ""
    wait = f"{int(left) // 60}:{int(left) % 60:02} left " if left is not None else ""
    sys.stderr.write(f"{_CLEAR_LINE}{share}{speed}{wait}{shortened(progress.item, 40)}")
    sys.stderr.flush()
