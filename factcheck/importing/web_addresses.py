"""Says which addresses of the web may be fetched: public ones, over HTTP and HTTPS, and no others.

An address is parsed once, here; what is checked is what is connected to.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from factcheck.errors import FactcheckError
from factcheck.said import said

LONGEST = 4_096
_PORTS = {"http": 80, "https": 443}
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\x9f\\\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*\.?")
_LEADS_ELSEWHERE = tuple(
    ipaddress.ip_network(network)
    for network in (
        "192.88.99.0/24",  # relays of 6to4
        "::/96",  # IPv4-compatible
        "::ffff:0:0/96",  # IPv4-mapped
        "::ffff:0:0:0/96",  # IPv4-translated
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # NAT64 of a local network
        "2001::/32",  # Teredo
        "2002::/16",  # 6to4
        "fec0::/10",  # site-local
    )
)
"""Addresses that stand for another, which may be a private one."""


class FetchError(FactcheckError):
    """An address cannot be fetched: it is not allowed, not reached, or gives nothing to read."""

    code = "fetch"


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A checked address: `host` in ASCII, `target` what is asked of it, `text` the whole."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def text(self) -> str:
        """The address as it is written."""
        return f"{self.scheme}://{self._shown_host}{self.target}"

    @property
    def _shown_host(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def host_header(self) -> str:
        """What the request names as its host; ports are always the usual ones."""
        return self._shown_host


def parse(url: str) -> WebAddress:
    """Return the checked address; raise FetchError with the reason it may not be fetched."""
    shown = url[:200]
    if len(url) > LONGEST:
        raise FetchError(
            said("The address is longer than {most} characters.", most=LONGEST), url=shown
        )
    if _FORBIDDEN.search(url):
        raise FetchError(
            said("The address {address} holds characters no address has.", address=f"{shown!a}"),
            url=shown,
        )
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
    except ValueError as error:
        raise FetchError(said("{url} is no address of the web.", url=shown)) from error
    if parts.scheme not in _PORTS:
        raise FetchError(said("{url} cannot be fetched: only http and https can.", url=shown))
    if "@" in parts.netloc:
        raise FetchError(said("{url} holds a name or password, which is not sent.", url=shown))
    if port not in {None, _PORTS[parts.scheme]}:
        raise FetchError(
            said(
                "{url} names port {port}; only the usual ones are used.", url=shown, port=str(port)
            )
        )
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else ""
    return WebAddress(parts.scheme, _ascii_host(host, shown), _PORTS[parts.scheme], target + query)


def is_public(address: str) -> bool:
    """Say whether a numeric address lies in the public net and stands for no other."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if not parsed.is_global or parsed.is_multicast or parsed.is_reserved or parsed.is_unspecified:
        return False
    return not any(
        parsed.version == network.version and parsed in network for network in _LEADS_ELSEWHERE
    )


def _ascii_host(host: str | None, shown: str) -> str:
    if host and ":" in host and "%" not in host:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError:
            host = None
    try:
        plain = (host or "").encode("idna").decode("ascii").lower()
    except UnicodeError:
        plain = ""
    if not _HOST.fullmatch(plain) or len(plain) > 253:
        raise FetchError(said("{url} names no host that can be looked up.", url=shown))
    return plain
