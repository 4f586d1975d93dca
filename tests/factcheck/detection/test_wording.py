"""A draft names whom and when a sentence means, and invents nothing."""

from __future__ import annotations

import pytest

from factcheck.detection.wording import Draft, Filling, draft
from factcheck.domain.anchors import TextSpan

BEFORE = (
    "Maria Holm, who runs the mill, said on 3 March 2024 that 18 people work there.",
    "The Norrvik Mill Company hired five of them in May.",
)


@pytest.mark.parametrize(
    ("sentence", "drafted"),
    [
        ("She paid 40 crowns.", "Maria Holm paid 40 crowns."),
        ("But she paid 40 crowns.", "Maria Holm paid 40 crowns."),
        ("“It cost 40 crowns,” she said.", "“It cost 40 crowns,” Maria Holm said."),
        ("Holm said it cost 40 crowns.", "Maria Holm said it cost 40 crowns."),
        ("The company lost 40 crowns.", "The Norrvik Mill Company lost 40 crowns."),
    ],
)
def test_the_nearest_named_actor_is_filled_in(sentence: str, drafted: str) -> None:
    found = draft(sentence, BEFORE)

    assert found is not None
    assert found.text == drafted


@pytest.mark.parametrize(
    "sentence",
    ["The mill cost 40 crowns.", "It cost 40 crowns.", "They paid 40 crowns.", ""],
)
def test_what_names_itself_or_nobody_gets_no_draft(sentence: str) -> None:
    assert draft(sentence, BEFORE) is None


def test_nobody_is_made_up_where_nobody_was_named() -> None:
    assert draft("He paid 40 crowns.", ["On Monday the weather was fine in May."]) is None


def test_days_and_actor_are_told_with_what_stood_there() -> None:
    sentence = "She paid 40 crowns last Friday."
    friday = Filling(TextSpan(19, 30), "on 1 March 2024")

    assert draft(sentence, BEFORE, [friday]) == Draft(
        "Maria Holm paid 40 crowns on 1 March 2024.",
        (("She", "Maria Holm"), ("last Friday", "on 1 March 2024")),
    )
