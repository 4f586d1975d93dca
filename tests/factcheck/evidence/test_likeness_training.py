"""The table of word vectors is made again from what a model says of each piece."""

from __future__ import annotations

import numpy as np

from factcheck.evidence.likeness_training import table

PIECES = ["[CLS]", "the", "a", "##s", "shop", "store", "ferry", "boat", "7"]
VECTORS = np.array(
    [[9, 9, 9], [1, 1, 1], [1, 2, 1], [2, 1, 1], [9, 1, 0], [8, 2, 0], [0, 1, 9], [1, 0, 8],
     [0, 9, 0]], np.float32)  # fmt: skip


def test_near_vectors_stay_near_and_rarer_pieces_grow_longer() -> None:
    made = table(PIECES, VECTORS, kept=2).astype(float)
    shop, store, ferry, boat = made[4:8]
    assert shop @ store > 0 > shop @ ferry
    assert np.linalg.norm(boat) > np.linalg.norm(shop)


def test_stop_words_letters_and_signs_have_none() -> None:
    made = table(PIECES, VECTORS, kept=2)
    assert not made[:4].any()
    assert made[8].any()
