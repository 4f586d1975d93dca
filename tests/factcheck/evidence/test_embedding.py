"""Texts of like meaning have near vectors; without the extra, a sentence says what is missing."""

from __future__ import annotations

import importlib.util
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING

import numpy as np
import pytest

from factcheck.errors import CancelledError, InvalidValueError
from factcheck.evidence import embedding
from factcheck.evidence.embedding import DIMENSIONS, Embedder, embedder, is_installed, model_file
from factcheck.jobs import JobContext

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

needs_the_model = pytest.mark.skipif(
    not is_installed(), reason="the extra `semantic` (sentence model, onnxruntime) is not installed"
)


class Letters:
    """Word pieces enough to see what the model is given: one number a word."""

    def ids(self, text: str, limit: int) -> list[int]:
        return [2000 + sum(map(ord, word)) % 20_000 for word in text.lower().split()][:limit]

    def id_of(self, piece: str) -> int:
        return {"[CLS]": 101, "[SEP]": 102}[piece]


@pytest.fixture(autouse=True)
def fresh_look() -> None:
    model_file.cache_clear()


@needs_the_model
def test_equal_texts_have_equal_vectors_whatever_stands_beside_them() -> None:
    embedder = Embedder(Letters())
    alone = embedder.vector("the bridge of Arlow")
    _, among = embedder.vectors(
        ["a much longer text about a ferry to Kelby", "the bridge of Arlow"]
    )
    one, other = (np.frombuffer(each, np.int8).astype(float) for each in (alone, among))
    assert len(alone) == DIMENSIONS
    assert max(abs(one)) == 127
    assert cosine(one, other) == pytest.approx(1, abs=0.02)


@needs_the_model
def test_the_same_said_in_other_words_is_nearer_than_something_else() -> None:
    texts = ("The bridge was shut.", "They closed the crossing.", "Bread prices rose by a tenth.")
    shut, closed, bread = (
        np.frombuffer(each, np.int8).astype(float) for each in embedder().vectors(texts)
    )
    assert cosine(shut, closed) > 0.5 > cosine(shut, bread)


def cosine(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    return float(one @ other / np.sqrt((one @ one) * (other @ other)))


@needs_the_model
def test_making_vectors_can_be_cancelled() -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(CancelledError):
        Embedder(Letters()).vectors(["one", "two"], job)


def test_a_missing_model_is_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "MODEL_PACKAGE", "there_is_no_such_package")
    assert not is_installed()
    with pytest.raises(InvalidValueError, match="not installed"):
        model_file()


def test_another_file_in_its_place_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.onnx").write_bytes(b"something else")
    spec = ModuleSpec("other", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: spec)
    with pytest.raises(InvalidValueError, match="not the sentence model"):
        model_file()
