"""A project with judged, open and dismissed claims of two articles, and its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.evidence import NewEvidence
from tests.builders import FERRY, MILL, D, V, add
from ui.table.page import TablePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.session import Session


@pytest.fixture
def claims(project: Project) -> tuple[Claim, ...]:
    """Two articles: the first claim verified with evidence, the second disputed, one dismissed."""
    mill = add(project, *MILL, title="Rye and water")
    add(project, *FERRY, title="A ferry for Alma")
    found = project.claims.of_article(mill)
    project.verdicts.judge(found[0].id, V)
    project.evidence.add(found[0].id, NewEvidence(url="https://example.org/mill"))
    project.verdicts.judge(found[1].id, D)
    project.claims.dismiss(found[2].id)
    return found


@pytest.fixture
def page(
    claims: tuple[Claim, ...],
    session: Session,
    actions: Actions,
    frame: QMainWindow,
    wait_for: Callable[[TablePage], None],
) -> TablePage:
    """The table of that project in a window, read."""
    page = TablePage(session, actions)
    frame.setCentralWidget(page)
    frame.resize(1280, 700)
    frame.show()
    page.view.setFocus()
    wait_for(page)
    return page


@pytest.fixture
def wait_for(qtbot: QtBot) -> Callable[[TablePage], None]:
    """Wait until a table shows what it was asked for, and every row in sight is read."""

    def wait(page: TablePage) -> None:
        def is_there() -> bool:
            seen = page.model.claim_at(0) is not None or not page.listing.ids
            return page.is_settled and not page.acts.pending and seen

        qtbot.waitUntil(is_there, timeout=20_000)

    return wait


@pytest.fixture
def settled(page: TablePage, wait_for: Callable[[TablePage], None]) -> Callable[[], None]:
    return lambda: wait_for(page)
