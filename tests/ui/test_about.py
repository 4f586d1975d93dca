"""About says the version, the licences and what else the program stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from factcheck import __version__
from ui.about import AboutDialog, licences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_versions_can_be_copied_for_a_report(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)

    dialog.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert f"Factcheck Workbench {__version__}" in copied
    assert "SQLite 3." in copied


def test_every_package_is_listed_with_its_licence(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)

    dialog.list.setCurrentRow(0)

    assert dict(licences())["sqlalchemy"] == "MIT"
    assert all(f"{name}: {licence}" in dialog.text.toPlainText() for name, licence in licences())


def test_every_licence_can_be_read_in_full(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)

    for row, path in enumerate(dialog.texts, 1):
        dialog.list.setCurrentRow(row)

        assert dialog.text.toPlainText().strip() == path.read_text("utf-8").strip()


def test_it_is_closed_by_a_button_that_tells_its_key(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.close_button.key == "Esc"
    dialog.close_button.click()

    assert not dialog.isVisible()
