"""Why a claim was found, as tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import Reason
from ui.claims.reasons import MOST_TAGS, ReasonTags

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

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
        f"{claim.score:.2f} score",
        "4,200 gives a number",
        "\N{MINUS SIGN} is an opinion",
        "2023 says when",
    ]


def test_one_reason_is_one_tag_with_all_its_words(tags: ReasonTags, desk: Desk) -> None:
    reasons = [
        Reason("gives a number", 0.1, TextSpan(26, 30)),
        Reason("gives a number", 0.1, TextSpan(10, 15)),
    ]

    tags.show_reasons(desk.claims[0], reasons, TEXT)

    assert tags.texts()[1:] == ["2023, 4,200 gives a number"]


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
