"""A small model is taught by made-up pages: the way is tested here, not the quality."""

from __future__ import annotations

import gzip
import json
import random
from typing import TYPE_CHECKING

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="training needs the extra `train`")

from factcheck.importing import labels, training
from factcheck.importing.learners import (
    Examples,
    NetworkShape,
    TreesShape,
    fit_network,
    fit_trees,
)
from factcheck.importing.word_votes import WordVotes
from factcheck.text.learned import Network, Trees
from factcheck.text.page_lines import page_of
from factcheck.text.reading_model import ReadingModel

if TYPE_CHECKING:
    from pathlib import Path

FEW_TREES = TreesShape(rounds=20, step=0.2, leaves=8, least=10, columns=1.0)
NOUNS = ("harbour", "crane", "council", "bridge", "ship", "mayor", "engine", "winter")


def made_up_page(site: int, chance: random.Random) -> dict[str, object]:
    title = f"The {chance.choice(NOUNS)} and the {chance.choice(NOUNS)} of town {site}"
    body = [
        f"The {chance.choice(NOUNS)} was seen by the {chance.choice(NOUNS)} of the town, "
        f"and it was said that nobody had known of it before number {n}."
        for n in range(chance.randint(4, 8))
    ]
    above = ["Menu", "Sport", "Home", title, "By Ann Lee", "3 May 2020", ""]
    below = ["", "Share this", "Subscribe to our newsletter", "29 January, 2026"]
    return {
        "site": f"site{site}.org",
        "text": "\n".join(above + [f"{line}\n" for line in body] + below),
        "body": "\n".join(body),
        "title": title,
        "date": "2020-05-03",
        "author": "Ann Lee",
    }


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> training.Training:
    path: Path = tmp_path_factory.mktemp("pages") / "pages.jsonl.gz"
    chance = random.Random(7)  # noqa: S311 - nothing secret
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for number in range(60):
            file.write(json.dumps(made_up_page(number // 2, chance)) + "\n")
    return training.Training(labels.load(path, training.FOLDS))


@pytest.mark.slow
def test_a_model_taught_by_pages_reads_pages_it_never_saw(taught: training.Training) -> None:
    taught.run()

    readings = list(training.out_of_fold(taught))

    assert len(readings) == 60
    assert {reading["published"] for reading in readings} <= {"2020-05-03", None}
    assert sum(reading["published"] == "2020-05-03" for reading in readings) > 40
    assert {reading["byline"] for reading in readings} <= {"Ann Lee", None}
    assert sum(bool(reading["title"]) for reading in readings) > 40


def test_words_are_weighed_by_sites_and_rare_ones_left_out(taught: training.Training) -> None:
    odds = WordVotes(taught.pages, training.FOLDS).odds(())

    assert odds["newsletter"] < 0 < odds["nobody"]
    assert "29" not in odds
    assert all(len(word) < 20 for word in odds)


def examples() -> Examples:
    rows = np.random.default_rng(1).normal(size=(600, 3)).astype(np.float32)
    return Examples(rows, rows[:, 0] > rows[:, 1], np.ones(600))


def test_fitted_learners_are_the_same_when_run_from_their_records() -> None:
    made = examples()

    net = Network.of(fit_network(made, NetworkShape(8, 1e-3, 1e-2, 30), 0))
    trees = Trees.of(fit_trees(made, FEW_TREES, 0))

    for learner in (net, trees):
        said = learner.probabilities(made.rows) > 0.5
        assert (said == made.right).mean() > 0.9


def test_the_same_examples_make_the_same_weights() -> None:
    shape = NetworkShape(4, 1e-3, 1e-2, 3)

    assert fit_network(examples(), shape, 5) == fit_network(examples(), shape, 5)
    assert fit_trees(examples(), FEW_TREES, 5) == fit_trees(examples(), FEW_TREES, 5)


def test_answers_are_given_from_the_chance_at_which_they_are_right_often_enough() -> None:
    def answers(*chances_and_right: tuple[float, bool]) -> list[training._Answer]:
        return [training._Answer(0, chance, right) for chance, right in chances_and_right]

    sure = answers((0.9, True), (0.8, True), (0.5, True), (0.4, False), (0.3, True))
    other = [training._Answer(1, 0.99, False)] * 9

    assert training._thresholds({"date": [*sure, *other]}, {1}) == {**training._LEAST, "date": 0.5}
    assert training._thresholds({"date": other}, set())["date"] == 1.0


def test_a_record_of_the_first_stage_is_a_model(taught: training.Training) -> None:
    stage = taught._first_stage({0})

    model = ReadingModel.of({**stage, "second": [], "rankers": {}, "thresholds": {}})

    assert len(model.first) == training._NETS + 1
    assert page_of("One line.").lines
