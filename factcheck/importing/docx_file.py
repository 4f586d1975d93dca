"""Reads a Word document: paragraphs by style, and the writer's comments and footnotes as notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole, Metadata, NoteKind, ReadArticle
from factcheck.errors import UnreadableFileError
from factcheck.importing.composition import Composition
from factcheck.importing.kinds import name_of
from factcheck.importing.office_archive import OfficeArchive
from factcheck.said import said
from factcheck.text.languages import language_of
from factcheck.text.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.domain.articles import RawDocument

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MAIN = "word/document.xml"
_ROLES = (
    (re.compile(r"^(?:title|titel|titre)$", re.IGNORECASE), BlockRole.TITLE),
    (re.compile(r"^(?:subtitle|untertitel|standfirst|lead)$", re.IGNORECASE), BlockRole.SUMMARY),
    (re.compile(r"^(?:heading|überschrift|titre)\s?\d", re.IGNORECASE), BlockRole.HEADING),
    (re.compile(r"quote|zitat|citation", re.IGNORECASE), BlockRole.QUOTE),
    (re.compile(r"^(?:caption|beschriftung)", re.IGNORECASE), BlockRole.CAPTION),
    (re.compile(r"^(?:byline|author)$", re.IGNORECASE), BlockRole.BYLINE),
)
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)]*\s+")


@dataclass(slots=True)
class _Paragraph:
    """A paragraph as it is gathered: marks are offsets into its text, in code points."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    opened: dict[str, int] = field(default_factory=dict)
    closed: list[tuple[str, int, int]] = field(default_factory=list)
    footnotes: list[tuple[str, int]] = field(default_factory=list)

    def write(self, words: str) -> None:
        shown = normalise(words).text
        self.pieces.append(shown)
        self.length += len(shown)


def read(raw: RawDocument, *, body_only: bool = False) -> ReadArticle:
    """Return the article; comments and footnotes come with the words they mark."""
    name = name_of(raw)
    with OfficeArchive(raw.data, name) as archive:
        _refuse_others(archive)
        tree = archive.tree(_MAIN)
        if tree is None:
            raise archive.refusal(said("is no Word document: it has no text part"))
        styles = _style_names(archive.tree("word/styles.xml"))
        written = _written(tree, styles, archive)
        core = archive.tree("docProps/core.xml")
    if not written.text:
        raise UnreadableFileError(
            said("{name} has no text; there is nothing to import.", name=name)
        )
    blocks = [type(b)(b.start, b.end, BlockRole.BODY) if body_only else b for b in written.blocks]
    metadata = _metadata(written, core)
    notes = tuple(written.notes)
    return ReadArticle(raw, written.text, tuple(blocks), metadata, _warnings(tree), notes)


def _refuse_others(archive: OfficeArchive) -> None:
    if any(name.lower().endswith("vbaproject.bin") for name in archive.names):
        raise archive.refusal(said("holds macros; save it without them and import that"))
    if "ppt/presentation.xml" in archive.names or "xl/workbook.xml" in archive.names:
        raise archive.refusal(said("is a presentation or table and no Word document"))


def _style_names(tree: Any) -> dict[str, str]:
    """Return the names of the styles by id: the id is in the writer's language, the name not."""
    if tree is None:
        return {}
    return {
        style.get(_W + "styleId", ""): _value(style.find(_W + "name"))
        for style in tree.iterfind(_W + "style")
    }


def _written(tree: Any, styles: Mapping[str, str], archive: OfficeArchive) -> Composition:
    written = Composition()
    comments = _notes(archive.tree("word/comments.xml"), "comment")
    footnotes = _notes(archive.tree("word/footnotes.xml"), "footnote")
    footnotes |= {
        f"e{key}": n for key, n in _notes(archive.tree("word/endnotes.xml"), "endnote").items()
    }
    open_comments: dict[str, int] = {}
    body = tree.find(_W + "body")
    for element in _paragraphs(body) if body is not None else ():
        paragraph = _gathered(element)
        _place(written, paragraph, _role(element, styles), comments, footnotes, open_comments)
    for text, _ in footnotes.values():
        written.add(text, BlockRole.BOILERPLATE)
    return written


def _paragraphs(body: Any) -> Iterator[Any]:
    """Yield the paragraphs in order, those of tables and text boxes too, each once."""
    from lxml import etree

    walker = etree.iterwalk(body, events=("start",))
    for _, node in walker:
        if node.tag == _FALLBACK:
            walker.skip_subtree()
        elif node.tag == _W + "p":
            yield node


def _notes(tree: Any, tag: str) -> dict[str, tuple[str, str]]:
    """Return text and author of each comment or footnote by its id; separators have no text."""
    if tree is None:
        return {}
    return {
        note.get(_W + "id", ""): (
            "\n".join("".join(_gathered(p).pieces).strip() for p in note.iter(_W + "p")).strip(),
            note.get(_W + "author", ""),
        )
        for note in tree.iterfind(_W + tag)
        if note.get(_W + "type") is None
    }


def _role(element: Any, styles: Mapping[str, str]) -> BlockRole:
    style = element.find(f"{_W}pPr/{_W}pStyle")
    identifier = _value(style)
    name = styles.get(identifier, identifier)
    return next((role for pattern, role in _ROLES if pattern.search(name)), BlockRole.BODY)


def _gathered(element: Any) -> _Paragraph:
    """Return the paragraph's words; deleted words and field codes are not among them."""
    from lxml import etree

    paragraph = _Paragraph()
    walker = etree.iterwalk(element, events=("start",))
    for _, node in walker:
        tag = node.tag if isinstance(node.tag, str) else ""
        if tag == _FALLBACK or (tag == _W + "p" and node is not element):
            walker.skip_subtree()  # said already in another form; a text box comes by itself
        elif tag.startswith(_W):
            _take(paragraph, node, tag.removeprefix(_W))
    return paragraph


def _take(paragraph: _Paragraph, node: Any, tag: str) -> None:
    identifier = node.get(_W + "id", "")
    if tag == "t":
        paragraph.write(node.text or "")
    elif tag in {"tab", "br", "cr"}:
        paragraph.write("\t" if tag == "tab" else "\n")
    elif tag == "noBreakHyphen":
        paragraph.write("\u2011")
    elif tag == "commentRangeStart":
        paragraph.opened[identifier] = paragraph.length
    elif tag == "commentRangeEnd":
        start = paragraph.opened.pop(identifier, -1)
        paragraph.closed.append((identifier, start, paragraph.length))
    elif tag in {"footnoteReference", "endnoteReference"}:
        key = identifier if tag == "footnoteReference" else f"e{identifier}"
        paragraph.footnotes.append((key, paragraph.length))


def _place(
    written: Composition,
    paragraph: _Paragraph,
    role: BlockRole,
    comments: Mapping[str, tuple[str, str]],
    footnotes: Mapping[str, tuple[str, str]],
    open_comments: dict[str, int],
) -> None:
    """Write the paragraph, and keep the notes on its words; a comment may span paragraphs."""
    text = "".join(paragraph.pieces)
    offset = len(text) - len(text.lstrip())
    start = written.add(text, role)
    base = written.length if start is None else start - offset
    end = written.length
    for identifier, first, last in paragraph.closed:
        begins = open_comments.pop(identifier, base) if first < 0 else base + first
        words, author = comments.get(identifier, ("", ""))
        span = TextSpan(min(begins, end), min(base + last, end))
        written.note(span, words, NoteKind.COMMENT, author)
    open_comments |= {identifier: base + at for identifier, at in paragraph.opened.items()}
    for identifier, at in paragraph.footnotes:
        words, author = footnotes.get(identifier, ("", ""))
        first = max(
            (m.end() for m in _SENTENCE_END.finditer(text, 0, max(0, at - 1))), default=offset
        )
        span = TextSpan(base + first, min(base + at, end))
        written.note(span, words, NoteKind.FOOTNOTE, author)


def _metadata(written: Composition, core: Any) -> Metadata:
    """Return the title by its style or the document's properties, and its author."""
    titles = [b for b in written.blocks if b.role is BlockRole.TITLE]
    bylines = [b for b in written.blocks if b.role is BlockRole.BYLINE]
    text = written.text
    told = _core_value(core, "title")
    author = _core_value(core, "creator")
    return Metadata(
        title=text[titles[0].start : titles[0].end] if titles else told,
        byline=text[bylines[0].start : bylines[0].end] if bylines else author,
        language=language_of(text),
    )


def _core_value(core: Any, tag: str) -> str | None:
    """Return what the properties say; the names of the program that wrote them say nothing."""
    value = (core.findtext(_DC + tag) or "").strip() if core is not None else ""
    return value if value and value.lower() not in {"python-docx", "word document"} else None


def _warnings(tree: Any) -> tuple[str, ...]:
    """Return what a reader of the document would not have seen, in words."""
    hidden = sum(1 for _ in _runs_with(tree, "vanish"))
    deleted = sum(1 for _ in tree.iter(_W + "delText"))
    found = []
    if hidden:
        found.append(said("The document has hidden text; it is shown."))
    if deleted:
        found.append(said("The document has tracked deletions; what was deleted is left out."))
    return tuple(found)


def _runs_with(tree: Any, mark: str) -> Iterable[Any]:
    return (run for run in tree.iter(_W + "rPr") if run.find(_W + mark) is not None)


def _value(element: Any) -> str:
    return element.get(_W + "val", "") if element is not None else ""
