"""The reader: showing, pointing, selecting, folding and scrolling."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QGuiApplication,
)
from PySide6.QtTest import QTest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole
from tests.ui.reader.driving import LONG, click, place_of, show_ferry
from tests.ui.reader.samples import (
    FERRY,
    LATE,
    POWER,
    PRICE,
    article,
    claim,
    ferry_claims,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.reader.view import ReaderView


def test_boilerplate_is_folded_to_a_row_that_counts_it(view: ReaderView) -> None:
    show_ferry(view)

    visible = []
    block = view.document().firstBlock()
    while block.isValid():
        if block.isVisible():
            visible.append(block.text())
        block = block.next()

    assert "2 blocks of boilerplate" in visible
    assert "1 block of boilerplate" in visible
    assert "Sign up for our newsletter" not in visible


def test_a_line_end_inside_a_block_is_shown_as_a_space(view: ReaderView) -> None:
    show_ferry(view)

    assert "The yard has not said why." in view.toPlainText()


def test_showing_all_boilerplate_and_folding_it_again(view: ReaderView, qtbot: QtBot) -> None:
    show_ferry(view)
    folded = view.grab().toImage()

    with qtbot.waitSignal(view.boilerplate_toggled) as signal:
        view.toggle_boilerplate()
    assert signal.args == [True]
    assert view.grab().toImage() != folded

    view.toggle_boilerplate()
    assert view.grab().toImage() == folded


def test_a_click_on_a_row_shows_its_run_only(view: ReaderView) -> None:
    show_ferry(view)
    row = next(p for p in view.scene.paragraphs if p.is_row)
    number = list(view.scene.paragraphs).index(row)
    block = view.document().findBlockByNumber(number)
    top = view.blockBoundingGeometry(block).translated(view.contentOffset()).top()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, int(top) + 16))

    assert view.scene.folds.is_open(row.fold)
    assert not view.scene.folds.all_open


def test_a_claim_in_boilerplate_is_unfolded_when_it_becomes_the_current_one(
    view: ReaderView,
) -> None:
    text = show_ferry(view)
    hidden = claim(text, "Ten walks along the quay", 9)
    view.set_claims([*ferry_claims(text), hidden])

    view.set_current(hidden.id)

    number = view.scene.positions.paragraph_of(text.index("Ten walks"))
    assert view.document().findBlockByNumber(number).isVisible()


def test_a_click_chooses_the_innermost_claim_and_the_next_one_out(
    view: ReaderView, qtbot: QtBot
) -> None:
    text = show_ferry(view)
    inside = text.index(PRICE) + 6
    view.claim_clicked.connect(lambda found: view.set_current(found, scroll=False))

    chosen: list[str] = []
    for _ in range(3):
        with qtbot.waitSignal(view.claim_clicked) as signal:
            click(view, inside)
        chosen.extend(signal.args or [])

    assert chosen == ["c2", "c1", "c2"]


def test_a_click_beside_every_claim_chooses_none(view: ReaderView, qtbot: QtBot) -> None:
    text = show_ferry(view)

    with qtbot.assertNotEmitted(view.claim_clicked):
        click(view, text.index("has not said why"))


def test_a_click_on_a_number_in_the_gutter_chooses_its_claim(
    view: ReaderView, qtbot: QtBot
) -> None:
    text = show_ferry(view)
    line = place_of(view, text.index(POWER)).y()

    with qtbot.waitSignal(view.claim_clicked) as signal:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(105, line))

    assert signal.args == ["c5"]


def test_the_claim_under_the_pointer_is_told_and_shown(view: ReaderView, qtbot: QtBot) -> None:
    text = show_ferry(view)
    before = view.grab().toImage()

    with qtbot.waitSignal(view.claim_hovered) as signal:
        QTest.mouseMove(view.viewport(), place_of(view, text.index(LATE) + 3))

    assert signal.args == ["c3"]
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert view.grab().toImage() != before

    with qtbot.waitSignal(view.claim_hovered) as signal:
        view.viewportEvent(QEvent(QEvent.Type.Leave))
    assert signal.args == [""]
    assert view.grab().toImage() == before


def test_a_selection_is_told_in_code_points(view: ReaderView, qtbot: QtBot) -> None:
    text = show_ferry(view)
    start = text.index("\U0001f6a2")
    wanted = TextSpan(start, start + len("\U0001f6a2 at the Saltgate"))

    with qtbot.waitSignal(view.selection_changed) as signal:
        view.select(wanted)

    assert signal.args == [wanted]
    assert view.selected_span() == wanted
    assert view.caret() == wanted.end


def test_copied_words_come_from_the_stored_text(view: ReaderView) -> None:
    text = show_ferry(view)
    start = text.index("The\nyard")
    view.select(TextSpan(start, start + len("The\nyard has")))

    view.copy()

    assert QGuiApplication.clipboard().text() == "The\nyard has"


def test_the_block_to_give_a_role_is_that_of_the_selection_then_of_the_claim(
    view: ReaderView,
) -> None:
    text = show_ferry(view)
    view.set_current("c4")
    quoted = view.block_at_caret()
    assert quoted is not None
    assert quoted.role is BlockRole.QUOTE

    start = text.index("Ferry")
    view.select(TextSpan(start, start + 5))

    chosen = view.block_at_caret()
    assert chosen is not None
    assert chosen.role is BlockRole.TITLE


@pytest.mark.parametrize("size", [14, 17, 28])
def test_the_current_claim_is_brought_to_a_third_of_the_height(view: ReaderView, size: int) -> None:
    text, blocks = article(LONG)
    view.set_article(text, blocks)
    view.set_reading_size(size)
    far = claim(text, "Paragraph 120 tells", 1)
    view.set_claims([far])

    view.set_current(far.id)

    assert far.span is not None
    y = place_of(view, far.span.start).y()
    assert y == pytest.approx(view.viewport().height() / 3, abs=2.5 * size)


def test_other_roles_keep_the_top_line_and_the_claims(view: ReaderView) -> None:
    text, blocks = article(LONG)
    view.set_article(text, blocks)
    marks = [claim(text, "Paragraph 120 tells", 1, "verified")]
    view.set_claims(marks)
    view.set_current(marks[0].id)
    top = view.firstVisibleBlock().text()

    changed = [
        replace(block, role=BlockRole.HEADING) if number == 3 else block
        for number, block in enumerate(blocks)
    ]
    view.set_article(text, changed)

    assert view.firstVisibleBlock().text() == top
    assert view.current_claim == marks[0].id
    assert view.scene.claims() == tuple(marks)


def test_another_article_starts_at_its_top_without_claims(view: ReaderView) -> None:
    text, blocks = article(LONG)
    view.set_article(text, blocks)
    view.set_claims([claim(text, "Paragraph 120 tells", 1)])
    view.set_current("c1")

    view.set_article(*article(FERRY))

    assert view.verticalScrollBar().value() == 0
    assert (view.current_claim, view.scene.claims()) == ("", ())
