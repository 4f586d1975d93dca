"""What the careful model reads."""

from __future__ import annotations

from factcheck.detection.encoding import MOST_PIECES, batch, encode
from factcheck.text.wordpiece import WordPieces

VOCABULARY = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "dam", "##s", "the"])


def test_a_sentence_stands_between_its_marks() -> None:
    assert encode("The dams", VOCABULARY) == (2, 6, 4, 5, 3)


def test_a_long_sentence_is_cut_and_still_ends() -> None:
    row = encode("dam " * 500, VOCABULARY)

    assert len(row) == MOST_PIECES
    assert row[-1] == 3


def test_a_batch_pads_short_rows_and_says_so() -> None:
    made = batch([encode("the dams", VOCABULARY), encode("dam", VOCABULARY)], VOCABULARY)

    assert made.pieces.tolist() == [[2, 6, 4, 5, 3], [2, 4, 3, 0, 0]]
    assert made.is_padding.tolist() == [[0, 0, 0, 0, 0], [0, 0, 0, 1, 1]]
    assert set(made.inputs()) == {"pieces", "is_padding"}
