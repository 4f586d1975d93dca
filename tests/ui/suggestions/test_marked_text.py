"""Foreign text with marked words: the right words, whatever signs come before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from ui import theme as themes
from ui.accessibility import spoken_name
from ui.suggestions.marked_text import ELLIPSIS, MarkedText, MarkedWords, line_layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


WIDE = "🚢🚢 carried 310,000 passengers"


def span_of(text: str, word: str) -> TextSpan:
    start = text.index(word)
    return TextSpan(start, start + len(word))


def marked_words(text: str, word: str, width: int = 900) -> list[str]:
    marked = MarkedText(text, (span_of(text, word),))
    layout = line_layout(marked, themes.current().font("caption"), width)
    units = layout.text().encode("utf-16-le")
    return [
        units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
        for one in layout.formats()
    ]


@pytest.mark.parametrize("text", [WIDE, "It carried 310,000 passengers", "a\u200bb 310,000"])
def test_the_word_meant_is_the_word_marked(qtbot: QtBot, text: str) -> None:
    assert marked_words(text, "310,000") == ["310,000"]


def test_a_line_without_room_ends_in_an_ellipsis_and_fits(qtbot: QtBot) -> None:
    marked = MarkedText(WIDE * 20)

    layout = line_layout(marked, themes.current().font("caption"), 200)

    assert layout.text().endswith(ELLIPSIS)
    assert layout.lineAt(0).naturalTextWidth() <= 200


def test_a_line_with_room_is_whole(qtbot: QtBot) -> None:
    layout = line_layout(MarkedText(WIDE), themes.current().font("caption"), 900)

    assert layout.text() == WIDE


def test_markup_and_line_ends_are_shown_as_written(qtbot: QtBot) -> None:
    layout = line_layout(MarkedText("<b>a</b>\nb"), themes.current().font("caption"), 900)

    assert layout.text() == "<b>a</b> b"


def test_wrapped_words_take_the_lines_they_need_and_can_be_read_aloud(qtbot: QtBot) -> None:
    words = MarkedWords("caption_long")
    qtbot.addWidget(words)

    words.show_text(MarkedText(WIDE * 6, (TextSpan(0, 2),), (TextSpan(3, 10),)))

    assert spoken_name(words) == WIDE * 6
    assert words.heightForWidth(200) > words.heightForWidth(600) > 0
    words.resize(300, words.heightForWidth(300))
    assert not words.grab().isNull()
