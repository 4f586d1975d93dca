"""Makes documents meant to break a reader, with fixed contents; nothing of it is kept in files.

Each case is a name, a suffix and a function that makes the bytes when it is its turn, so that the
large ones exist one at a time.
"""
# ruff: noqa: E501, RUF001, PLW0108 - a table: one case a line, odd letters on purpose

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.hostile import docx_writer as word
from tests.hostile import pdf_writer as portable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

SENTINEL = "sentinelword"
SENTENCE = f"The {SENTINEL} stands in a sentence of some words that a reader would keep. "


_LARGE = (
    "bomb",
    "many",
    "q_5M",
    "kids",
    "operators",
    "long",
    "entries",
    "controls",
    "over",
    "flate",
)


@dataclass(frozen=True)
class Hostile:
    """A document by name; `keeps` when its sentinel must be read, or its loss be told."""

    name: str
    make: Callable[[], bytes]
    keeps: bool = True

    @property
    def is_slow(self) -> bool:
        """Whether making and reading it takes more than a moment."""
        is_office = self.name.endswith((".docx", ".pdf"))
        return not is_office or any(part in self.name for part in _LARGE)


def corpus() -> list[Hostile]:
    """Return every case: text, HTML, Word and PDF."""
    return [*texts(), *pages(), *words(), *portables()]


def _text(name: str, make: Callable[[], bytes], *, keeps: bool = True) -> Hostile:
    return Hostile(f"{name}.txt", make, keeps)


def texts() -> Iterator[Hostile]:
    encodings = [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-32-le",
        "utf-32-be",
        "cp1252",
        "cp1250",
        "koi8-r",
        "shift_jis",
        "gb18030",
        "euc-kr",
        "cp500",
        "iso8859-15",
        "mac-roman",
        "big5",
        "cp1251",
        "iso8859-7",
    ]
    for encoding in encodings:
        yield _text(f"encoding_{encoding}", lambda e=encoding: SENTENCE.encode(e) * 3)  # type: ignore[misc]
        accented = "naïve café Köln " if encoding in {"cp1252", "mac-roman", "iso8859-15"} else ""
        if accented:
            yield _text(
                f"accents_{encoding}",
                lambda e=encoding, a=accented: (a + SENTENCE).encode(e),  # type: ignore[misc]
            )
    bad = {
        "mixed": SENTENCE.encode() + "Köln".encode() + "Köln".encode("cp1252"),
        "cut_character": SENTENCE.encode() + "ö".encode()[:1],
        "overlong": SENTENCE.encode() + b"\xc0\xaf\xe0\x80\xaf",
        "surrogate": SENTENCE.encode() + b"\xed\xa0\x80 end",
        "pair_as_two": SENTENCE.encode() + b"\xed\xa0\xbd\xed\xb8\x80",
        "nul": b"before\0after " + SENTENCE.encode(),
        "controls": bytes(range(1, 32)) + SENTENCE.encode(),
        "line_ends": b"a\rb\r\nc\nd\n\r" + SENTENCE.encode(),
        "separators": ("one\u2028two\x85three\x0bfour\x0cfive " + SENTENCE).encode(),
        "only_mark": b"\xef\xbb\xbf",
        "only_spaces": b" \n\t\r\n" * 100,
        "empty": b"",
        "mark_within": ("a\ufeffb " + SENTENCE).encode(),
        "random": zlib.compress(b"x" * 9_999) * 40,
        "looks_like_html": b"a < b > c <p " + SENTENCE.encode(),
    }
    for name, data in bad.items():
        yield _text(name, lambda d=data: d)  # type: ignore[misc]
    odd = {
        "bidi": "\u202a\u202b\u202d\u202e\u2066\u2067\u2068",
        "trojan": "not \u202e ton \u202c",
        "spaces_of_no_width": "\u200b".join("words") + " ",
        "tags": "".join(chr(0xE0000 + ord(c)) for c in "tag") + " ",
        "homoglyphs": "аdmіn ",
        "zalgo": "a" + "\u0301" * 10_000 + " ",
        "fillers": "\u3164\uffa0\u115f ",
        "composed": "é e\u0301 ",
        "emoji": "👩‍👩‍👧‍👦🏳️‍🌈 " * 50,
        "brackets": "([{" * 20_000,
        "quotes": "“”\"'" * 20_000,
        "dots": "." * 200_000,
        "dashes": "a-" * 100_000,
        "digits": "1" * 200_000,
        "dates": "3/4/2020 " * 20_000,
        "names": "By Ann Lee and " * 20_000,
        "addresses": "www.a-b.co.uk/" * 20_000,
        "copyrights": "© 2020 A B C " * 10_000,
        "spaces": " " * 500_000 + "x ",
        "tabs": "\t" * 300_000 + "x ",
        "mixed_case": "aB" * 100_000,
        "unwrapped": ("word " * 16 + "\n") * 20_000,
    }
    for name, piece in odd.items():
        yield _text(name, lambda p=piece: (p + "\n\n" + SENTENCE).encode("utf-8"))  # type: ignore[misc]
    yield _text("line_19MB", lambda: b"word " * 3_800_000 + SENTENCE.encode())
    yield _text("line_60MB", lambda: b"word " * 12_000_000 + SENTENCE.encode(), keeps=False)
    yield _text("lines_5M", lambda: b"a b\n" * 4_900_000 + SENTENCE.encode())
    yield _text("blank_lines", lambda: b"\n" * 19_000_000 + SENTENCE.encode())
    yield _text(
        "far_on", lambda: SENTENCE.replace(SENTINEL, "other").encode() * 180_000 + SENTENCE.encode()
    )


def _page(name: str, body: Callable[[], str], *, keeps: bool = True) -> Hostile:
    return Hostile(f"{name}.html", lambda: f"<html><body>{body()}</body></html>".encode(), keeps)


def pages() -> Iterator[Hostile]:
    for depth in (200, 255, 256, 300, 1_000, 1_990, 2_100, 100_000):
        yield _page(f"deep_div_{depth}", lambda d=depth: "<div>" * d + SENTENCE)  # type: ignore[misc]
    for depth in (10, 14, 20, 3_000):
        yield _page(f"deep_table_{depth}", lambda d=depth: "<table><tr><td>" * d + SENTENCE)  # type: ignore[misc]
    for tag in ("b", "ul", "span", "font", "a", "blockquote", "em"):
        yield _page(f"deep_{tag}", lambda t=tag: f"<{t}>" * 20_000 + SENTENCE)  # type: ignore[misc]
    bombs: dict[str, Callable[[], str]] = {
        "attributes_300k": lambda: "<p " + " ".join(f"a{n}=1" for n in range(300_000)) + f">{SENTENCE}",
        "adoption_agency": lambda: "<a><b><p>" * 7_000 + SENTENCE,
        "open_signs": lambda: "<" * 3_000_000 + " " + SENTENCE,
        "comments": lambda: "<!--" * 1_000_000 + "-->" + SENTENCE,
        "cdata": lambda: "<![CDATA[" * 500_000 + SENTENCE,
        "entities": lambda: "&amp;" * 1_500_000 + SENTENCE,
        "odd_entities": lambda: "&#x110000;&#0;&#xD800;&nosuch;&#99999999999;" + SENTENCE,
        "colspan": lambda: f"<table><tr><td colspan=1000000000>{SENTENCE}</table>",
        "picture": lambda: f"<img width=99999999 height=99999999 alt='x'>{SENTENCE}",
        "font": lambda: f"<p style='font-size:99999999px'>{SENTENCE}",
        "nul": lambda: f"<p>before\0after</p><p>{SENTENCE}",
        "base": lambda: f"<base href='file:///etc/'><p>{SENTENCE}",
        "refresh": lambda: f"<meta http-equiv=refresh content='0;url=file:///etc/passwd'>{SENTENCE}",
        "frame": lambda: f"<iframe src='file:///etc/passwd'></iframe>{SENTENCE}",
        "vector": lambda: f"<svg><text>drawn</text></svg>{SENTENCE}",
        "formula": lambda: f"<math><mi>x</mi></math>{SENTENCE}",
        "veiled": lambda: f"<p style='display:none'>{SENTENCE}</p>",
        "two_titles": lambda: f"<title>a</title><title>b</title>{SENTENCE}",
        "form": lambda: f"<form action=http://a.example method=post><input value=x>{SENTENCE}</form>",
        "data_picture": lambda: f"<img src='data:image/png;base64,{'A' * 100_000}'>{SENTENCE}",
        "style": lambda: f"<style>{'a{}' * 100_000}</style>{SENTENCE}",
        "open_script": lambda: f"{SENTENCE}<script>var a = '",
        "script_in_script": lambda: f"<script>'<script>'</script>{SENTENCE}",
        "many_links": lambda: "<a href=x>word</a> " * 50_000 + SENTENCE,
        "many_rows": lambda: "<table>" + "<tr><td>a<td>b" * 50_000 + "</table>" + SENTENCE,
        "long_line": lambda: "word " * 1_500_000 + SENTENCE,
        "long_attribute": lambda: f"<p title='{'a' * 3_000_000}'>{SENTENCE}",
        "json_bomb": lambda: f"<script type='application/ld+json'>{'[' * 400_000}</script>{SENTENCE}",
        "date_bomb": lambda: f"<time datetime='{'2020-01-01 ' * 50_000}'>x</time>{SENTENCE}",
        "many_metas": lambda: "<meta name=date content=2020>" * 30_000 + SENTENCE,
        "unclosed": lambda: f"<div class='a<p>{SENTENCE}",
    }  # fmt: skip
    for name, body in bombs.items():
        yield _page(name, body, keeps=name not in {"open_script", "unclosed", "comments", "cdata"})
    for claimed in ("utf-16", "utf-7", "koi8-r", "shift_jis", "x-none", "ascii", "base64", "cp500"):
        yield Hostile(
            f"claims_{claimed}.html",
            lambda c=claimed: f"<meta charset={c}><p>Köln {SENTENCE}".encode(),  # type: ignore[misc]
            keeps=claimed in {"ascii", "x-none", "base64"},
        )
    yield Hostile("empty.html", lambda: b"")
    yield Hostile("only_mark.html", lambda: b"\xef\xbb\xbf")
    yield Hostile("only_script.html", lambda: b"<html><script>x</script></html>")
    yield Hostile("over_the_limit.html", lambda: b"<p>" + b"word " * 2_100_000, keeps=False)


GOOD = word.document(word.paragraph(word.run(SENTENCE)))
MAIN = "word/document.xml"
DTD = '<?xml version="1.0"?><!DOCTYPE d [{}]>'


def _xml(definitions: str, inside: str) -> str:
    body = word.document(word.paragraph(word.run(inside)))
    return body.replace('<?xml version="1.0"?>', DTD.format(definitions))


def words() -> Iterator[Hostile]:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    documents: dict[str, Callable[[], str]] = {
        "good": lambda: GOOD,
        "external_entity_file": lambda: _xml('<!ENTITY e SYSTEM "file:///etc/hostname">', "[&e;]"),
        "external_entity_http": lambda: _xml('<!ENTITY e SYSTEM "http://a.example/">', "[&e;]"),
        "laughs": lambda: _xml('<!ENTITY l0 "lol">' + lol, "&l9;"),
        "quadratic": lambda: _xml(f'<!ENTITY q "{"q" * 50_000}">', "&q;" * 5_000),
        "bomb_600MB": lambda: word.document(word.paragraph(word.run("a" * 60_000_000))),
        "ratio": lambda: word.document(word.paragraph(word.run("a" * 3_000_000))),
        "depth_300": lambda: word.document("<w:sdt>" * 300 + word.paragraph(word.run("x")) + "</w:sdt>" * 300),
        "controls_20k": lambda: word.document(
            "".join(f"<w:sdt>{word.paragraph(word.run(SENTENCE))}</w:sdt>" for _ in range(20_000))
        ),
        "field_codes": lambda: word.document(
            word.paragraph("<w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r>" + word.run(SENTENCE))
        ),
        "deleted": lambda: word.document(
            word.paragraph("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>" + word.run(SENTENCE))
        ),
        "hidden": lambda: word.document(
            word.paragraph(f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{SENTENCE}</w:t></w:r>")
        ),
        "no_body": lambda: f"<w:document {word.W}/>",
        "broken": lambda: GOOD[:-40],
        "not_xml": lambda: "words and no marks",
        "many_paragraphs": lambda: word.document(word.paragraph(word.run(SENTENCE)) * 30_000),
        "many_runs": lambda: word.document(word.paragraph(word.run("a ") * 100_000 + word.run(SENTENCE))),
        "open_comments": lambda: word.document(
            word.paragraph('<w:commentRangeStart w:id="1"/>' * 20_000 + word.run(SENTENCE))
        ),
    }  # fmt: skip
    for name, document in documents.items():
        yield Hostile(f"{name}.docx", lambda d=document: word.docx({MAIN: d()}))  # type: ignore[misc]
    yield Hostile("utf16.docx", lambda: word.docx({MAIN: GOOD.split("?>", 1)[1].encode("utf-16")}))
    for share in range(10, 100, 10):
        yield Hostile(f"cut_{share}.docx", lambda s=share: _cut(word.docx({MAIN: GOOD}), s))  # type: ignore[misc]
    extra: dict[str, Mapping[str, str | bytes]] = {
        "no_document": {"word/other.xml": GOOD},
        "macros": {MAIN: GOOD, "word/vbaProject.bin": b"x"},
        "escaping_name": {MAIN: GOOD, "../../evil.txt": "x"},
        "absolute_name": {MAIN: GOOD, "/etc/evil.txt": "x"},
        "other_format": {MAIN: GOOD, "xl/workbook.xml": "<a/>"},
        "entries": {MAIN: GOOD} | {f"word/media/{n}": "" for n in range(3_000)},
        "bad_comments": {MAIN: GOOD, "word/comments.xml": "<broken"},
        "bad_styles": {MAIN: GOOD, "word/styles.xml": "<broken"},
        "external_part": {
            MAIN: GOOD,
            "word/_rels/document.xml.rels": '<R Target="file:///etc/passwd"/>',
        },
    }
    for name, parts in extra.items():
        yield Hostile(f"{name}.docx", lambda p=parts: word.docx(p))  # type: ignore[misc]
    yield Hostile(
        "media_bomb.docx", lambda: word.docx({MAIN: GOOD, "word/media/a": bytes(300_000_000)})
    )
    yield Hostile("crc.docx", lambda: _flipped(word.docx({MAIN: GOOD}), 90))
    yield Hostile("same_name_twice.docx", _same_name_twice)
    yield Hostile(
        "encrypted_office.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_000)
    )
    yield Hostile("plain_zip.docx", lambda: word.docx({"a.txt": "x"}))


def _cut(data: bytes, share: int) -> bytes:
    return data[: len(data) * share // 100]


def _flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]


def _same_name_twice() -> bytes:
    buffer = io.BytesIO(word.docx({MAIN: GOOD}))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(zipfile.ZipInfo("word/Document.xml"), GOOD)
    return buffer.getvalue()


def _catalog(pages: bytes, *others: bytes) -> bytes:
    return portable.assembled([b"<< /Type /Catalog /Pages 2 0 R >>", pages, *others])


def portables() -> Iterator[Hostile]:
    good = portable.page_stream([portable.Words(60, 700, SENTENCE)])
    document = portable.pdf([good])
    bomb = bytes(200_000_000)
    cases: dict[str, Callable[[], bytes]] = {
        "good": lambda: document,
        "flate_bomb": lambda: _with_stream(portable.flate(bomb)),
        "flate_twice": lambda: _with_stream(portable.flate(bomb, times=2)),
        "runlength_bomb": lambda: _with_stream(
            portable.stream(b"\x81a" * 1_000_000, entries="/Filter /RunLengthDecode ")
        ),
        "lzw_junk": lambda: _with_stream(
            portable.stream(b"\x80\x0b\x60" * 500_000, entries="/Filter /LZWDecode ")
        ),
        "pages_loop": lambda: _catalog(b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
        "kids_200k": lambda: _catalog(b"<< /Type /Pages /Kids [" + b"2 0 R " * 200_000 + b"] /Count 9 >>"),
        "array_200k": lambda: _catalog(b"[" * 200_000 + b"]" * 200_000),
        "dictionary_deep": lambda: _catalog(b"<< /A " * 50_000 + b">>" * 50_000),
        "count_lies": lambda: document.replace(b"/Count 1", b"/Count 999999999"),
        "no_pages": lambda: _catalog(b"<< /Type /Pages /Kids [] /Count 0 >>"),
        "prev_loop": lambda: portable.pdf([good], trailer="/Prev 9"),
        "xref_junk": lambda: document.replace(b"0000000", b"9999999"),
        "start_junk": lambda: document.replace(b"startxref\n", b"startxref\n9"),
        "q_5M": lambda: portable.pdf([b"q " * 2_500_000 + good]),
        "operators": lambda: portable.pdf([b"BT " * 300_000 + good]),
        "long_string": lambda: portable.pdf([b"BT /F1 9 Tf 1 0 0 1 9 9 Tm (" + b"a" * 5_000_000 + b") Tj ET " + good]),
        "open_string": lambda: portable.pdf([b"BT (" + b"a" * 100_000]),
        "brackets": lambda: portable.pdf([b"[" * 300_000]),
        "many_pages": lambda: portable.pdf([good] * 400),
        "over_2000_pages": lambda: portable.pdf([b""] * 2_001),
        "encrypted": lambda: portable.pdf([good], trailer="/Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >>"),
        "script": lambda: portable.pdf([good], trailer="/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
        "launch": lambda: portable.pdf([good], trailer="/OpenAction << /S /Launch /F (cmd.exe) >>"),
        "no_text": lambda: portable.pdf([b""]),
        "not_a_pdf": lambda: b"%PDF-1.7 and then only words",
        "only_head": lambda: b"%PDF-1.7\n",
        "head_at_1000": lambda: b" " * 1_000 + document,
        "odd_numbers": lambda: portable.pdf([b"BT /F1 1e99 Tf 1 0 0 1 1e308 -1e308 Tm (x) Tj ET " + good]),
        "no_font": lambda: portable.pdf([good.replace(b"/F1", b"/F9")]),
        "backwards": lambda: portable.pdf([
            portable.page_stream([portable.Words(60, 100 + 14 * n, f"Row {n} {SENTENCE}") for n in range(40)])
        ]),
        "hidden": lambda: portable.pdf([b"3 Tr " + good]),
        "tiny": lambda: portable.pdf([portable.page_stream([portable.Words(60, 700, SENTENCE, 0.01)])]),
    }  # fmt: skip
    for name, make in cases.items():
        yield Hostile(f"{name}.pdf", make)
    for share in range(10, 100, 10):
        yield Hostile(f"cut_{share}.pdf", lambda s=share: _cut(document, s))  # type: ignore[misc]
    for place in range(20, len(document), len(document) // 12):
        yield Hostile(f"flipped_{place}.pdf", lambda p=place: _flipped(document, p), keeps=False)  # type: ignore[misc]


def _with_stream(content: bytes) -> bytes:
    return portable.assembled([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>",
        content,
    ])  # fmt: skip
