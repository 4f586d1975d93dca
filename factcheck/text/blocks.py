"""Cuts a text into blocks, each with its role: every line that is not blank is in one block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import Block, BlockRole
from factcheck.text.lines import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.text.lines import Line

_RUNS_TOGETHER = frozenset({BlockRole.BOILERPLATE})
"""Roles whose lines form one block however many they are; of the others each is a paragraph."""


def blocks_of(lines: Sequence[Line], roles: Iterable[BlockRole]) -> tuple[Block, ...]:
    """Return the blocks by position: a run of folded lines is one, any other line one each."""
    blocks: list[Block] = []
    for line, role in zip(lines, roles, strict=True):
        if blocks and role in _RUNS_TOGETHER and blocks[-1].role is role:
            blocks[-1] = Block(blocks[-1].start, line.end, role)
        else:
            blocks.append(Block(line.start, line.end, role))
    return tuple(blocks)


def body_blocks(text: str) -> tuple[Block, ...]:
    """Return every line of an already clean text as one paragraph of the body."""
    lines = lines_of(text, unwrap=False)
    return blocks_of(lines, [BlockRole.BODY] * len(lines))
