"""Makes the document that is printed: the article with its marked claims, then the verdicts.

On paper as on the screen no verdict is told by colour alone: each mark has its own underline, and
after its words stand the claim's number and the verdict's letter.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from factcheck.domain.articles import BlockRole
from ui import theme as themes
from ui.i18n import publication_date
from ui.plain_text import with_visible_marks
from ui.words import verdict_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.domain.articles import Article, Block
    from factcheck.domain.claims import Claim
    from factcheck.domain.evidence import NewEvidence

_Line = QTextCharFormat.UnderlineStyle
_UNDERLINES = {
    "verified": _Line.SingleUnderline,
    "disputed": _Line.WaveUnderline,
    "unsourced": _Line.DashUnderline,
    "open": _Line.DotLine,
    "dismissed": _Line.NoUnderline,
}
_LETTERS = {"verified": "V", "disputed": "D", "unsourced": "U", "open": "○"}
_SIZES = {BlockRole.TITLE: 18.0, BlockRole.HEADING: 13.0, BlockRole.CAPTION: 9.5}
_BODY, _SMALL = 11.0, 9.0


def printed(article: Article, claims: Sequence[Claim]) -> QTextDocument:
    """Return the article as a document for paper; boilerplate and dismissed claims are left out."""
    document = QTextDocument()
    document.setDefaultFont(themes.current().font("reader_body"))
    writer = _Writer(QTextCursor(document))
    shown = [claim for claim in claims if claim.word in _LETTERS]
    writer.head(article)
    for block in article.blocks:
        if block.role is not BlockRole.BOILERPLATE and block.end > block.start:
            writer.block(article.text, block, shown)
    writer.verdicts(shown)
    return document


class _Writer:
    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._is_first = True

    def head(self, article: Article) -> None:
        known = article.summary.metadata
        parts = (known.publisher, known.byline, publication_date(known.published))
        line = " · ".join(with_visible_marks(part) for part in parts if part)
        self._paragraph(after=14.0)
        self._cursor.insertText(line or article.summary.title, _letters(_SMALL))

    def block(self, text: str, block: Block, claims: Sequence[Claim]) -> None:
        size = _SIZES.get(block.role, _BODY)
        is_bold = block.role in {BlockRole.TITLE, BlockRole.HEADING}
        self._paragraph(after=10.0 if is_bold else 7.0)
        for start, end, inside in _pieces(block, claims):
            letters = _letters(size, bold=is_bold)
            if inside:
                _mark(letters, inside[-1])
            words = with_visible_marks(text[start:end].replace("\n", " "))
            self._cursor.insertText(words, letters)
            for claim in claims:
                if claim.span is not None and start < claim.span.end == end:
                    self._number(claim)

    def verdicts(self, claims: Sequence[Claim]) -> None:
        if not claims:
            return
        self._paragraph(before=16.0, after=6.0)
        title = QCoreApplication.translate("Print", "Verdicts")
        self._cursor.insertText(title, _letters(13.0, bold=True))
        for claim in claims:
            self._verdict(claim)

    def _verdict(self, claim: Claim) -> None:
        self._paragraph(after=2.0)
        word = f"{claim.number}  {verdict_word(claim.word)}"
        self._cursor.insertText(word, _letters(_SMALL + 1, bold=True))
        quote = with_visible_marks(" ".join(claim.quote.split()))
        self._cursor.insertText(f"   “{quote}”", _letters(_SMALL + 1))
        sources = (_source(one.record) for one in claim.evidence if not one.record.confidential)
        for line in (claim.rationale, *sources):
            if line:
                self._paragraph(after=2.0, indent=18.0)
                self._cursor.insertText(with_visible_marks(line), _letters(_SMALL))

    def _number(self, claim: Claim) -> None:
        letters = _letters(_BODY)
        letters.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self._cursor.insertText(f" {claim.number}{_LETTERS[claim.word]}", letters)

    def _paragraph(self, *, before: float = 0.0, after: float = 0.0, indent: float = 0.0) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(before)
        shape.setBottomMargin(after)
        shape.setLeftMargin(indent)
        shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._is_first = False


def _source(record: NewEvidence) -> str:
    parts = (record.title, record.publisher, record.url or record.reference)
    return " · ".join(part for part in parts if part)


def _pieces(block: Block, claims: Sequence[Claim]) -> Iterator[tuple[int, int, list[Claim]]]:
    """Yield the block cut where claims begin and end, each piece with the claims around it."""
    near = [
        (claim, claim.span)
        for claim in claims
        if claim.span is not None and claim.span.start < block.end and claim.span.end > block.start
    ]
    cuts = {block.start, block.end}
    for _, span in near:
        cuts |= {max(span.start, block.start), min(span.end, block.end)}
    for start, end in pairwise(sorted(cuts)):
        around = [(s, c) for c, s in near if s.start <= start and end <= s.end]
        around.sort(key=lambda pair: pair[0].start - pair[0].end)
        yield start, end, [claim for _, claim in around]


def _letters(size: float, *, bold: bool = False) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontPointSize(size)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return letters


def _mark(letters: QTextCharFormat, claim: Claim) -> None:
    letters.setUnderlineStyle(_UNDERLINES[claim.word])
