from __future__ import annotations

import pytest

from factcheck.importing.web_addresses import is_public, parse


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("http://News.Example", "http://news.example/"),
        ("https://news.example:443/a?b=c#d", "https://news.example/a?b=c"),
        ("https://bücher.example/ä ö".replace(" ", "%20"), "https://xn--bcher-kva.example/%C3%A4%20%C3%B6"),
        ("http://[2606:2800:220:1::1]/", "http://[2606:2800:220:1::1]/"),
    ],
)  # fmt: skip
def test_an_address_is_written_one_way(url: str, text: str) -> None:
    assert parse(url).text == text


@pytest.mark.parametrize("address", ["93.184.216.34", "1.1.1.1", "2606:2800:220:1::1"])
def test_addresses_of_the_public_net_are_public(address: str) -> None:
    assert is_public(address)
