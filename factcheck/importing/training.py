"""Makes the weights of the reading model from labelled pages, the same ones every time.

    python -m factcheck.importing.training PAGES.jsonl.gz [--out FILE] [--out-of-fold FILE]

Needs the extra `train` (scikit-learn). Sites are dealt into folds; whatever teaches a later stage
was judged by a model of the earlier stage that never saw the page's site. With --out-of-fold every
page is also read by a model of the other folds, and the readings are written as JSON Lines in the
order of the pages, to be scored.
"""

from __future__ import annotations

import argparse
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from factcheck.importing import labels
from factcheck.importing.learners import (
    Examples,
    NetworkShape,
    TreesShape,
    fit_network,
    fit_trees,
)
from factcheck.importing.word_votes import WordVotes
from factcheck.paths import resources_dir
from factcheck.text import reading_model
from factcheck.text.blocks import blocks_of
from factcheck.text.body_lines import body_lines
from factcheck.text.learned import learner_of
from factcheck.text.line_context import context_features, first_guess, second_look
from factcheck.text.line_features import line_features, odds_features
from factcheck.text.metadata import metadata_of
from factcheck.text.publication import date_candidates
from factcheck.text.reading_model import ReadingModel, mean_probabilities
from factcheck.text.roles import read_page
from factcheck.text.titles import title_candidates
from factcheck.text.writers import writer_candidates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from factcheck.importing.labels import LabelledPage

    Array = NDArray[Any]

FOLDS = 5
_NETS = 2
_RANKERS = {"title": (2, 1), "date": (4, 4), "writer": (4, 0)}
"""How many nets and how many forests rank the candidates of a kind."""
_LINES = NetworkShape(hidden=48, decay=3e-3, step=2e-3, passes=12)
_SECOND = NetworkShape(hidden=24, decay=1e-2, step=2e-3, passes=8)
_RANKER = NetworkShape(hidden=16, decay=0.3, step=3e-3, passes=40, batch=200)
_LINE_TREES = TreesShape(rounds=100, step=0.12, leaves=15, least=40, columns=0.3)
_RANKER_TREES = TreesShape(rounds=80, step=0.08, leaves=8, least=20, columns=0.4)
_NEAR = 6
"""Lines this near to the body teach always, likely ones too; of the rest every fourth."""
_LEAST = {"title": 0.03}
"""The chance from which a title is told."""
_WANTED = {"date": 0.91, "writer": 0.91}
"""How often what is told should be right: it is told from the least chance that keeps to this."""
_LEAST_CHANCE = 0.2
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Answer:
    """The likeliest candidate of a page, its chance, and whether it is right."""

    fold: int
    chance: float
    is_right: bool


class Training:
    """Fits the stages one after the other; `judged` and the like hold one entry for each page."""

    def __init__(self, pages: Sequence[LabelledPage]) -> None:
        self.pages = pages
        self.votes = WordVotes(pages, FOLDS)
        self.bare = [_bare_features(page) for page in pages]
        self.models: dict[int, dict[str, Any]] = {}

    def run(self) -> dict[str, Any]:
        """Return the record of the model taught by all pages; fill `models` by fold left out."""
        folds = range(FOLDS)
        stages = {fold: self._first_stage({fold}) for fold in folds}
        first = {fold: stages[fold] for fold in folds}
        judged = [self._first_judged(n, first[page.fold]) for n, page in enumerate(self.pages)]
        second = {fold: self._second_stage({fold}, judged) for fold in folds}
        probabilities = [
            self._second_judged(n, judged[n], second[page.fold])
            for n, page in enumerate(self.pages)
        ]
        titles = {fold: self._ranker("title", {fold}, probabilities, {}) for fold in folds}
        chosen = self._chosen_titles(titles, probabilities)
        rankers = {fold: self._rankers({fold}, probabilities, chosen) for fold in folds}
        answers = {kind: self._answers(kind, rankers, probabilities, chosen) for kind in _WANTED}
        for fold in folds:
            self.models[fold] = {
                **first[fold],
                "second": second[fold],
                "rankers": rankers[fold],
                "thresholds": _thresholds(answers, {fold}),
            }
        return {
            **self._first_stage(set()),
            "second": self._second_stage(set(), judged),
            "rankers": self._rankers(set(), probabilities, chosen),
            "thresholds": _thresholds(answers, set()),
        }

    def _own(self, number: int, odds: Mapping[str, float]) -> Array:
        """Return the features of a page's lines with these word odds."""
        own = self.bare[number].copy()
        rows = [odds_features(line.words, odds) for line in self.pages[number].page.lines]
        if rows:
            own[:, -len(rows[0]) :] = rows
        return own

    def _taught(self, without: set[int]) -> Iterator[int]:
        """Yield the numbers of the pages that teach when some folds are left out."""
        return (
            n for n, page in enumerate(self.pages) if page.fold not in without and page.page.lines
        )

    def _first_stage(self, without: set[int]) -> dict[str, Any]:
        """Return word odds, trees and nets that judge lines by what stands on and around them."""
        parts = []
        for number in self._taught(without):
            page = self.pages[number]
            own = self._own(number, self.votes.odds(without | {page.fold}))
            parts.append(_line_examples(page, own, context_features(own)))
        examples = _joined(parts)
        _LOG.info("first stage without %s: %s lines", without or "none", len(examples.right))
        return {
            "word_odds": self.votes.odds(without),
            "first": _mixed(examples, _LINES, _LINE_TREES, _NETS),
        }

    def _first_judged(self, number: int, stage: Mapping[str, Any]) -> Array:
        model = ReadingModel.of({**stage, "second": [], "rankers": {}, "thresholds": {}})
        own = self._own(number, model.word_odds)
        return mean_probabilities(model.first, context_features(own)) if len(own) else own[:, 0]

    def _second_stage(self, without: set[int], judged: Sequence[Array]) -> list[dict[str, Any]]:
        """Return nets that judge lines again, knowing how all of them were judged."""
        parts = []
        for number in self._taught(without):
            page = self.pages[number]
            own = self._own(number, self.votes.odds(without | {page.fold}))
            looked = np.concatenate([second_look(own, judged[number]), own], axis=1)
            parts.append(_line_examples(page, own, looked, judged[number] > 0.1))
        examples = _joined(parts)
        return [fit_network(examples, _SECOND, seed) for seed in range(_NETS)]

    def _second_judged(
        self, number: int, judged: Array, second: Sequence[Mapping[str, Any]]
    ) -> Array:
        if not len(judged):
            return judged
        nets = tuple(map(learner_of, second))
        own = self._own(number, self.votes.odds({self.pages[number].fold}))
        looked = np.concatenate([second_look(own, judged), own], axis=1)
        probabilities: Array = (judged + mean_probabilities(nets, looked)) / 2
        return probabilities

    def _rankers(
        self, without: set[int], probabilities: Sequence[Array], titles: Mapping[int, int | None]
    ) -> dict[str, Any]:
        kinds = ("title", "date", "writer")
        return {kind: self._ranker(kind, without, probabilities, titles) for kind in kinds}

    def _ranker(
        self,
        kind: str,
        without: set[int],
        probabilities: Sequence[Array],
        titles: Mapping[int, int | None],
    ) -> list[dict[str, Any]]:
        parts = []
        for number in self._taught(without):
            odds = self.votes.odds(without | {self.pages[number].fold})
            found = _candidates(
                kind, self.pages[number], probabilities[number], titles.get(number), odds
            )
            if found and _is_known(kind, self.pages[number]):
                rows = np.array([features for features, _ in found], dtype=np.float32)
                right = np.array([is_right for _, is_right in found])
                parts.append(Examples(rows, right, np.full(len(found), len(found) ** -0.5)))
        examples = _joined(parts)
        return _mixed(examples, _RANKER, _RANKER_TREES, *_RANKERS[kind])

    def _answers(
        self,
        kind: str,
        rankers: Mapping[int, Mapping[str, list[dict[str, Any]]]],
        probabilities: Sequence[Array],
        titles: Mapping[int, int | None],
    ) -> list[_Answer]:
        """Return the likeliest candidate of each page, by rankers that never saw its site."""
        learners = {fold: tuple(map(learner_of, made[kind])) for fold, made in rankers.items()}
        answers = []
        for number, page in enumerate(self.pages):
            odds = self.votes.odds({page.fold})
            found = _candidates(kind, page, probabilities[number], titles.get(number), odds)
            if found and _is_known(kind, page):
                rows = np.array([features for features, _ in found], dtype=np.float32)
                chances = mean_probabilities(learners[page.fold], rows)
                best = int(np.argmax(chances))
                answers.append(_Answer(page.fold, float(chances[best]), found[best][1]))
        return answers

    def _chosen_titles(
        self, rankers: Mapping[int, list[dict[str, Any]]], probabilities: Sequence[Array]
    ) -> dict[int, int | None]:
        """Return the title's line of each page, chosen by the ranker that never saw its site."""
        nets = {fold: tuple(map(learner_of, made)) for fold, made in rankers.items()}
        chosen: dict[int, int | None] = {}
        for number, page in enumerate(self.pages):
            candidates = title_candidates(
                page.page, probabilities[number].tolist(), _body(page, probabilities[number])
            )
            chosen[number] = None
            if candidates:
                rows = np.array([c.features for c in candidates], dtype=np.float32)
                best = int(np.argmax(mean_probabilities(nets[page.fold], rows)))
                chosen[number] = candidates[best].number
        return chosen


def _thresholds(answers: Mapping[str, Sequence[_Answer]], without: set[int]) -> dict[str, float]:
    """Return the chance from which a title, day or writer is told, by the folds not left out."""
    least = dict(_LEAST)
    for kind, given in answers.items():
        taught = sorted(
            (answer for answer in given if answer.fold not in without),
            key=lambda answer: -answer.chance,
        )
        right = np.cumsum([answer.is_right for answer in taught])
        keeps = np.flatnonzero(right >= _WANTED[kind] * np.arange(1, len(taught) + 1))
        last = taught[int(keeps[-1])].chance if len(keeps) else 1.0
        least[kind] = max(_LEAST_CHANCE, round(last, 3))
    return least


def _mixed(
    examples: Examples, nets: NetworkShape, trees: TreesShape, net_count: int, forest_count: int = 1
) -> list[dict[str, Any]]:
    """Return nets and forests of trees, which are averaged."""
    return [
        *(fit_trees(examples, trees, seed) for seed in range(forest_count)),
        *(fit_network(examples, nets, seed) for seed in range(net_count)),
    ]


def _bare_features(page: LabelledPage) -> Array:
    rows = line_features(page.page, {})
    return np.asarray(rows, dtype=np.float32).reshape(len(page.page.lines), -1)


def _line_examples(
    page: LabelledPage, own: Array, rows: Array, likely: Array | None = None
) -> Examples:
    """Return a page's lines as examples: pages weigh alike, in them lines by root of length."""
    right = np.asarray(page.shares) > 0.5
    weights = np.sqrt(np.asarray(page.sizes) + 1.0)
    weights *= 100 / weights.sum()
    near = np.convolve(right, np.ones(2 * _NEAR + 1))[_NEAR : _NEAR + len(right)] > 0
    always = near | (first_guess(own)[0] > 0.15 if likely is None else likely)
    is_kept = always | (np.arange(len(right)) % 4 == 0)
    weights = np.where(always, weights, weights * 4)
    return Examples(rows[is_kept], right[is_kept], weights[is_kept])


def _joined(parts: Sequence[Examples]) -> Examples:
    weights = np.concatenate([part.weights for part in parts])
    return Examples(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.right for part in parts]),
        weights / weights.mean(),
    )


def _body(page: LabelledPage, probabilities: Array) -> tuple[int, int]:
    kept = np.flatnonzero(body_lines(page.page, probabilities.tolist()))
    return (int(kept[0]), int(kept[-1]) + 1) if len(kept) else (0, 0)


def _is_known(kind: str, page: LabelledPage) -> bool:
    return bool({"title": page.title, "date": page.day, "writer": page.writers}[kind])


def _candidates(
    kind: str,
    page: LabelledPage,
    probabilities: Array,
    title: int | None,
    odds: Mapping[str, float],
) -> list[tuple[tuple[float, ...], bool]]:
    """Return the features of a page's candidates, and whether each is right."""
    judged, body = probabilities.tolist(), _body(page, probabilities)
    if kind == "title":
        lines = title_candidates(page.page, judged, body)
        return [(c.features, page.is_title(c.text)) for c in lines]
    if kind == "date":
        days = date_candidates(page.page, judged, body, title)
        return [(c.features, c.day.isoformat() == page.day) for c in days]
    names = writer_candidates(page.page, judged, body, title, odds)
    return [(c.features, page.is_writer(c.names)) for c in names]


def out_of_fold(training: Training) -> Iterator[dict[str, Any]]:
    """Yield each page as read by the model that never saw its site, as `analyse` would show it."""
    models = {fold: ReadingModel.of(record) for fold, record in training.models.items()}
    for number, page in enumerate(training.pages):
        with reading_model.using(models[page.fold]):
            reading = read_page(page.page)
            metadata = metadata_of(page.text, reading)
        lines = [line.line for line in page.page.lines]
        yield {
            "path": f"{number:04d}.txt",
            "title": metadata.title,
            "byline": metadata.byline,
            "publisher": metadata.publisher,
            "published": metadata.published,
            "confidence": round(reading.confidence, 3),
            "text": page.text,
            "blocks": [
                {"start": block.start, "end": block.end, "role": block.role.value}
                for block in blocks_of(lines, reading.roles)
            ],
        }


def _write_lines(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train on the pages named and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--out", type=Path, default=resources_dir() / "models" / reading_model.FILE)
    parser.add_argument("--out-of-fold", type=Path)
    chosen = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    training = Training(labels.load(chosen.pages, FOLDS))
    _LOG.info("%s pages of %s sites", len(training.pages), len({p.site for p in training.pages}))
    record = training.run()
    chosen.out.write_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")), "utf-8")
    if chosen.out_of_fold:
        _write_lines(chosen.out_of_fold, out_of_fold(training))


if __name__ == "__main__":
    main()
