"""The learned model that reads pages: which lines are the article, its title, writer and day.

Its weights are resources/models/page_reading.json, made by `factcheck.importing.training`.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from factcheck.paths import resources_dir
from factcheck.text.learned import learner_of
from factcheck.text.line_context import context_features, second_look
from factcheck.text.line_features import line_features

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.text.learned import Network, Trees
    from factcheck.text.page_lines import Page

FILE = "page_reading.json"

_tried: ContextVar[ReadingModel | None] = ContextVar("tried_reading_model", default=None)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Candidates by their numbers, the likeliest first; `is_sure` when it may be chosen."""

    order: tuple[int, ...]
    is_sure: bool


@dataclass(frozen=True, slots=True)
class ReadingModel:
    """Everything learned: each tuple of learners is averaged."""

    word_odds: Mapping[str, float]
    first: tuple[Network | Trees, ...]
    second: tuple[Network | Trees, ...]
    rankers: Mapping[str, tuple[Network | Trees, ...]]
    thresholds: Mapping[str, float]

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> ReadingModel:
        """Return the model a file describes."""
        return cls(
            record["word_odds"],
            tuple(map(learner_of, record["first"])),
            tuple(map(learner_of, record["second"])),
            {name: tuple(map(learner_of, made)) for name, made in record["rankers"].items()},
            record["thresholds"],
        )

    def body_probabilities(self, page: Page) -> list[float]:
        """Return for each line how likely (0 to 1) it is a part of the article's text."""
        if not page.lines:
            return []
        import numpy as np

        own = np.asarray(line_features(page, self.word_odds), dtype=np.float32)
        first = mean_probabilities(self.first, context_features(own))
        looked = np.concatenate([second_look(own, first), own], axis=1)
        second = mean_probabilities(self.second, looked)
        return [float(p) for p in (first + second) / 2]

    def rank(self, what: str, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return for each candidate how likely it is the title, date or writer."""
        if not rows:
            return []
        import numpy as np

        table = np.asarray(rows, dtype=np.float32)
        return [float(p) for p in mean_probabilities(self.rankers[what], table)]

    def ranked(self, what: str, rows: Sequence[Sequence[float]]) -> Ranking:
        """Return the candidates' order, and whether the first is likely enough to be chosen."""
        chances = self.rank(what, rows)
        order = sorted(range(len(chances)), key=lambda n: -chances[n])
        is_sure = bool(order) and chances[order[0]] >= self.thresholds[what]
        return Ranking(tuple(order), is_sure)


def reading_model() -> ReadingModel:
    """Return the model in use: the one the program ships, unless another is tried."""
    return _tried.get() or _shipped_model()


@contextmanager
def using(model: ReadingModel) -> Iterator[None]:
    """Read with another model for a while: how a model is measured on pages it never saw."""
    token = _tried.set(model)
    try:
        yield
    finally:
        _tried.reset(token)


@lru_cache(maxsize=1)
def _shipped_model() -> ReadingModel:
    return ReadingModel.of(json.loads((resources_dir() / "models" / FILE).read_text("utf-8")))


def mean_probabilities(learners: Sequence[Network | Trees], rows: Any) -> Any:
    """Return for each row the mean of what the learners say."""
    return sum(learner.probabilities(rows) for learner in learners) / len(learners)
