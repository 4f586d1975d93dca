"""What each line of a page shows, in numbers: the features of the reading model.

Every feature is between about -1 and 3, so that no scale drowns another.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from factcheck.text.languages import ANY_FUNCTION_WORD
from factcheck.text.line_signs import (
    BARE_URL,
    COMMENT_COUNT,
    FURNITURE,
    GLUED,
    PICTURE_CREDIT,
    READ_MORE,
    SECTION_BREAK,
    SENTENCE_BREAK,
    TALLY,
    ends_sentence,
    is_about_comment,
    names_agency,
    sign_ups,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.text.lines import Line
    from factcheck.text.page_lines import Page, PageLine

_QUOTES = re.compile('["“”„«»‘’「」『』]')
_SPEECH = frozenset(
    (
        "said says told added according asked sagte sagt erklärte betonte laut déclaré selon dijo "
        "según afirmó disse segundo zei aldus sade sa enligt powiedział сообщил заявил"
    ).split()
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
_AGO = re.compile(
    r"\b(?:\d+|an?) (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:ago|read)\b|"
    r"\bvor \d+ (?:Minuten|Stunden|Tagen)|\bil y a \d+|\bhace \d+|\d+ (?:ore|giorni) fa",
    re.IGNORECASE,
)
_SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+){3,}$")
_PERSON = frozenset("i we you your our my us ich wir sie vous nous usted".split())
_AGO_WORDS = frozenset("ago read vor il hace fa".split())
"""One of these stands in all that _AGO finds: a look at them is quicker."""
_FOREIGN = re.compile(r"[^\W\d_A-Za-zÀ-ɏ]")
_CAPITAL_WORD = re.compile(r"\b[A-ZÀ-ÞŀĀĆČĎĐĒĘĚĢĪĶŁĻŃŅŇŌŐŘŚŠŞŤŪŮŰŹŻŽА-ЯЁЄІЇΑ-Ω]")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁЄІЇΑ-Ω]")
_DIGIT = re.compile(r"\d")
_PUNCTUATION = re.compile(r"[^\w\s]|_")
_BAR = re.compile(r" [|·•›»/] ")
_OPENERS = frozenset("\"“„«‘'「『»")

NAMES = (
    "characters", "words", "one_word", "few_words", "some_words", "long", "very_long",
    "words_per_sentence", "sentences", "word_length",
    "ends_sentence", "ends_full_stop", "ends_question", "ends_colon", "ends_dots", "ends_comma",
    "ends_letter", "starts_lower", "starts_quote", "starts_digit", "starts_mark", "has_bullet",
    "has_number_mark", "has_heading_mark", "capitals", "all_capitals", "title_case", "digits",
    "punctuation", "commas", "function_words", "quotes", "speech", "person", "address",
    "read_more", "furniture", "sign_up", "picture_credit", "agency", "section_break", "count",
    "comment", "tally", "glued", "date", "clock", "ago", "byline", "copyright", "bar", "slug",
    "bracketed", "non_latin", "repeated", "often_repeated", "begins_as_another",
    "no_blank_above", "one_blank_above",
    "more_blanks_above", "no_blank_below", "indented", "usual_indent", "rows", "place",
    "place_from_end", "at_start", "shared_words", "word_odds", "worst_word", "best_word",
    "first_word_odds", "last_word_odds",
)  # fmt: skip


def line_features(page: Page, word_odds: Mapping[str, float]) -> list[list[float]]:
    """Return one row of NAMES for each line.

    `word_odds` gives words' log-odds of standing in an article's own text.
    """
    own: dict[str, tuple[list[float], list[float], list[float]]] = {}
    rows = []
    for line in page.lines:
        if line.text not in own:  # menus say the same again and again
            own[line.text] = _own(line, word_odds)
        size, shape, odds = own[line.text]
        edges = _edges(line.line, line.text)
        rows.append([*size, *edges, *shape, *_place(page, line), *odds])
    return rows


def _own(
    line: PageLine, word_odds: Mapping[str, float]
) -> tuple[list[float], list[float], list[float]]:
    """Return what a line's text says by itself: size, shape and words."""
    shape = [*_letters(line.text, line.words), *_signs(line)]
    return _size(line), shape, odds_features(line.words, word_odds)


def _size(line: PageLine) -> list[float]:
    text, words, count = line.text, line.words, line.count
    sentences = len(SENTENCE_BREAK.findall(text))
    return [
        math.log1p(len(text)) / 3,
        math.log1p(count) / 2,
        float(count <= 1),
        float(2 <= count <= 4),
        float(5 <= count <= 9),
        float(count >= 20),
        float(count >= 45),
        min(3.0, count / (sentences + 1) / 15),
        min(3.0, sentences / 2),
        min(2.0, sum(map(len, words)) / max(1, len(words)) / 6),
    ]


def _edges(line: Line, text: str) -> list[float]:
    first, last = text[:1], text[-1:]
    return [
        float(ends_sentence(text)),
        float(last in {".", "。", "।"}),
        float(last == "?"),
        float(last == ":"),
        float(text.endswith(("...", "…"))),
        float(last == ","),
        float(last.isalnum()),
        float(first.islower()),
        float(first in _OPENERS),
        float(first.isdigit()),
        float(not (first.isalnum() or first in _OPENERS)),
        float(bool(line.marker) and not line.marker[:1].isdigit() and line.marker[:1] != "#"),
        float(line.marker[:1].isdigit()),
        float(line.marker[:1] == "#"),
    ]


def _letters(text: str, words: Sequence[str]) -> list[float]:
    length = max(1, len(text))
    count = max(1, len(words))
    capitals = len(_CAPITAL.findall(text))
    titled = len(_CAPITAL_WORD.findall(text))
    function = sum(word in ANY_FUNCTION_WORD for word in words)
    return [
        min(1.0, capitals / length * 4),
        float(text.isupper()),
        titled / count,
        min(1.0, len(_DIGIT.findall(text)) / length * 3),
        min(2.0, len(_PUNCTUATION.findall(text)) / length * 10),
        min(2.0, text.count(",") / count * 10),
        min(1.0, function / count * 2),
    ]


def _signs(line: PageLine) -> list[float]:
    text, count = line.text, line.count
    return [
        min(2.0, len(_QUOTES.findall(text)) / 2),
        float(not _SPEECH.isdisjoint(line.words)),
        float(not _PERSON.isdisjoint(line.words)),
        float("http" in text or "www." in text) + float(bool(BARE_URL.match(text))),
        float(bool(READ_MORE.match(text))),
        float(bool(FURNITURE.match(text))),
        min(2.0, sign_ups(text, line.words) * 4 / (count + 3)),
        float(bool(PICTURE_CREDIT.match(text))),
        float(names_agency(text)),
        float(bool(SECTION_BREAK.match(text))),
        float(bool(COMMENT_COUNT.match(text))),
        float(is_about_comment(text, line.words)),
        float(bool(TALLY.search(text))),
        min(2.0, float(len(GLUED.findall(text)))),
        float(count < 30 and bool(line.dates)),
        float(bool(_CLOCK.search(text))),
        float(not _AGO_WORDS.isdisjoint(line.words) and bool(_AGO.search(text))),
        float(count < 20 and line.byline is not None),
        float("©" in text or "(c)" in text.lower()),
        float(bool(_BAR.search(text))),
        float(bool(_SLUG.match(text))),
        float(text.startswith(("(", "[")) and text.endswith((")", "]"))),
        min(1.0, len(_FOREIGN.findall(text)) / max(1, len(text)) * 1.3),
    ]


def _place(page: Page, shown: PageLine) -> list[float]:
    index, line, total = shown.number, shown.line, len(page.lines)
    below = page.lines[index + 1].line.blanks if index + 1 < total else 1
    repeats = page.repeats(shown)
    return [
        float(repeats > 1),
        float(repeats > 2),
        float(page.begins_another(shown)),
        float(line.blanks == 0),
        float(line.blanks == 1),
        float(line.blanks > 1),
        float(below == 0),
        min(2.0, line.indent / 10),
        float(line.indent == page.usual_indent),
        min(2.0, (line.rows - 1) / 3),
        index / total,
        min(2.0, math.log1p(total - index) / 3),
        min(2.0, math.log1p(index) / 3),
        _shared_words(page, shown),
    ]


def _shared_words(page: Page, shown: PageLine) -> float:
    """Return the share of a short line's longer words that the page's long lines use too."""
    if len(shown.text) > 140:
        return 1.0
    known = [word for word in shown.words if len(word) > 4]
    return sum(word in page.vocabulary for word in known) / max(1, len(known))


def odds_features(words: Sequence[str], word_odds: Mapping[str, float]) -> list[float]:
    """Return what the words alone say: mean, worst, best, first and last log-odds."""
    odds = [word_odds.get(word, 0.0) for word in words]
    if not odds:
        return [0.0] * 5
    bounds = (sum(odds) / len(odds), min(odds), max(odds), odds[0], odds[-1])
    return [max(-2.0, min(2.0, value / 2)) for value in bounds]
