"""The weights can be made again from labelled pairs, and come out the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.evidence.training import fit, main

if TYPE_CHECKING:
    from pathlib import Path

PAIRS = [
    {"claim": f"Arlow counted fewer than {60 + number} closed shops",
     "passage": f"Arlow counted {66 + number} closed shops", "label": "conflict"}
    for number in range(30)
] + [
    {"claim": f"Arlow counted fewer than {60 + number} closed shops",
     "passage": f"A ferry to Kelby carries {66 + number} closed lorries", "label": "none"}
    for number in range(30)
]  # fmt: skip


def test_shared_words_learn_to_speak_for_a_disagreement() -> None:
    weights = fit(PAIRS)
    assert weights["overlap"] > 0.5
    assert fit(PAIRS) == weights


def test_pairs_that_agree_teach_nothing() -> None:
    agreeing = {"claim": "66 shops", "passage": "66 shops", "label": "agree"}
    assert fit([*PAIRS, agreeing]) == fit(PAIRS)


def test_the_weights_are_written_with_how_they_were_made(tmp_path: Path) -> None:
    source, target = tmp_path / "pairs.jsonl", tmp_path / "weights.json"
    source.write_text("\n".join(map(json.dumps, PAIRS)), "utf-8")
    main(str(source), str(target))
    made = json.loads(target.read_text("utf-8"))
    assert made["pairs"] == len(PAIRS)
    assert made["weights"] == fit(PAIRS)
