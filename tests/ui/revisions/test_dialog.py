"""Two revisions side by side, with the claims to walk through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.builders import FERRY, MILL, V, add, written
from ui.accessibility import unnamed_controls
from ui.revisions.dialog import RevisionDialog
from ui.revisions.pair_list import ROW_ROLE, SIGNS, Row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> RevisionDialog:
    project = session.project
    article_id = add(project, *MILL, *FERRY)
    for claim in project.claims.of_article(article_id):
        if any(words in claim.quote for words in ("4,200", "Maria Holm", "12 percent")):
            project.verdicts.judge(claim.id, V)
    again = [MILL[0], MILL[2].replace("12 percent", "14 percent"), *MILL[3:], *FERRY]
    project.articles.add(written(*again))
    project.articles.add(written("The weather was mild.", *again))
    dialog = RevisionDialog(session, article_id)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.comparison is not None)
    choose_first_revision(dialog, qtbot)
    return dialog


def choose_first_revision(dialog: RevisionDialog, qtbot: QtBot) -> None:
    assert dialog.switch is not None
    assert dialog.switch.current() == 1
    dialog.switch.chosen.emit(0)
    qtbot.waitUntil(lambda: dialog.comparison is not None and dialog.comparison.old == 1)


def chosen_words(dialog: RevisionDialog) -> str:
    return dialog.model.words(dialog.list.currentIndex().data(ROW_ROLE))


def test_what_changed_is_counted_in_a_sentence(dialog: RevisionDialog) -> None:
    assert dialog.summary() == (
        "1 line changed, 1 added, 1 gone · 1 claim carried, 1 changed, 1 lost"
    )
    assert list(unnamed_controls(dialog)) == []


def test_j_and_k_walk_through_the_claims_and_show_their_lines(
    dialog: RevisionDialog, qtbot: QtBot
) -> None:
    assert dialog.claims.currentItem().text() == f"Lost: {MILL[1]}"
    assert chosen_words(dialog) == f"Gone: {MILL[1]}"

    qtbot.keyClick(dialog, Qt.Key.Key_J)
    assert dialog.claims.currentItem().text().startswith("Changed, decided on earlier wording: ")
    now = MILL[2].replace("12", "14")
    assert chosen_words(dialog) == f"Before: {MILL[2]} Now: {now}"

    qtbot.keyClick(dialog, Qt.Key.Key_J)
    assert chosen_words(dialog) == MILL[0]
    qtbot.keyClick(dialog, Qt.Key.Key_K)
    assert dialog.claims.currentRow() == 1


def test_words_that_differ_are_marked_by_more_than_colour(dialog: RevisionDialog) -> None:
    row: Row = dialog.model.index(dialog.model.row_of(changed_pair(dialog))).data(ROW_ROLE)

    assert row.old is not None
    assert row.new is not None
    (mark,) = row.new.marks
    assert row.new.text[mark[0] : mark[0] + mark[1]] == "14"
    (mark,) = row.old.marks
    assert row.old.text[mark[0] : mark[0] + mark[1]] == "12"
    assert SIGNS[row.kind] == "≠"


def changed_pair(dialog: RevisionDialog) -> int:
    found = dialog.comparison
    assert found is not None
    return found.claims[1].pair


def test_a_shows_every_line_and_folds_again(dialog: RevisionDialog, qtbot: QtBot) -> None:
    few = dialog.model.rowCount()

    qtbot.keyClick(dialog, Qt.Key.Key_A)
    assert dialog.comparison is not None
    assert dialog.model.rowCount() == len(dialog.comparison.pairs) > few
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    assert dialog.model.rowCount() == few


def test_enter_reads_a_claim_and_places_a_lost_one(dialog: RevisionDialog, qtbot: QtBot) -> None:
    assert dialog.open_chosen.text() == "Place it"
    assert dialog.comparison is not None
    lost = dialog.comparison.claims[0].claim

    with qtbot.waitSignal(dialog.place_wanted) as wanted:
        qtbot.keyClick(dialog.claims, Qt.Key.Key_Return)

    assert wanted.args == [lost.id]
    assert not dialog.isVisible()
