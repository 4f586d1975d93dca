"""Places to search at: addresses filled safely, searches in the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.search_places import PLACES, SearchPlace
from factcheck.errors import InvalidValueError
from tests.builders import add, first_claim

if TYPE_CHECKING:
    from factcheck.services.project import Project

ODD = SearchPlace("Archive", "https://archive.example/find?words={query}&sort=date")


def place(name: str) -> SearchPlace:
    return next(one for one in PLACES if one.name == name)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Wikipedia", "https://en.wikipedia.org/w/index.php?fulltext=1&search=rye%20%26%20water"),
        ("Google", "https://www.google.com/search?q=rye%20%26%20water"),
        (
            "Google Fact Check Explorer",
            "https://toolbox.google.com/factcheck/explorer/search/rye%20%26%20water",
        ),
    ],
)
def test_words_are_filled_in_so_that_no_sign_of_them_acts(name: str, address: str) -> None:
    assert place(name).address(query="  rye &\nwater ") == address


def test_words_cannot_leave_their_place_in_the_address() -> None:
    wild = "a/../../b?c=d#e {url} {query}"

    filled = place("Google Fact Check Explorer").address(query=wild)

    assert filled.count("/") == PLACES[0].template.count("/")
    assert "?" not in filled
    assert "#" not in filled


def test_a_link_is_looked_up_as_archives_want_it() -> None:
    link = "https://port.example/rye?year=2023&q=a#top"

    assert place("Wayback Machine").address(url=link) == (
        "https://web.archive.org/web/*/https://port.example/rye?year=2023&q=a%23top"
    )
    asked = SearchPlace("Cache", "https://cache.example/?of={url}")
    assert asked.address(url="https://a.example/?b=c") == (
        "https://cache.example/?of=https%3A%2F%2Fa.example%2F%3Fb%3Dc"
    )


def test_nothing_to_search_for_is_told() -> None:
    with pytest.raises(InvalidValueError, match="needs words"):
        place("Google").address(url="https://a.example/")
    with pytest.raises(InvalidValueError, match="needs a link"):
        place("Wayback Machine").address(query="rye")


def test_a_project_adds_places_of_its_own_in_one_step(project: Project) -> None:
    project.search_places.set_own([ODD])

    assert project.search_places.every == (*PLACES, ODD)
    assert ODD.address(query="rye") == "https://archive.example/find?words=rye&sort=date"
    project.history.undo()
    assert project.search_places.own == ()


@pytest.mark.parametrize(
    "template",
    [
        "file:///etc/{query}",
        "javascript:alert('{query}')",
        "https://{query}.example/",
        "https:///{query}",
        "https://ada:secret@archive.example/{query}",
        "https://archive.example/",
        "https://archive.example/{query}/{url}",
        "https://[broken/{query}",
        "",
    ],
)
def test_a_template_that_could_lead_astray_is_refused(project: Project, template: str) -> None:
    with pytest.raises(InvalidValueError):
        project.search_places.set_own([SearchPlace("Archive", template)])
    assert project.search_places.own == ()


def test_names_tell_places_apart(project: Project) -> None:
    with pytest.raises(InvalidValueError, match="name of its own"):
        project.search_places.set_own([ODD, ODD])
    with pytest.raises(InvalidValueError, match="name of its own"):
        project.search_places.set_own([SearchPlace("Google", ODD.template)])
    for value in ("https://a.example/{query}", [{"name": "A"}], ["A"]):
        with pytest.raises(InvalidValueError):
            project.settings.set("search_places", value)


def test_what_was_searched_stands_in_the_trail(project: Project) -> None:
    add(project)
    claim = first_claim(project).id

    project.search_places.note(claim, ODD, "rye 2023")

    (entry,) = project.trail.searches(claim)
    assert (entry.place, entry.query, entry.outcome) == ("Archive", "rye 2023", "")
    project.history.undo()
    assert project.trail.searches(claim) == ()
