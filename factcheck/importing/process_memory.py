"""Tells how much memory another process takes, on any system."""

from __future__ import annotations

import importlib
import os
from pathlib import Path


def resident(pid: int) -> int:
    """Return the bytes a process holds in memory, 0 where nothing can tell or it is gone.

    Linux tells it itself; elsewhere psutil does, where it is installed.
    """
    told = by_system(pid)
    return by_library(pid) if told is None else told


def by_system(pid: int) -> int | None:
    """Return what Linux says, 0 for a process that is gone; None on systems that do not say."""
    if not Path("/proc/self/statm").exists():
        return None
    try:
        fields = Path(f"/proc/{pid}/statm").read_text("ascii").split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def by_library(pid: int) -> int:
    """Return what psutil says, 0 without it and for a process that is gone."""
    try:
        psutil = importlib.import_module("psutil")
    except ImportError:
        return 0
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except (psutil.Error, OSError):
        return 0
