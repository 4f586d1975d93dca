"""Every failure a person can act on: a code, the facts, and one plain sentence."""

from __future__ import annotations


class FactcheckError(Exception):
    """Something a person can act on: what happened, what is safe, what to do.

    `code` is stable and meant for programs; `parameters` holds the facts the sentence is made of.
    """

    code = "error"

    def __init__(self, message: str, **parameters: object) -> None:
        super().__init__(message)
        self.message = message
        self.parameters = parameters


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
