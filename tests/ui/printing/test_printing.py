"""The article on paper: its words once, its marks by line and letter, the verdicts at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from factcheck.domain.verdicts import Judgement, VerdictWord
from ui.printing.document import printed
from ui.printing.printing import Printing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QTextDocument
    from pytestqt.qtbot import QtBot

    from ui.app import Shell

TEXT = (
    "The ferry of Saltgate\n\n"
    "The new ferry carried 4,200 passengers in May 2024, the harbour office said.\n\n"
    "Its <b>engine</b> burns 312 litres an hour, a third less than the old one.\n"
)


def underlined(document: QTextDocument) -> dict[str, QTextCharFormat.UnderlineStyle]:
    found: dict[str, QTextCharFormat.UnderlineStyle] = {}
    block = document.begin()
    while block.isValid():
        step = block.begin()
        while not step.atEnd():
            letters = step.fragment().charFormat()
            if letters.underlineStyle() is not QTextCharFormat.UnderlineStyle.NoUnderline:
                found[step.fragment().text()] = letters.underlineStyle()
            step += 1
        block = block.next()
    return found


def test_claims_are_told_by_their_line_and_listed_with_their_verdict(
    open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "ferry.txt").write_text(TEXT)
    shell = open_window(tmp_path / "ferry.txt")
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) == 2 and shell.place.is_settled)
    desk = shell.place.desk
    first = desk.claims[0]
    verdicts = shell.place.session.project.verdicts
    verdicts.judge(first.id, Judgement(VerdictWord.DISPUTED, rationale="The log says 3,900."))
    claims = shell.place.session.project.claims.of_article(first.article_id)
    assert desk.article is not None

    document = printed(desk.article, claims)

    lines = underlined(document)
    assert lines[first.quote] is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert lines[claims[1].quote] is QTextCharFormat.UnderlineStyle.DotLine
    words = document.toPlainText()
    assert "1D" in words
    assert "The log says 3,900." in words
    assert "<b>engine</b>" in words


def test_the_print_key_asks_where_to_and_prints_a_file(
    open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    (tmp_path / "ferry.txt").write_text(TEXT)
    shell = open_window(tmp_path / "ferry.txt")
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)

    QTest.keyClick(shell.place.reader.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.window.findChild(QPrintDialog) is not None)
    dialog = shell.window.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "ferry.pdf"))
    printing = shell.place.findChild(Printing)
    assert printing is not None
    printing.print_to(printer)

    assert (tmp_path / "ferry.pdf").read_bytes().startswith(b"%PDF")
