"""Where else a claim can be searched for: addresses with holes for the words and for a link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from factcheck.errors import InvalidValueError
from factcheck.said import said

QUERY, LINK = "{query}", "{url}"

LONGEST_QUERY = 500
"""Code points of words that are searched for; search engines take little more."""

_IN_A_PATH = "/:=@!$&'()*+,;~-._"


@dataclass(frozen=True, slots=True)
class SearchPlace:
    """A place to search at: `template` holds {query} for words, {url} for the link of evidence."""

    name: str
    template: str

    @property
    def needs_link(self) -> bool:
        """Whether it looks a link up, not words."""
        return LINK in self.template

    def address(self, *, query: str = "", url: str = "") -> str:
        """Return the address to open; raise InvalidValueError when there is nothing to search."""
        wanted = url.strip() if self.needs_link else " ".join(query.split())[:LONGEST_QUERY]
        if not wanted:
            raise InvalidValueError(
                said("{name} needs a link to search for.", name=self.name)
                if self.needs_link
                else said("{name} needs words to search for.", name=self.name)
            )
        hole = LINK if self.needs_link else QUERY
        path, _, rest = self.template.partition("?")
        filled = [path.replace(hole, _in_path(wanted, is_link=self.needs_link))]
        if rest:
            filled.append(rest.replace(hole, quote(wanted, safe="")))
        return "?".join(filled)


PLACES = (
    SearchPlace(
        "Google Fact Check Explorer",
        "https://toolbox.google.com/factcheck/explorer/search/{query}",
    ),
    SearchPlace("Wikipedia", "https://en.wikipedia.org/w/index.php?fulltext=1&search={query}"),
    SearchPlace("Google", "https://www.google.com/search?q={query}"),
    SearchPlace("Wayback Machine", "https://web.archive.org/web/*/{url}"),
    SearchPlace(said("Wayback Machine, save the page now"), "https://web.archive.org/save/{url}"),
)
"""Those every project has; a project adds its own."""


def places_of(value: Any) -> tuple[SearchPlace, ...]:
    """Return a project's own places from what its setting holds."""
    return tuple(SearchPlace(one["name"], one["template"]) for one in value or ())


def check_places(value: Any) -> None:
    """Raise InvalidValueError, which says what is wrong, unless these are places to search at."""
    if not isinstance(value, list):
        raise InvalidValueError(said("Places to search at are a list of {name, template}."))
    for one in value:
        texts = isinstance(one, dict) and [one.get("name"), one.get("template")]
        if not texts or not all(isinstance(text, str) and text.strip() for text in texts):
            raise InvalidValueError(said("A place to search at has a name and a template."))
        _check_template(one["name"], one["template"])


def _check_template(name: str, template: str) -> None:
    host = _host(template)
    if not host:
        raise InvalidValueError(
            said(
                "The template of “{name}” is no complete http or https address: {template}",
                name=name,
                template=template[:80],
            )
        )
    if "{" in host or "}" in host:
        raise InvalidValueError(
            said("The template of “{name}” leaves open which host is asked.", name=name)
        )
    if (QUERY in template) == (LINK in template):
        raise InvalidValueError(
            said(
                "The template of “{name}” needs either {words} or {link} where the words go.",
                name=name,
                words=QUERY,
                link=LINK,
            )
        )


def _host(template: str) -> str:
    """Return which host a template asks; "" when it is no plain http or https address."""
    try:
        parts = urlsplit(template)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host if parts.scheme in {"http", "https"} and parts.username is None else ""


def _in_path(wanted: str, *, is_link: bool) -> str:
    """Return the words as one part of a path; a link keeps its signs, as archives want it."""
    return quote(wanted, safe=_IN_A_PATH + "?%" if is_link else "")
