"""The number of incomplete decisions is one and the same in list, bar and table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.services.project import open_project
from tests.builders import D, V, add
from ui.page import TABLE
from ui.table.filter import TableFilter
from ui.widgets.fact_button import FactButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

REASONED = Judgement(VerdictWord.DISPUTED, rationale="The port has no scales.")


def test_list_bar_and_table_tell_the_same_number_of_incomplete_decisions(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    article = add(project)
    first, second, third, *_ = project.claims.of_article(article)
    for claim, judgement in ((first, V), (second, D), (third, REASONED)):
        project.verdicts.judge(claim.id, judgement)
    project.close()
    shell = open_window()
    place = shell.place
    fact = shell.window.findChild(FactButton, "incompleteFact")
    assert fact is not None
    qtbot.waitUntil(fact.isVisible)

    def in_table() -> int:
        wanted = TableFilter(article_id=article, is_incomplete=True).claims()
        return len(place.session.project.claims.find(wanted))

    def in_list() -> int:
        summary = place.articles.model.summary(article)
        return summary.incomplete if summary else -1

    assert (in_list(), fact.text(), in_table()) == (2, "2 incomplete", 2)

    place.desk.choose(second.id)
    qtbot.keyClick(place.reader.view, "u")
    qtbot.waitUntil(lambda: in_list() == 1)
    assert (fact.text(), in_table()) == ("1 incomplete", 1)

    project_rules = {"verified_needs_evidence": False, "disputed_needs_rationale": False}
    place.session.edit(lambda: place.session.project.settings.set("rules", project_rules))
    qtbot.waitUntil(lambda: in_list() == 0)
    assert not fact.isVisible()
    assert in_table() == 0

    shell.window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(fact.isVisible)
    fact.click()
    assert shell.window.pages.current == TABLE
    table = shell.window.pages.table
    qtbot.waitUntil(lambda: table.model.rowCount() == 1)
