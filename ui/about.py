"""Says which version this is, and under which licence."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from factcheck import __version__
from ui.plain_text import plain_box


def about_box(parent: QWidget | None) -> QMessageBox:
    """Return the box that names the versions; the caller opens it."""
    from factcheck.services.project import engine_version

    text = QCoreApplication.translate("About", "Factcheck Workbench {0}").format(__version__)
    details = QCoreApplication.translate(
        "About",
        "Every claim of an article, one verdict each, on your own computer. MIT licence."
        " Python {0}, PySide6 {1}, SQLite {2}, {3}.",
    ).format(platform.python_version(), PySide6.__version__, engine_version(), platform.system())
    return plain_box(parent, QMessageBox.Icon.Information, text, details=details)
