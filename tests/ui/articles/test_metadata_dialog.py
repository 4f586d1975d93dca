"""Correcting what is known of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.articles import Metadata
from ui.accessibility import unnamed_controls
from ui.articles.metadata_dialog import MetadataDialog, is_date

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ArticleId
    from ui.session import Session


@pytest.fixture
def dialog(session: Session, article_id: ArticleId, qtbot: QtBot) -> MetadataDialog:
    dialog = MetadataDialog(session, session.project.articles.summary(article_id))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_corrected_is_kept_and_an_empty_field_is_not_known(
    dialog: MetadataDialog, session: Session, article_id: ArticleId, qtbot: QtBot
) -> None:
    for name, text in {
        "title": "Rye, water and wind",
        "publisher": "Norrvik Post",
        "published": "2023-11",
        "language": "",
        "tags": "mills, figures, mills",
    }.items():
        dialog.fields[name].setText(text)

    qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: session.jobs.is_idle)
    summary = session.project.articles.summary(article_id)
    assert summary.metadata == Metadata(
        "Rye, water and wind", None, "Norrvik Post", "2023-11", None
    )
    assert summary.tags == ("mills", "figures")


@pytest.mark.parametrize(
    ("name", "text"), [("published", "last week"), ("published", "2023-02-30"), ("language", "Swe")]
)
def test_what_cannot_be_kept_is_said_beside_the_field(
    dialog: MetadataDialog, session: Session, article_id: ArticleId, name: str, text: str
) -> None:
    before = session.project.articles.summary(article_id)
    dialog.fields[name].setText(text)

    dialog.save.click()

    assert dialog.isVisible()
    assert dialog._problem.isVisible()
    assert dialog.fields[name].property("wrong")
    assert session.project.articles.summary(article_id) == before


def test_nothing_changed_is_no_step(dialog: MetadataDialog, session: Session) -> None:
    steps = session.project.history.recent()

    dialog.save.click()

    assert session.project.history.recent() == steps


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2024", True), ("2024-02", True), ("2024-02-29", True), ("2023-02-29", False),
     ("2024-13", False), ("24", False), ("2024/02/01", False)],
)  # fmt: skip
def test_a_date_has_one_of_three_precisions(text: str, expected: bool) -> None:
    assert is_date(text) is expected


def test_every_field_has_a_name(dialog: MetadataDialog) -> None:
    assert [widget.objectName() for widget in unnamed_controls(dialog)] == []
