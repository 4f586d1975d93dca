"""The reader: what it paints, letters and lines, and what assistive tools are told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Block, BlockRole
from factcheck.domain.claims import ClaimId
from tests.ui.reader.driving import LONG, PaintedRegion, on_screen, place_of, show_ferry
from tests.ui.reader.samples import (
    COST,
    FERRY,
    LATE,
    POWER,
    PRICE,
    article,
    claim,
    ferry_claims,
    marked,
)
from ui import theme as themes
from ui.reader.ruler import Ruler
from ui.reader.view import ReaderView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_a_verdict_paints_only_the_block_of_its_claim(view: ReaderView, qtbot: QtBot) -> None:
    text = show_ferry(view)
    view.grab()
    QTest.qWait(0)
    painted = PaintedRegion(view)
    changed = marked(ferry_claims(text)[4], "verified")

    view.update_claim(changed)
    qtbot.waitUntil(lambda: not painted.region.isEmpty())

    assert painted.region.boundingRect().height() < 120


def test_the_picture_after_single_changes_is_that_of_a_fresh_reader(
    view: ReaderView, qtbot: QtBot
) -> None:
    text = show_ferry(view)
    claims = ferry_claims(text)
    on_screen(view)

    for number, mark in ((4, "verified"), (0, "unsourced"), (2, "dismissed"), (1, "open")):
        claims[number] = marked(claims[number], mark)
        view.update_claim(claims[number])
        view.set_current(claims[number].id, scroll=False)
        view.verticalScrollBar().setValue(number)
        on_screen(view)

    fresh = ReaderView()
    qtbot.addWidget(fresh)
    fresh.resize(view.size())
    fresh.show()
    fresh.set_article(*article(FERRY))
    fresh.set_claims(claims)
    fresh.set_current(view.current_claim, scroll=False)
    fresh.verticalScrollBar().setValue(view.verticalScrollBar().value())
    assert on_screen(view) == on_screen(fresh)
    assert on_screen(view) == fresh.grab().toImage()


def test_a_claim_with_other_edges_is_painted_where_it_is_now(view: ReaderView) -> None:
    text = show_ferry(view)
    claims = ferry_claims(text)
    moved = replace(claims[2], span=TextSpan(text.index("The\nyard"), text.index(" has not")))

    view.update_claim(moved)

    placed = view.scene.index.get(moved.id)
    assert placed is not None
    assert (placed.start, placed.end) == (moved.span.start, moved.span.end) if moved.span else False


def test_no_verdict_moves_a_letter(view: ReaderView) -> None:
    text = show_ferry(view)
    places = [place_of(view, text.index(words)) for words in (COST, LATE, POWER)]

    for made in ferry_claims(text):
        view.update_claim(marked(made, "disputed"))
        view.set_current(made.id, scroll=False)

    assert [place_of(view, text.index(words)) for words in (COST, LATE, POWER)] == places


def test_the_wheel_with_ctrl_makes_the_letters_larger(view: ReaderView, qtbot: QtBot) -> None:
    show_ferry(view)
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    with qtbot.waitSignal(view.reading_size_changed) as signal:
        view.wheelEvent(event)

    assert signal.args == [18]


def test_the_size_of_the_letters_has_limits_and_a_way_back(view: ReaderView) -> None:
    show_ferry(view)

    view.set_reading_size(500)
    assert view.font().pixelSize() == 36
    view.set_reading_size(1)
    assert view.font().pixelSize() == 14
    view.zoom(0)
    assert view.font().pixelSize() == 17


def test_the_top_line_stays_when_the_letters_grow(view: ReaderView) -> None:
    text, blocks = article(LONG)
    view.set_article(text, blocks)
    view.scroll_to(text.index("Paragraph 90 "))
    top = view.firstVisibleBlock().text()

    view.zoom(4)

    assert view.firstVisibleBlock().text() == top


def test_lines_are_no_longer_than_the_measure(view: ReaderView) -> None:
    text = show_ferry(view)
    view.resize(1600, 700)

    right = max(place_of(view, at).x() for at in range(text.index(COST), text.index(LATE)))

    theme = themes.current()
    assert right <= theme.size("reader_gutter") + theme.size("reader_measure")


def test_an_article_of_right_to_left_words_is_read_from_the_right(view: ReaderView) -> None:
    words = "\u0642\u0627\u0644 \u0625\u0646 14 \u0639\u0628\u0627\u0631\u0629 in Marrow Bay"
    text, blocks = article([(BlockRole.BODY, words)])
    view.set_article(text, blocks)
    view.set_claims([claim(text, words[:12], 1, "disputed")])

    assert place_of(view, 0).x() > view.viewport().width() / 2
    assert [found.id for found in view.scene.index.between(0, 5)] == ["c1"]


def test_assistive_tools_read_the_article_and_its_name(view: ReaderView) -> None:
    show_ferry(view)

    interface = QAccessible.queryAccessibleInterface(view)

    assert view.objectName() == "reader"
    assert interface.text(QAccessible.Text.Name) == "Article"
    assert "Ferry fleet halves its diesel" in interface.text(QAccessible.Text.Value)


def test_an_empty_reader_answers_everything_with_nothing(view: ReaderView) -> None:
    view.set_claims([])
    view.set_current(None)
    view.set_current("unknown")
    view.toggle_boilerplate()

    assert (view.selected_span(), view.block_at_caret(), view.caret()) == (None, None, 0)
    assert not view.grab().isNull()


def test_a_claim_over_two_blocks_is_marked_in_both(view: ReaderView) -> None:
    text, blocks = article([(BlockRole.BODY, "one two"), (BlockRole.BODY, "three four")])
    view.set_article(text, blocks)
    across = claim(text, "two\n\nthree", 1, "verified")
    view.set_claims([across])

    assert view.scene.paragraphs_of(across.id) == {0, 1}


def test_unknown_claims_are_taken_in_when_they_appear(view: ReaderView) -> None:
    text = show_ferry(view)
    new = replace(claim(text, "yard has not said why", 6), id=ClaimId("new"))

    view.update_claim(new)

    assert view.scene.index.get("new") is not None


def test_blocks_of_nothing_are_left_out(view: ReaderView) -> None:
    view.set_article("ab", [Block(0, 0, BlockRole.BODY), Block(0, 2, BlockRole.BODY)])

    assert view.toPlainText() == "ab"


def test_the_caret_follows_the_current_claim_unless_it_is_in_it(view: ReaderView) -> None:
    text = show_ferry(view)
    view.set_current("c3")
    assert view.caret() == text.index(LATE)

    inside = text.index(POWER) + 10
    view.select(TextSpan(inside, inside + 3))
    cursor = view.textCursor()
    cursor.clearSelection()
    view.setTextCursor(cursor)
    view.set_current("c5")

    assert view.caret() == inside + 3


def test_the_current_claim_is_said_to_assistive_tools(
    view: ReaderView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.reader.view.announce", lambda _, words: said.append(words))
    show_ferry(view)

    view.set_current("c2")

    assert said == [f"Claim 2, verified: {PRICE}"]


def test_a_verdict_is_said_to_assistive_tools_when_it_stands(
    view: ReaderView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.reader.view.announce", lambda _, words: said.append(words))
    text, blocks = article(FERRY)
    view.set_article(text, blocks)
    view.set_claims([claim(text, PRICE, 1, "open")])

    view.update_claim(claim(text, PRICE, 1, "disputed"))
    view.update_claim(claim(text, PRICE, 1, "disputed"))

    assert said == ["Claim 1 of 1, disputed"]


def test_taking_another_theme_over_sets_the_article_anew(
    view: ReaderView, qapp: QApplication
) -> None:
    show_ferry(view)
    light = view.viewport().grab().toImage()

    themes.use(themes.load(themes.Scheme.DARK))
    qapp.sendEvent(view, QEvent(QEvent.Type.StyleChange))
    dark = view.viewport().grab().toImage()
    themes.use(themes.load(themes.Scheme.LIGHT))
    qapp.sendEvent(view, QEvent(QEvent.Type.StyleChange))

    assert dark != light
    assert view.viewport().grab().toImage() == light


def test_a_click_on_the_ruler_jumps_there(view: ReaderView) -> None:
    text, blocks = article(LONG)
    view.set_article(text, blocks)
    view.set_claims([claim(text, "Paragraph 150 tells", 1, "disputed")])
    (ruler,) = view.findChildren(Ruler)

    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, int(ruler.height() * 0.75)))

    seen = view.cursorForPosition(QPoint(300, view.viewport().height() // 2)).block().text()
    assert 140 <= int(seen.split()[1]) <= 160


def test_the_caret_says_which_claim_it_walks_into(
    view: ReaderView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    text = show_ferry(view)
    said: list[str] = []
    cursor = view.textCursor()
    cursor.setPosition(view.scene.positions.to_document(text.index(LATE) - 1))
    view.setTextCursor(cursor)
    monkeypatch.setattr("ui.reader.view.announce", lambda _, words: said.append(words))

    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right)

    assert said == ["Claim 3, open"]


def test_the_stand_in_of_a_hidden_sign_tells_what_it_stands_for(view: ReaderView) -> None:
    words = "The mayor did not\u202e say so"
    view.set_article(*article([(BlockRole.BODY, words)]))

    shown = view.hidden_sign_at(place_of(view, words.index("\u202e")))

    assert shown == "U+202E RLO"
    assert view.hidden_sign_at(place_of(view, 3)) == ""


def test_lines_out_of_sight_are_counted_when_the_width_has_settled(
    view: ReaderView, qtbot: QtBot
) -> None:
    narrow_letters = (BlockRole.BODY, "il " * 60)
    view.set_article(*article([narrow_letters] * 90))
    exact = view.document().lineCount()

    view.resize(500, 700)
    view.resize(774, 700)
    assert view.document().lineCount() != exact

    qtbot.waitUntil(lambda: view.document().lineCount() == exact)


def test_the_line_at_the_top_stays_when_the_window_gets_narrower(
    view: ReaderView, qtbot: QtBot
) -> None:
    text, blocks = article(LONG)
    view.set_article(text, blocks)
    view.scroll_to(text.index("Paragraph 90 "))
    top = view.firstVisibleBlock().text()

    view.resize(520, 700)
    assert view.firstVisibleBlock().text() == top

    qtbot.waitUntil(lambda: not view._settling.isActive())
    assert view.firstVisibleBlock().text() == top


@pytest.mark.parametrize("width", [420, 774])
def test_every_letter_of_a_claim_in_mixed_directions_is_on_its_ground(
    view: ReaderView, width: int
) -> None:
    words = (
        "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0625\u0646 14 "
        "\u0639\u0628\u0627\u0631\u0629 \u0645\u0646 Marrow Bay "
        "\u0633\u062a\u0628\u062d\u0631 2028 "
    ) * 3
    view.resize(width, 700)
    view.set_article(*article([(BlockRole.BODY, words.strip())]))
    span = TextSpan(8, 70)
    made = replace(claim(words, words[8:70], 1, "disputed"), span=span)
    view.set_claims([made])
    (seen,) = list(view._seen(600))

    pieces = view.scene.pieces(seen)

    layout = seen.block.layout()
    for at in range(len(words.strip())):
        line = layout.lineForTextPosition(at)
        glyphs = [run.boundingRect() for run in line.glyphRuns(at, 1)]
        middles = [(rect.left() + rect.right()) / 2 for rect in glyphs if rect.width() > 1]
        for middle in middles if not words[at].isspace() else []:
            covered = any(
                piece.line == line.lineNumber() and piece.left <= middle <= piece.right
                for piece in pieces
            )
            assert covered == (span.start <= at < span.end), words[at]


def test_nothing_is_left_of_a_line_that_is_scrolled_away(view: ReaderView) -> None:
    text, blocks = article([(BlockRole.BODY, "seven boats came in and all of them left " * 90)])
    view.set_article(text, blocks)
    whole = claim(text, text.strip(), 1, "verified")
    view.set_claims([whole])
    on_screen(view)

    view.verticalScrollBar().setValue(2)

    shown = on_screen(view)
    first_rows = {shown.pixelColor(300, y).name() for y in range(3)}
    assert first_rows == {themes.current().color("paper").name()}
    assert shown == view.grab().toImage()
