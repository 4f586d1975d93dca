"""Teaching the careful model, a few steps on random weights."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="the extra `train` is not installed")

from factcheck.detection.context import Sentence
from factcheck.detection.training import tuning
from factcheck.detection.training.labelled import CLAIM, NOT_CHECKABLE, Example
from factcheck.detection.training.transformer import Encoder
from factcheck.text.wordpiece import WordPieces

VOCABULARY = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "dam", "art", "5", "wow", "the", "is"])
EXAMPLES = [
    Example("a", Sentence("the dam is 5"), CLAIM),
    Example("b", Sentence("wow the art"), NOT_CHECKABLE),
] * 32


def test_a_short_course_tells_two_sentences_apart() -> None:
    encoder = Encoder(len(VOCABULARY))

    loss = tuning.tune(encoder, EXAMPLES, tuning.Course(4.0, 1e-4, 1e-2), VOCABULARY)

    claim, talk = tuning.predict(encoder, [one.sentence for one in EXAMPLES[:2]], VOCABULARY)
    assert loss < 1.0
    assert claim[0] > talk[0]
