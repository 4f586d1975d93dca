"""Says which version this is, what it is made of, and under which licences."""

from __future__ import annotations

import platform
import tomllib

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from factcheck import __version__
from factcheck.paths import resources_dir
from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind

_SIZE = (640, 560)
_ICON = 64


def version_lines() -> tuple[str, ...]:
    """Return the versions of everything that matters when something goes wrong."""
    from factcheck.services.project import engine_version

    return (
        f"Factcheck Workbench {__version__}",
        f"Python {platform.python_version()}",
        f"PySide6 {PySide6.__version__}",
        f"SQLite {engine_version()}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
    )


def licences() -> tuple[tuple[str, str], ...]:
    """Return each package the program stands on with its licence, by name."""
    table = (resources_dir() / "licences" / "dependencies.toml").read_text(encoding="utf-8")
    packages = tomllib.loads(table)["packages"]
    return tuple((name, row.get("under") or row["offered"]) for name, row in packages.items())


class AboutDialog(QDialog):
    """Version, credits and licences; the licences can be read in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Factcheck Workbench"))
        self.texts = sorted((resources_dir() / "licences").glob("*.txt"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Licence texts"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.copy = Button(self.tr("Copy versions"), self, kind=ButtonKind.FLAT, icon="copy")
        self.copy.clicked.connect(self._copy)
        self._build()
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.resize(*_SIZE)

    def _build(self) -> None:
        theme = themes.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space("l"),) * 4)
        column.setSpacing(theme.space("m"))
        column.addLayout(self._head())
        claim = self.tr(
            "Every claim of an article, one verdict each, on your own computer. The program is free"
            " software under the MIT licence; Qt is used under the LGPL 3. Typefaces: Inter and"
            " Noto Serif, under the Open Font License."
        )
        words = PlainLabel(claim, self, tone="ink_2")
        words.setWordWrap(True)
        column.addWidget(words)
        self.list.addItem(self.tr("Packages"))
        self.list.addItems([path.stem for path in self.texts])
        self.list.setObjectName("licenceList")
        self.list.setFixedWidth(150)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        column.addLayout(row, 1)
        self.close_button = Button(self.tr("Close"), self, key=self.tr("Esc"))
        self.close_button.clicked.connect(self.reject)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(themes.current().space("l"))
        picture = PlainLabel("", self)
        picture.setPixmap(QGuiApplication.windowIcon().pixmap(_ICON, _ICON))
        row.addWidget(picture)
        column = QVBoxLayout()
        first, *others = version_lines()
        column.addWidget(PlainLabel(first, self, style="page"))
        rest = PlainLabel(" · ".join(others), self, style="caption", tone="ink_2")
        rest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(rest)
        row.addLayout(column, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(version_lines()))

    def _show(self, row: int) -> None:
        if row == 0:
            self.text.setPlainText("\n".join(f"{name}: {licence}" for name, licence in licences()))
        else:
            self.text.setPlainText(self.texts[row - 1].read_text(encoding="utf-8"))
