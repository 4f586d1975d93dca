from __future__ import annotations

import pytest
from lxml import html

from factcheck.importing.html_metadata import metadata_of_page

LINKED = """<html lang="de-AT"><script type="application/ld+json">%s</script></html>"""


@pytest.mark.parametrize(
    "data",
    [
        (
            '{"@type":"NewsArticle","headline":"A  crane","author":{"name":"Ann Lee"},'
            '"datePublished":"2024-03-05T10:00Z","publisher":{"name":"Port Times"}}'
        ),
        (
            '{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"headline":"A crane",'
            '"author":["Ann Lee"],"datePublished":"2024-03-05",'
            '"publisher":[{"name":"Port Times"}]}]}'
        ),
    ],
)
def test_json_ld_tells_everything(data: str) -> None:
    told = metadata_of_page(html.fromstring(LINKED % data))

    assert (told.title, told.byline, told.publisher) == ("A crane", "Ann Lee", "Port Times")
    assert (told.published, told.language) == ("2024-03-05", "de")


@pytest.mark.parametrize("data", ["{broken", "[]", '"word"', "[" * 5000, "null"])
def test_broken_json_ld_is_passed_over(data: str) -> None:
    assert metadata_of_page(html.fromstring(LINKED % data)).title is None


def test_open_graph_is_asked_next_and_the_site_cut_from_the_title() -> None:
    told = metadata_of_page(
        html.fromstring(
            '<html><meta property="og:title" content="A crane | Port Times">'
            '<meta property="og:site_name" content="Port Times">'
            '<meta property="article:published_time" content="2024-03-05T10:00">'
            '<meta property="article:author" content="https://example.org/ann">'
            '<meta name="author" content="Ann Lee"></html>'
        )
    )

    assert (told.title, told.byline, told.publisher, told.published) == (
        "A crane",
        "Ann Lee",
        "Port Times",
        "2024-03-05",
    )
