"""Writes a file whole or not at all: others see the old bytes or the new, never a part."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import ExportError, system_words
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PREFIX = ".factcheck-"
_SUFFIX = ".tmp"
_PIECE = 1 << 18
"""Bytes gathered before they are handed to the system."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_REASONS = {
    errno.ENOSPC: said("the disk is full"),
    errno.EDQUOT: said("your share of the disk is used up"),
    errno.EFBIG: said("the file would be larger than the system allows"),
    errno.EACCES: said("you may not write there"),
    errno.EPERM: said("you may not write there"),
    errno.EROFS: said("the disk can only be read"),
    errno.ENOENT: said("the folder does not exist"),
    errno.ENOTDIR: said("the folder does not exist"),
    errno.ENAMETOOLONG: said("the name is too long"),
    errno.ELOOP: said("the links there lead in a circle"),
}


def write_atomic(path: Path, chunks: Iterable[bytes]) -> None:
    """Put the bytes at `path`, which may be a link to a file; durable when this returns.

    Raises ExportError when that fails; what was there before is untouched then. An error risen
    by `chunks` passes through, with the same promise.
    """
    try:
        target = _checked_target(path)
        _remove_abandoned(target.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    with _temporary_beside(path, target) as (descriptor, temporary):
        _write_all(path, descriptor, chunks)
        _put_in_place(path, descriptor, temporary, target)


def _checked_target(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    with suppress(FileNotFoundError):
        mode = target.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ExportError(
                said(
                    "{path} is a folder. Nothing was written; give the name of a file.",
                    path=str(path),
                )
            )
        if not stat.S_ISREG(mode):
            raise ExportError(
                said(
                    "{path} is not an ordinary file. Nothing was written; choose another name.",
                    path=str(path),
                )
            )
        if not mode & 0o222 or not os.access(target, os.W_OK):
            raise ExportError(
                said(
                    "{path} is write-protected and was left as it is. Choose another name.",
                    path=str(path),
                )
            )
    return target


@contextmanager
def _temporary_beside(path: Path, target: Path) -> Iterator[tuple[int, Path]]:
    """Give an open new file in the folder of the target; it is gone afterwards, come what may."""
    try:
        descriptor, temporary = _create_locked(target.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    try:
        yield descriptor, temporary
    finally:
        with suppress(OSError):
            os.close(descriptor)
        with suppress(OSError):
            temporary.unlink()


def _create_locked(folder: Path) -> tuple[int, Path]:
    """Make a new file and lock it, so that a tidying neighbour knows it is in use."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        temporary = folder / f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}"
        descriptor = os.open(temporary, flags, 0o666)
        _lock(descriptor, wait=True)
        if temporary.exists():  # else a neighbour took it for abandoned before it was locked
            return descriptor, temporary
        os.close(descriptor)


def _write_all(path: Path, descriptor: int, chunks: Iterable[bytes]) -> None:
    gathered = bytearray()
    for chunk in chunks:
        gathered += chunk
        if len(gathered) >= _PIECE:
            _write_piece(path, descriptor, gathered)
            gathered.clear()
    _write_piece(path, descriptor, gathered)


def _write_piece(path: Path, descriptor: int, piece: bytearray) -> None:
    view = memoryview(bytes(piece))
    try:
        while view:
            view = view[os.write(descriptor, view) :]
    except OSError as error:
        raise _refusal(path, error) from error


def _put_in_place(path: Path, descriptor: int, temporary: Path, target: Path) -> None:
    try:
        os.fsync(descriptor)
        with suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        os.close(descriptor)  # Windows moves no open file
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _refusal(path, error) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable; Windows does so by itself and opens no folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove_abandoned(folder: Path) -> None:
    """Delete what a killed export left in the folder."""
    for leftover in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            descriptor = os.open(leftover, os.O_RDWR)
            try:
                if _lock(descriptor, wait=False):
                    leftover.unlink()
            finally:
                os.close(descriptor)


def _lock(descriptor: int, *, wait: bool) -> bool:
    """Lock the open file for this process; say whether that worked.

    Windows needs no lock: it deletes no file that is open.
    """
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


def _refusal(path: Path, error: OSError) -> ExportError:
    reason = _REASONS.get(error.errno or 0) or system_words(error)
    if error.errno in _FULL:
        return ExportError(
            said(
                "{path} could not be written: {reason}. Nothing was changed there. Make room there,"
                " or choose another place.",
                path=str(path),
                reason=reason,
            )
        )
    return ExportError(
        said(
            "{path} could not be written: {reason}. Nothing was changed there. Choose another"
            " place.",
            path=str(path),
            reason=reason,
        )
    )
