"""Every role has a word."""

from __future__ import annotations

from factcheck.domain.articles import BlockRole
from ui.role_words import role_word


def test_every_role_has_a_word_of_its_own() -> None:
    assert len({role_word(role) for role in BlockRole}) == len(BlockRole)
