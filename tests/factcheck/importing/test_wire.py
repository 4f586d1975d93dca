from __future__ import annotations

import io
import struct

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import (
    Alternatives,
    Block,
    BlockRole,
    Metadata,
    NoteKind,
    RawDocument,
    ReadArticle,
    SourceNote,
)
from factcheck.importing.wire import article_of, article_record, receive, send

ARTICLE = ReadArticle(
    RawDocument(b"\xff\0bytes", "a.txt"),
    "Words 😀 of it",
    (Block(0, 5, BlockRole.TITLE), Block(6, 13, BlockRole.BODY)),
    Metadata(title="Words", published="2024-03"),
    ("a warning",),
    (SourceNote(TextSpan(0, 5), "why", NoteKind.COMMENT, "Ann"),),
    (0, 6),
    Alternatives(titles=("Words", "Other words")),
)


def test_an_article_comes_out_as_it_went_in() -> None:
    stream = io.BytesIO()
    send(stream, article_record(ARTICLE), ARTICLE.raw.data)
    stream.seek(0)

    received = receive(stream)

    assert received is not None
    message, data = received
    assert data == ARTICLE.raw.data
    assert article_of(message, ARTICLE.raw) == ARTICLE
    assert receive(stream) is None


@pytest.mark.parametrize(
    "change",
    [
        {"blocks": [[0, 99, "body"]]},
        {"blocks": [[3, 3, "body"]]},
        {"blocks": [[0, 5, "headline"]]},
        {"notes": [[5, 2, "x", "comment", ""]]},
        {"metadata": {"colour": "red"}},
    ],
)
def test_nonsense_is_no_article(change: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        article_of(article_record(ARTICLE) | change, ARTICLE.raw)


@pytest.mark.parametrize(
    "data",
    [struct.pack(">Q", 1 << 60), struct.pack(">Q", 2) + b"[]" + struct.pack(">Q", 0)],
    ids=["endless", "no object"],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        receive(io.BytesIO(data))


def test_a_message_cut_off_is_the_end() -> None:
    assert receive(io.BytesIO(struct.pack(">Q", 9) + b"{")) is None
