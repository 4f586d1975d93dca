"""Evidence rows take as much room as they have to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

from tests.ui.evidence.test_list_model import BARE, FULL
from ui.evidence.list_model import EvidenceListModel
from ui.evidence.row_delegate import EvidenceRowDelegate

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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
