"""Tells a person what went wrong: a sentence per error code, a box, and the crash dialog."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from factcheck import __version__
from factcheck.errors import CancelledError, ConflictError, FactcheckError, InvalidSpanError
from ui.i18n import in_words
from ui.plain_text import plain_box, shortened

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

logger = logging.getLogger(__name__)

_WORDS = 120
"""Code points of an error's own words that go into a report."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def headline(error: Exception) -> str:
    """Return what happened in a few words, by the error's code."""
    headlines = {
        "project": _tr("The project could not be used"),
        "not_a_project": _tr("This is not a project"),
        "newer_project": _tr("This project needs a later version"),
        "damaged_project": _tr("This project is damaged"),
        "read_only": _tr("This place cannot be written"),
        "busy": _tr("Another program is writing"),
        "disk_full": _tr("Not saved: the disk is full"),
        "project_gone": _tr("Not saved: the project file is gone"),
        "not_found": _tr("It is not there any more"),
        "invalid_span": _tr("This cannot be marked"),
        "invalid_value": _tr("This value is not allowed"),
        "conflict": _tr("Somebody else changed it meanwhile"),
        "nothing_to_undo": _tr("There is nothing to undo"),
        "unreadable": _tr("This file cannot be imported"),
        "export": _tr("The export was not written"),
        "copy": _tr("No copy was kept"),
        "network": _tr("Fetching is switched off"),
        "fetch": _tr("The page could not be fetched"),
        "cancelled": _tr("Cancelled"),
    }
    code = error.code if isinstance(error, FactcheckError) else ""
    return _of_act(error) or headlines.get(code, _tr("Something went wrong"))


def _of_act(error: Exception) -> str:
    """Return what was not done where a place in the text did not allow it, "" for other errors."""
    acts = {
        "split": _tr("The claim was not split"),
        "merge": _tr("The claims were not merged"),
        "move_edges": _tr("The claim's edge was not moved"),
        "nest": _tr("The claim was not put inside the other"),
        "set_role": _tr("The role was not changed"),
    }
    act = error.parameters.get("act") if isinstance(error, InvalidSpanError) else None
    return acts.get(str(act), "")


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


def sentence(error: Exception) -> str:
    """Return what happened, what is safe and what to do, in plain words."""
    if isinstance(error, ConflictError) and "conflict" in error.parameters:
        return _tr(
            "What stands in the record was left as it is, and yours was not written. Do it again"
            " to see both versions and choose."
        )
    if isinstance(error, FactcheckError):
        return in_words(error.message)
    return _tr(
        "An unexpected fault stopped this act ({0}). Everything saved before is safe. Try again;"
        " if it comes back, please report it with the log file."
    ).format(type(error).__name__)


def show_error(error: Exception, parent: QWidget | None) -> None:
    """Show an error that must not be missed; a cancelled job is none."""
    if isinstance(error, CancelledError):
        return
    if not isinstance(error, FactcheckError):
        logger.error("Unexpected fault", exc_info=error)
    plain_box(parent, QMessageBox.Icon.Warning, headline(error), details=sentence(error)).exec()


def crash_report(error: BaseException) -> str:
    """Return what a developer needs: versions, where it happened, and the last lines of the log.

    Of an error's own words only the first are given: they might quote an article.
    """
    import platform

    from PySide6.QtCore import qVersion

    from factcheck.log import last_lines
    from factcheck.paths import log_dir
    from factcheck.services.project import engine_version

    versions = (
        f"Factcheck Workbench {__version__}, Python {platform.python_version()},"
        f" PySide6 {PySide6.__version__}, Qt {qVersion()}, SQLite {engine_version()},"
        f" {platform.platform()}"
    )
    lines = last_lines(log_dir()) or [_tr("(nothing)")]
    return "\n".join([versions, "", *_happened(error), "", _tr("Last lines of the log:"), *lines])


def _happened(error: BaseException) -> list[str]:
    """Return where the error and those behind it were raised, the first cause first."""
    import traceback

    told: list[str] = []
    behind: BaseException | None = error
    while behind is not None:
        words = (str(behind).splitlines() or [""])[0]
        places = "".join(traceback.format_tb(behind.__traceback__)).splitlines()
        told = [*places, f"{type(behind).__qualname__}: {shortened(words, _WORDS)}", *told]
        behind = behind.__cause__ or (None if behind.__suppress_context__ else behind.__context__)
    return told


class CrashWatch(QObject):
    """Catches what nobody caught, on any thread, writes it to the log and tells the window."""

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = (sys.excepthook, threading.excepthook)

    def start(self) -> None:
        """Watch from now on."""
        sys.excepthook = self._caught
        threading.excepthook = lambda hook: self._caught(
            hook.exc_type, hook.exc_value or hook.exc_type(), hook.exc_traceback
        )

    def stop(self) -> None:
        """Leave uncaught errors to Python again."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        logger.critical("Unexpected fault", exc_info=(kind, error, trace))
        self.crashed.emit(error.with_traceback(trace))


def show_crash(error: BaseException, parent: QWidget | None) -> None:
    """Tell about an unexpected fault, with a report that can be copied."""
    details = _tr(
        "An unexpected fault stopped the last act. Everything shown as saved is safe, and you can"
        " go on. If it comes back, please report it with the details."
    )
    box = plain_box(
        parent,
        QMessageBox.Icon.Critical,
        _tr("Something went wrong"),
        details=details,
        buttons=QMessageBox.StandardButton.Close,
    )
    box.setObjectName("crashDialog")
    box.setDetailedText(crash_report(error))
    copy = box.addButton(_tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(crash_report(error)))
    box.exec()
