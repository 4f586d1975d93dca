"""Every stance, source type and state of a link has a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from factcheck.domain.evidence import LinkState, SourceType, Stance
from tests.ui.evidence.test_list_model import FULL
from ui import icons
from ui.evidence.list_model import spoken
from ui.evidence.words import (
    LINK_ICONS,
    STANCE_ICONS,
    link_sentence,
    link_state_word,
    link_words,
    source_type_word,
    stance_word,
)

if TYPE_CHECKING:
    from factcheck.domain.evidence import Evidence


def test_every_stance_has_a_word_and_an_icon_of_its_own() -> None:
    assert len({stance_word(stance) for stance in Stance}) == len(Stance)
    assert len({STANCE_ICONS[stance] for stance in Stance}) == len(Stance)
    assert set(STANCE_ICONS.values()) <= set(icons.icon_names())


def test_every_source_type_has_a_word() -> None:
    assert len({source_type_word(kind) for kind in SourceType}) == len(SourceType)


def looked_at(state: LinkState, note: str = "", *, copy: str | None = None) -> Evidence:
    return replace(
        FULL,
        link_state=state,
        link_note=note,
        link_checked_at=datetime(2024, 5, 1, 12, tzinfo=UTC),
        saved_copy_sha256=copy,
    )


def test_every_state_of_a_link_has_a_word_and_a_sign_of_its_own() -> None:
    assert len({link_state_word(state) for state in LinkState}) == len(LinkState)
    signs = [LINK_ICONS[state] for state in LinkState if state is not LinkState.UNCHECKED]
    assert len(set(signs)) == len(signs)
    assert set(signs) <= set(icons.icon_names())


def test_a_changed_link_says_what_stands_there_now() -> None:
    changed = link_sentence(looked_at(LinkState.CHANGED, "4,800 tonnes"))
    gone = link_sentence(looked_at(LinkState.CHANGED))

    assert changed.endswith("There stands now: 4,800 tonnes")
    assert "not on the page" in gone
    assert link_sentence(looked_at(LinkState.DEAD, "It answered 404.")).endswith("answered 404.")
    assert link_sentence(FULL) == link_words(FULL) == ""


def test_state_and_copy_are_spoken() -> None:
    words = spoken(looked_at(LinkState.DEAD, copy="ab" * 32))

    assert "gone" in words
    assert "copy kept" in words
