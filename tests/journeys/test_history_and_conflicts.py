"""Who changed what when, by keys alone; and two people at the same claim, both versions shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from factcheck.domain.anchors import TextSpan
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, add
from tests.elsewhere import elsewhere, in_project
from ui.history.conflict_dialog import ConflictDialog
from ui.history.page import HistoryPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.domain.history import Step
    from factcheck.services.project import Project
    from ui.app import Shell

CTRL = Qt.KeyboardModifier.ControlModifier
THEIRS = Judgement(VerdictWord.VERIFIED, "as written", "The port office confirmed it.")


class Hands:
    """Presses keys where the focus is, in the dialog in front or the window."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell, self.qtbot = shell, qtbot

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier | None = None) -> None:
        none = Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self._target(), key, modifier or none)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self._target(), text)

    def _target(self) -> QWidget:
        front = QApplication.activeModalWidget() or self.shell.window
        if not front.isActiveWindow():
            front.activateWindow()
            self.qtbot.waitUntil(front.isActiveWindow)
        focused = front.focusWidget()
        return front if focused is None else focused


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "desk.factcheck"
    project = open_project(place, "Ada Lind")
    add(project, *FERRY, title="Ferry")
    add(project, *MILL, title="Mill")
    project.close()
    return place


@pytest.fixture
def hands(place: Path, open_window: Callable[..., Shell], qtbot: QtBot) -> Hands:
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return Hands(shell, qtbot)


def current(hands: Hands) -> Claim:
    claim = hands.shell.place.desk.current
    assert claim is not None
    return claim


def meanwhile(place: Path, work: Callable[[Project], object]) -> None:
    """Let another reviewer do something in a process of their own."""

    def do(there: Project) -> None:
        work(there)

    elsewhere(in_project(str(place), "Ben Roy", do))


def open_history(hands: Hands) -> HistoryPage:
    hands.press("h", CTRL)
    page = hands.shell.window.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    hands.qtbot.waitUntil(lambda: page.is_settled and page.chosen_step is not None)
    return page


def chosen(page: HistoryPage) -> Step:
    step = page.chosen_step
    assert step is not None
    return step


def asked(hands: Hands) -> ConflictDialog:
    front = QApplication.activeModalWidget
    hands.qtbot.waitUntil(lambda: isinstance(front(), ConflictDialog))
    dialog = front()
    assert isinstance(dialog, ConflictDialog)
    return dialog


def words(dialog: ConflictDialog) -> tuple[str, str]:
    """All words of my version and of theirs."""
    return tuple(  # type: ignore[return-value]
        " ".join(line.after for line in card.changes.lines) for card in (dialog.mine, dialog.theirs)
    )


# the history of the project


def test_what_was_done_is_listed_read_in_full_undone_and_gone_to_by_keys(
    hands: Hands, qtbot: QtBot
) -> None:
    first = current(hands)
    hands.press("d")
    qtbot.waitUntil(lambda: hands.shell.place.is_settled)
    hands.press("k")
    qtbot.waitUntil(lambda: current(hands).id == first.id and current(hands).word == "disputed")
    hands.press("t")
    hands.type("The port says less.")
    hands.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: current(hands).rationale == "The port says less.")

    page = open_history(hands)
    assert chosen(page).operation == "write_rationale"
    assert "The port says less." in [line.after for line in page.detail.changes.lines]
    assert page.detail.undo.isVisible()
    hands.press("z", CTRL)
    qtbot.waitUntil(lambda: page.is_settled and page.model.listing.count == 5)
    hands.press("k")
    assert chosen(page).kind.value == "undo"
    assert page.detail.redo.isHidden()
    hands.press("j")
    hands.press("j")
    assert chosen(page).operation == "judge"
    assert page.detail.undo.isVisible(), "it is what undo would take back now"

    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hands.shell.window.pages.current == 0)
    qtbot.waitUntil(lambda: current(hands).id == first.id)


def test_the_history_is_narrowed_to_people_articles_and_words(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    claim = current(hands)
    meanwhile(place, lambda there: there.verdicts.judge(claim.id, THEIRS))
    page = open_history(hands)
    qtbot.waitUntil(lambda: page.is_settled and page.model.listing.count == 3)
    row = page.filter_row

    row.people.setFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.is_settled and page.model.listing.count == 1)
    assert chosen(page).reviewer == "Ben Roy"
    assert "The port office confirmed it." in [x.after for x in page.detail.changes.lines]
    hands.press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.is_settled and page.model.listing.count == 3)
    row.article.setFocus()
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.is_settled and page.model.listing.count == 2)
    hands.press(Qt.Key.Key_Space)
    row.text.setFocus()
    hands.type("ferry")
    qtbot.waitUntil(lambda: page.is_settled and page.model.listing.count == 1)
    assert chosen(page).operation == "import"
    hands.type(" nowhere")
    qtbot.waitUntil(lambda: page.is_settled and page.model.listing.count == 0)
    assert page.model.rowCount() == 0


def test_an_earlier_verdict_of_a_claim_is_read_in_full_beside_it(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    claim = current(hands)
    meanwhile(place, lambda there: there.verdicts.judge(claim.id, THEIRS))
    qtbot.waitUntil(lambda: current(hands).word == "verified")
    hands.press("u", Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: current(hands).word == "unsourced")
    panel = hands.shell.place.claim.history
    qtbot.waitUntil(lambda: panel.list.count() == 2)

    panel.fold.setFocus()
    hands.press(Qt.Key.Key_Space)
    panel.list.setFocus()
    hands.press(Qt.Key.Key_End)

    shown = {line.name: line.after for line in panel.changes.lines}
    assert shown["Verdict"] == "Verified"
    assert shown["Detail"] == "as written"
    assert shown["Rationale"] == "The port office confirmed it."
    assert shown["Words judged"] == claim.quote
    assert panel.changes.isVisible()


# conflicts


def test_a_verdict_on_what_another_judged_this_moment_shows_both_and_mine_may_stand(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    claim = current(hands)
    hands.shell.place._looking.stop()  # the window has not looked yet
    meanwhile(place, lambda there: there.verdicts.judge(claim.id, THEIRS))

    hands.press("d")
    dialog = asked(hands)
    mine, theirs = words(dialog)
    assert "Disputed" in mine
    assert "The port office confirmed it." in theirs
    hands.press("1")

    project = hands.shell.place.session.project
    qtbot.waitUntil(lambda: project.claims.get(claim.id).word == "disputed")
    hands.press("z", CTRL)
    qtbot.waitUntil(lambda: project.claims.get(claim.id).word == "verified")
    assert project.claims.get(claim.id).rationale == "The port office confirmed it."


def test_theirs_may_stand_and_mine_is_in_the_history(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    claim = current(hands)
    hands.shell.place._looking.stop()
    meanwhile(place, lambda there: there.verdicts.judge(claim.id, THEIRS))

    hands.press("d")
    asked(hands)
    hands.press("2")

    project = hands.shell.place.session.project
    qtbot.waitUntil(lambda: len(project.verdicts.of_claim(claim.id)) == 2)
    assert project.claims.get(claim.id).word == "verified"
    page = open_history(hands)
    assert "Ben Roy" in str(page.list.currentIndex().data())
    assert "Disputed" in [line.after for line in page.detail.changes.lines]


def test_a_rationale_being_typed_when_another_writes_one_is_kept_until_somebody_chooses(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    claim = current(hands)
    hands.press("t")
    hands.type("My own words")
    meanwhile(place, lambda there: there.claims.draft_rationale(claim.id, "Ben's words"))
    qtbot.waitUntil(lambda: current(hands).rationale == "Ben's words")
    field = hands.shell.place.claim.rationale
    assert field.toPlainText() == "My own words"

    hands.press(Qt.Key.Key_Escape)
    dialog = asked(hands)
    assert words(dialog) == ("My own words", "Ben's words")
    hands.press(Qt.Key.Key_Escape)

    project = hands.shell.place.session.project
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert project.claims.get(claim.id).rationale == "Ben's words"
    assert field.toPlainText() == "My own words", "what was typed is not lost by cancelling"


def test_an_undo_that_meets_another_is_left_and_the_next_goes_on(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    project = hands.shell.place.session.project
    first = current(hands)
    hands.press("v")
    qtbot.waitUntil(lambda: project.claims.get(first.id).word == "verified")
    second = current(hands)
    hands.press("u")
    qtbot.waitUntil(lambda: project.claims.get(second.id).word == "unsourced")
    meanwhile(place, lambda there: there.verdicts.judge(second.id, THEIRS))

    hands.press("z", CTRL)
    dialog = asked(hands)
    assert "The port office confirmed it." in words(dialog)[1]
    hands.press("2")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    qtbot.waitUntil(lambda: hands.shell.place.is_settled)
    hands.press("z", CTRL)

    qtbot.waitUntil(lambda: project.claims.get(first.id).word == "open")
    assert project.claims.get(second.id).rationale == "The port office confirmed it."


def test_evidence_edited_here_while_another_edits_it_shows_both(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    claim = current(hands)
    meanwhile(
        place,
        lambda there: there.evidence.add(
            claim.id, NewEvidence(title="Port", url="https://a.example/")
        ),
    )
    qtbot.waitUntil(lambda: len(current(hands).evidence) == 1)
    panel = hands.shell.place.claim.evidence
    evidence = current(hands).evidence[0]
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    hands.press(Qt.Key.Key_Return)
    panel.form.title.setFocus()
    hands.type(" tables")
    meanwhile(
        place,
        lambda there: there.evidence.edit(
            evidence.id, NewEvidence(title="Port office", url="https://a.example/")
        ),
    )
    qtbot.waitUntil(lambda: current(hands).evidence[0].record.title == "Port office")

    hands.press(Qt.Key.Key_Return)
    dialog = asked(hands)
    assert words(dialog) == ("Port tables", "Port office")
    hands.press("1")

    project = hands.shell.place.session.project
    qtbot.waitUntil(lambda: project.claims.get(claim.id).evidence[0].record.title == "Port tables")


def test_edges_moved_here_on_words_another_moved_this_moment_show_both(
    hands: Hands, place: Path, qtbot: QtBot
) -> None:
    claim = current(hands)
    assert claim.span is not None
    hands.shell.place._looking.stop()  # the window has not looked yet
    theirs = TextSpan(claim.span.start, claim.span.end - 20)
    meanwhile(place, lambda there: there.shaping.move_edges(claim.id, theirs))

    hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    mine, other = words(asked(hands))
    assert mine.startswith(other.rstrip())
    hands.press("2")

    project = hands.shell.place.session.project
    qtbot.waitUntil(lambda: hands.shell.place.is_settled)
    qtbot.waitUntil(lambda: project.history.recent(1)[0].reviewer == "Ada Lind")
    assert project.claims.get(claim.id).span == theirs
