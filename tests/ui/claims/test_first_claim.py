"""An article that is only opened stands at its first claim, also when that is found a bit later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QScrollBar

from factcheck.services.project import open_project
from factcheck.store import candidates
from tests.builders import add

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.app import Shell


@pytest.fixture
def opened(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> tuple[Shell, Callable[[], Claim]]:
    """The window at the second sentence of an article, and a reading that finds the first one."""
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    article = add(project)
    first = project.claims.of_article(article)[0]
    score(project, first, 0.1)
    project.close()
    shell = open_window()
    desk = shell.place.desk
    qtbot.waitUntil(lambda: desk.current is not None)
    assert desk.current is not None
    assert desk.current.id != first.id

    def find() -> Claim:
        score(shell.place.session.project, first, 0.9)
        count = len(desk.claims)
        desk.show_dismissed(on=False)  # reads all claims again, as a careful reading has it done
        qtbot.waitUntil(lambda: len(desk.claims) == count + 1)
        qtbot.waitUntil(lambda: shell.place.is_settled)
        return first

    return shell, find


def score(project: Project, claim: Claim, worthy: float) -> None:
    with project.claims._record.database.writing() as connection:
        candidates.rescore(connection, "careful 1", {claim.id: (worthy, worthy)})


def test_a_claim_found_before_the_one_in_hand_is_gone_to(
    opened: tuple[Shell, Callable[[], Claim]],
) -> None:
    shell, find = opened

    first = find()

    assert shell.place.desk.current is not None
    assert shell.place.desk.current.id == first.id


@pytest.mark.parametrize("touch", ["next and back", "scrolled", "rationale", "judged"])
def test_whoever_began_to_work_stays(
    opened: tuple[Shell, Callable[[], Claim]], qtbot: QtBot, touch: str
) -> None:
    shell, find = opened
    desk, view = shell.place.desk, shell.place.reader.view
    shell.window.activateWindow()
    if touch == "next and back":
        qtbot.keyClick(view, "j")
        qtbot.keyClick(view, "k")
    elif touch == "scrolled":
        view.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
    elif touch == "rationale":
        qtbot.keyClick(view, "t")
    else:
        qtbot.keyClick(view, "v")
        qtbot.waitUntil(lambda: shell.place.is_settled)
    assert desk.current is not None
    before = desk.current.id

    first = find()

    assert desk.current is not None
    assert desk.current.id == before != first.id
