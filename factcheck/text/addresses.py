"""Web addresses as text: takes out what only tracks the reader."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = frozenset(
    {
        *("fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid"),
        *("mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id"),
        *("ref_src", "ref_url", "spm", "cmpid", "ns_mchannel", "ns_source", "smid", "wt_mc"),
    }
)
_TRACKING_PREFIXES = ("utm_", "pk_", "mtm_", "at_")


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


def _untracked(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _is_tracking(name.lower())]
    return query if len(kept) == len(pairs) else urlencode(kept)


def _is_tracking(name: str) -> bool:
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)
