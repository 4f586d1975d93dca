"""The steps of making the models, in order; each leaves what it made in the work folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.detection import careful, fast
from factcheck.detection.training import labelled, linear
from factcheck.detection.training.figures import figures
from factcheck.detection.training.labelled import CLAIM, FACT
from factcheck.text.wordpiece import WordPieces

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.detection.context import Sentence
    from factcheck.detection.training.transformer import Encoder

FOLDS = 3
_DEBATES, _NEWS = "debates.pt", "news.pt"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where everything is: labelled data, unlabelled pages, base weights, result, work."""

    data: Path
    pages: Path
    base: Path
    out: Path
    work: Path

    @property
    def vocabulary(self) -> list[str]:
        """The word pieces of the base model, in its order."""
        return (self.base / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def learn_debates(folders: Folders) -> None:
    """Tune the base model on the debates, briefly, and keep it."""
    import torch

    from factcheck.detection.training import transformer, tuning

    encoder = transformer.with_base_weights(folders.base / "model.safetensors")
    examples = labelled.debates(folders.data).train
    tuning.tune(encoder, examples, tuning.DEBATES, WordPieces(folders.vocabulary))
    torch.save(encoder.state_dict(), folders.work / _DEBATES)


def judge_fold(folders: Folders, number: int) -> None:
    """Tune on the other folds; keep what this model says of the fold and of unlabelled pages."""
    import numpy as np

    from factcheck.detection.training import tuning

    examples = labelled.news(folders.data)
    place = np.array(labelled.folds(examples, FOLDS))
    pieces = WordPieces(folders.vocabulary)
    encoder = _tuned(folders, _DEBATES)
    rest = [one for one, here in zip(examples, place == number, strict=True) if not here]
    held = [one.sentence for one, here in zip(examples, place == number, strict=True) if here]
    tuning.tune(encoder, rest, tuning.NEWS, pieces)
    np.savez(
        folders.work / f"fold_{number}.npz",
        held=tuning.predict(encoder, held, pieces),
        unlabelled=tuning.predict(encoder, _unlabelled(folders), pieces),
    )


def learn_news(folders: Folders) -> None:
    """Tune on all news; keep the model, and what it says of unlabelled pages."""
    import numpy as np
    import torch

    from factcheck.detection.training import tuning

    pieces = WordPieces(folders.vocabulary)
    encoder = _tuned(folders, _DEBATES)
    examples = labelled.news(folders.data)
    tuning.tune(encoder, examples, tuning.NEWS, pieces)
    unlabelled = _unlabelled(folders)
    torch.save(encoder.state_dict(), folders.work / _NEWS)
    np.savez(folders.work / "whole.npz", unlabelled=tuning.predict(encoder, unlabelled, pieces))


def make_careful(folders: Folders) -> None:
    """Write the careful model's file and vocabulary."""
    from factcheck.detection.training import exporting, transformer

    encoder = _tuned(folders, _NEWS)
    kept = exporting.kept_pieces(folders.vocabulary, _texts(folders))
    exporting.prune(encoder, kept)
    vocabulary = [folders.vocabulary[number] for number in kept]
    (folders.out / careful.VOCABULARY).write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    exporting.export(
        transformer.LogOdds(encoder),
        WordPieces(vocabulary),
        folders.out / careful.MODEL,
    )


def make_fast(folders: Folders) -> None:
    """Fit the fast model on the news and on what the careful one says of unlabelled pages.

    Then find how the two are best blended, by what both said of folds they never saw.
    """
    import numpy as np

    examples = labelled.news(folders.data)
    sentences = tuple(_unlabelled(folders))
    taught = [_soft(folders, f"fold_{number}.npz", sentences) for number in range(FOLDS)]
    said = linear.out_of_fold(examples, labelled.folds(examples, FOLDS), taught)
    slope, shift = _weighed(folders, said[:, :, None], "fast")
    model = linear.fit(examples, _soft(folders, "whole.npz", sentences))
    linear.save(linear.calibrated(model, slope[:, 0], shift), folders.out / fast.MODEL)
    both = np.stack([_held(folders, FOLDS), said * slope[:, 0] + shift], axis=2)
    _weighed(folders, both[:, :, :1], "careful alone")
    weights, shift = _weighed(folders, both, "careful")
    blend = {"weights": weights.round(4).tolist(), "shift": shift.round(4).tolist()}
    (folders.out / careful.BLEND).write_text(json.dumps(blend) + "\n", encoding="utf-8")


def _tuned(folders: Folders, name: str) -> Encoder:
    import torch

    from factcheck.detection.training import transformer

    encoder = transformer.with_base_weights(folders.base / "model.safetensors")
    encoder.load_state_dict(torch.load(folders.work / name))
    return encoder


def _unlabelled(folders: Folders) -> list[Sentence]:
    return labelled.unlabelled(folders.pages, folders.data)


def _texts(folders: Folders) -> list[str]:
    """Return all texts that may be trained on: the words they use stay in the vocabulary."""
    spoken = [one.sentence.text for one in labelled.debates(folders.data).train]
    written = [one.sentence.text for one in labelled.news(folders.data)]
    return spoken + written + [one.text for one in _unlabelled(folders)]


def _held(folders: Folders, count: int) -> NDArray[np.float64]:
    """Return what the fold models said of the sentences they never saw, in the news' order."""
    import numpy as np

    place = np.array(labelled.folds(labelled.news(folders.data), count))
    found = np.zeros((len(place), 2))
    for number in range(count):
        with np.load(folders.work / f"fold_{number}.npz") as stored:
            found[place == number] = stored["held"]
    return found


def _soft(folders: Folders, name: str, sentences: tuple[Sentence, ...]) -> linear.Soft:
    import numpy as np

    with np.load(folders.work / name) as stored:
        return linear.Soft(sentences, 1.0 / (1.0 + np.exp(-stored["unlabelled"])))


def _weighed(
    folders: Folders, log_odds: NDArray[np.float64], name: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return slopes and shifts that calibrate sentences x 2 x models; print the figures.

    First for check-worthy, then for checkable.
    """
    import numpy as np

    labels = np.array([one.label for one in labelled.news(folders.data)])
    slopes, shifts = [], []
    for head, truth in enumerate((labels == CLAIM, labels >= FACT)):
        slope, shift = linear.platt(log_odds[:, head], truth)
        scores = 1.0 / (1.0 + np.exp(-(log_odds[:, head] @ slope + shift)))
        print(name, ("score", "checkable")[head], figures(scores, truth))  # noqa: T201 - progress
        slopes.append(slope)
        shifts.append(shift)
    return np.array(slopes), np.array(shifts)
