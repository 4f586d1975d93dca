"""Makes the two models: `python -m factcheck.detection.training all --data … --pages … --base …`.

Steps, each kept in the work folder so that a broken run goes on where it stopped: `debates` (the
encoder after the debates), `fold` (one per fold: what a model that never saw it says of it, and of
unlabelled pages), `news` (the model on everything), `careful` (its file), `fast` (taught by both).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from factcheck.detection.training import steps

_STEPS = ("debates", "fold", "news", "careful", "fast", "all")


def main(arguments: list[str] | None = None) -> int:
    """Run the steps asked for; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=_STEPS)
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled sentences")
    parser.add_argument("--pages", type=Path, required=True, help="gzipped unlabelled news pages")
    parser.add_argument("--base", type=Path, required=True, help="folder of the base model's files")
    parser.add_argument("--out", type=Path, default=Path("resources/models"))
    parser.add_argument("--work", type=Path, default=Path("build/detection"))
    parser.add_argument("--fold", type=int, help="only this fold")
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    folders = steps.Folders(options.data, options.pages, options.base, options.out, options.work)
    _run(options.step, folders, options.fold)
    return 0


def _run(step: str, folders: steps.Folders, fold: int | None) -> None:
    if step in {"debates", "all"}:
        steps.learn_debates(folders)
    if step in {"fold", "all"}:
        for number in range(steps.FOLDS) if fold is None else [fold]:
            steps.judge_fold(folders, number)
    if step in {"news", "all"}:
        steps.learn_news(folders)
    if step in {"careful", "all"}:
        steps.make_careful(folders)
    if step in {"fast", "all"}:
        steps.make_fast(folders)


if __name__ == "__main__":
    sys.exit(main())
