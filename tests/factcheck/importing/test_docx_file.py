from __future__ import annotations

import pytest

from factcheck.domain.articles import BlockRole, NoteKind, RawDocument, ReadArticle, ReadOptions
from factcheck.errors import UnreadableFileError
from factcheck.importing.reader import read
from tests.hostile.docx_writer import (
    comments,
    core,
    document,
    docx,
    footnotes,
    paragraph,
    run,
    styles,
)

MARKED = (
    run("The crane lifts ")
    + '<w:commentRangeStart w:id="5"/>'
    + run("forty tonnes")
    + '<w:commentRangeEnd w:id="5"/>'
    + run(". It cost three million euros.")
    + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    + run(" The old one is gone.")
)
PARTS: dict[str, str | bytes] = {
    "word/document.xml": document(
        paragraph(run("A crane for Ostholm"), "T1")
        + paragraph(MARKED)
        + paragraph(run("What it cost"), "H1")
        + paragraph(run("kept ") + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>")
    ),
    "word/styles.xml": styles(T1="Title", H1="heading 1"),
    "word/comments.xml": comments((5, "Ann Lee", "Data sheet of the maker, page 3")),
    "word/footnotes.xml": footnotes((2, "Minutes of the council, 4 June")),
    "docProps/core.xml": core("Draft", "Ann Lee"),
}


def texts(article: ReadArticle, role: BlockRole) -> list[str]:
    return [article.text[b.start : b.end] for b in article.blocks if b.role is role]


@pytest.fixture(scope="module")
def article() -> ReadArticle:
    return read(RawDocument(docx(PARTS), "draft.docx"))


def test_styles_tell_the_roles(article: ReadArticle) -> None:
    assert texts(article, BlockRole.TITLE) == ["A crane for Ostholm"]
    assert texts(article, BlockRole.HEADING) == ["What it cost"]
    assert len(texts(article, BlockRole.BODY)) == 2
    assert article.metadata.title == "A crane for Ostholm"
    assert article.metadata.byline == "Ann Lee"


def test_a_comment_is_a_note_on_the_words_it_marks(article: ReadArticle) -> None:
    (note,) = [note for note in article.notes if note.kind is NoteKind.COMMENT]

    assert note.span.cut(article.text) == "forty tonnes"
    assert (note.text, note.author) == ("Data sheet of the maker, page 3", "Ann Lee")


def test_a_footnote_is_a_note_on_the_sentence_before_its_sign(article: ReadArticle) -> None:
    (note,) = [note for note in article.notes if note.kind is NoteKind.FOOTNOTE]

    assert note.span.cut(article.text) == "It cost three million euros."
    assert note.text == "Minutes of the council, 4 June"
    assert "Minutes of the council, 4 June" in texts(article, BlockRole.BOILERPLATE)


def test_deleted_words_are_left_out_and_told(article: ReadArticle) -> None:
    assert "gone" not in texts(article, BlockRole.BODY)[1]
    assert any("tracked deletions" in warning for warning in article.warnings)


def test_a_comment_may_span_paragraphs() -> None:
    body = paragraph(run("One ") + '<w:commentRangeStart w:id="1"/>' + run("two")) + paragraph(
        run("three") + '<w:commentRangeEnd w:id="1"/>' + run(" four")
    )
    parts = {"word/document.xml": document(body), "word/comments.xml": comments((1, "A", "why"))}

    article = read(RawDocument(docx(parts), "draft.docx"))

    assert article.notes[0].span.cut(article.text) == "two\n\nthree"


def test_words_around_a_text_box_are_kept_and_not_doubled() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
        + paragraph(run("boxed"))
        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
        + paragraph(run("boxed"))
        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
    )
    parts = {"word/document.xml": document(paragraph(run("before") + box + run(" after")))}

    text = read(RawDocument(docx(parts), "draft.docx")).text

    assert "before after" in text
    assert text.count("boxed") == 1


def test_in_a_clean_text_every_paragraph_is_body() -> None:
    article = read(RawDocument(docx(PARTS), "draft.docx"), ReadOptions(body_only=True))

    assert {block.role for block in article.blocks} == {BlockRole.BODY}


ENTITY = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"word/document.xml": document("")}, "no text"),
        ({"word/other.xml": "<a/>"}, "no Word document"),
        ({"word/document.xml": "<broken"}, "damaged"),
        ({"word/document.xml": document("x").replace('<?xml version="1.0"?>', ENTITY)}, "entities"),
        (PARTS | {"word/vbaProject.bin": b"x"}, "macros"),
        ({"word/document.xml": document(" " * 30_000_000)}, "more than is safe"),
        (PARTS | {f"word/p{n}.xml": "" for n in range(2_000)}, "parts"),
    ],
    ids=["empty", "no document", "broken", "entity", "macros", "bomb", "many parts"],
)  # fmt: skip
def test_what_cannot_be_read_in_safety_is_refused_with_its_reason(
    parts: dict[str, str | bytes], reason: str
) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^draft\.docx .*{reason}"):
        read(RawDocument(docx(parts), "draft.docx"))


def test_a_document_cut_off_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="damaged or cut off"):
        read(RawDocument(docx(PARTS)[:-200], "draft.docx"))
