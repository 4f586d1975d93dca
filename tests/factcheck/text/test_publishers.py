from __future__ import annotations

import pytest

from factcheck.text.publishers import publisher_of


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        (["© 2026 Ostholm Courier. All rights reserved."], "Ostholm Courier"),
        (["By Ostholm News Network"], "Ostholm News Network"),
        (["Skip to more OC sites", "https://p.oc.com/a"], "OC"),
        (["Every evening, OC sends out a letter."], "OC"),
        (["Copyright 2019"], None),
        (["© 2000-2026"], None),
        (["Menu", "Sport", "Follow us on Facebook"], None),
    ],
)
def test_a_page_names_its_publisher_in_its_own_words(
    lines: list[str], publisher: str | None
) -> None:
    assert publisher_of(lines) == publisher
