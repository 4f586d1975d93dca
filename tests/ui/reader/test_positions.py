"""Between code points of the stored text and UTF-16 units of the shown document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from factcheck.domain.articles import Block, BlockRole
from tests.ui.reader.samples import article
from ui.reader.paragraphs import paragraphs_of
from ui.reader.positions import PositionMap

ROLES = st.sampled_from([BlockRole.BODY, BlockRole.QUOTE, BlockRole.BOILERPLATE, BlockRole.TITLE])
WORDS = st.text(
    alphabet=st.sampled_from("ab \n\u00e9\u0301\u0639\u05d0\U0001f6a2\U0001f469\u200d\u202e\u2029"),
    min_size=1,
    max_size=30,
)


def shown(text: str, blocks: list[Block]) -> tuple[QTextDocument, PositionMap]:
    paragraphs = paragraphs_of(text, blocks)
    document = QTextDocument()
    document.setPlainText("\n".join(paragraph.text for paragraph in paragraphs))
    assert document.blockCount() == max(1, len(paragraphs))
    return document, PositionMap(paragraphs)


@given(parts=st.lists(st.tuples(ROLES, WORDS), min_size=1, max_size=6))
def test_every_sign_of_every_block_is_found_where_qt_has_it(
    parts: list[tuple[BlockRole, str]],
) -> None:
    text, blocks = article(parts)
    document, positions = shown(text, blocks)

    for block in blocks:
        for position in range(block.start, block.end):
            at = positions.to_document(position)
            cursor = QTextCursor(document)
            cursor.setPosition(at)
            cursor.setPosition(positions.to_document(position + 1), QTextCursor.MoveMode.KeepAnchor)
            selected = cursor.selectedText()
            assert len(selected) == 1
            assert positions.to_text(at) == position
            if text[position] not in "\n\u2029\u202e\u200d":
                assert selected == text[position]


@given(parts=st.lists(st.tuples(ROLES, WORDS), min_size=1, max_size=6), data=st.data())
def test_what_is_selected_in_the_document_is_cut_from_the_text(
    parts: list[tuple[BlockRole, str]], data: st.DataObject
) -> None:
    text, blocks = article(parts)
    _, positions = shown(text, blocks)
    block = data.draw(st.sampled_from(blocks))
    start = data.draw(st.integers(block.start, block.end - 1))
    end = data.draw(st.integers(start + 1, block.end))

    span = positions.span_of(positions.to_document(end), positions.to_document(start))

    assert (span.start, span.end) == (start, end)


def test_half_a_sign_counts_as_the_whole_one() -> None:
    text, blocks = article([(BlockRole.BODY, "a\U0001f6a2b")])
    _, positions = shown(text, blocks)

    assert [positions.to_text(at) for at in range(5)] == [0, 1, 1, 2, 3]


def test_the_row_of_a_fold_belongs_to_the_text_behind_it() -> None:
    text, blocks = article([(BlockRole.BODY, "one"), (BlockRole.BOILERPLATE, "two")])
    document, positions = shown(text, blocks)
    row = document.findBlockByNumber(1)

    assert "boilerplate" in row.text()
    assert positions.to_text(row.position() + 3) == blocks[1].start
    assert positions.to_document(blocks[1].start) == document.findBlockByNumber(2).position()


def test_lines_between_blocks_are_brought_to_the_block_before() -> None:
    text, blocks = article([(BlockRole.BODY, "one"), (BlockRole.BODY, "two")])
    _, positions = shown(text, blocks)

    assert positions.to_document(4) == positions.to_document(3)


def test_an_article_without_blocks_is_one_paragraph() -> None:
    assert [paragraph.text for paragraph in paragraphs_of("a\nb", [])] == ["a b"]
    assert paragraphs_of("", []) == []


@pytest.mark.parametrize("position", [-5, 0, 99])
def test_wrong_positions_are_brought_to_the_nearest(position: int) -> None:
    text, blocks = article([(BlockRole.BODY, "one")])
    _, positions = shown(text, blocks)

    assert 0 <= positions.to_document(position) <= 3
    assert PositionMap([]).to_document(position) == 0
    assert PositionMap([]).to_text(position) == 0
