"""The last step, from files a transformer would have left, to the two models' files."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="the extra `train` is not installed")

from factcheck.detection import careful, fast
from factcheck.detection.context import Sentence
from factcheck.detection.training import labelled, steps

if TYPE_CHECKING:
    from pathlib import Path

ARTICLES = 9


def labelled_files(folder: Path) -> None:
    rows = []
    for article in range(ARTICLES):
        rows.append({"id": f"{article}#0", "text": f"It cost {article} million.", "label": "C"})
        rows.append({"id": f"{article}#1", "text": "I think it is a lovely day!", "label": "N"})
        rows.append({"id": f"{article}#2", "text": "There is a door in it.", "label": "F"})
    (folder / "news_train.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (folder / "news_dev.jsonl").write_text("", encoding="utf-8")
    with gzip.open(folder / "pages.gz", "wt", encoding="utf-8") as pages:
        pages.write(json.dumps({"id": "x", "en": True, "body": "The dam cost 9 million euros."}))


def judged_files(folder: Path) -> None:
    examples = labelled.news(folder)
    place = np.array(labelled.folds(examples, steps.FOLDS))
    truth = np.array([[one.label - 1.0, one.label - 0.5] for one in examples])
    for number in range(steps.FOLDS):
        held = truth[place == number] + np.linspace(-1, 1, int((place == number).sum()))[:, None]
        np.savez(folder / f"fold_{number}.npz", held=held, unlabelled=np.ones((1, 2)))
    np.savez(folder / "whole.npz", unlabelled=np.ones((1, 2)))


def test_the_fast_model_and_the_blend_come_from_what_the_folds_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labelled_files(tmp_path)
    judged_files(tmp_path)
    folders = steps.Folders(tmp_path, tmp_path / "pages.gz", tmp_path, tmp_path, tmp_path)

    steps.make_fast(folders)

    cost, talk = fast.load(tmp_path / fast.MODEL).log_odds(
        [Sentence("It cost 7 million."), Sentence("I think it is a lovely day!")]
    )
    blend = json.loads((tmp_path / careful.BLEND).read_text(encoding="utf-8"))
    assert cost[fast.CHECK_WORTHY] > talk[fast.CHECK_WORTHY]
    assert np.shape(blend["weights"]) == (2, 2)
    assert "careful score" in capsys.readouterr().out
