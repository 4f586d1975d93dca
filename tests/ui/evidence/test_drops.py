"""What is dropped is taken for what it is: files, a link with its title, or words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from ui.evidence.drops import LONGEST_WORDS, Dropped, dropped

LINK = "https://port.example/rye"


def mime(*, urls: list[str] | None = None, text: str | None = None, titled: str = "") -> QMimeData:
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(one) for one in urls])
    if text is not None:
        made.setText(text)
    if titled:
        made.setData("text/x-moz-url", QByteArray(titled.encode("utf-16-le")))
    return made


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (mime(urls=[LINK]), Dropped(link=LINK)),
        (mime(text=f" {LINK}\n"), Dropped(link=LINK)),
        (mime(urls=[LINK], text="Port statistics"), Dropped(link=LINK, title="Port statistics")),
        (mime(urls=[LINK], text=LINK), Dropped(link=LINK)),
        (mime(titled=f"{LINK}\nPort Zoë"), Dropped(link=LINK, title="Port Zoë")),
        (mime(text="4,200 tonnes of rye"), Dropped(words="4,200 tonnes of rye")),
        (mime(urls=["file:///desk/a.pdf", LINK]), Dropped(files=(Path("/desk/a.pdf"),))),
        (mime(urls=["javascript:alert(1)"], text="javascript:alert(1)"), Dropped()),
        (mime(urls=["smb://share/file"]), Dropped()),
        (mime(titled="file:///etc/passwd\nHarmless"), Dropped()),
        (mime(), Dropped()),
    ],
)
def test_a_drop_is_told_apart(given: QMimeData, wanted: Dropped) -> None:
    assert dropped(given) == wanted
    assert bool(wanted) == (wanted != Dropped())


def test_endless_words_are_cut() -> None:
    assert len(dropped(mime(text="word " * LONGEST_WORDS)).words) == LONGEST_WORDS
