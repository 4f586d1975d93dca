from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.domain.articles import BlockRole
from factcheck.text.page_lines import page_of
from factcheck.text.roles import read_page

DUMP = (Path(__file__).parents[2] / "data/importing/page_dump.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def roles() -> dict[str, BlockRole]:
    reading = read_page(page_of(DUMP))
    pairs = zip(reading.page.lines, reading.roles, strict=True)
    return {line.text: role for line, role in pairs}


@pytest.mark.parametrize(
    ("start", "role"),
    [
        ("Skip to content", BlockRole.BOILERPLATE),
        ("Saturday, May 9", BlockRole.BOILERPLATE),
        ("Harbour of Ostholm", BlockRole.TITLE),
        ("By Mira Lund", BlockRole.BYLINE),
        ("5 March, 2024", BlockRole.DATE),
        ("A red crane", BlockRole.CAPTION),
        ("Image:", BlockRole.CAPTION),
        ("The harbour of Ostholm put", BlockRole.BODY),
        ("Read more", BlockRole.BOILERPLATE),
        ("What the crane costs", BlockRole.HEADING),
        ("It cost 3.2 million", BlockRole.BODY),
        ("The old crane will", BlockRole.BODY),
        ("Share this", BlockRole.BOILERPLATE),
        ("Cat rescued", BlockRole.BOILERPLATE),
        ("A cat that had sat", BlockRole.BOILERPLATE),
        ("Sign up for", BlockRole.BOILERPLATE),
    ],
)
def test_each_line_of_a_page_gets_the_role_a_reader_would_give_it(
    roles: dict[str, BlockRole], start: str, role: BlockRole
) -> None:
    (line,) = [text for text in roles if text.startswith(start)]

    assert roles[line] is role


def test_an_empty_text_has_no_lines() -> None:
    reading = read_page(page_of(" \n\n"))

    assert reading.page.lines == ()
    assert reading.roles == ()


def test_probabilities_of_another_judge_are_used() -> None:
    page = page_of("One line of words here.\nAnother line of words there.")

    reading = read_page(page, [0.9, 0.05])

    assert reading.roles == (BlockRole.BODY, BlockRole.BOILERPLATE)
    assert reading.body == (0, 1)
