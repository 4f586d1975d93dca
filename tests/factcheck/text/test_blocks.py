from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.articles import BlockRole
from factcheck.text.blocks import blocks_of, body_blocks
from factcheck.text.lines import lines_of
from factcheck.text.page_lines import page_of
from factcheck.text.roles import read_page

PIECES = st.sampled_from(
    ["Home", "By Ann Lee", "3 May 2020", "A sentence that goes on for long enough to be read.",
     "Image: AP", "\u200b", "", " ", "© 2020 Us", "“Quoted words.”", "5", "\u2028"]
)  # fmt: skip


@given(st.lists(PIECES).map("\n".join))
def test_every_visible_line_lies_in_one_block_and_blocks_never_overlap(text: str) -> None:
    reading = read_page(page_of(text))

    blocks = blocks_of([line.line for line in reading.page.lines], reading.roles)

    covered = "".join(" " * (b.end - b.start) for b in blocks)
    assert len(covered) <= len(text)
    assert all(a.end < b.start for a, b in itertools.pairwise(blocks))
    rest = list(text)
    for block in blocks:
        rest[block.start : block.end] = " " * (block.end - block.start)
    assert not "".join(rest).strip()


def test_folded_lines_run_together_and_paragraphs_do_not() -> None:
    lines = lines_of("one\ntwo\n\nthree\nfour")
    folded, body = BlockRole.BOILERPLATE, BlockRole.BODY

    blocks = blocks_of(lines, [folded, folded, body, body])

    assert [(b.start, b.end, b.role) for b in blocks] == [
        (0, 7, folded),
        (9, 14, body),
        (15, 19, body),
    ]


def test_in_a_clean_text_every_line_is_a_paragraph() -> None:
    assert [b.role for b in body_blocks("Home\n\nBy Ann Lee\n")] == [BlockRole.BODY] * 2
