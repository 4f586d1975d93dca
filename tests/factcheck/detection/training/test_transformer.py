"""The careful model in torch, tiny inputs, random weights."""

# ruff: noqa: E402 - a missing library skips the file before it is needed

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="the extra `train` is not installed")

from factcheck.detection.training.transformer import CLASSES, Encoder, log_odds

PIECES = torch.tensor([[2, 5, 6, 3], [2, 5, 3, 0]])
PADDING = torch.tensor([[0, 0, 0, 0], [0, 0, 0, 1]])


def test_padding_changes_nothing() -> None:
    encoder = Encoder(10).eval()

    padded = encoder(PIECES, PADDING)[1]
    alone = encoder(PIECES[1:, :3], PADDING[1:, :3])[0]

    assert padded.shape == (CLASSES,)
    assert torch.allclose(padded, alone, atol=1e-5)


def test_log_odds_follow_from_the_three_classes() -> None:
    neither, fact, claim = 0.2, 0.3, 0.5

    ((worthy, checkable),) = log_odds(torch.tensor([[neither, fact, claim]]).log()).tolist()

    assert worthy == pytest.approx(0.0, abs=1e-6)
    assert checkable == pytest.approx(1.386294, abs=1e-5)
