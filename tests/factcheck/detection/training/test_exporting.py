"""Writing the careful model, random weights."""

# ruff: noqa: E402 - a missing library skips the file before it is needed

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the extra `train` is not installed")
onnxruntime = pytest.importorskip("onnxruntime")

from factcheck.detection.encoding import batch, encode
from factcheck.detection.training import exporting
from factcheck.detection.training.transformer import Encoder, LogOdds
from factcheck.text.wordpiece import WordPieces

if TYPE_CHECKING:
    from pathlib import Path

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "dam", "art", "5", "wow", "the", "is", "harbour"]
VOCABULARY = WordPieces(WORDS)


def test_the_file_says_what_the_model_says(tmp_path: Path) -> None:
    model = LogOdds(Encoder(len(WORDS))).eval()
    rows = batch([encode("the dam is 5", VOCABULARY), encode("wow", VOCABULARY)], VOCABULARY)

    exporting.export(model, VOCABULARY, tmp_path / "model.onnx")

    session = onnxruntime.InferenceSession(str(tmp_path / "model.onnx"))
    (found,) = session.run(None, rows.inputs())
    expected = model(*map(torch.from_numpy, rows.inputs().values())).detach().numpy()
    np.testing.assert_allclose(found, expected, atol=0.1)


def test_pieces_nobody_uses_are_dropped_and_the_rest_keep_their_weights() -> None:
    encoder = Encoder(len(WORDS))
    kept = exporting.kept_pieces(WORDS, ["the dam"])
    before = encoder.words.weight[kept[-1]].clone()

    exporting.prune(encoder, kept)

    assert [WORDS[number] for number in kept] == WORDS[:-1]
    assert torch.equal(encoder.words.weight[-1], before)
