"""Foreign text on screen: shown as written, and nothing hidden in it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

import ui
from ui import plain_text
from ui import theme as themes
from ui.plain_text import (
    PlainLabel,
    isolated,
    plain_box,
    plain_tooltip,
    set_tooltip,
    shortened,
    with_stand_ins,
    with_visible_marks,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

UI = Path(ui.__file__).parent
HEADLINE = 'Nobody hurt<table>.HIDDEN <img src="file:///etc/hostname">'

# Classes and calls that guess whether a text is markup, or load what it names.
FORBIDDEN = {
    "QLabel",
    "QMessageBox",
    "QToolTip",
    "QTextBrowser",
    "QErrorMessage",
    "QProgressDialog",
    "QInputDialog",
    "QWhatsThis",
    "setHtml",
    "insertHtml",
    "appendHtml",
    "setToolTip",
    "setOpenExternalLinks",
    "setMarkdown",
}
OWN_TEXTS = {
    *("actions.py: setToolTip", "table/views.py: QInputDialog"),
    *("help/window.py: QTextBrowser", "help/window.py: setMarkdown"),
}
"""Where a tool tip, a question or a page is written by us."""


def forbidden_uses(tree: ast.AST) -> Iterator[str]:
    """Yield each name of FORBIDDEN that is called, called on, or subclassed."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            used: list[ast.expr] = node.bases
        elif isinstance(node, ast.Call):
            if _is_own_tooltip(node):
                continue
            used = [node.func, *([node.func.value] if isinstance(node.func, ast.Attribute) else [])]
        else:
            continue
        names = [getattr(part, "id", getattr(part, "attr", "")) for part in used]
        yield from FORBIDDEN.intersection(names)


def _is_own_tooltip(call: ast.Call) -> bool:
    """Say whether a call sets a tool tip to a text of ours, or to one that was made plain."""
    text = call.args[0] if call.args else None
    return (
        getattr(call.func, "attr", "") == "setToolTip"
        and isinstance(text, ast.Call)
        and getattr(text.func, "attr", "") in {"tr", "toolTip"}
    )


def test_only_one_module_makes_labels_and_boxes() -> None:
    offenders = [
        f"{path.relative_to(UI)}: {name}"
        for path in sorted(UI.rglob("*.py"))
        if path != Path(plain_text.__file__)
        for name in forbidden_uses(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert set(offenders) <= OWN_TEXTS


@pytest.mark.parametrize(
    "source",
    [
        "QLabel('x')",
        "label.setToolTip(text)",
        "class A(QMessageBox): pass",
        "e.setHtml(x)",
        "QMessageBox.question(None, '', text)",
        "QtWidgets.QLabel(text)",
    ],
)
def test_the_search_for_forbidden_classes_finds_them(source: str) -> None:
    assert list(forbidden_uses(ast.parse(source))) != []


def test_a_label_shows_markup_as_written(qtbot: QtBot) -> None:
    label = PlainLabel(HEADLINE)
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HEADLINE


def test_a_long_foreign_title_is_cut(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)

    label.show_foreign("a" * 5_000)

    assert len(label.text()) == plain_text.LONGEST_TITLE
    assert shortened("short") == "short"


def test_a_wrapped_label_sets_its_lines_at_the_pitch_of_its_style(qtbot: QtBot) -> None:
    words = "Every claim is underlined, even the \U0001f6a2 one, and waits for a verdict of yours."
    label = PlainLabel(words, style="body")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    pitch = themes.current().letters("body").line

    narrow, wide = label.heightForWidth(120), label.heightForWidth(2_000)

    assert wide == pitch
    assert narrow > 3 * pitch
    assert narrow % pitch == 0
    assert " ".join(label._lay_out(120)) == words


def test_a_wrapped_label_paints_every_line(qtbot: QtBot) -> None:
    label = PlainLabel("one two three four five six seven", style="body")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.resize(60, label.heightForWidth(60))

    image = label.grab().toImage()

    ground = image.pixelColor(0, 0)
    last_line = range(image.height() - themes.current().letters("body").line, image.height())
    inked = [
        y for y in last_line if any(image.pixelColor(x, y) != ground for x in range(image.width()))
    ]
    assert inked


def test_a_tool_tip_says_exactly_the_text(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)

    set_tooltip(widget, HEADLINE)

    assert QTextDocumentFragment.fromHtml(widget.toolTip()).toPlainText() == HEADLINE
    assert plain_tooltip("") == ""


def test_a_box_shows_its_words_and_details_as_written(qtbot: QtBot) -> None:
    box = plain_box(None, QMessageBox.Icon.Warning, HEADLINE, details=HEADLINE)
    qtbot.addWidget(box)

    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == HEADLINE
    assert box.informativeText() == HEADLINE
    assert {one.textFormat() for one in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_signs_that_cannot_be_seen_are_named() -> None:
    assert with_visible_marks("pay\u202eload") == "pay\u2039RLO\u203aload"
    assert with_visible_marks("zero\u200bwidth") == "zero\u2039ZWSP\u203awidth"
    assert with_visible_marks("tag\U000e0041") == "tag\u2039U+E0041\u203a"
    assert with_visible_marks("a\u200db") == "a\u2039ZWJ\u203ab"


@pytest.mark.parametrize(
    "ordinary",
    [
        "plain words",
        "\U0001f469\u200d\U0001f680 astronaut",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "caf\u00e9 and cafe\u0301",
    ],
)
def test_ordinary_writing_is_left_alone(ordinary: str) -> None:
    assert with_visible_marks(ordinary) == ordinary
    assert with_stand_ins(ordinary) == ordinary


def test_stand_ins_keep_every_position() -> None:
    text = "a\u202eb\nc\u2028d\u2029e\x00f\r\U000e0041g"

    shown = with_stand_ins(text)

    assert len(shown) == len(text)
    assert shown == "a\u25ccb c d e\u25ccf \u25ccg"


def test_foreign_words_keep_their_direction_to_themselves() -> None:
    assert isolated("abc") == "\u2068abc\u2069"


def test_a_pair_that_keeps_directions_apart_is_no_hidden_sign() -> None:
    title = "\u2068\u05d4\u05d2\u05e9\u05e8 (2023)\u2069"

    assert with_visible_marks(f"Import, {title}, 3 claims") == f"Import, {title}, 3 claims"


@pytest.mark.parametrize(
    ("hiding", "shown"),
    [
        ("\u2068abc\u2069", "\u2039FSI\u203aabc\u2039PDI\u203a"),
        ("\u2068\u05d4", "\u2039FSI\u203a\u05d4"),
        ("\u2068\u05d4\u202eabc\u2069", "\u2039FSI\u203a\u05d4\u2039RLO\u203aabc\u2039PDI\u203a"),
        ("\u2068\u05d4\u200b\u2069", "\u2039FSI\u203a\u05d4\u2039ZWSP\u203a\u2039PDI\u203a"),
    ],
)
def test_nothing_is_hidden_inside_or_by_half_of_such_a_pair(hiding: str, shown: str) -> None:
    assert with_visible_marks(hiding) == shown
