"""Reads the labelled sentences, each as it stands in its article.

News: news_train.jsonl, one {"id": "ARTICLE#N", "text", "label"} per line, labels C, F and N.
Debates: the two ClaimBuster files (Arslan et al., 2020). The sentences kept for measuring are only
looked up to leave them and their articles out.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.detection.context import Sentence, in_order
from factcheck.domain.anchors import TextSpan
from factcheck.text.sentences import sentences, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOT_CHECKABLE, FACT, CLAIM = 0, 1, 2
_LABELS = {"N": NOT_CHECKABLE, "F": FACT, "C": CLAIM}
_VERDICTS = {"-1": NOT_CHECKABLE, "0": FACT, "1": CLAIM}

UNSEEN_DEBATES = frozenset({"1976-10-06.txt", "1992-10-15.txt", "2004-10-08.txt", "2016-10-09.txt"})
"""Four whole debates kept for measuring."""

_LABELLED = ("news_dev.jsonl", "news_train.jsonl")
_FEWEST_WORDS, _MOST_WORDS = 3, 80


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with its label, and the article it comes from."""

    article: str
    sentence: Sentence
    label: int


@dataclass(frozen=True, slots=True)
class Debates:
    """ClaimBuster: what is trained on, whole unseen debates, and what experts agreed on."""

    train: tuple[Example, ...]
    unseen: tuple[Example, ...]
    agreed: tuple[Example, ...]


def news(folder: Path) -> list[Example]:
    """Return the labelled news sentences with their neighbours, article by article."""
    articles: dict[str, list[dict[str, str]]] = {}
    for row in _lines(folder / "news_train.jsonl"):
        articles.setdefault(row["id"].rpartition("#")[0], []).append(row)
    return [
        Example(article, sentence, _LABELS[row["label"]])
        for article, rows in articles.items()
        for sentence, row in zip(in_order([row["text"] for row in rows], ""), rows, strict=True)
    ]


def folds(examples: list[Example], count: int) -> list[int]:
    """Return the fold of each example; articles are never split, the draw is always the same."""
    articles = list(dict.fromkeys(example.article for example in examples))
    random.Random(7).shuffle(articles)  # noqa: S311 - a fixed draw, no secret
    fold = {article: number % count for number, article in enumerate(articles)}
    return [fold[example.article] for example in examples]


def debates(folder: Path) -> Debates:
    """Return the debate sentences; a training one that also occurs in a test is left out."""
    agreed = list(_verdicts(folder / "claimbuster_groundtruth.csv"))
    measured = {_bare(row["Text"]) for row in agreed} | _other_tests(folder)
    rows = list(_verdicts(folder / "claimbuster_crowdsourced.csv"))
    fresh = [row for row in rows if _bare(row["Text"]) not in measured]
    return Debates(
        train=tuple(_alone(row) for row in fresh if row["File_id"] not in UNSEEN_DEBATES),
        unseen=tuple(_alone(row) for row in fresh if row["File_id"] in UNSEEN_DEBATES),
        agreed=tuple(_alone(row) for row in agreed),
    )


def unlabelled(pages: Path, folder: Path) -> list[Sentence]:
    """Return the sentences of English news pages that are in none of the labelled articles.

    `pages` is a gzipped file of {"id", "en", "body"} per line; a body appears once.
    """
    kept = {row["id"].rpartition("#")[0] for name in _LABELLED for row in _lines(folder / name)}
    bodies = {row["id"]: row["body"] for row in _pages(pages) if row["en"]}
    unseen = [body for name, body in bodies.items() if name not in kept]
    return [one for body in unseen for one in in_order(_told_lines(body), "")]


def _told_lines(body: str) -> list[str]:
    spans = (TextSpan(found.start(), found.end()) for found in re.finditer(r"[^\n]+", body))
    lines = [shown(body, one) for span in spans for one in sentences(body, span)]
    return [line for line in lines if _FEWEST_WORDS <= len(line.split()) <= _MOST_WORDS]


def _pages(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _verdicts(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", errors="replace", newline="") as rows:
        yield from csv.DictReader(rows)


def _other_tests(folder: Path) -> set[str]:
    with (folder / "checkthat2023_english_test.tsv").open(encoding="utf-8", newline="") as rows:
        return {_bare(row["Text"]) for row in csv.DictReader(rows, delimiter="\t")}


def _alone(row: dict[str, str]) -> Example:
    return Example(row["File_id"], Sentence(row["Text"]), _VERDICTS[row["Verdict"]])


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
