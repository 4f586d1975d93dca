"""Every stance and source type has a word."""

from __future__ import annotations

from factcheck.domain.evidence import SourceType, Stance
from ui import icons
from ui.evidence.words import STANCE_ICONS, source_type_word, stance_word


def test_every_stance_has_a_word_and_an_icon_of_its_own() -> None:
    assert len({stance_word(stance) for stance in Stance}) == len(Stance)
    assert len({STANCE_ICONS[stance] for stance in Stance}) == len(Stance)
    assert set(STANCE_ICONS.values()) <= set(icons.icon_names())


def test_every_source_type_has_a_word() -> None:
    assert len({source_type_word(kind) for kind in SourceType}) == len(SourceType)
