"""A verdict on words that changed since is told as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders import MILL, D, V, add, written
from ui.desk import Desk
from ui.revisions.earlier_wording import EarlierWording

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


def test_it_is_said_with_the_words_decided_on_until_it_is_decided_again(
    session: Session, qtbot: QtBot
) -> None:
    project = session.project
    article_id = add(project)
    for claim in project.claims.of_article(article_id):
        project.verdicts.judge(claim.id, D)
    project.articles.add(written(*(one.replace("12 percent", "14 percent") for one in MILL)))
    desk = Desk(session)
    strip = EarlierWording(desk)
    qtbot.addWidget(strip)
    desk.open_article(article_id)
    qtbot.waitUntil(lambda: desk.current is not None)
    assert strip.isHidden()

    changed = next(one for one in desk.claims if "14 percent" in one.quote)
    desk.choose(changed.id)
    assert not strip.isHidden()
    assert MILL[2] in strip.words.text()

    session.edit(lambda: project.verdicts.judge(changed.id, V))
    qtbot.waitUntil(strip.isHidden)
