"""Importing many articles with detection into a real project: how many a second, in what memory.

Each article is about 3 KB of other words than all others, as plain text and as an HTML page with
a menu and a footer around it. Set FACTCHECK_BENCHMARK_ARTICLES to measure with fewer.
"""

from __future__ import annotations

import json
import os
import random
import resource
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import ImportOutcome
from factcheck.services.project import open_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLES = int(os.environ.get("FACTCHECK_BENCHMARK_ARTICLES", "10000"))
LENGTH = 3_000
GOAL = 40
"""Articles a second, of plain text."""

SYLLABLES = (
    *("ba", "den", "gor", "hul", "kin", "mar", "nes", "pol", "rit", "sev", "tor", "und", "vik"),
    *("wen", "zal"),
)
NAMES = ("Ada Lind", "Jon Reyes", "Maria Holm", "Omar Said", "Ines Prado", "Tove Dahl")
SENTENCES = (
    "The council of {place} paid {number} million euros for the {thing} in {year}, {name} said.",
    "{share} percent of the {thing}s in {place} were built before {year}.",
    "{name} told reporters that the {thing} would close by March {year}.",
    "Nobody in {place} had seen a {thing} as large as that of {other}.",
    "The number of {thing}s rose from {number} to {more} within {few} years.",
    "We walked along the {thing} of {other} and talked about the {place} for a while.",
)


def word(dice: random.Random) -> str:
    return "".join(dice.choices(SYLLABLES, k=dice.randint(2, 3)))


def sentence(dice: random.Random) -> str:
    return dice.choice(SENTENCES).format(
        place=word(dice).title(),
        other=word(dice).title(),
        thing=word(dice),
        name=dice.choice(NAMES),
        number=dice.randint(2, 900),
        more=dice.randint(901, 9_000),
        share=dice.randint(2, 98),
        few=dice.randint(2, 9),
        year=dice.randint(1950, 2024),
    )


def paragraphs(number: int) -> list[str]:
    dice = random.Random(number)  # noqa: S311 - the same words in every run
    found: list[str] = []
    while sum(map(len, found)) < LENGTH:
        found.append(" ".join(sentence(dice) for _ in range(dice.randint(2, 5))))
    return [f"{word(dice)} and {word(dice)} of {word(dice)}".capitalize(), *found]


def as_text(number: int) -> str:
    return "\n\n".join(paragraphs(number))


def as_page(number: int) -> str:
    title, *body = paragraphs(number)
    menu = "".join(f"<li><a href='/{one}'>{one}</a></li>" for one in ("Home", "World", "Sport"))
    inside = "".join(f"<p>{one}</p>" for one in body)
    return (
        f"<!doctype html><html><head><title>{title} | Post</title></head><body><ul>{menu}</ul>"
        f"<article><h1>{title}</h1>{inside}</article><footer>All rights reserved</footer></body>"
    )


@pytest.mark.parametrize(
    ("write", "ending", "goal"),
    [(as_text, "txt", GOAL), (as_page, "html", 0)],
    ids=["text", "html"],
)
def test_importing_many_articles(
    tmp_path: Path, write: Callable[[int], str], ending: str, goal: int
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"{number:05}.{ending}").write_text(write(number), encoding="utf-8")
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")

    before = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    begun = time.perf_counter()
    outcomes = [one.outcome for one in project.articles.import_each([folder])]
    seconds = time.perf_counter() - begun
    project.close()

    own, children = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    figures = {
        "articles": len(outcomes),
        "new": outcomes.count(ImportOutcome.NEW),
        "seconds": round(seconds, 1),
        "per_second": round(len(outcomes) / seconds, 1),
        "own_ms": round(_spent(own, before[0]) / ARTICLES, 1),
        "reading_processes_ms": round(_spent(children, before[1]) / ARTICLES, 1),
        "memory_mb": own.ru_maxrss // 1024,
        "largest_reading_process_mb": children.ru_maxrss // 1024,
    }
    print(f"\n{json.dumps({f'import {ending}': figures})}")  # noqa: T201 - a benchmark's result
    assert figures["new"] == ARTICLES
    assert figures["per_second"] >= goal


def _spent(now: resource.struct_rusage, before: resource.struct_rusage) -> float:
    """Return the milliseconds of processor time between the two."""
    return 1000 * (now.ru_utime + now.ru_stime - before.ru_utime - before.ru_stime)
