"""Writes a whole HTML page as text, and remembers what kind of element each stretch came from.

Nothing is left out but code: menus, hidden parts and picture descriptions are written too.
A page that nests too deeply, or has too many attributes, to be parsed in safety is written by a
plain scanner without structure, so its words stay.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 2_000
MAX_ATTRIBUTES = 500
_LOST_LETTERS = 20

_CODE = frozenset({"script", "style", "template", "head", "svg", "math", "object"})
_PARAGRAPHS = frozenset(
    (
        "p h1 h2 h3 h4 h5 h6 blockquote figure ul ol dl table pre article section header "
        "footer aside nav main form fieldset figcaption details"
    ).split()
)
_BLOCKS = _PARAGRAPHS | frozenset(
    ("div li tr dt dd address summary option legend caption hr").split()
)
_CELLS = frozenset({"td", "th"})
_FURNITURE = frozenset(("nav footer aside form button select option menu dialog").split())
_KINDS = {
    **dict.fromkeys(_FURNITURE, "furniture"),
    "h1": "h1", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "h6": "heading", "blockquote": "quote", "figcaption": "caption", "time": "time",
}  # fmt: skip
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_AUTHOR = re.compile(r"\b(?:byline|author-name|article-author|author__name)\b", re.IGNORECASE)
_GAP = re.compile(r"[ \t\n\r\f]+")
_CODE_PART = re.compile(r"<(script|style)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    (
        "area base br col embed hr img input link meta source track wbr p li td th tr dt dd "
        "option tbody thead tfoot"
    ).split()
)
"""Elements that hold nothing, or are closed by their neighbours: they add no lasting depth."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as text; `kinds` names, from each start on, what its words stood in.

    `tree` is None when the page had to be read without structure.
    """

    text: str
    starts: tuple[int, ...]
    kinds: tuple[frozenset[str], ...]
    tree: Any = None
    warnings: tuple[str, ...] = ()

    def kinds_at(self, position: int) -> frozenset[str]:
        """Return the kinds of element around a position of the text."""
        index = bisect_right(self.starts, position) - 1
        return self.kinds[index] if index >= 0 else frozenset()


@dataclass(slots=True)
class _Writer:
    """Collects text with single spaces, line ends and blank lines where elements ask for them."""

    pieces: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    kinds: list[frozenset[str]] = field(default_factory=list)
    length: int = 0
    gap: str = ""

    def write(self, words: str, kinds: frozenset[str], *, exact: bool = False) -> None:
        shown = words if exact else _GAP.sub(" ", words)
        if not shown.strip(" \n"):
            self.want(" " if shown else "")
            return
        if shown[0] == " ":
            self.want(" ")
        if not self.kinds or self.kinds[-1] != kinds:
            self.starts.append(self.length + (len(self.gap) if self.pieces else 0))
            self.kinds.append(kinds)
        self._put((self.gap if self.pieces else "") + (shown if exact else shown.strip(" ")))
        self.gap = " " if shown[-1] == " " and not exact else ""

    def want(self, gap: str) -> None:
        """Ask for a space, a line end or a blank line before the next words."""
        if len(gap) > len(self.gap) or (gap and self.gap == " "):
            self.gap = gap

    def _put(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words)


def render(source: str) -> Rendered:
    """Return the page as text with the kinds of its parts."""
    trouble = _trouble(source)
    tree = None if trouble else _parse(source)
    if tree is None:
        warning = said(
            "The page {reason}; it was read without its structure, nothing was left out.",
            reason=trouble or said("could not be parsed"),
        )
        return Rendered(_without_tags(source), (), (), None, (warning,))
    writer = _Writer()
    _walk(tree, writer)
    text, warnings = "".join(writer.pieces), _breaks_off(source)
    return Rendered(text, tuple(writer.starts), tuple(writer.kinds), tree, warnings)


def _breaks_off(source: str) -> tuple[str, ...]:
    """Return what to say of a page whose last element is never closed: its words are no text."""
    rest = source[source.rfind(">") + 1 :]
    lost = re.search(r"<[a-zA-Z/!]", rest)
    if not lost or len(rest) - lost.start() < _LOST_LETTERS:
        return ()
    told = said("The page breaks off inside an element; what stands behind it was left out.")
    return (told,)


def _trouble(source: str) -> str:
    """Return what makes the page unsafe to parse, in words, or nothing."""
    plain = _CODE_PART.sub(" ", source)
    depth = deepest = 0
    for match in _TAG.finditer(plain):
        if match[2].lower() not in _VOID:
            depth = max(0, depth - 1) if match[1] else depth + 1
            deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        return said("nests {depth} deep", depth=deepest)
    most = max((tag.count("=") + tag.count(" ") for tag in re.findall(r"<[^>]*", plain)), default=0)
    told = said("has an element with {count} attributes", count=most)
    return told if most > 4 * MAX_ATTRIBUTES else ""


def _parse(source: str) -> Any:
    from lxml import etree
    from lxml.html import HTMLParser

    parser = HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(source.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None


def _walk(tree: Any, writer: _Writer) -> None:
    from lxml import etree

    contexts: list[frozenset[str]] = [frozenset()]
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            contexts.append(contexts[-1] | _kinds_of(element, tag))
            _open(element, tag, contexts[-1], writer)
            if tag in _CODE:
                walker.skip_subtree()
        else:
            contexts.pop()
            writer.want(_gap_of(tag))
            writer.write(element.tail or "", contexts[-1], exact="pre" in contexts[-1])


def _kinds_of(element: Any, tag: str) -> frozenset[str]:
    kinds = {_KINDS[tag]} if tag in _KINDS else set()
    kinds |= {tag} & {"article", "main", "pre", "li", "header"}
    style = element.get("style") or ""
    if element.get("hidden") is not None or _HIDDEN_STYLE.search(style):
        kinds.add("hidden")
    if "author" in (element.get("rel") or element.get("itemprop") or "").split():
        kinds.add("author")
    if _AUTHOR.search(element.get("class") or ""):
        kinds.add("author")
    return frozenset(kinds)


def _open(element: Any, tag: str, kinds: frozenset[str], writer: _Writer) -> None:
    writer.want(_gap_of(tag))
    if tag in _CODE:
        return
    if tag == "img":
        _write_alone(element.get("alt") or "", kinds | {"caption"}, writer)
    elif tag in {"input", "textarea"}:
        _write_alone(element.get("placeholder") or "", kinds | {"furniture"}, writer)
    writer.write(element.text or "", kinds, exact="pre" in kinds)


def _write_alone(words: str, kinds: frozenset[str], writer: _Writer) -> None:
    if words.strip():
        writer.want("\n")
        writer.write(words, kinds)
        writer.want("\n")


def _gap_of(tag: str) -> str:
    if tag in _PARAGRAPHS:
        return "\n\n"
    if tag in _BLOCKS or tag == "br":
        return "\n"
    return "\t" if tag in _CELLS else ""


def _without_tags(source: str) -> str:
    """Return the words between the tags, in one pass whose time grows with the length only."""
    plain = _CODE_PART.sub(" ", source)
    return html.unescape("\n".join(filter(str.strip, _between_tags(plain))))


def _between_tags(plain: str) -> Iterator[str]:
    position = 0
    while True:
        opened = plain.find("<", position)
        if opened < 0:
            break
        yield plain[position:opened]
        closed = plain.find(">", opened)
        if closed < 0:
            position = opened + 1  # a stray sign: what follows is text
            continue
        position = closed + 1
    yield plain[position:]
