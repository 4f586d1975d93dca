"""What the program says to a person: one sentence that can be said in other languages too.

A sentence is a template and the values of its holes. To the command line, the log and a record it
is the English text it makes; the window looks its template up in the language of its readers.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Value = str | int | float

_HOLE = re.compile(r"\{(\w+)\}")
_PACKED = '{"said": '
_MOST = 2**53
"""Beyond any quantity there is, and what every program reads in JSON without loss."""


class Said(str):
    """A sentence in English that knows its `template` and the `values` of its holes.

    A value may be a sentence itself. A number is a quantity, written with its thousands apart; what
    only looks like one, such as a year or a port, is given as text.
    """

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value]) -> Said:
        """Make the text out of its parts."""
        self = super().__new__(cls, filled(template, values, _in_english))
        self.template, self.values = template, values
        return self

    @override
    def __reduce__(self) -> tuple[Any, ...]:
        """Return what a copy is made of."""
        return Said, (self.template, self.values)


def said(template: str, /, **values: Value) -> Said:
    """Return the sentence; each `{name}` of the template, which is a literal, is one of `values`.

    A sentence about one and many is two templates, of which the caller chooses.
    """
    return Said(template, values)


def filled(template: str, values: Mapping[str, Value], written: Callable[[Value], str]) -> str:
    """Return the template with each hole filled by its value as written; others stay as they are.

    A value is never read as a template, whatever it holds.
    """

    def fill(hole: re.Match[str]) -> str:
        return written(values[hole[1]]) if hole[1] in values else hole[0]

    return _HOLE.sub(fill, template)


def packed(text: str) -> str:
    """Return the sentence as a text to store or send, of which `unpacked` makes it again."""
    if isinstance(text, Said):
        return json.dumps(_record(text))
    looks_packed = text.startswith(_PACKED)
    return packed(Said("{text}", {"text": text})) if looks_packed else text


def unpacked(text: str) -> str:
    """Return the sentence of a packed text; any other text as it is."""
    if not text.startswith(_PACKED):
        return text
    try:
        return _told(json.loads(text))
    except (ValueError, TypeError, LookupError, RecursionError):
        return text


def _in_english(value: Value) -> str:
    return value if isinstance(value, str) else f"{value:,}".removesuffix(".0")


def _record(value: Value) -> object:
    if not isinstance(value, Said):
        return value
    return {
        "said": value.template,
        "values": {name: _record(one) for name, one in value.values.items()},
    }


def _told(record: Any) -> Said:
    template, values = record["said"], record["values"]
    if not isinstance(template, str) or not isinstance(values, dict):
        raise TypeError("a sentence is a template and its values")
    return Said(template, {name: _value(one) for name, one in values.items()})


def _value(record: Any) -> Value:
    is_plain = isinstance(record, str) or (isinstance(record, (int, float)) and abs(record) < _MOST)
    return record if is_plain else _told(record)
