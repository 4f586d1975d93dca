"""Fine-tunes the careful model: briefly on debates, then on news.

AdamW with warm-up and linear decay, label smoothing, the embeddings and the lowest layers held
fixed: what the layers below know of language is kept, and a step costs half.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.nn import functional

from factcheck.detection.encoding import batch, encode
from factcheck.detection.training.transformer import Encoder, log_odds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.detection.context import Sentence
    from factcheck.detection.training.labelled import Example
    from factcheck.text.wordpiece import WordPieces

_BATCH, _BATCHES_SORTED = 32, 16
_FIXED_LAYERS = 2
_SMOOTHING, _WARM_UP, _DECAY, _LONGEST_STEP = 0.05, 0.1, 0.01, 1.0


@dataclass(frozen=True, slots=True)
class Course:
    """How long to learn and how fast: rates of the encoder and of its head."""

    epochs: float
    rate: float
    head_rate: float


DEBATES = Course(epochs=0.35, rate=6e-5, head_rate=1e-3)
NEWS = Course(epochs=3.0, rate=4e-5, head_rate=5e-4)


def tune(
    encoder: Encoder, examples: Sequence[Example], course: Course, vocabulary: WordPieces
) -> float:
    """Teach the encoder the examples; return the loss of the last step."""
    random.seed(0)
    torch.manual_seed(0)
    rows = [encode(one.sentence.text, vocabulary) for one in examples]
    labels = torch.tensor([one.label for one in examples])
    steps = int(len(rows) * course.epochs / _BATCH)
    optimiser, schedule = _optimiser(encoder, course, steps)
    loss = torch.tensor(0.0)
    encoder.train()
    for chosen in _batches(rows, steps):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            sums = _sums(encoder, [rows[place] for place in chosen], vocabulary)
        loss = functional.cross_entropy(sums.float(), labels[chosen], label_smoothing=_SMOOTHING)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(encoder.parameters(), _LONGEST_STEP)
        optimiser.step()
        schedule.step()
    return float(loss.item())


def predict(
    encoder: Encoder, sentences: Sequence[Sentence], vocabulary: WordPieces
) -> NDArray[np.float64]:
    """Return the two log-odds of each sentence: check-worthy, checkable."""
    import numpy as np

    rows = [encode(one.text, vocabulary) for one in sentences]
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
    found = np.zeros((len(rows), 2))
    encoder.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(order), _BATCH):
            chosen = order[at : at + _BATCH]
            sums = _sums(encoder, [rows[place] for place in chosen], vocabulary)
            found[chosen] = log_odds(sums.float()).numpy()
    return found


def _optimiser(
    encoder: Encoder, course: Course, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    for part in (*_embedding(encoder), *_lowest(encoder)):
        part.requires_grad_(requires_grad=False)
    head = list(encoder.head.parameters())
    ours = {id(parameter) for parameter in head}
    rest = [one for one in encoder.parameters() if one.requires_grad and id(one) not in ours]
    groups = [{"params": rest, "lr": course.rate}, {"params": head, "lr": course.head_rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=_DECAY)
    warm = max(1, int(_WARM_UP * steps))

    def share(step: int) -> float:
        return min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))

    return optimiser, torch.optim.lr_scheduler.LambdaLR(optimiser, share)


def _embedding(encoder: Encoder) -> list[nn.Module]:
    return [encoder.words, encoder.positions, encoder.segments, encoder.embedded]


def _lowest(encoder: Encoder) -> list[nn.Module]:
    return list(encoder.layers)[:_FIXED_LAYERS]


def _batches(rows: Sequence[tuple[int, ...]], steps: int) -> Iterator[list[int]]:
    """Yield `steps` batches of rows of like length, in random order, again and again all rows."""
    done = 0
    while True:
        order = list(range(len(rows)))
        random.shuffle(order)
        batches = list(_of_like_length(rows, order))
        random.shuffle(batches)
        for chosen in batches:
            if done == steps:
                return
            done += 1
            yield chosen


def _of_like_length(rows: Sequence[tuple[int, ...]], order: list[int]) -> Iterator[list[int]]:
    for at in range(0, len(order), _BATCH * _BATCHES_SORTED):
        some = order[at : at + _BATCH * _BATCHES_SORTED]
        some.sort(key=lambda place: len(rows[place]))
        yield from (some[low : low + _BATCH] for low in range(0, len(some), _BATCH))


def _sums(
    encoder: Encoder, rows: Sequence[tuple[int, ...]], vocabulary: WordPieces
) -> torch.Tensor:
    inputs = batch(rows, vocabulary).inputs().values()
    sums: torch.Tensor = encoder(*map(torch.from_numpy, inputs))
    return sums
