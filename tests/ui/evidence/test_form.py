"""The form for a source: the address alone is enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from factcheck.domain.evidence import NewEvidence, Stance
from ui.accessibility import unnamed_controls
from ui.evidence.form import EvidenceForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


@pytest.fixture
def form(frame: QMainWindow) -> EvidenceForm:
    form = EvidenceForm("E")
    frame.setCentralWidget(form)
    frame.show()
    QGuiApplication.clipboard().clear()
    return form


def entered(form: EvidenceForm, qtbot: QtBot) -> NewEvidence:
    with qtbot.waitSignal(form.entered) as signal:
        qtbot.keyClick(form.source, Qt.Key.Key_Return)
    record: NewEvidence = signal.args[0]
    return record


def test_an_address_from_the_clipboard_is_added_by_enter(form: EvidenceForm, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(" https://example.org/port?x=1 ")
    form.start()

    record = entered(form, qtbot)

    assert record.url == "https://example.org/port?x=1"
    assert record.stance is Stance.SUPPORTS
    assert record.accessed_at is not None


def test_what_is_no_address_is_a_reference(form: EvidenceForm, qtbot: QtBot) -> None:
    form.start()
    qtbot.keyClicks(form.source, "Port book of 2023, p. 7")

    record = entered(form, qtbot)

    assert (record.url, record.reference) == (None, "Port book of 2023, p. 7")


def test_title_quote_place_and_stance_are_kept(form: EvidenceForm, qtbot: QtBot) -> None:
    form.start()
    qtbot.keyClicks(form.source, "https://example.org/a")
    qtbot.keyClicks(form.title, "Port figures")
    qtbot.keyClicks(form.quote, "4,180 tonnes")
    qtbot.keyClicks(form.locator, "p. 7")
    form._stances[Stance.CONTRADICTS].click()

    record = entered(form, qtbot)

    assert (record.title, record.quote, record.locator) == ("Port figures", "4,180 tonnes", "p. 7")
    assert record.stance is Stance.CONTRADICTS


@pytest.mark.parametrize("text", ["", "   ", "file:///etc/passwd", "https://user:pw@example.org"])
def test_what_cannot_be_recorded_is_said_beside_the_field(
    form: EvidenceForm, qtbot: QtBot, text: str
) -> None:
    form.start()
    qtbot.keyClicks(form.source, text)

    with qtbot.assertNotEmitted(form.entered):
        form.add.click()

    assert form._problem.isVisible()


def test_a_text_on_the_clipboard_is_not_filled_in(form: EvidenceForm) -> None:
    QGuiApplication.clipboard().setText("just words")

    form.start()

    assert form.source.text() == ""


def test_esc_empties_and_leaves(form: EvidenceForm, qtbot: QtBot) -> None:
    form.start()
    qtbot.keyClicks(form.source, "https://example.org")

    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.source, Qt.Key.Key_Escape)

    assert form.source.text() == ""


def test_every_field_has_a_name(form: EvidenceForm) -> None:
    form.start()

    assert [widget.objectName() for widget in unnamed_controls(form)] == []
