"""The columns of the claim table: titles, widths, what a cell says, and how each is sorted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from factcheck.services.claims import ClaimOrder
from ui.i18n import moment
from ui.plain_text import shortened, with_visible_marks
from ui.words import verdict_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.claims import Claim

LONGEST_CELL = 400
"""Characters of a claim that are laid out in a cell; no cell is wide enough for more."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `width` in px, 0 for the one that takes the rest."""

    name: str
    title: str
    width: int
    order: ClaimOrder
    text: Callable[[Claim, str], str]
    is_right: bool = False
    is_secondary: bool = True


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("ClaimTable", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClaimTable", text)


def _number(claim: Claim, _title: str) -> str:
    return str(claim.number) if claim.number else ""


def _verdict(claim: Claim, _title: str) -> str:
    return verdict_word(mark_word(claim))


def _quote(claim: Claim, _title: str) -> str:
    return one_line(claim.quote)


def _article(_claim: Claim, title: str) -> str:
    return one_line(title)


def _kinds(claim: Claim, _title: str) -> str:
    return ", ".join(kind_word(word) for word in claim.kinds.words)


def _evidence(claim: Claim, _title: str) -> str:
    return str(len(claim.evidence)) if claim.evidence else _tr("none")


def _reviewer(claim: Claim, _title: str) -> str:
    return one_line(claim.verdict.reviewer) if claim.verdict else ""


def _decided(claim: Claim, _title: str) -> str:
    return moment(claim.verdict.decided_at) if claim.verdict else ""


COLUMNS = (
    Column("number", _("No"), 48, ClaimOrder.POSITION, _number, is_right=True),
    Column("verdict", _("Verdict"), 104, ClaimOrder.VERDICT, _verdict, is_secondary=False),
    Column("claim", _("Claim"), 0, ClaimOrder.TEXT, _quote, is_secondary=False),
    Column("article", _("Article"), 196, ClaimOrder.ARTICLE, _article),
    Column("kinds", _("Kinds"), 140, ClaimOrder.KINDS, _kinds),
    Column("evidence", _("Evidence"), 76, ClaimOrder.EVIDENCE, _evidence, is_right=True),
    Column("reviewer", _("Reviewer"), 84, ClaimOrder.REVIEWER, _reviewer),
    Column("decided", _("Decided"), 84, ClaimOrder.DECIDED, _decided),
)

VERDICT = 1
CLAIM = 2
ARTICLE = 3


def column_title(column: Column) -> str:
    """Return the title of a column in the language of the window."""
    return _tr(column.title)


def mark_word(claim: Claim) -> str:
    """Return the mark of a row: a claim without a place is lost, whatever was decided before."""
    return claim.state.value if claim.state.value == "lost" else claim.word


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Return how the cells of a column are set."""
    side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def one_line(text: str) -> str:
    """Return foreign text as one line for a cell, its invisible signs shown."""
    return with_visible_marks(shortened(" ".join(text[:LONGEST_CELL].split()), LONGEST_CELL))


def kind_word(word: str) -> str:
    """Return a kind of claim as it stands on screen."""
    return {
        "quantity": _tr("quantity"),
        "date": _tr("date"),
        "quotation": _tr("quotation"),
        "attribution": _tr("attribution"),
        "comparison": _tr("comparison"),
        "cause": _tr("cause"),
        "event": _tr("event"),
        "decision": _tr("decision"),
        "record": _tr("record"),
    }.get(word, word)
