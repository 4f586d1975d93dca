"""Loads a file that is attached as it is: any kind, within a size, its kind told by its bytes."""

from __future__ import annotations

import mimetypes
import stat
from typing import TYPE_CHECKING

from factcheck.domain.articles import RawDocument
from factcheck.errors import CopyError, system_words
from factcheck.importing.files import MEDIA_TYPES
from factcheck.importing.kinds import FILE_LIMIT, MEGABYTE
from factcheck.said import said

if TYPE_CHECKING:
    from pathlib import Path

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
_WEBP = (b"RIFF", b"WEBP")
_UNKNOWN = "application/octet-stream"


def load(path: Path, limit: int = FILE_LIMIT) -> RawDocument:
    """Return the bytes of the file and what they are; the file itself is only read.

    Raises CopyError when it is missing, no plain file, empty, or larger than `limit` bytes, which
    is known before any of it is read.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # reading a pipe would wait for ever
            raise _refused(path, said("is not a file"))
        if found.st_size > limit:
            raise _too_large(path, found.st_size, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise _refused(
            path, said("cannot be read ({reason})", reason=system_words(error))
        ) from error
    if len(data) > limit:
        raise _too_large(path, len(data), limit)
    if not data:
        raise _refused(path, said("is empty"))
    return RawDocument(data, str(path), media_type(data, path.name))


def media_type(data: bytes, name: str) -> str:
    """Return what the bytes are, told by themselves first and by the file's name else."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data.startswith(_WEBP[0]) and data[8:12] == _WEBP[1]:
        return "image/webp"
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    guessed = MEDIA_TYPES.get(suffix) or mimetypes.guess_type(f"a{suffix}", strict=True)[0]
    told = {kind for _, kind in _SIGNATURES} | {"image/webp", None}
    return _UNKNOWN if guessed in told else str(guessed)  # those would have told by their bytes


def _too_large(path: Path, size: int, limit: int) -> CopyError:
    return _refused(
        path,
        said(
            "has {size} MB; up to {most} MB can be kept in a project",
            size=round(size / MEGABYTE),
            most=limit // MEGABYTE,
        ),
    )


def _refused(path: Path, why: str) -> CopyError:
    return CopyError(said("{path} {why}. Nothing was attached.", path=str(path), why=why))
