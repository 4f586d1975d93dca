"""What the reader shows: paragraphs, positions, claims, and where they stand in the viewport."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from ui.reader.claim_index import ClaimIndex, PlacedClaim
from ui.reader.folds import Folds
from ui.reader.geometry import Piece, pieces_of, stretches
from ui.reader.positions import Paragraph, PositionMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.claims import Claim
    from ui.reader.layout import ReaderLayout

_ABOVE = 17
_BELOW = 11


@dataclass(frozen=True, slots=True)
class SeenBlock:
    """A block in the viewport: its upper edge and height in px, and its paragraph."""

    block: QTextBlock
    number: int
    top: float
    height: float
    paragraph: Paragraph


class Scene:
    """One article in the reader. Positions given and returned are code points of its text."""

    def __init__(self, document: QTextDocument, layout: ReaderLayout) -> None:
        self._document = document
        self._layout = layout
        self.text = ""
        self.paragraphs: Sequence[Paragraph] = ()
        self.positions = PositionMap(())
        self.folds = Folds()
        self.index = ClaimIndex()
        self._claims: dict[str, Claim] = {}
        self._search_hits: Sequence[TextSpan] = ()
        self.tinted: Sequence[TextSpan] = ()
        self._pieces: dict[int, list[Piece]] = {}
        self._pieces_generation = -1

    def show(self, text: str, paragraphs: Sequence[Paragraph]) -> None:
        """Take another article; the caller fills the document."""
        self.text = text
        self.paragraphs = paragraphs
        self.positions = PositionMap(paragraphs)
        self.folds = Folds(paragraphs)
        self.set_claims(())
        self._search_hits = self.tinted = ()

    def set_claims(self, claims: Iterable[Claim]) -> None:
        """Take other claims; those without a place are left out."""
        self._claims = {claim.id: claim for claim in claims}
        self._index_again()

    def claims(self) -> tuple[Claim, ...]:
        """Return the claims as they were given."""
        return tuple(self._claims.values())

    def claim(self, claim_id: str) -> Claim | None:
        """Return a claim as it was given, None when it is not shown."""
        return self._claims.get(claim_id)

    def update_claim(self, claim: Claim) -> tuple[set[int], int | None]:
        """Take a claim's new state.

        Return the numbers of the paragraphs to paint again, and the claim's place in the order,
        None where the claims had to be ordered anew.
        """
        before = self.paragraphs_of(claim.id)
        self._claims[claim.id] = claim
        at = self.index.replace(claim)
        if at is None:
            self._index_again()
        touched = before | self.paragraphs_of(claim.id)
        for number in touched:
            self._pieces.pop(number, None)
        return touched, at

    def paragraphs_of(self, claim_id: str | None) -> set[int]:
        """Return the numbers of the paragraphs a claim stands in."""
        placed = self.index.get(claim_id)
        if placed is None:
            return set()
        first = self.positions.paragraph_of(placed.start)
        last = self.positions.paragraph_of(max(placed.start, placed.end - 1))
        return set(range(first, last + 1))

    def set_search_hits(self, hits: Sequence[TextSpan]) -> None:
        """Take what a search found, by position."""
        self._search_hits = hits

    def set_tinted(self, words: Sequence[TextSpan]) -> None:
        """Take the words that carry a reason, by position."""
        self.tinted = words

    def block(self, number: int) -> QTextBlock:
        """Return a paragraph's block of the document."""
        return self._document.findBlockByNumber(number)

    def seen_from(self, block: QTextBlock, top: float, bottom: float) -> Iterator[SeenBlock]:
        """Yield the shown blocks from one on, down to `bottom`; `top` is where it stands."""
        while block.isValid() and top <= bottom:
            number = block.blockNumber()
            height = self._layout.blockBoundingRect(block).height()
            if block.isVisible() and number < len(self.paragraphs):
                yield SeenBlock(block, number, top, height, self.paragraphs[number])
            top += height
            block = block.next()

    def pieces(self, seen: SeenBlock) -> list[Piece]:
        """Return the pieces of the claims in a block."""
        if self._pieces_generation != self._layout.generation:
            self._pieces.clear()
            self._pieces_generation = self._layout.generation
        if seen.number not in self._pieces:
            claims = self.index.between(seen.paragraph.start, seen.paragraph.end)
            self._pieces[seen.number] = pieces_of(seen.block, claims, self.positions)
        return self._pieces[seen.number]

    def search_rects(self, seen: SeenBlock) -> list[QRectF]:
        """Return the ground of each search hit in a block, from the block's upper left corner."""
        return self._grounds(seen, self._search_hits)

    def tinted_rects(self, seen: SeenBlock) -> list[QRectF]:
        """Return the ground of the words that carry a reason, likewise."""
        return self._grounds(seen, self.tinted)

    def _grounds(self, seen: SeenBlock, spans: Sequence[TextSpan]) -> list[QRectF]:
        paragraph = seen.paragraph
        scale = self._layout.setting.of(paragraph.role).scale
        rects = []
        for hit in spans:
            if hit.start < paragraph.end and paragraph.start < hit.end:
                first = self.positions.units_in(seen.number, hit.start)
                last = self.positions.units_in(seen.number, hit.end)
                for _, line, left, right in stretches(seen.block.layout(), first, last):
                    top = line.y() + line.ascent() - _ABOVE * scale
                    rects.append(QRectF(left, top, right - left, (_ABOVE + 4) * scale))
        return rects

    def claims_at(self, seen: SeenBlock, point: QPointF) -> list[PlacedClaim]:
        """Return the claims under a point of the viewport, the innermost first."""
        found: dict[str, PlacedClaim] = {}
        for piece in self.pieces(seen):
            scale = self._layout.setting.of(seen.paragraph.role).scale
            base = seen.top + piece.baseline
            high, low = base - _ABOVE * scale, base + _BELOW * scale
            if piece.left <= point.x() <= piece.right and high <= point.y() <= low:
                found[piece.claim.id] = piece.claim
        return sorted(found.values(), key=lambda claim: (-claim.lane, claim.length))

    def heights(self) -> list[tuple[float, str]]:
        """Return each claim's height in the article, 0 to 1, with its mark, by position."""
        lines = self._layout.lines_above
        whole = max(1, lines[-1])
        paragraph_of, paragraphs = self.positions.paragraph_of, self.paragraphs
        found = []
        for placed in self.index.all if len(lines) > len(paragraphs) else ():
            number = paragraph_of(placed.start)
            paragraph = paragraphs[number]
            part = (placed.start - paragraph.start) / (paragraph.end - paragraph.start or 1)
            line = lines[number] + part * (lines[number + 1] - lines[number])
            found.append((line / whole, placed.mark))
        return found

    def height_of(self, claim_id: str) -> float | None:
        """Return a claim's height in the article, 0 to 1."""
        placed = self.index.get(claim_id)
        whole = max(1, self._layout.lines_above[-1])
        return None if placed is None else self._line_of(placed.start) / whole

    def _line_of(self, position: int) -> float:
        lines = self._layout.lines_above
        number = self.positions.paragraph_of(position)
        if number + 1 >= len(lines):
            return 0.0
        paragraph = self.paragraphs[number]
        part = (position - paragraph.start) / max(1, paragraph.end - paragraph.start)
        return lines[number] + part * (lines[number + 1] - lines[number])

    def _index_again(self) -> None:
        self.index = ClaimIndex(self._claims.values())
        self._pieces.clear()
