"""The dialog that asks where to search: keys alone, own places, nothing opened without words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.search_places import PLACES, SearchPlace
from factcheck.errors import DiskFullError, InvalidValueError
from ui.accessibility import unnamed_controls
from ui.evidence.search_at import SearchAtDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OWN = SearchPlace("Port archive", "https://archive.example/?q={query}")
WAYBACK = next(row for row, one in enumerate(PLACES) if one.needs_link)


@pytest.fixture
def dialog(qtbot: QtBot) -> SearchAtDialog:
    made = SearchAtDialog("rye  and\nwater", "")
    qtbot.addWidget(made)
    made.show_places(((*PLACES, OWN), (OWN,)))
    made.show()
    return made


def test_it_has_a_name_for_everything(dialog: SearchAtDialog) -> None:
    assert unnamed_controls(dialog) == []


def test_enter_opens_the_chosen_place_for_the_words(dialog: SearchAtDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.words, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Down)

    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)

    assert told.args is not None
    place, searched, address = told.args
    assert (place.name, searched) == ("Google", "rye and water")
    assert address == "https://www.google.com/search?q=rye%20and%20water"


def test_without_words_nothing_is_opened(dialog: SearchAtDialog, qtbot: QtBot) -> None:
    dialog.words.clear()

    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)

    assert dialog.problem.text() == "Write what to search for."
    assert dialog.isVisible()


def test_an_archive_needs_a_link(dialog: SearchAtDialog, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(WAYBACK)

    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)

    assert "record evidence" in dialog.problem.text()


def test_an_archive_looks_up_the_link(qtbot: QtBot) -> None:
    made = SearchAtDialog("rye", "https://port.example/rye")
    qtbot.addWidget(made)
    made.show_places((PLACES, ()))
    made.list.setCurrentRow(WAYBACK)

    with qtbot.waitSignal(made.chosen) as told:
        made.visit.click()

    assert told.args is not None
    assert told.args[1:] == [
        "https://port.example/rye",
        "https://web.archive.org/web/*/https://port.example/rye",
    ]


def test_own_places_are_added_and_removed(dialog: SearchAtDialog, qtbot: QtBot) -> None:
    dialog.name.setText("Library")
    dialog.template.setText("https://library.example/{query}")
    with qtbot.waitSignal(dialog.places_changed) as added:
        qtbot.keyClick(dialog.template, Qt.Key.Key_Return)
    dialog.list.setCurrentRow(0)
    assert not dialog.remove.isEnabled()
    dialog.list.setCurrentRow(len(PLACES))
    with qtbot.waitSignal(dialog.places_changed) as removed:
        dialog.remove.click()

    assert added.args == [(OWN, SearchPlace("Library", "https://library.example/{query}"))]
    assert removed.args == [()]


def test_a_place_that_is_refused_stays_to_be_corrected(
    dialog: SearchAtDialog, qtbot: QtBot
) -> None:
    dialog.name.setText("Library")

    dialog.refuse_places(InvalidValueError("The template is no address."))

    assert dialog.problem.text() == "The template is no address."
    assert dialog.name.text() == "Library"
    with qtbot.waitSignal(dialog.failed):
        dialog.refuse_places(DiskFullError("Full."))
