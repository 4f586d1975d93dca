from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError, ProjectError, ReadOnlyProjectError

if TYPE_CHECKING:
    from collections.abc import Iterator


def kinds(parent: type[FactcheckError] = FactcheckError) -> Iterator[type[FactcheckError]]:
    yield parent
    for child in parent.__subclasses__():
        yield from kinds(child)


def test_every_kind_of_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in kinds()]

    assert len(codes) > 10
    assert len(codes) == len(set(codes))


def test_an_error_carries_its_sentence_and_its_facts() -> None:
    error = ReadOnlyProjectError("desk.factcheck may not be written.", path="desk.factcheck")

    assert str(error) == error.message == "desk.factcheck may not be written."
    assert error.parameters == {"path": "desk.factcheck"}
    assert isinstance(error, ProjectError)
