"""A row of the article list as it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QListView

from tests.ui.articles.test_list_model import ALMA, MILL, RYE
from ui import theme as themes
from ui.articles.list_model import ArticleListModel
from ui.articles.row_delegate import ArticleRowDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rows(qtbot: QtBot) -> QListView:
    rows = QListView()
    qtbot.addWidget(rows)
    model = ArticleListModel(rows)
    model.set_articles([ALMA, MILL, RYE])
    rows.setModel(model)
    rows.setItemDelegate(ArticleRowDelegate(rows))
    rows.resize(264, 300)
    rows.show()
    return rows


def picture(rows: QListView, row: int) -> QImage:
    rect = rows.visualRect(rows.model().index(row, 0))
    return rows.viewport().grab(rect).toImage()


def colours(image: QImage) -> set[str]:
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points}


def test_a_row_has_the_height_of_the_theme(rows: QListView) -> None:
    assert rows.sizeHintForRow(0) == themes.current().size("article_row")


def test_the_bar_shows_the_verdicts_that_were_given(rows: QListView) -> None:
    verified = themes.current().mark_color("verified").name()

    assert verified in colours(picture(rows, 0))
    assert verified not in colours(picture(rows, 2))


def test_the_chosen_row_has_a_ground_and_a_bar_of_its_own(rows: QListView) -> None:
    rows.setCurrentIndex(rows.model().index(1, 0))

    shown = colours(picture(rows, 1))

    assert themes.current().color("selected").name() in shown
    assert themes.current().color("accent").name() in shown
