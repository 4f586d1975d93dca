"""Reads what an HTML page says of itself for machines: JSON-LD, OpenGraph, meta elements."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import Metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Report|Review)$")
_DATE = re.compile(r"^\s*((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?!\d)")
_SPACE = re.compile(r"\s+")
_MAX_JSON = 2_000_000
_MAX_DEPTH = 8


def metadata_of_page(tree: Any) -> Metadata:
    """Return title, byline, publisher, date and language as the page declares them."""
    linked = _linked_article(tree)
    meta = _meta(tree)
    site = _name(linked.get("publisher")) or meta.get("og:site_name")
    title = _text(linked.get("headline")) or _cut_site(meta.get("og:title"), site)
    return Metadata(
        title=title or None,
        byline=_names(linked.get("author")) or _person(meta),
        publisher=site or meta.get("application-name"),
        published=_published(linked, meta),
        language=_language(tree),
    )


def date_by_htmldate(tree: Any) -> str | None:
    """Return the day htmldate finds in the page, None when it finds none."""
    from htmldate import find_date

    found = find_date(tree, extensive_search=False, original_date=True)
    return str(found) if found else None


def page_title(tree: Any) -> str | None:
    """Return the words of the page's title element."""
    return _text(tree.findtext(".//title")) or None


def _linked_article(tree: Any) -> dict[str, Any]:
    """Return the first article the page's JSON-LD describes, empty when there is none."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        source = script.text or ""
        if len(source) > _MAX_JSON:
            continue
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue  # many pages ship broken JSON-LD; OpenGraph and the text remain
        for item in _objects(data, _MAX_DEPTH):
            if any(_ARTICLE_TYPES.search(str(kind)) for kind in _listed(item.get("@type"))):
                return item
    return {}


def _objects(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth == 0:
        return
    if isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            yield from _objects(data.get(key), depth - 1)
    elif isinstance(data, list):
        for part in data:
            yield from _objects(part, depth - 1)


def _meta(tree: Any) -> dict[str, str]:
    """Return the contents of the meta elements by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for element in tree.iterfind(".//meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = _text(element.get("content"))
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _published(linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    named = ("article:published_time", "og:published_time", "datepublished", "date", "dc.date")
    values = [linked.get("datePublished"), linked.get("dateCreated"), *map(meta.get, named)]
    for value in values:
        match = _DATE.match(value) if isinstance(value, str) else None
        if match:
            return match[1]
    return None


def _person(meta: dict[str, str]) -> str | None:
    """Return the author the meta elements name; an address there is a profile, not a name."""
    named = (meta.get("author"), meta.get("article:author"), meta.get("dc.creator"))
    return next((name for name in named if name and "://" not in name), None)


def _names(author: object) -> str | None:
    names = [name for name in map(_name, _listed(author)) if name and "://" not in name]
    return ", ".join(dict.fromkeys(names)) or None


def _name(thing: object) -> str | None:
    if isinstance(thing, dict):
        return _name(thing.get("name"))
    if isinstance(thing, list):
        return next(filter(None, map(_name, thing)), None)
    return _text(thing) or None


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    return _SPACE.sub(" ", value).strip() if isinstance(value, str) else ""


def _cut_site(title: str | None, site: str | None) -> str | None:
    """Return the title without the name of the site behind a bar or dash."""
    if not title or not site:
        return title
    return re.sub(rf"\s*[|·•–—-]\s*{re.escape(site)}\s*$", "", title) or title


def _language(tree: Any) -> str | None:
    declared = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    code = declared.strip().lower()[:2]
    is_code = len(code) == 2 and code.isalpha() and code.isascii()
    return code if is_code and declared.strip()[2:3] in {"", "-", "_"} else None
