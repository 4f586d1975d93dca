"""Evidence rows take as much room as they have to say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

from factcheck.domain.evidence import LinkState
from tests.ui.evidence.test_list_model import BARE, FULL
from ui.evidence.list_model import EvidenceListModel
from ui.evidence.row_delegate import EvidenceRowDelegate

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_is_known_of_link_and_copy_has_a_line_of_its_own(qtbot: QtBot) -> None:
    rows = QListView()
    qtbot.addWidget(rows)
    model = EvidenceListModel(rows)
    rows.setModel(model)
    rows.setItemDelegate(EvidenceRowDelegate(rows))
    kept = replace(BARE, saved_copy_sha256="ab" * 32)
    looked_at = datetime(2024, 5, 1, tzinfo=UTC)
    broken = replace(kept, link_state=LinkState.CHANGED, link_checked_at=looked_at)

    model.set_evidence([BARE, kept, broken])
    rows.show()

    plain, *known = (rows.sizeHintForRow(row) for row in range(3))
    assert known == [plain + 20] * 2
    assert rows.viewport().grab().width() > 0


def test_a_line_without_words_takes_no_room(qtbot: QtBot) -> None:
    rows = QListView()
    qtbot.addWidget(rows)
    model = EvidenceListModel(rows)
    model.set_evidence([FULL, BARE])
    rows.setModel(model)
    rows.setItemDelegate(EvidenceRowDelegate(rows))
    rows.show()

    full, bare = rows.sizeHintForRow(0), rows.sizeHintForRow(1)

    assert full - bare == 2 * 20
    assert rows.viewport().grab().width() > 0
