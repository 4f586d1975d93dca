"""The blocks of a preview: what stays, what is folded, and other roles for them."""

from __future__ import annotations

import pytest

from factcheck.domain.articles import Block, BlockRole, Metadata, RawDocument, ReadArticle
from ui.importing.block_model import LONGEST_SHOWN, BlockModel, Row

B, T, X = BlockRole.BODY, BlockRole.TITLE, BlockRole.BOILERPLATE
LINES = (
    ("Menu", X), ("Weather", X), ("Sport", X), ("The mill", T), ("It ground rye.", B),
    ("Share this", X), ("It was sold.", B),
)  # fmt: skip


def article(*lines: tuple[str, BlockRole]) -> ReadArticle:
    text, blocks = "", []
    for words, role in lines:
        blocks.append(Block(len(text), len(text) + len(words), role))
        text += words + "\n\n"
    return ReadArticle(RawDocument(text.encode(), None), text, tuple(blocks), Metadata())


@pytest.fixture
def model() -> BlockModel:
    model = BlockModel()
    model.set_article(article(*LINES))
    return model


def shown(model: BlockModel) -> list[tuple[int, str, str]]:
    return [(row.line, model.label(row), row.text) for row in model.rows]


def test_long_runs_of_boilerplate_are_folded_single_lines_are_shown(model: BlockModel) -> None:
    assert shown(model) == [
        (1, "3 lines folded", "Menu"),
        (7, "Title", "The mill"),
        (9, "Body", "It ground rye."),
        (11, "Boilerplate", "Share this"),
        (13, "Body", "It was sold."),
    ]
    assert model.kept_words() == "3 of 7 lines kept · nothing is deleted"


def test_a_fold_is_opened_alone_or_with_all_others(model: BlockModel) -> None:
    model.unfold(0)
    assert [row.text for row in model.rows][:3] == ["Menu", "Weather", "Sport"]

    model.set_article(article(*LINES))
    model.show_folded(on=True)
    assert len(model.rows) == len(LINES)
    model.show_folded(on=False)
    assert len(model.rows) == 5


def test_a_role_is_given_to_a_row_and_to_all_lines_of_a_fold(model: BlockModel) -> None:
    model.set_role([3], BlockRole.CAPTION)
    model.set_role([0], BlockRole.BODY)

    roles = [block.role for block in model.blocks]
    assert roles == [B, B, B, T, B, BlockRole.CAPTION, B]
    spans = [block.span for block in article(*LINES).blocks]
    assert [block.span for block in model.blocks] == spans


def test_a_line_folded_by_hand_stays_in_sight(model: BlockModel) -> None:
    model.set_role([2], X)

    assert "It ground rye." in [row.text for row in model.rows]
    assert model.rows[model.row_of(4)].role is X


def test_a_block_as_long_as_a_book_is_shown_by_its_beginning(model: BlockModel) -> None:
    model.set_article(article(("rye " * 100_000, B)))

    (row,) = model.rows
    assert isinstance(row, Row)
    assert len(row.text) == LONGEST_SHOWN


def test_signs_that_cannot_be_seen_are_shown(model: BlockModel) -> None:
    model.set_article(article(("ry\u202ee", B)))

    assert model.rows[0].text == "ry◌e"
