"""Web addresses as text: finds them, and takes out what only tracks the reader."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = frozenset(
    {
        *("fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid"),
        *("mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id"),
        *("ref_src", "ref_url", "spm", "cmpid", "ns_mchannel", "ns_source", "smid", "wt_mc"),
    }
)
_TRACKING_PREFIXES = ("utm_", "pk_", "mtm_", "at_")

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”„«»\u200b\u2028\u2029]{3,2000}", re.IGNORECASE)
_PUNCTUATION = ".,;:!?'’…*_"
_BRACKETS = {")": "(", "]": "[", "}": "{", "〉": "〈", "）": "（"}


def addresses_in(text: str) -> list[str]:
    """Return the web addresses in a text as they stand there, without what ends a sentence."""
    return [_without_ending(found[0]) for found in _ADDRESS.finditer(text)]


def is_web_address(text: str) -> bool:
    """Say whether the text is one complete http or https address, with a host and no blanks."""
    if not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def tidy(address: str) -> str:
    """Return the address without tracking parameters, with scheme and host in lower case.

    What is not a plain http or https address comes back as it is, without blanks around it. The
    rest of path, query and fragment keeps its spelling: it may matter to the server.
    """
    given = address.strip()
    try:
        parts = urlsplit(given)
    except ValueError:
        return given
    if parts.scheme.lower() not in {"http", "https"} or not parts.netloc:
        return given
    return urlunsplit(
        (
            parts.scheme.lower(),
            parts.netloc.lower() if "@" not in parts.netloc else parts.netloc,
            parts.path,
            _untracked(parts.query),
            "" if parts.fragment.startswith(_TRACKING_PREFIXES) else parts.fragment,
        )
    )


def _without_ending(address: str) -> str:
    """Return the address without punctuation, and brackets that were opened before it."""
    while address:
        last = address[-1]
        opening = _BRACKETS.get(last)
        is_loose = opening is not None and address.count(last) > address.count(opening)
        if last not in _PUNCTUATION and not is_loose:
            break
        address = address[:-1]
    return address


def _untracked(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _is_tracking(name.lower())]
    return query if len(kept) == len(pairs) else urlencode(kept)


def _is_tracking(name: str) -> bool:
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)
