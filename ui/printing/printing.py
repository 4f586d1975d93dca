"""Prints the open article by the system's print dialog, to paper or to a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout

from ui.printing.document import printed

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.features import Ground

_MARGIN = 18.0
"""Millimetres of white around the text."""


class Printing(QObject):
    """Offers the print dialog for the article on the desk."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        ground.on("article.print", self.ask)

    def ask(self) -> None:
        """Ask where to print, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self._ground.place.desk.article is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._ground.window)
        dialog.finished.connect(lambda told: self.print_to(printer) if told else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print_to(self, printer: QPrinter) -> None:
        """Print the article on the desk with its marks and verdicts."""
        desk = self._ground.place.desk
        if desk.article is None:
            return
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        printer.setDocName(desk.article.summary.title)
        printed(desk.article, desk.claims).print_(printer)
