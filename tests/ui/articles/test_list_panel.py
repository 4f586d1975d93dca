"""The left pane: it follows the record, and says why it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.builders import FERRY, V, add, first_claim
from ui.articles.list_model import ArticleOrder
from ui.articles.list_panel import ArticleListPanel
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ArticleId
    from ui.session import Session


@pytest.fixture
def panel(session: Session, article_id: ArticleId, qtbot: QtBot) -> ArticleListPanel:
    panel = ArticleListPanel(session)
    qtbot.addWidget(panel)
    panel.resize(264, 600)
    panel.show()
    qtbot.waitUntil(lambda: panel.model.total == 1)
    return panel


def test_a_verdict_moves_the_bar(panel: ArticleListPanel, session: Session, qtbot: QtBot) -> None:
    claim = first_claim(session.project)

    session.edit(lambda: session.project.verdicts.judge(claim.id, V))

    qtbot.waitUntil(lambda: panel.model.shown[0].counts.verified == 1)


def test_a_new_article_appears(panel: ArticleListPanel, session: Session, qtbot: QtBot) -> None:
    add(session.project, *FERRY, title="Alma")

    panel.reload()

    qtbot.waitUntil(lambda: panel.model.total == 2)


def test_a_filter_that_finds_nothing_can_be_cleared(panel: ArticleListPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "zebra")
    assert panel.model.rowCount() == 0
    said = panel.findChild(EmptyState)
    assert said is not None
    assert panel._clear.mapTo(said, panel._clear.rect().bottomLeft()).y() < said.height() / 2
    assert panel._clear.x() < said.width() / 4

    panel._clear.click()

    assert panel.filter.text() == ""
    assert panel.model.rowCount() == 1


def test_an_arrow_key_opens_the_next_article(
    panel: ArticleListPanel, session: Session, qtbot: QtBot
) -> None:
    second = add(session.project, *FERRY, title="Alma")
    panel.reload()
    qtbot.waitUntil(lambda: panel.model.total == 2)
    panel.choose(panel.model.shown[0].id)

    with qtbot.waitSignal(panel.article_chosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)

    assert chosen.args == [panel.model.shown[1].id]
    assert second in panel.model.ids


def test_marking_the_article_being_read_is_no_choice(
    panel: ArticleListPanel, article_id: ArticleId, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(panel.article_chosen):
        panel.choose(article_id)

    assert panel.list.currentIndex().row() == 0


def test_the_order_is_said_on_its_button(panel: ArticleListPanel) -> None:
    panel.order_by(ArticleOrder.TITLE)

    assert panel._sort.text() == "Title"
