"""Says which addresses a report may turn into a link."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_UNFIT = re.compile(r"[\s\x00-\x20\x7f-\x9f\\\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\"'<>]")


def link_of(address: str | None) -> str | None:
    """Return the address when it leads to a web site and to nothing else, None otherwise.

    Refused are other schemes than http and https, signs that are not seen or that readers of
    addresses take differently, and a name or password in front of the host.
    """
    if not address or _UNFIT.search(address):
        return None
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return None
    return address if is_web and "@" not in parts.netloc else None
