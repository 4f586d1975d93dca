"""The verdict buttons, their details, and the ways back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import DISMISSALS, VERDICT_DETAILS, Judgement, VerdictWord
from ui.accessibility import spoken_name
from ui.plain_text import PlainLabel
from ui.verdicts.editor import VerdictEditor, can_dismiss, can_judge, can_reopen
from ui.verdicts.meanings import meaning
from ui.widgets.buttons import Button, Chip
from ui.widgets.verdict_button import VerdictButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.desk import Desk


@pytest.fixture
def editor(frame: QMainWindow, actions: Actions) -> VerdictEditor:
    editor = VerdictEditor(actions)
    frame.setCentralWidget(editor)
    frame.show()
    return editor


@pytest.fixture
def disputed(desk: Desk, project: Project) -> Claim:
    claim = desk.claims[0]
    project.verdicts.judge(claim.id, Judgement(VerdictWord.DISPUTED, detail="outdated"))
    return project.claims.get(claim.id)


def chosen(editor: VerdictEditor) -> list[str]:
    return [button.mark for button in editor.findChildren(VerdictButton) if button.isChecked()]


def details(editor: VerdictEditor) -> dict[str, bool]:
    chips = [chip for chip in editor.findChildren(Chip) if chip.isVisible()]
    return {chip.text(): chip.isChecked() for chip in chips}


def test_an_open_claim_has_no_verdict_and_no_details(editor: VerdictEditor, desk: Desk) -> None:
    editor.show_claim(desk.claims[0])

    assert chosen(editor) == []
    assert details(editor) == {}
    space = editor.findChild(QWidget, "verdictDetails")
    assert space is not None
    assert not space.isVisible()


def test_the_verdict_is_framed_and_its_details_are_offered(
    editor: VerdictEditor, disputed: Claim
) -> None:
    editor.show_claim(disputed)

    assert chosen(editor) == ["disputed"]
    assert details(editor) == {
        detail: detail == "outdated" for detail in VERDICT_DETAILS[VerdictWord.DISPUTED]
    }


def test_a_detail_is_chosen_by_its_chip_and_taken_off_by_the_same(
    editor: VerdictEditor, disputed: Claim, qtbot: QtBot
) -> None:
    editor.show_claim(disputed)
    chips = {chip.text(): chip for chip in editor.findChildren(Chip)}

    with qtbot.waitSignal(editor.detail_chosen) as other:
        chips["contradicted"].click()
    with qtbot.waitSignal(editor.detail_chosen) as same:
        chips["outdated"].click()

    assert (other.args, same.args) == (["contradicted"], [None])


@pytest.mark.parametrize("word", VerdictWord)
def test_each_button_does_its_action(
    editor: VerdictEditor, desk: Desk, actions: Actions, qtbot: QtBot, word: VerdictWord
) -> None:
    editor.show_claim(desk.claims[0])
    button = editor.findChild(VerdictButton, f"verdict{word.value.title()}")
    assert button is not None

    with qtbot.waitSignal(actions[f"verdict.{word.value}"].triggered):
        button.click()

    assert not button.isChecked()


def test_what_can_be_done_depends_on_the_state(desk: Desk, disputed: Claim) -> None:
    open_claim = desk.claims[1]
    lost = replace(open_claim, state=ClaimState.LOST)
    dismissed = replace(open_claim, state=ClaimState.DISMISSED)

    assert [can_judge(one) for one in (open_claim, disputed, dismissed, lost, None)] == [
        True, True, True, False, False,
    ]  # fmt: skip
    assert [can_reopen(one) for one in (open_claim, disputed, dismissed)] == [False, True, True]
    assert [can_dismiss(one) for one in (open_claim, disputed, dismissed)] == [True, True, False]


def test_a_narrow_panel_shows_split_and_merge_by_their_icons(
    editor: VerdictEditor, frame: QMainWindow, qtbot: QtBot
) -> None:
    frame.takeCentralWidget()  # as in a pane that is narrower than the panel would like
    editor.setParent(frame)
    editor.resize(700, 100)
    editor.show()
    wide = editor.minimumSizeHint().width()

    editor.resize(wide - 20, 100)

    qtbot.waitUntil(lambda: editor.minimumSizeHint().width() <= editor.width())
    names = {spoken_name(button) for button in editor.findChildren(Button)}
    assert {"Split", "Merge"} <= names
    editor.resize(700, 100)
    qtbot.waitUntil(lambda: editor.minimumSizeHint().width() == wide)


def told(editor: VerdictEditor) -> str:
    label = editor.findChild(PlainLabel, "verdictMeaning")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_the_meaning_of_what_was_chosen_is_told(editor: VerdictEditor, disputed: Claim) -> None:
    editor.show_claim(disputed)

    assert told(editor) == meaning("outdated")


def test_each_detail_tells_its_meaning_while_it_has_the_keyboard(
    editor: VerdictEditor, disputed: Claim, qtbot: QtBot
) -> None:
    editor.show_claim(disputed)
    for detail in VERDICT_DETAILS[VerdictWord.DISPUTED]:
        chip = editor.findChild(Chip, f"detail.{detail}")
        assert chip is not None
        chip.setFocus()
        qtbot.waitUntil(chip.hasFocus)

        assert told(editor) == meaning(detail)
        assert meaning(detail) in chip.accessibleDescription()


def test_a_verdict_tells_its_meaning_before_it_is_given(
    editor: VerdictEditor, desk: Desk, qtbot: QtBot
) -> None:
    editor.show_claim(desk.claims[0])
    button = editor.findChild(VerdictButton, "verdictUnsourced")
    assert button is not None
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert "searched" in told(editor)

    button.clearFocus()
    assert told(editor) == ""


@pytest.mark.parametrize(
    "detail", [*(one for each in VERDICT_DETAILS.values() for one in each), *DISMISSALS]
)
def test_every_detail_has_a_meaning_of_its_own(detail: str) -> None:
    assert meaning(detail).endswith(".")
