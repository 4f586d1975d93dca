"""Sets up logging; called once by whatever starts the program, never by a library module."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_FILE = 1_000_000
"""Bytes after which a new log file is begun; three older ones are kept."""
_FILE = "factcheck.log"
_BEGINNING = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_NAMES = ("factcheck", "ui")


def log_to(folder: Path) -> Path | None:
    """Write what the program logs to a file in the folder, and return its path.

    The file is made with the first message. None when the folder cannot be made: then nothing is
    logged, for a log is no reason to stop.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    logging.raiseExceptions = False  # a log that cannot be written, on a full disk, stays silent
    path = folder / _FILE
    handler = RotatingFileHandler(
        path, maxBytes=LARGEST_FILE, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter(_FORM))
    for name in _NAMES:
        logger = logging.getLogger(name)
        logger.setLevel(logging.INFO)
        logger.addHandler(handler)
    return path


def last_lines(folder: Path, most: int = 20) -> list[str]:
    """Return the newest lines the program logged there, without the traces that follow them."""
    try:
        written = (folder / _FILE).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return [line for line in written.splitlines() if _BEGINNING.match(line)][-most:]
