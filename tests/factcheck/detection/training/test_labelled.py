"""Reading labelled sentences, on small files of our own."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from factcheck.detection.training import labelled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

HEADER = (
    "Sentence_id,Text,Speaker,Speaker_title,Speaker_party,File_id,Length,Line_number,Sentiment"
    ",Verdict"
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    news = [
        {"id": "a#0", "text": "The mill burned in 2001.", "label": "C"},
        {"id": "a#1", "text": "Sad!", "label": "N"},
        {"id": "b#0", "text": "It has a door.", "label": "F"},
    ]
    write_lines(tmp_path / "news_train.jsonl", news)
    write_lines(tmp_path / "news_dev.jsonl", [{"id": "kept#0", "text": "Kept apart."}])
    debates = [
        '1,"We built 9 dams.",X,,,1999-01-01.txt,4,1,0,1',
        '2,"Who knows?",X,,,1976-10-06.txt,2,2,0,-1',
        '3,"Known to experts!",X,,,1999-01-01.txt,3,3,0,0',
    ]
    (tmp_path / "claimbuster_crowdsourced.csv").write_text("\n".join([HEADER, *debates]))
    (tmp_path / "claimbuster_groundtruth.csv").write_text(
        "\n".join([HEADER, '4,"Known to experts",X,,,1999-01-01.txt,3,3,0,0'])
    )
    (tmp_path / "checkthat2023_english_test.tsv").write_text(
        "Sentence_id\tText\tclass_label\n1\tA test sentence.\tNo\n"
    )
    return tmp_path


def write_lines(path: Path, rows: Sequence[Mapping[str, object]]) -> None:
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def test_news_sentences_come_with_label_and_neighbours(data: Path) -> None:
    mill, sad, door = labelled.news(data)

    assert [one.label for one in (mill, sad, door)] == [
        labelled.CLAIM,
        labelled.NOT_CHECKABLE,
        labelled.FACT,
    ]
    assert sad.sentence.previous == "The mill burned in 2001."
    assert door.sentence.previous == ""


def test_an_article_is_never_split_between_folds(data: Path) -> None:
    first, second, third = labelled.folds(labelled.news(data), 2)

    assert first == second != third


def test_debates_are_parted_and_what_a_test_holds_is_not_trained_on(data: Path) -> None:
    debates = labelled.debates(data)

    assert [one.sentence.text for one in debates.train] == ["We built 9 dams."]
    assert [one.sentence.text for one in debates.unseen] == ["Who knows?"]
    assert [one.label for one in debates.agreed] == [labelled.FACT]


def test_pages_give_their_sentences_but_for_labelled_articles(data: Path) -> None:
    pages = data / "pages.jsonl.gz"
    rows = [
        {"id": "kept", "en": True, "body": "This article is kept apart."},
        {"id": "a", "en": True, "body": "This article is labelled already."},
        {"id": "new", "en": True, "body": "The road was closed. No.\nIt opened again on Friday."},
        {"id": "de", "en": False, "body": "Die Straße war lange gesperrt."},
    ]
    with gzip.open(pages, "wt", encoding="utf-8") as stream:
        stream.write("\n".join(map(json.dumps, rows)))

    found = [one.text for one in labelled.unlabelled(pages, data)]

    assert found == ["The road was closed.", "It opened again on Friday."]
