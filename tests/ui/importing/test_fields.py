"""What is known of an article, with the alternatives one click or key away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from factcheck.domain.articles import Alternatives, Metadata
from tests.builders import MILL, written
from ui.accessibility import unnamed_controls
from ui.importing.fields import MetadataFields, line_of
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KNOWN = Metadata("The mill", "Ines Halloran", "Norrvik Post", "2024-03-09", "en")
OTHERS = Alternatives(
    ("The mill", "The mill | Norrvik Post"), ("Ines Halloran",), ("2024-03-09", "2024-09-03")
)


@pytest.fixture
def fields(qtbot: QtBot) -> MetadataFields:
    fields = MetadataFields()
    qtbot.addWidget(fields)
    fields.show_article(replace(written(*MILL), metadata=KNOWN, alternatives=OTHERS))
    fields.show()
    return fields


def options(fields: MetadataFields, name: str) -> list[QRadioButton]:
    found = fields.fields[name].findChildren(QRadioButton)
    return [button for button in found if not button.isHidden()]


def test_alternatives_are_listed_where_there_are_some(fields: MetadataFields) -> None:
    assert [one.text() for one in options(fields, "title")] == list(OTHERS.titles)
    assert options(fields, "byline") == []
    assert len(options(fields, "published")) == 2
    assert fields.metadata() == KNOWN
    assert list(unnamed_controls(fields)) == []


def test_each_alternative_says_in_which_line_it_was_found(fields: MetadataFields) -> None:
    article = written(*MILL)
    told = article.text.splitlines()[2]
    others = Alternatives((told, "The mill | Norrvik Post"))
    fields.show_article(replace(article, metadata=KNOWN, alternatives=others))

    first, second, third = options(fields, "title")[-3:]

    assert [one.text() for one in (first, third)] == ["The mill", "The mill | Norrvik Post"]
    assert second.accessibleName() == f"{told}, line 3"
    row = second.parentWidget()
    assert row is not None
    shown = [label for label in row.findChildren(PlainLabel) if label.text()]
    assert [label.text() for label in shown] == ["line 3"]
    QApplication.sendPostedEvents()
    assert shown[0].width() >= shown[0].sizeHint().width()
    assert second.width() >= second.sizeHint().width(), "the words end before the number begins"


def test_a_value_that_stands_in_no_line_has_none() -> None:
    assert line_of("Rye\n\nBy  Ines Halloran\n", "By Ines Halloran") == 3
    assert line_of("Rye", "Wheat") == 0
    assert line_of("Rye", "") == 0


def test_a_click_takes_an_alternative(fields: MetadataFields, qtbot: QtBot) -> None:
    with qtbot.waitSignal(fields.edited):
        options(fields, "title")[1].click()

    assert fields.metadata().title == "The mill | Norrvik Post"


def test_the_keys_up_and_down_walk_through_them(fields: MetadataFields, qtbot: QtBot) -> None:
    field = fields.fields["published"].field

    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert fields.metadata().published == "2024-09-03"
    assert options(fields, "published")[1].isChecked()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert fields.metadata().published == "2024-03-09"


def test_an_emptied_field_is_not_known(fields: MetadataFields) -> None:
    fields.fields["byline"].field.setText("  ")

    assert fields.metadata().byline is None


def test_a_date_that_cannot_be_kept_is_marked_and_gets_the_keyboard(
    fields: MetadataFields,
) -> None:
    fields.fields["published"].field.setText("next week")

    assert not fields.is_right()
    assert not fields.check()
    assert "2024-03-09" in fields._problem.text()
    assert fields.fields["published"].field.property("wrong") is True


def test_foreign_words_are_no_mnemonics(fields: MetadataFields, qtbot: QtBot) -> None:
    fields.fields["title"].show_value("Rye & water", ["Rye & water", "Rye"])

    qtbot.waitUntil(lambda: len(options(fields, "title")) == 2)
    assert [one.text() for one in options(fields, "title")] == ["Rye && water", "Rye"]
