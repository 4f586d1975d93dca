"""Makes the paragraphs of the shown document from an article's text and blocks."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from factcheck.domain.articles import Block, BlockRole
from ui.plain_text import with_stand_ins
from ui.reader.positions import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LONGEST = 8_000
"""Code points of a paragraph; more are shown as several, as Qt sets one without an end for minutes.

No writer's paragraph is as long, so only careless files are cut.
"""

_ENOUGH = 20_000
"""Code points that tell in which direction an article is written."""
_FROM_RIGHT = frozenset({"R", "AL"})

_LOOK_BACK = 400
"""Code points back from there in which a space is looked for, to cut between words."""


def paragraphs_of(text: str, blocks: Sequence[Block]) -> list[Paragraph]:
    """Return a paragraph for each block, and a row before each run of boilerplate.

    A line end inside a block is shown as a space; signs that cannot be seen get a stand-in.
    """
    paragraphs: list[Paragraph] = []
    fold = 0
    for is_boilerplate, run in groupby(_shown_blocks(text, blocks), _is_boilerplate):
        group = list(run)
        if not is_boilerplate:
            paragraphs.extend(part for block in group for part in _parts(text, block))
            continue
        paragraphs.append(_row(group, fold))
        paragraphs.extend(part for block in group for part in _parts(text, block, fold))
        fold += 1
    return paragraphs


def runs_from_right(paragraphs: Iterable[Paragraph]) -> bool:
    """Say whether most letters of an article are of a script written from right to left."""
    kept = (one.text for one in paragraphs if one.role not in {None, BlockRole.BOILERPLATE})
    text = "".join(kept)[:_ENOUGH]
    if text.isascii():
        return False
    from_right = sum(bidirectional(letter) in _FROM_RIGHT for letter in text)
    return from_right > sum(bidirectional(letter) == "L" for letter in text)


def _shown_blocks(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    if not blocks and text:
        return iter([Block(0, len(text), BlockRole.BODY)])
    return (block for block in blocks if block.end > block.start)


def _is_boilerplate(block: Block) -> bool:
    return block.role is BlockRole.BOILERPLATE


def _parts(text: str, block: Block, fold: int = -1) -> Iterator[Paragraph]:
    """Yield the block's paragraph, or several where it has no end."""
    start = block.start
    while block.end - start > LONGEST:
        space = max(
            text.rfind(mark, start + LONGEST - _LOOK_BACK, start + LONGEST) for mark in " \n"
        )
        end = space if space > start else start + LONGEST
        yield _paragraph(text, start, end, block.role, fold)
        start = end + (space > start)
    yield _paragraph(text, start, block.end, block.role, fold)


def _paragraph(text: str, start: int, end: int, role: BlockRole, fold: int) -> Paragraph:
    return Paragraph(start, end, with_stand_ins(text[start:end]), role, fold)


def _row(blocks: Sequence[Block], fold: int) -> Paragraph:
    start = blocks[0].start
    count = len(blocks)
    words = QCoreApplication.translate("ReaderView", "%n block(s) of boilerplate", "", count)
    # Where no translation is loaded, English is written out here.
    words = words.replace("block(s)", "block" if count == 1 else "blocks")
    return Paragraph(start, start, words, None, fold)
