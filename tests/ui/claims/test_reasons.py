"""Why a claim was found, as tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import Reason
from ui.claims.reasons import MOST_TAGS, ReasonTags

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.desk import Desk

TEXT = "It ground 4,200 tonnes in 2023."


@pytest.fixture
def tags(frame: QMainWindow) -> ReasonTags:
    tags = ReasonTags()
    frame.setCentralWidget(tags)
    frame.show()
    return tags


def test_the_score_comes_first_then_the_weightiest_reason(tags: ReasonTags, desk: Desk) -> None:
    claim = desk.claims[0]
    reasons = [
        Reason("says when", 0.1, TextSpan(26, 30)),
        Reason("gives a number", 0.3, TextSpan(10, 15)),
        Reason("is an opinion", -0.2),
    ]

    tags.show_reasons(claim, reasons, TEXT)

    assert tags.texts() == [
        f"score {claim.score:.2f}",
        "gives a number: 4,200",
        "\N{MINUS SIGN} is an opinion",
        "says when: 2023",
    ]


def test_one_reason_is_one_tag_with_all_its_words(tags: ReasonTags, desk: Desk) -> None:
    reasons = [
        Reason("gives a number", 0.1, TextSpan(26, 30)),
        Reason("gives a number", 0.1, TextSpan(10, 15)),
    ]

    tags.show_reasons(desk.claims[0], reasons, TEXT)

    assert tags.texts()[1:] == ["gives a number: 4,200, 2023"]


def test_a_word_is_said_once_and_without_the_sign_behind_it(tags: ReasonTags, desk: Desk) -> None:
    text = "Rye rose in 2020, fell in 2021. Rye again."
    places = [TextSpan(0, 3), TextSpan(12, 17), TextSpan(26, 31), TextSpan(32, 35)]
    reasons = [Reason("names things", 0.1, place) for place in places]

    tags.show_reasons(desk.claims[0], reasons, text)

    assert tags.texts()[1:] == ["names things: Rye, 2020, 2021"]


def test_only_the_strongest_are_shown(tags: ReasonTags, desk: Desk) -> None:
    reasons = [Reason(f"reason {number}", number / 100) for number in range(20)]

    tags.show_reasons(desk.claims[0], reasons, TEXT)

    assert len(tags.texts()) == MOST_TAGS + 1


def test_the_reasons_of_the_detector_name_words_of_the_claim(
    tags: ReasonTags, desk: Desk, project: Project
) -> None:
    claim, article = desk.claims[0], desk.article
    assert article is not None

    tags.show_reasons(claim, project.claims.reasons(claim.id), article.text)

    assert len(tags.texts()) > 1


def test_no_claim_has_no_tags(tags: ReasonTags, desk: Desk) -> None:
    tags.show_reasons(desk.claims[0], [], TEXT)

    tags.show_reasons(None, [], TEXT)

    assert tags.texts() == []


def test_more_reasons_move_nothing_and_are_told_in_full(tags: ReasonTags, desk: Desk) -> None:
    before = tags.sizeHint()
    reasons = [Reason(f"speaks of a rather long matter number {n}", 0.3) for n in range(4)]

    tags.show_reasons(desk.claims[0], reasons, TEXT)
    tags.resize(260, before.height())

    assert tags.sizeHint() == before
    assert len(list(tags._places())) < len(tags.texts())
    assert "number 3" in tags.accessibleName()


def test_pointing_at_a_tag_tells_where_its_words_stand(
    tags: ReasonTags, desk: Desk, qtbot: QtBot
) -> None:
    told: list[tuple[TextSpan, ...]] = []
    tags.pointed.connect(told.append)
    tags.show_reasons(desk.claims[0], [Reason("says when", 0.2, TextSpan(26, 30))], TEXT)
    (_, score), (_, when) = list(tags._places())

    for place in (score, when):
        QTest.mouseMove(tags, place.center())
    QTest.mouseMove(tags, tags.rect().bottomRight())
    qtbot.waitUntil(lambda: told[-1:] == [()])

    assert told == [(TextSpan(26, 30),), ()]


def test_stepping_goes_through_the_reasons_that_have_words_and_ends(
    tags: ReasonTags, desk: Desk
) -> None:
    told: list[tuple[TextSpan, ...]] = []
    tags.pointed.connect(told.append)
    reasons = [
        Reason("says when", 0.2, TextSpan(26, 30)),
        Reason("is long", 0.3),
        Reason("gives a number", 0.1, TextSpan(10, 15)),
    ]
    tags.show_reasons(desk.claims[0], reasons, TEXT)

    steps = [tags.step() for _ in range(3)]

    assert steps == ["says when: 2023", "gives a number: 4,200", ""]
    assert told == [(TextSpan(26, 30),), (TextSpan(10, 15),), ()]


def test_another_claim_is_pointed_at_nowhere(tags: ReasonTags, desk: Desk) -> None:
    told: list[tuple[TextSpan, ...]] = []
    tags.pointed.connect(told.append)
    tags.show_reasons(desk.claims[0], [Reason("says when", 0.2, TextSpan(26, 30))], TEXT)
    tags.step()

    tags.show_reasons(desk.claims[1], [], TEXT)

    assert told == [(TextSpan(26, 30),), ()]
