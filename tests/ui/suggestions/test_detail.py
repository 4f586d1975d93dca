"""The chosen suggestion in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.evidence import Stance
from factcheck.domain.suggestions import QuantityPair, Suggestion, SuggestionKind
from tests.builders import add
from ui.suggestions.detail import SuggestionDetail
from ui.suggestions.offers import Offer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project


@pytest.fixture
def claim(project: Project) -> Claim:
    return project.claims.of_article(add(project))[0]


@pytest.fixture
def detail(frame: QMainWindow) -> SuggestionDetail:
    detail = SuggestionDetail()
    frame.setCentralWidget(detail)
    frame.show()
    return detail


def passage(*pairs: QuantityPair) -> Offer:
    return Offer(Suggestion(SuggestionKind.PASSAGE, "It had 60.", 0.4, quantities=pairs))


def test_without_quantities_the_claim_is_not_repeated(
    detail: SuggestionDetail, claim: Claim
) -> None:
    detail.show_offer(passage(), claim, is_taken=False)

    assert detail.passage.isVisible()
    assert not detail.claim.isVisible()
    assert not detail.judge_alike.isVisible()


def test_with_quantities_both_stand_one_above_the_other(
    detail: SuggestionDetail, claim: Claim
) -> None:
    pair = QuantityPair("differs", "66", "60", TextSpan(4, 6), TextSpan(7, 9))

    detail.show_offer(passage(pair), claim, is_taken=False)

    assert detail.claim.shown.text == claim.quote
    assert detail.claim.shown.tinted == (pair.here_span,)
    assert detail.passage.shown.tinted == (pair.there_span,)


def test_what_is_taken_cannot_be_taken_again(detail: SuggestionDetail, claim: Claim) -> None:
    detail.show_offer(passage(), claim, is_taken=True)

    assert not detail.supports.isEnabled()
    assert not detail.contradicts.isEnabled()


def test_its_buttons_say_the_stance(detail: SuggestionDetail, claim: Claim, qtbot: QtBot) -> None:
    detail.show_offer(passage(), claim, is_taken=False)

    with qtbot.waitSignal(detail.taken_with) as taken:
        detail.contradicts.click()

    assert taken.args == [Stance.CONTRADICTS]


def test_without_an_offer_there_is_nothing(detail: SuggestionDetail, claim: Claim) -> None:
    detail.show_offer(passage(), claim, is_taken=False)
    detail.show_offer(None, None, is_taken=False)

    assert not detail.isVisible()
