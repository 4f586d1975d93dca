"""The rest of what can be recorded of a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.evidence import NewEvidence, SourceType
from ui.accessibility import unnamed_controls
from ui.evidence.record_fields import RecordFields

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

FULL = NewEvidence(
    publisher="Port office",
    author="M. Holm",
    published="2023-11",
    archive_url="https://archive.example/1",
    note="Seen in person.",
    source_type=SourceType.PRIMARY,
    confidential=True,
)


@pytest.fixture
def fields(frame: QMainWindow) -> RecordFields:
    fields = RecordFields()
    frame.setCentralWidget(fields)
    frame.show()
    return fields


def test_what_is_filled_in_comes_out_again(fields: RecordFields) -> None:
    fields.fill(FULL)

    assert fields.apply(NewEvidence()) == FULL


def test_what_the_fields_do_not_know_is_left_alone(fields: RecordFields) -> None:
    record = NewEvidence(url="https://example.org", title="Figures", original_url="https://x.org")

    assert fields.apply(record) == record


def test_they_are_folded_until_there_is_something(fields: RecordFields) -> None:
    assert not fields.kind.isVisible()

    fields.fill(FULL)
    assert fields.kind.isVisible()
    fields.clear()

    assert not fields.kind.isVisible()
    assert fields.apply(NewEvidence()) == NewEvidence()


@pytest.mark.parametrize(("name", "text"), [("published", "soon"), ("archive_url", "file:///x")])
def test_what_cannot_be_recorded_is_said(fields: RecordFields, name: str, text: str) -> None:
    assert fields.problem() == ""

    fields.texts[name].setText(text)

    assert fields.problem() != ""


def test_every_field_has_a_name(fields: RecordFields) -> None:
    fields.unfold(on=True)

    assert [widget.objectName() for widget in unnamed_controls(fields)] == []
