"""Where a lost claim may stand now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.builders import FERRY, MILL, add, first_claim, written
from ui.revisions.likely_places import likely_places

if TYPE_CHECKING:
    from factcheck.services.project import Project


def places(project: Project, *paragraphs: str) -> list[str]:
    add(project)
    claim = first_claim(project)
    article = written(*paragraphs, title="Another title")
    return [one.cut(article.text) for one in likely_places(claim, article.text, article.blocks)]


def test_the_sentence_most_like_it_comes_first(project: Project) -> None:
    rewritten = "In 2023 the mill of Norrvik ground 4,100 tonnes of rye, the harbour office said."

    assert places(project, MILL[2], f"{FERRY[0]} {rewritten}", FERRY[1])[0] == rewritten


def test_what_stands_before_its_old_neighbour_is_worth_a_look(project: Project) -> None:
    add(project)
    claim = replace(first_claim(project), prefix="", suffix="\n\nMaria Holm, who runs the mill")
    article = written(FERRY[2], "Nobody counted the grain.", *MILL[1:])

    found = likely_places(claim, article.text, article.blocks)

    assert "Nobody counted the grain." in [one.cut(article.text) for one in found]


def test_nothing_is_likely_in_a_text_about_something_else(project: Project) -> None:
    assert places(project, "Cats sleep.", "Dogs bark.") == []


def test_folded_lines_are_no_place(project: Project) -> None:
    add(project)
    article = written("Cats sleep.", title="Another title", furniture=MILL[0])

    assert likely_places(first_claim(project), article.text, article.blocks) == []
