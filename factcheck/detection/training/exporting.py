"""Writes the careful model as the file the program runs: ONNX, weights in eight bits."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from factcheck.detection.encoding import batch, encode
from factcheck.text.wordpiece import PADDING, SEPARATOR, START, UNKNOWN, WordPieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.detection.training.transformer import Encoder, LogOdds

_OPERATORS = 17
_INPUTS = ("pieces", "is_padding")
_OUTPUT = "log_odds"
_SPECIAL = {UNKNOWN, START, SEPARATOR, PADDING}
_SHORT = 3
_EVERY = 1_000_000


def kept_pieces(vocabulary: list[str], texts: Sequence[str]) -> list[int]:
    """Return the numbers of the word pieces worth keeping, in order.

    Kept are the special ones, those the texts use, and every short one, out of which any Latin
    word can still be made.
    """
    pieces = WordPieces(vocabulary)
    used = {number for text in texts for number in pieces.ids(text, _EVERY)}
    return [
        number
        for number, piece in enumerate(vocabulary)
        if number in used or piece in _SPECIAL or _is_short(piece.removeprefix("##"))
    ]


def _is_short(piece: str) -> bool:
    return len(piece) <= _SHORT and piece.isascii()


def prune(encoder: Encoder, kept: list[int]) -> None:
    """Drop the word pieces that are not kept from the encoder; the rest are numbered anew."""
    weights = encoder.words.weight.data[kept].clone()
    encoder.words = torch.nn.Embedding.from_pretrained(weights)


def export(model: LogOdds, vocabulary: WordPieces, path: Path) -> None:
    """Write the model to `path`: matrices in eight bits by channel, sums in 32."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    with tempfile.TemporaryDirectory() as folder:
        whole, prepared = Path(folder) / "whole.onnx", Path(folder) / "prepared.onnx"
        _trace(model, vocabulary, whole)
        quant_pre_process(str(whole), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            prepared,
            path,
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
            extra_options={"MatMulConstBOnly": True},
        )


def _trace(model: LogOdds, vocabulary: WordPieces, path: Path) -> None:
    rows = [encode(sample, vocabulary) for sample in ("Two cats sat on a mat.", "No.")]
    inputs = tuple(map(torch.from_numpy, batch(rows, vocabulary).inputs().values()))
    with warnings.catch_warnings():
        # The exporter that writes plain operators is the older one; it warns about that.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model.eval(),
            inputs,
            path,
            input_names=list(_INPUTS),
            output_names=[_OUTPUT],
            dynamic_axes={name: {0: "rows", 1: "pieces"} for name in _INPUTS},
            opset_version=_OPERATORS,
            dynamo=False,
        )
