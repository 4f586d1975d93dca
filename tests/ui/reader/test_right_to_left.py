"""An article from right to left has its gutter, its bar and its ruler on the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRect

from factcheck.domain.articles import BlockRole
from tests.ui.reader.samples import article, claim
from ui.reader.gutter import gutter_items
from ui.reader.paragraphs import paragraphs_of, runs_from_right

if TYPE_CHECKING:
    from ui.reader.gutter import GutterItem
    from ui.reader.view import ReaderView

ARABIC = "كلّف الجسر الجديد 4.2 مليون دينار في عام 2023، قال مجلس المدينة."
HEBREW = "הגשר החדש עלה 4.2 מיליון שקל בשנת 2023, אמרה העירייה."
ENGLISH = "The new bridge cost 4.2 million euros in 2023, the council said."
MIXED = f"{ARABIC} Harbour Works Ltd. (2023)"


def show(view: ReaderView, words: str) -> GutterItem:
    """Show an article of one claim; return what stands in the gutter beside it."""
    view.set_article(*article([(BlockRole.BODY, words)]))
    view.set_claims([claim(words, words, 1, "verified")])
    view.set_current("c1")
    (seen,) = list(view._seen(view.viewport().height()))
    (item,) = gutter_items(view.scene.pieces(seen), view._setting, seen.top, "c1")
    return item


def text_area(view: ReaderView) -> QRect:
    line = view.document().firstBlock().layout().lineAt(0)
    return line.naturalTextRect().toAlignedRect()


@pytest.mark.parametrize(
    ("words", "expected"),
    [(ARABIC, True), (HEBREW, True), (MIXED, True), (ENGLISH, False), ("", False)],
)
def test_most_letters_say_in_which_direction_an_article_runs(words: str, expected: bool) -> None:
    shown = paragraphs_of(*article([(BlockRole.BODY, words)]))

    assert runs_from_right(shown) is expected


@pytest.mark.parametrize("words", [ARABIC, HEBREW, MIXED])
def test_number_and_glyph_stand_where_the_line_begins(view: ReaderView, words: str) -> None:
    item, text = show(view, words), text_area(view)

    assert text.right() < item.glyph.x() < item.number.left()
    assert item.glyph.x() - text.right() < 40
    assert item.number.right() <= view.viewport().width()


def test_the_ruler_stands_where_lines_end(view: ReaderView) -> None:
    show(view, ENGLISH)
    assert view._ruler.geometry().left() == view.viewport().geometry().right() + 1

    show(view, ARABIC)
    assert view._ruler.geometry().right() + 1 == view.viewport().geometry().left()


def test_an_article_from_the_left_after_one_from_the_right_is_as_before(view: ReaderView) -> None:
    before = show(view, ENGLISH)
    show(view, ARABIC)

    assert show(view, ENGLISH).number == before.number


def test_a_number_in_the_mirrored_gutter_is_found_by_the_pointer(view: ReaderView) -> None:
    item = show(view, ARABIC)

    assert view.claim_at(QPointF(item.number.center())) == "c1"


def test_the_bar_of_the_current_claim_stands_beside_its_lines(view: ReaderView) -> None:
    show(view, ARABIC)
    image = view.viewport().grab().toImage()
    accent = view._setting.theme.color("accent").name()
    text = text_area(view)
    (seen,) = list(view._seen(view.viewport().height()))

    row = round(seen.top) + 14
    painted = [x for x in range(image.width()) if image.pixelColor(x, row).name() == accent]

    assert painted, "the bar is painted"
    assert max(painted) > text.right()
