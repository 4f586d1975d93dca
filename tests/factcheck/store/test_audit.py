"""The check of a project: a changed letter is found, and what cannot be read is told."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import RawDocument
from factcheck.errors import DamagedProjectError
from factcheck.store.database import sqlite
from tests.builders import FERRY, D, add, first_claim

if TYPE_CHECKING:
    from factcheck.services.project import Project

BREAK = {
    "changes": "UPDATE journal SET changes = '{' WHERE operation = 'import'",
    "facts": "UPDATE journal SET facts = '{' WHERE operation = 'import'",
}


def put(project: Project, statement: str, *values: object) -> None:
    with closing(sqlite.connect(project.location, isolation_level=None)) as connection:
        connection.execute(statement, values)


def put_text(project: Project, text: bytes) -> None:
    put(project, "UPDATE article_text SET text = CAST(? AS TEXT)", text)


def test_every_flipped_bit_of_a_text_is_found(project: Project) -> None:
    add(project)
    sound = project.articles.get(project.articles.summaries()[0].id).text.encode()

    for place in range(0, len(sound), 17):
        flipped = bytearray(sound)
        flipped[place] ^= 1 << place % 8
        put_text(project, bytes(flipped))
        assert any("the text of the article" in one for one in project.problems())

    put_text(project, sound)
    assert project.problems() == []


def test_texts_of_revisions_and_of_what_was_taken_back_are_sound(project: Project) -> None:
    add(project)
    name = first_claim(project).article_id
    for lines in (FERRY[1:], FERRY):
        document = RawDocument("\n".join(lines).encode(), None)
        project.articles.add(project.articles.preview(document))
    project.history.undo()
    project.articles.delete(name)
    add(project)

    assert project.problems() == []


@pytest.mark.parametrize("column", list(BREAK))
def test_a_journal_that_cannot_be_read_is_told_and_the_rest_looked_at(
    project: Project, column: str
) -> None:
    add(project)
    project.verdicts.judge(first_claim(project).id, D)
    put(project, BREAK[column])
    put(project, "UPDATE article_text SET original = x'00'")

    found = project.problems()

    assert any("journal row 1 " in one for one in found)
    assert any("cannot be read" in one for one in found)
    assert any("saved original" in one for one in found)


def test_a_text_that_is_none_any_more_is_called_damaged(project: Project) -> None:
    add(project)
    put_text(project, b"Ferry \xff\xfe")

    with pytest.raises(DamagedProjectError, match="backup"):
        project.articles.get(project.articles.summaries()[0].id)
