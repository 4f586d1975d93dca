"""What a person is told, and offered, when the record cannot be written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from factcheck.errors import FactcheckError, ProjectError


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trouble", text)


def reason(error: Exception) -> str:
    """Return in a few words why something is not saved."""
    reasons = {
        "disk_full": _tr("disk full"),
        "busy": _tr("another program is writing"),
        "project_gone": _tr("the project file is gone"),
        "read_only": _tr("the place cannot be written"),
        "damaged_project": _tr("the project is damaged"),
    }
    code = error.code if isinstance(error, FactcheckError) else ""
    return reasons.get(code, _tr("see above"))


def can_be_tried_again(error: Exception) -> bool:
    """Say whether the same act may succeed later, once the disk or the file is as it was."""
    return isinstance(error, ProjectError)
