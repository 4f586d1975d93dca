"""What a writer noted on a draft is kept with its words, and becomes evidence of its claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import (
    Alternatives,
    ArticleReading,
    NoteKind,
    RawDocument,
    ReadArticle,
    SourceNote,
)
from factcheck.domain.claims import ClaimState
from factcheck.errors import NotFoundError
from factcheck.said import Said, said
from factcheck.services.notes import notes_on
from tests.builders import MILL, V, first_claim, written
from tests.hostile import docx_writer as word

if TYPE_CHECKING:
    from factcheck.domain.evidence import NewEvidence
    from factcheck.services.project import Project

NOBODY = "4f3a6a42-4b4e-4ad1-9d4e-2f8f1b6f0000"
COMMENTS = (
    f'<?xml version="1.0"?><w:comments {word.W}><w:comment w:id="1" w:author="Ann Berg">'
    f"{word.paragraph(word.run('See https://port.example/rye?utm_source=x for the figures.'))}"
    "</w:comment></w:comments>"
)
DRAFT = word.docx(
    {
        "word/document.xml": word.document(
            word.paragraph(
                '<w:commentRangeStart w:id="1"/>'
                + word.run(MILL[0])
                + '<w:commentRangeEnd w:id="1"/>'
            )
            + word.paragraph(word.run(MILL[1]))
        ),
        "word/comments.xml": COMMENTS,
    }
)


def noted(text: str, kind: NoteKind = NoteKind.COMMENT, author: str = "") -> NewEvidence:
    """Return the evidence of one note on the first words of an article."""
    note = SourceNote(TextSpan(0, 9), text, kind, author)
    (found,) = notes_on(TextSpan(4, 20), [note], ArticleReading())
    return found.evidence


def test_a_comment_in_a_draft_becomes_evidence_of_the_claim_it_marks(project: Project) -> None:
    read = project.articles.preview(RawDocument(DRAFT, "draft.docx"))
    article = project.articles.add(read).article_id
    assert article is not None
    claim, other = project.claims.of_article(article)

    (found,) = project.articles.notes_of_claim(claim.id)
    project.evidence.add(claim.id, found.evidence)

    assert project.articles.notes_of_claim(other.id) == ()
    assert (found.note.author, found.url) == (
        "Ann Berg",
        "https://port.example/rye?utm_source=x",
    )
    (kept,) = project.claims.get(claim.id).evidence
    assert kept.record.url == "https://port.example/rye"
    assert kept.record.locator == "comment by Ann Berg"
    assert kept.record.title == "See for the figures."


def test_notes_are_those_of_the_present_revision(project: Project) -> None:
    read = written(*MILL)
    first = replace(read, notes=(SourceNote(TextSpan(20, 30), "one", NoteKind.COMMENT),))
    article = project.articles.add(first).article_id
    assert article is not None
    again = written(*MILL, "Nothing else was said that day.")
    second = replace(again, notes=(SourceNote(TextSpan(5, 9), "two", NoteKind.FOOTNOTE, "B"),))

    project.articles.add(second)

    assert project.articles.notes(article) == second.notes
    project.history.undo()
    assert project.articles.notes(article) == first.notes


def test_how_an_article_was_read_is_kept(project: Project) -> None:
    read = replace(
        written(*MILL),
        warnings=("Check this page: it is odd.",),
        alternatives=Alternatives(titles=("Rye", "Mill"), days=("2024-01-02",)),
        page_starts=(0, 100),
        confidence=0.75,
    )

    imported = project.articles.add(read)

    assert imported.article_id is not None
    reading = project.articles.reading(imported.article_id)
    assert reading == ArticleReading(
        read.warnings, read.alternatives, read.page_starts, read.confidence
    )
    assert (imported.warnings, imported.confidence) == (read.warnings, 0.75)
    assert [reading.page_of(TextSpan(at, at + 5)) for at in (0, 99, 100)] == [1, 1, 2]


def test_a_warning_of_an_import_can_be_said_in_other_words_later(project: Project) -> None:
    lost = said("{count} letters were lost.", count=1_200)
    read = replace(written(*MILL), warnings=(lost, "Words of an earlier version."))
    imported = project.articles.add(read)
    assert imported.article_id is not None

    kept, plain = project.articles.reading(imported.article_id).warnings

    assert kept == "1,200 letters were lost."
    assert isinstance(kept, Said)
    assert (kept.template, kept.values) == (lost.template, lost.values)
    assert plain == "Words of an earlier version."
    assert not isinstance(plain, Said)


def test_notes_and_reading_of_no_article_are_told(project: Project) -> None:
    assert project.articles.notes(NOBODY) == ()
    with pytest.raises(NotFoundError):
        project.articles.reading(NOBODY)
    with pytest.raises(NotFoundError):
        project.articles.notes_of_claim(NOBODY)


def test_a_lost_claim_has_no_notes(project: Project) -> None:
    read = written(*MILL)
    note = SourceNote(TextSpan(0, len(read.text)), "all of it", NoteKind.COMMENT)
    project.articles.add(replace(read, notes=(note,)))
    claim = first_claim(project)
    project.verdicts.judge(claim.id, V)
    assert len(project.articles.notes_of_claim(claim.id)) == 1

    project.articles.add(written(*(one for one in MILL if one not in claim.quote)))

    assert project.claims.get(claim.id).state is ClaimState.LOST
    assert project.articles.notes_of_claim(claim.id) == ()


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.example/b", "https://a.example/b"),
        ("Source: (https://a.example/b).", "https://a.example/b"),
        ("see https://a.example/b_(c), p. 3", "https://a.example/b_(c)"),
        ("www.a.example/b!", "https://www.a.example/b"),
        ("„https://a.example/b“", "https://a.example/b"),
        ("two: http://a.example, http://b.example", "http://a.example"),
        ("Council minutes, 3 May", None),
    ],
)
def test_the_address_in_a_note_is_found(text: str, url: str | None) -> None:
    assert noted(text).url == url


def test_a_note_without_an_address_is_an_offline_reference() -> None:
    record = noted("Council minutes, 3 May 2023, p. 12", NoteKind.FOOTNOTE)

    assert (record.reference, record.locator) == (
        "Council minutes, 3 May 2023, p. 12",
        "footnote 1",
    )
    assert record.quote == ""


def test_what_a_note_quotes_is_the_quoted_passage() -> None:
    assert noted('Minutes: "the fee is cut by half" (p. 2)').quote == "the fee is cut by half"


def test_a_very_long_note_is_kept_whole_beside_its_beginning() -> None:
    record = noted("Told by the harbour master. " * 40)

    assert record.reference is not None
    assert len(record.reference) <= 300
    assert len(record.note) > 1_000


def test_footnotes_have_their_numbers_and_pages() -> None:
    footnotes = [SourceNote(TextSpan(at, at + 9), "a source", NoteKind.FOOTNOTE) for at in (0, 200)]
    link = SourceNote(TextSpan(205, 209), "https://a.example", NoteKind.LINK)

    found = notes_on(TextSpan(190, 220), [*footnotes, link], ArticleReading(page_starts=(0, 150)))

    assert [one.evidence.locator for one in found] == [
        "footnote 2, page 2",
        "link in the draft, page 2",
    ]
    assert [one.page for one in found] == [2, 2]


def test_a_read_article_without_anything_to_keep_is_no_trouble(project: Project) -> None:
    read: ReadArticle = written(*MILL)

    article = project.articles.add(read).article_id

    assert article is not None
    assert project.articles.reading(article) == ArticleReading()
    assert project.articles.notes(article) == ()
