"""Looking at a document before it is imported: nothing is stored, and refusals are told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import RawDocument, ReadOptions
from factcheck.errors import CancelledError
from factcheck.jobs import JobContext
from factcheck.services import permissions
from tests.builders import MILL
from ui.importing.look import Item, Look, look_at, orders_of, with_read
from ui.importing.wanted import Order, Wanted

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.services.project import Project

TEXT = "The mill\n\n" + "\n\n".join(MILL)
PASTED = Wanted(pasted=RawDocument(TEXT.encode(), None))


def test_a_text_is_read_and_nothing_stored(project: Project) -> None:
    look = look_at(project, Item(PASTED), JobContext())

    assert look.read is not None
    assert MILL[0] in look.read.text
    assert look.raw == PASTED.pasted
    assert look.twin is None
    assert project.articles.summaries() == ()


def test_the_very_same_bytes_are_told_to_be_here_already(project: Project) -> None:
    read = look_at(project, Item(PASTED), JobContext()).read
    assert read is not None
    project.articles.add(read)

    assert look_at(project, Item(PASTED), JobContext()).twin == "The mill"


def test_a_file_that_is_not_there_is_refused_by_name(project: Project, tmp_path: Path) -> None:
    look = look_at(project, Item(Wanted(path=tmp_path / "gone.txt")), JobContext())

    assert look.read is None
    assert look.error is not None
    assert "gone.txt" in look.error.message


def test_letters_of_unknown_writing_bring_proposals_and_the_chosen_one_is_read(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "mill.txt"
    path.write_bytes(
        "Die Mühle\n\nDie Mühle mahlte 4.200 Tonnen Roggen für Händler.\n".encode("cp1252")
    )
    item = Item(Wanted(path=path))

    look = look_at(project, item, JobContext())
    assert look.read is None
    assert look.proposals
    chosen = look.proposals[0]
    assert "Mühle" in chosen.preview

    options = ReadOptions(encoding=chosen.encoding)
    again = look_at(project, replace(item, raw=look.raw, options=options), JobContext())
    assert again.read is not None
    assert "Händler" in again.read.text


def test_a_page_asks_for_permission_before_anything_is_fetched(project: Project) -> None:
    look = look_at(project, Item(Wanted(url="https://example.org/mill")), JobContext())

    assert look.asks_permission
    assert not permissions.is_allowed(permissions.IMPORT_FROM_WEB)


def test_a_look_given_up_raises(project: Project) -> None:
    job = JobContext()
    job.cancel()

    with pytest.raises(CancelledError):
        look_at(project, Item(PASTED), job)


def test_orders_store_what_was_shown_and_read_the_rest_together(
    project: Project, tmp_path: Path
) -> None:
    read = look_at(project, Item(PASTED), JobContext()).read
    assert read is not None
    corrected = replace(read, metadata=replace(read.metadata, title="The mill of Norrvik"))
    files = [Wanted(path=tmp_path / f"{n}.txt") for n in range(3)]
    refused = Item(Wanted(path=tmp_path / "x.png"), look=Look())
    items = [
        with_read(Item(PASTED, look=Look(read=read)), corrected),
        Item(files[0]),
        Item(files[1], options=ReadOptions(body_only=True)),
        Item(files[2]),
        Item(Wanted(path=tmp_path / "not.txt"), is_chosen=False),
        refused,
    ]

    assert orders_of(items) == (
        Order(read=corrected),
        Order((files[0], files[2])),
        Order((files[1],), ReadOptions(body_only=True)),
    )
