"""Scores sentences again with a small transformer, slower and better than the fast model.

It runs in onnxruntime, which not every machine has; without it `is_available` says no and the fast
scores stand. The model reads English; candidates of other languages are left as they are.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import lru_cache
from importlib.util import find_spec
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.detection import detector, fast, reasoning
from factcheck.detection.context import sentence_at
from factcheck.detection.encoding import batch, encode
from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import Reason
from factcheck.errors import FactcheckError
from factcheck.jobs import JobContext
from factcheck.paths import resources_dir
from factcheck.said import said
from factcheck.text.wordpiece import WordPieces

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    from factcheck.detection.context import Sentence
    from factcheck.domain.articles import Block, Metadata
    from factcheck.domain.claims import Candidate

CAREFUL_DETECTOR = "careful 1"
"""Name and version, kept with every candidate it scored."""

MODEL, VOCABULARY, BLEND = "careful.onnx", "careful_vocabulary.txt", "careful.json"

_BATCH = 16

_WORD = re.compile(r"[^\W_]+(?:[.,'\u2019-][^\W_]+)*")
_MOST_WORDS = 48
"""Words of a sentence that are left out in turn."""

_TOLD_WORDS = 3
_LEAST_CARRIED = 0.15
"""Log-odds from which a word is told to carry something."""

_DIFFERENCE = (
    "is more of a claim when read as a whole",
    "is less of a claim when read as a whole",
)


class CarefulModelMissingError(FactcheckError):
    """The careful model cannot run here: onnxruntime or the model file is missing."""

    code = "no_careful_model"


def is_available() -> bool:
    """Say whether the careful model can run here; loads nothing."""
    return find_spec("onnxruntime") is not None and _model_file().is_file()


def candidates(
    text: str, blocks: Sequence[Block], metadata: Metadata, job: JobContext | None = None
) -> list[Candidate]:
    """Return the detector's candidates with refined scores, by position.

    Reports progress in sentences to `job`; raises CancelledError when it was cancelled and
    CarefulModelMissingError where the model cannot run.
    """
    found = detector.candidates(text, blocks, metadata)
    if not detector.is_modelled(text, metadata):
        return found
    _, context = detector.read(text, tuple(blocks), metadata)
    scores = score(context, job or JobContext())
    return [_refined(one, scored) for one, scored in zip(found, scores, strict=True)]


def scores_at(
    text: str,
    blocks: Sequence[Block],
    metadata: Metadata,
    spans: Sequence[TextSpan],
    job: JobContext,
) -> list[tuple[float, float]]:
    """Return the refined score and checkability of some of the detector's candidates, both 0 to 1.

    They are what `candidates` gives them among all. Raises as `candidates` does.
    """
    where, context = detector.read(text, tuple(blocks), metadata)
    wanted = set(spans)
    known = {
        place.span: one for place, one in zip(where, context, strict=True) if place.span in wanted
    }
    read = [
        known[span] if span in known else sentence_at(text, where, context, span) for span in spans
    ]
    return score(read, job)


def reasons(
    text: str, blocks: Sequence[Block], metadata: Metadata, span: TextSpan
) -> tuple[Reason, ...]:
    """Return why the span is scored as it is: the fast model's reasons, and what reading changed.

    Positions are those of `text`; the weights and the fast model's start sum to the refined score.
    """
    told = detector.reasons(text, blocks, metadata, span)
    if not detector.is_modelled(text, metadata):
        return told
    sentence = sentence_at(text, *detector.read(text, tuple(blocks), metadata), span)
    ((refined, _),) = score([sentence], JobContext())
    quick = reasoning.start() + sum(one.weight for one in told)
    difference = _difference(refined - quick)
    places = _carrying(sentence, is_more=difference.weight > 0)
    if not places:
        return (*told, difference)
    share = difference.weight / len(places)
    moved = (TextSpan(span.start + one.start, span.start + one.end) for one in places)
    return (*told, *(replace(difference, weight=share, span=one) for one in moved))


def best_candidates(
    text: str, blocks: Sequence[Block], metadata: Metadata, job: JobContext | None = None
) -> list[Candidate]:
    """Return the candidates with the best scores this installation can give."""
    if is_available():
        return candidates(text, blocks, metadata, job)
    return detector.candidates(text, blocks, metadata)


def reasons_as(
    name: str, text: str, blocks: Sequence[Block], metadata: Metadata, span: TextSpan
) -> tuple[Reason, ...]:
    """Return the reasons for a score that the detector of this name gave, as `Candidate` has it."""
    give = reasons if name == CAREFUL_DETECTOR and is_available() else detector.reasons
    return give(text, blocks, metadata, span)


def score(sentences: Sequence[Sentence], job: JobContext) -> list[tuple[float, float]]:
    """Return check-worthiness and checkability of each sentence, both 0 to 1.

    They blend what the transformer says of the sentence with what the fast model says of it and
    its place, in the proportion that was best on sentences neither had seen.
    """
    import numpy as np

    if not sentences:
        return []
    both = np.stack([_read(sentences, job), fast.model().log_odds(sentences)], axis=2)
    weights, shift = _blend()
    sums = (both * weights).sum(axis=2) + shift
    return [
        (reasoning.probability(worthy), reasoning.probability(checkable))
        for worthy, checkable in sums.tolist()
    ]


def _read(sentences: Sequence[Sentence], job: JobContext) -> NDArray[np.float32]:
    """Return the transformer's two log-odds for each sentence, read in batches of like length."""
    import numpy as np

    session, vocabulary = _session(), _vocabulary()
    rows = [encode(one.text, vocabulary) for one in sentences]
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
    found = np.zeros((len(rows), 2), dtype=np.float32)
    for at in range(0, len(order), _BATCH):
        job.checkpoint(at, len(order))
        chosen = order[at : at + _BATCH]
        inputs = batch([rows[place] for place in chosen], vocabulary).inputs()
        (found[chosen],) = session.run(None, inputs)
    for place, sentence in enumerate(sentences):
        if sentence.is_repeated:
            found[place, fast.CHECK_WORTHY] += fast.REPEATED
    job.checkpoint(len(order), len(order))
    return found


def _carrying(sentence: Sentence, *, is_more: bool) -> list[TextSpan]:
    """Return the words without which the transformer would say least of it, by position.

    Each word is left out once: what its absence takes away is what it carries.
    """
    words = [
        TextSpan(*found.span()) for found in islice(_WORD.finditer(sentence.text), _MOST_WORDS)
    ]
    without = [replace(sentence, text=_left_out(sentence.text, word)) for word in words]
    read = _read([sentence, *without], JobContext())[:, fast.CHECK_WORTHY].tolist()
    sign = 1 if is_more else -1
    carried = [(sign * (read[0] - less), word) for less, word in zip(read[1:], words, strict=True)]
    weightiest = sorted(carried, reverse=True)[:_TOLD_WORDS]
    return sorted(word for carries, word in weightiest if carries > _LEAST_CARRIED)


def _left_out(text: str, word: TextSpan) -> str:
    return f"{text[: word.start]}{text[word.end :].lstrip()}"


def _refined(candidate: Candidate, scored: tuple[float, float]) -> Candidate:
    worthy, checkable = scored
    return replace(
        candidate,
        score=worthy,
        checkable=checkable,
        detector=CAREFUL_DETECTOR,
        reasons=(*candidate.reasons, _difference(worthy - candidate.score)),
    )


def _difference(weight: float) -> Reason:
    return Reason(_DIFFERENCE[0] if weight > 0 else _DIFFERENCE[1], weight)


def _model_file() -> Path:
    return resources_dir() / "models" / MODEL


@lru_cache(maxsize=1)
def _blend() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the weights of both models and the shifts, for check-worthy and for checkable."""
    import numpy as np

    stored = json.loads((resources_dir() / "models" / BLEND).read_text(encoding="utf-8"))
    return np.array(stored["weights"]), np.array(stored["shift"])


@lru_cache(maxsize=1)
def _vocabulary() -> WordPieces:
    file = resources_dir() / "models" / VOCABULARY
    return WordPieces(file.read_text(encoding="utf-8").rstrip("\n").split("\n"))


@lru_cache(maxsize=1)
def _session() -> InferenceSession:
    """Return the model, loaded when first needed: on one thread, as others want to work too."""
    if not is_available():
        message = said(
            "The careful model cannot run here; the fast scores stand. Install the package"
            " onnxruntime to use it."
        )
        raise CarefulModelMissingError(message, file=str(_model_file()))
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        str(_model_file()), options, providers=["CPUExecutionProvider"]
    )
