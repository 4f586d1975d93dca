from __future__ import annotations

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole, NoteKind
from factcheck.importing.composition import Composition


def test_blocks_stand_where_their_words_do() -> None:
    written = Composition()

    first = written.add("  one ", BlockRole.TITLE)
    second = written.add("two", BlockRole.BODY)

    assert written.text == "one\n\ntwo"
    assert (first, second) == (0, 5)
    assert [written.text[b.start : b.end] for b in written.blocks] == ["one", "two"]


def test_nothing_is_written_for_no_words() -> None:
    written = Composition()

    assert written.add(" \n", BlockRole.BODY) is None
    assert written.text == ""


def test_pages_begin_at_their_first_word() -> None:
    written = Composition()
    for words in ("one", "two"):
        written.begin_page()
        written.add(words, BlockRole.BODY)

    assert [written.text[start:][:3] for start in written.page_starts] == ["one", "two"]


def test_notes_need_words_on_both_sides() -> None:
    written = Composition()
    written.add("words", BlockRole.BODY)

    written.note(TextSpan(0, 0), "about nothing", NoteKind.COMMENT)
    written.note(TextSpan(0, 5), " ", NoteKind.COMMENT)
    written.note(TextSpan(0, 5), " why ", NoteKind.COMMENT)

    assert [note.text for note in written.notes] == ["why"]
