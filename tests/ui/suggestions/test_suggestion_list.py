"""The list of suggestions: its model, its keys, its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.anchors import TextSpan
from factcheck.domain.evidence import Stance
from factcheck.domain.suggestions import QuantityPair, Suggestion, SuggestionKind
from ui import theme as themes
from ui.suggestions.list_model import OFFER_ROLE, TAKEN_ROLE, SuggestionListModel
from ui.suggestions.offers import Offer
from ui.suggestions.row_delegate import ROW_HEIGHT
from ui.suggestions.suggestion_list import MOST_ROWS, SuggestionList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


def offer(number: int, kind: SuggestionKind = SuggestionKind.PASSAGE) -> Offer:
    pair = QuantityPair("differs", "66", "60", TextSpan(0, 2), TextSpan(0, 2))
    found = Suggestion(
        kind,
        f"Passage {number} <b>of</b> the text",
        0.5,
        article_title="A title",
        verdict="verified" if kind is SuggestionKind.VERDICT else None,
        shared=(TextSpan(0, 7),),
        quantities=(pair,),
    )
    return Offer(found)


@pytest.fixture
def listed(frame: QMainWindow) -> SuggestionList:
    model = SuggestionListModel(frame)
    shown = SuggestionList(model)
    frame.setCentralWidget(shown)
    frame.show()
    model.set_offers([offer(number, kind) for number, kind in enumerate(SuggestionKind)])
    return shown


def model_of(listed: SuggestionList) -> SuggestionListModel:
    model = listed.model()
    assert isinstance(model, SuggestionListModel)
    return model


def test_arrows_choose_and_stay_within(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(listed, key)
    assert listed.row == 2

    qtbot.keyClick(listed, Qt.Key.Key_Home)
    assert listed.row == 0


def test_a_stance_key_is_not_taken_with_a_modifier(listed: SuggestionList, qtbot: QtBot) -> None:
    taken: list[Stance] = []
    listed.taken_with.connect(taken.append)
    listed.choose(0)

    qtbot.keyClick(listed, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(listed, Qt.Key.Key_C)

    assert taken == [Stance.CONTRADICTS]


def test_it_is_as_high_as_its_rows_up_to_a_limit(listed: SuggestionList) -> None:
    assert listed.height() == 3 * ROW_HEIGHT

    model_of(listed).set_offers([offer(number) for number in range(9)])
    assert listed.height() == MOST_ROWS * ROW_HEIGHT

    model_of(listed).set_offers([])
    assert not listed.isVisible()


def test_the_same_offers_reset_nothing(listed: SuggestionList) -> None:
    listed.choose(1)

    assert not model_of(listed).set_offers(model_of(listed).offers)
    assert listed.row == 1


def test_what_is_taken_is_told(listed: SuggestionList) -> None:
    model = model_of(listed)

    model.set_taken(frozenset({1}))

    assert [model.index(row).data(TAKEN_ROLE) for row in range(3)] == [False, True, False]
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "recorded as evidence" in spoken
    assert "Differs: 66 in the claim, 60 here" in spoken


def test_a_row_beyond_the_last_has_nothing(listed: SuggestionList) -> None:
    assert model_of(listed).index(7).data(OFFER_ROLE) is None


@pytest.mark.parametrize("scheme", list(themes.Scheme))
def test_every_kind_of_row_is_painted(listed: SuggestionList, scheme: themes.Scheme) -> None:
    before = themes.current()
    themes.use(themes.load(scheme))
    try:
        listed.choose(1)
        model_of(listed).set_taken(frozenset({2}))
        colors = _colors(listed)
    finally:
        themes.use(before)

    assert len(colors) > 3


def _colors(listed: SuggestionList) -> set[int]:
    image = listed.grab().toImage()
    return {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
