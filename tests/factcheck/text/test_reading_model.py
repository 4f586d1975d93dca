from __future__ import annotations

from pathlib import Path

from factcheck.text.page_lines import page_of
from factcheck.text.reading_model import ReadingModel, reading_model, using
from factcheck.text.titles import FEATURES

DUMP = (Path(__file__).parents[2] / "data/importing/page_dump.txt").read_text(encoding="utf-8")


def test_the_shipped_model_tells_article_from_furniture() -> None:
    page = page_of(DUMP)

    probabilities = reading_model().body_probabilities(page)

    judged = {line.text[:12]: p for line, p in zip(page.lines, probabilities, strict=True)}
    assert judged["The harbour "] > 0.8
    assert judged["Sport"] < 0.2
    assert all(0 <= p <= 1 for p in probabilities)


def test_a_page_without_lines_has_no_probabilities() -> None:
    assert reading_model().body_probabilities(page_of("")) == []


def test_nothing_is_chosen_when_no_candidate_is_likely_enough() -> None:
    model = ReadingModel(
        {}, (), (), reading_model().rankers, {"title": 1.1, "date": 0.0, "writer": 0.0}
    )
    width = len(FEATURES)

    assert not model.ranked("title", [[0.0] * width]).is_sure
    assert model.ranked("title", [[0.0] * width]).order == (0,)
    assert not model.ranked("title", []).is_sure


def test_another_model_can_be_tried_for_a_while() -> None:
    shipped = reading_model()
    other = ReadingModel({}, (), (), {}, {})

    with using(other):
        inside = reading_model()

    assert inside is other
    assert reading_model() is shipped
