"""The forms a report can have: what each is called, what it holds, and what its file is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.export.choice import CSV, WORDS

if TYPE_CHECKING:
    from pathlib import Path


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Export", text))


@dataclass(frozen=True, slots=True)
class ReportForm:
    """One form: `name` as on the command line, `words` the states that can go into it."""

    name: str
    title: str
    about: str
    told: str
    file: str
    words: frozenset[str] = frozenset(WORDS)

    @property
    def is_table(self) -> bool:
        """Whether it is the tables, with cells and rows to look at beforehand."""
        return self.name == CSV

    @property
    def title_words(self) -> str:
        """What it is called, in the language of the window."""
        return _tr(self.title)

    @property
    def about_words(self) -> str:
        """What it is for, in a few words."""
        return _tr(self.about)

    @property
    def told_words(self) -> str:
        """How the file is written."""
        return _tr(self.told)

    def path_after(self, path: Path, before: ReportForm) -> Path:
        """Return where this form goes where that path was meant for another one."""
        if path.name == before.file:
            return path.with_name(self.file)
        ending = self.file.rpartition(".")[2]
        return path.with_suffix(f".{ending}") if path.name else path


FORMS = (
    ReportForm(
        CSV,
        _("Claims and evidence, CSV"),
        _("claims.csv + evidence.csv"),
        _("UTF-8 with BOM · CRLF · every field quoted"),
        "claims.csv",
    ),
    ReportForm(
        "html",
        _("Web page"),
        _("one file, claims marked in the text"),
        _("Opens in any browser and loads nothing from elsewhere."),
        "report.html",
    ),
    ReportForm(
        "docx",
        _("Word document"),
        _("the text, each claim with a comment"),
        _("The comments hold verdict, reasons and evidence."),
        "report.docx",
    ),
    ReportForm(
        "claimreview",
        _("ClaimReview"),
        _("JSON-LD for publication"),
        _("Only what has a verdict is a review."),
        "claimreview.json",
        frozenset(WORDS[:3]),
    ),
    ReportForm(
        "annotations",
        _("Annotations"),
        _("W3C, JSON-LD"),
        _("For programs that mark the same text."),
        "annotations.json",
    ),
    ReportForm(
        "json",
        _("Claims, JSON"),
        _("for another program"),
        _("One object a line, one line a claim."),
        "claims.jsonl",
    ),
)
"""Every form, in the order in which they are offered."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)
