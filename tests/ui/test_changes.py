"""The hub: one message to everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.changes import Changes, Topic
from ui.changes import ChangeHub

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_everyone_hears_what_changed(qtbot: QtBot) -> None:
    hub, heard = ChangeHub(), list[object]()
    hub.changed.connect(heard.append)
    hub.changed.connect(heard.append)
    changes = Changes("judge", 1, frozenset({Topic.VERDICTS}))

    hub.publish(changes)

    assert heard == [changes, changes]


def test_nothing_changed_is_no_news(qtbot: QtBot) -> None:
    hub, heard = ChangeHub(), list[object]()
    hub.changed.connect(heard.append)

    hub.publish(Changes("judge"))

    assert heard == []
