"""Every failure a person can act on: a code, the facts, and one plain sentence."""

from __future__ import annotations

import errno

from factcheck.said import Said, said

_SYSTEM = {
    errno.EACCES: said("Permission denied"),
    errno.EBUSY: said("Device or resource busy"),
    errno.EDQUOT: said("Disk quota exceeded"),
    errno.EEXIST: said("File exists"),
    errno.EFBIG: said("File too large"),
    errno.EIO: said("Input/output error"),
    errno.EISDIR: said("Is a directory"),
    errno.ELOOP: said("Too many levels of symbolic links"),
    errno.EMFILE: said("Too many open files"),
    errno.ENAMETOOLONG: said("File name too long"),
    errno.ENODEV: said("No such device"),
    errno.ENOENT: said("No such file or directory"),
    errno.ENOSPC: said("No space left on device"),
    errno.ENOTDIR: said("Not a directory"),
    errno.EPERM: said("Operation not permitted"),
    errno.EROFS: said("Read-only file system"),
}
"""What the system answers, in its own words, which it says in one language only."""


def system_words(error: OSError) -> str:
    """Return in a few words why the system refused."""
    known = _SYSTEM.get(error.errno or 0)
    return known or error.strerror or said("the system refused")


class FactcheckError(Exception):
    """Something a person can act on: what happened, what is safe, what to do.

    `code` is stable and meant for programs; `parameters` holds the facts the sentence is made of,
    and others that a program may ask for.
    """

    code = "error"

    def __init__(self, message: str, **parameters: object) -> None:
        super().__init__(message)
        self.message = message
        values = message.values if isinstance(message, Said) else {}
        self.parameters: dict[str, object] = {**values, **parameters}


class ProjectError(FactcheckError):
    """The project file cannot be opened, made or written."""

    code = "project"


class NotAProjectError(ProjectError):
    """The file is something else than a project."""

    code = "not_a_project"


class NewerProjectError(ProjectError):
    """The project was made by a later version of the program."""

    code = "newer_project"


class DamagedProjectError(ProjectError):
    """The project file is damaged."""

    code = "damaged_project"


class ReadOnlyProjectError(ProjectError):
    """The project, or its folder, may not be written."""

    code = "read_only"


class ProjectBusyError(ProjectError):
    """Another program has held the project's write lock for too long."""

    code = "busy"


class DiskFullError(ProjectError):
    """The disk has no room left; nothing of the step was kept."""

    code = "disk_full"


class ProjectGoneError(ProjectError):
    """The project file was moved, replaced or deleted while it was open."""

    code = "project_gone"


class NotFoundError(FactcheckError):
    """No article, claim or other record has this id."""

    code = "not_found"


class InvalidSpanError(FactcheckError):
    """The span lies outside the text, is empty, or crosses a folded block."""

    code = "invalid_span"


class InvalidValueError(FactcheckError):
    """A value is not one of those allowed."""

    code = "invalid_value"


class ConflictError(FactcheckError):
    """A record was changed by someone else since."""

    code = "conflict"


class NothingToUndoError(FactcheckError):
    """There is no step to undo or redo."""

    code = "nothing_to_undo"


class UnreadableFileError(FactcheckError):
    """A file cannot be imported: missing, empty, binary, too large, damaged."""

    code = "unreadable"


class CopyError(FactcheckError):
    """No copy of a source could be kept; the evidence is as it was."""

    code = "copy"


class NetworkNotAllowedError(FactcheckError):
    """Nobody has allowed this project to fetch pages."""

    code = "network"


class ExportError(FactcheckError):
    """A report could not be written; what was at its place before is untouched."""

    code = "export"


class CancelledError(FactcheckError):
    """A person cancelled a long operation; what was finished stays."""

    code = "cancelled"
