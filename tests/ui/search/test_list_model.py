"""The places found, in groups; titles are stepped over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from factcheck.domain.articles import ArticleId
from factcheck.domain.search import HitKind, SearchHit
from ui.search.list_model import HIT_ROLE, MOST_OF_A_KIND, SearchListModel
from ui.search.row_delegate import SearchRowDelegate

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def hit(kind: HitKind, text: str = "The ferry sailed.") -> SearchHit:
    return SearchHit(kind, ArticleId("a"), "Crossings", "" if kind is HitKind.ARTICLE else text)


@pytest.fixture
def model(qtbot: QtBot) -> SearchListModel:
    model = SearchListModel()
    kinds = (HitKind.EVIDENCE, HitKind.PASSAGE, HitKind.ARTICLE, HitKind.PASSAGE)
    model.show([hit(kind) for kind in kinds])
    return model


def test_places_are_grouped_by_kind(model: SearchListModel) -> None:
    rows = [model.index(row).data() for row in range(model.rowCount())]

    assert rows == [
        *("Articles: 1", "Crossings"),
        *("Passages: 2", "The ferry sailed.", "The ferry sailed."),
        *("Evidence: 1", "The ferry sailed."),
    ]


def test_titles_cannot_be_chosen(model: SearchListModel) -> None:
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.index(0).data(HIT_ROLE) is None
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize(
    ("row", "by", "to"), [(-1, 1, 1), (1, 1, 3), (3, -1, 1), (1, -1, 1), (6, 1, 6), (1, 8, 6)]
)
def test_steps_go_from_place_to_place(model: SearchListModel, row: int, by: int, to: int) -> None:
    assert model.step(row, by) == to


def test_an_empty_list_has_no_place(qtbot: QtBot) -> None:
    assert SearchListModel().step(-1, 1) == -1


def test_a_place_is_spoken_with_its_number(model: SearchListModel) -> None:
    assert model.spoken(model.hits[1]) == "Passage: The ferry sailed., Crossings, 2 of 4"


def test_more_than_are_listed_are_told(model: SearchListModel) -> None:
    many = [hit(HitKind.PASSAGE, f"Ferry {number}") for number in range(MOST_OF_A_KIND + 1)]

    model.show(many)

    assert model.index(0).data() == f"Passages: the first {MOST_OF_A_KIND}"
    assert len(model.hits) == MOST_OF_A_KIND


def test_every_row_is_painted(model: SearchListModel, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(SearchRowDelegate(view))
    view.resize(500, 320)
    view.show()
    view.setCurrentIndex(model.index(3))

    image = view.grab().toImage()

    inks = {image.pixel(x, y) for x in range(0, 500, 2) for y in range(0, 320, 2)}
    assert len(inks) > 3
