"""What the marks of claims look like: tints, patterns, the ring, the gutter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect

from factcheck.domain.articles import BlockRole
from tests.ui.reader.samples import article, claim, marked
from ui import theme as themes
from ui.reader.gutter import gutter_items, role_word

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from factcheck.domain.claims import Claim
    from ui.reader.view import ReaderView

WORDS = "The council spent 3.2 million crowns in 2021 which was a third more than planned"
INNER = "3.2 million crowns in 2021"
INMOST = "million crowns"


def show(view: ReaderView, claims: list[Claim], words: str = WORDS) -> None:
    view.set_article(*article([(BlockRole.BODY, words)]))
    view.set_claims(claims)


def nested(*marks: str) -> list[Claim]:
    quotes = (WORDS, INNER, INMOST)
    return [
        claim(WORDS, quote, number, mark)
        for number, (quote, mark) in enumerate(zip(quotes, marks, strict=False), 1)
    ]


def area(view: ReaderView, quote: str) -> QRect:
    """Return the slot of a quote's line, from its first to its last letter on that line."""
    (seen,) = list(view._seen(view.viewport().height()))
    start = WORDS.index(quote)
    line = seen.block.layout().lineForTextPosition(start)
    left, right = (line.cursorToX(at)[0] for at in (start, start + len(quote)))  # type: ignore[index]
    baseline = seen.top + line.y() + line.ascent()
    return QRect(round(left), round(baseline) - 19, round(right - left), 30)


def colors(image: QImage, place: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    }


def painted(view: ReaderView, quote: str) -> set[str]:
    view.clearFocus()
    return colors(view.viewport().grab().toImage(), area(view, quote).adjusted(2, 0, -2, 0))


def role(name: str) -> str:
    return themes.current().color(name).name()


@pytest.mark.parametrize("mark", themes.VERDICT_MARKS)
def test_a_verdict_has_its_tint_and_its_pattern(view: ReaderView, mark: str) -> None:
    show(view, [claim(WORDS, INNER, 1, mark)])

    assert {role(f"{mark}_tint"), role(mark)} <= painted(view, INNER)


def test_an_open_claim_has_dots_and_no_tint(view: ReaderView) -> None:
    show(view, [claim(WORDS, INNER, 1, "open")])

    found = painted(view, INNER)

    assert role("open") in found
    assert role("open_tint") not in found


def test_a_dismissed_claim_has_no_mark_in_the_text(view: ReaderView) -> None:
    show(view, [])
    plain = painted(view, INNER)

    show(view, [claim(WORDS, INNER, 1, "dismissed")])

    assert painted(view, INNER) == plain


def test_the_inner_of_two_claims_has_the_stronger_tint(view: ReaderView) -> None:
    show(view, nested("disputed", "verified"))

    found = painted(view, INNER)

    assert {role("verified_tint_2"), role("verified"), role("disputed")} <= found
    assert role("verified_tint") not in found


def test_three_claims_inside_one_another_are_all_seen(view: ReaderView) -> None:
    show(view, nested("disputed", "verified", "unsourced"))

    found = painted(view, INMOST)

    assert {role("unsourced_tint_2"), role("unsourced"), role("disputed")} <= found
    assert role("verified") not in found


def test_the_current_claim_has_its_ground_and_its_ring(view: ReaderView) -> None:
    show(view, [claim(WORDS, INNER, 1, "verified")])

    view.set_current("c1")

    found = painted(view, INNER)
    assert {role("current_tint"), role("accent"), role("verified")} <= found
    assert role("verified_tint") not in found


def test_a_claim_inside_the_current_one_keeps_its_own_tint(view: ReaderView) -> None:
    show(view, nested("disputed", "verified"))

    view.set_current("c1")

    assert role("verified_tint_2") in painted(view, INNER)
    assert role("current_tint") in painted(view, "The council")


def test_the_current_claim_inside_another_has_its_own_ground(view: ReaderView) -> None:
    show(view, nested("disputed", "verified"))

    view.set_current("c2")

    assert role("current_tint") in painted(view, INNER)
    assert role("disputed_tint") in painted(view, "The council")


def test_the_ring_is_closed_only_where_the_claim_ends(view: ReaderView) -> None:
    show(view, [claim(WORDS, WORDS, 1, "open")])
    view.set_current("c1")
    view.clearFocus()

    image = view.viewport().grab().toImage()

    (seen,) = list(view._seen(700))
    first, last = view.scene.pieces(seen)
    left_edge = QRect(round(first.left) - 2, round(seen.top + first.baseline) - 10, 2, 6)
    open_edge = left_edge.translated(round(last.left - first.left), 28)
    assert role("paper") not in colors(image, left_edge)
    assert colors(image, open_edge) == {role("paper")}


def test_the_current_claim_has_a_bar_beside_its_lines(view: ReaderView) -> None:
    show(view, [claim(WORDS, WORDS, 1, "open")])
    view.set_current("c1")

    image = view.viewport().grab().toImage()

    left = themes.current().size("reader_gutter") - 12
    assert colors(image, QRect(left, 30, 3, 40)) == {role("accent")}


def test_a_third_claim_on_a_line_is_counted_and_the_current_one_is_among_the_shown(
    view: ReaderView,
) -> None:
    words = "One in 2019. Two in 2020. Three in 2021. Four."
    quotes = ("One in 2019", "Two in 2020", "Three in 2021", "Four")
    show(view, [claim(words, quote, n, "open") for n, quote in enumerate(quotes, 1)], words)
    (seen,) = list(view._seen(700))
    pieces = view.scene.pieces(seen)

    at_first = gutter_items(pieces, view._setting, seen.top, "")
    with_current = gutter_items(pieces, view._setting, seen.top, "c4")

    assert [item.claim.id for item in at_first] == ["c2", "c1"]
    assert [item.more for item in at_first] == [0, 2]
    assert [item.claim.id for item in with_current] == ["c4", "c1"]
    assert not view.grab().isNull()


def test_numbers_that_do_not_fit_beside_one_another_are_counted(view: ReaderView) -> None:
    words = "One in 2019. Two in 2020."
    marks = [claim(words, "One in 2019", 1111), claim(words, "Two in 2020", 2222)]
    view.resize(500, 600)
    show(view, marks, words)
    (seen,) = list(view._seen(600))

    items = gutter_items(view.scene.pieces(seen), view._setting, seen.top, "")

    assert [(item.claim.number, item.more) for item in items] == [(1111, 1)]


def test_a_number_in_the_gutter_is_hit_with_its_glyph(view: ReaderView) -> None:
    show(view, [claim(WORDS, INNER, 1, "verified")])
    (seen,) = list(view._seen(700))
    (item,) = gutter_items(view.scene.pieces(seen), view._setting, seen.top, "")

    assert item.holds(item.glyph + QPoint(7, 7))
    assert item.holds(item.number.center())
    assert not item.holds(QPoint(4, 4))


def test_every_role_has_a_word() -> None:
    assert {role_word(found) for found in BlockRole} >= {"Title", "Quote", "Boilerplate"}


def test_a_hovered_claim_is_darker(view: ReaderView) -> None:
    claims = [marked(claim(WORDS, INNER, 1), "verified")]
    show(view, claims)

    view._hover("c1")

    assert role("verified_tint_2") in painted(view, INNER)
