"""The documents offered for import, each with what is known of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.articles import EncodingProposal
from factcheck.errors import NetworkNotAllowedError, UnreadableFileError
from tests.builders import MILL, written
from ui.importing.item_delegate import toggle
from ui.importing.item_model import DETAIL_ROLE, WARNS_ROLE, ItemModel
from ui.importing.look import Look
from ui.importing.wanted import Wanted

FILES = tuple(Wanted(path=Path(f"/desk/{name}.txt")) for name in "abc")
READ = written(*MILL)


@pytest.fixture
def model() -> ItemModel:
    model = ItemModel()
    model.add(FILES)
    return model


def detail(model: ItemModel, look: Look) -> tuple[str, bool]:
    model.put(0, replace(model.items[0], look=look))
    index = model.index(0)
    return str(index.data(DETAIL_ROLE)), bool(index.data(WARNS_ROLE))


def test_the_same_file_is_offered_once(model: ItemModel) -> None:
    more = Wanted(path=Path("/desk/d.txt"))

    assert model.add((FILES[1], more)) == 1
    assert [item.wanted for item in model.items] == [*FILES, more]


def test_each_state_is_told_in_words(model: ItemModel) -> None:
    published = replace(READ, metadata=replace(READ.metadata, publisher="Norrvik Post"))
    refused = UnreadableFileError("It is a picture.")

    assert model.index(1).data(DETAIL_ROLE) == "not looked at yet"
    assert detail(model, Look(read=published)) == ("Norrvik Post · 72 words", False)
    assert detail(model, Look(read=READ)) == ("72 words", False)
    assert detail(model, Look(read=replace(READ, confidence=0.4)))[0].startswith("check this page")
    assert detail(model, Look(read=READ, twin="Rye")) == ("already here: Rye", True)
    assert detail(model, Look(error=refused)) == ("cannot be imported", True)
    assert detail(model, Look(error=NetworkNotAllowedError("Off.")))[0] == "asks before it fetches"
    proposals = (EncodingProposal("cp1252", "Mühle"),)
    words = "choose how its letters are written"
    assert detail(model, Look(error=refused, proposals=proposals))[0] == words


def test_a_document_is_left_out_and_taken_in_again(model: ItemModel) -> None:
    index = model.index(1)

    assert toggle(model, index)
    assert not model.items[1].is_importable
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert toggle(model, index)
    assert model.items[1].is_importable
