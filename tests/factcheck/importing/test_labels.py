from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from factcheck.importing.labels import load, site_of, split_names

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Menu\n\nThe crane came on Monday.\nIt is red.\n\nCome back\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pages.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        for site in ("www.one.org", "list/One", "two.org", "three.org"):
            record = {"site": site, "text": TEXT, "body": "The crane came on Monday. It is red."}
            out.write(json.dumps(record | {"title": "A Crane", "author": ["Ann Lee"]}) + "\n")
    return path


def test_lines_of_the_body_are_found_on_the_page(file: Path) -> None:
    page = load(file, 2)[0]

    assert page.shares == (0.0, 1.0, 1.0, 0.0)
    assert page.sizes == (1, 5, 3, 2)


def test_the_pages_of_a_site_are_in_one_fold(file: Path) -> None:
    address, listed, *others = load(file, 3)

    assert address.site == listed.site == "one"
    assert address.fold == listed.fold
    assert address.fold not in {page.fold for page in others}


def test_titles_and_writers_are_compared_by_their_words(file: Path) -> None:
    page = load(file, 2)[0]

    assert page.is_title("a crane")
    assert not page.is_title("a red crane on the quay")
    assert page.is_writer("By Ann Lee and Bo Ek")
    assert not page.is_writer("Bo Ek")


def test_sites_and_names_are_reduced_to_what_counts() -> None:
    assert site_of("list/uk/DailyNews") == site_of("www.dailynews.co.uk") == "dailynews"
    assert split_names("By Ann Lee and Bo Ekman") == ["ann lee", "bo ekman"]
    assert split_names(None) == []
