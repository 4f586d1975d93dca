from __future__ import annotations

import pytest

from factcheck.text.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that the bridge would be closed and that it was not safe to use.", "en"),
        (
            "Die Brücke ist nach dem Sturm nicht mehr sicher, und sie wird von der Stadt gesperrt.",
            "de",
        ),
        ("Le pont est fermé depuis la tempête et la ville ne sait pas quand il va ouvrir.", "fr"),
        ("Мост закрыт, и город не знает, когда он будет снова открыт для людей.", "ru"),
        ("橋は嵐のあとで閉鎖されました。", "ja"),
        ("पुल तूफान के बाद बंद कर दिया गया।", "hi"),
    ],
)
def test_the_language_is_told_by_script_and_common_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_text_that_does_not_show_its_language_has_none() -> None:
    assert language_of("4711 0815 XYZ") is None
