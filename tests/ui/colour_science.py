"""Contrast and colour difference as published, for the tests of the themes.

WCAG 2.2 contrast ratio; CIEDE2000 (Sharma, Wu and Dalal 2005); the colour vision deficiencies of
Machado, Oliveira and Fernandes 2009 at full severity, in linear RGB.
"""

from __future__ import annotations

import math

Triple = tuple[float, float, float]

VISION: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def contrast(one: Triple, other: Triple) -> float:
    """Return the contrast ratio of two colours given as sRGB from 0 to 1."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def difference(one: Triple, other: Triple, vision: str = "normal") -> float:
    """Return the CIEDE2000 difference of two sRGB colours as a kind of vision sees them."""
    return _ciede2000(_lab(one, vision), _lab(other, vision))


def _luminance(color: Triple) -> float:
    red, green, blue = (_linear(part) for part in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)


def _lab(color: Triple, vision: str) -> Triple:
    rgb = [_linear(part) for part in color]
    seen = [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, rgb, strict=True))))
        for row in VISION[vision]
    ]
    x = (0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047
    y = 0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]
    z = (0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883
    fx, fy, fz = (_lab_curve(part) for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _lab_curve(part: float) -> float:
    return math.cbrt(part) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def _ciede2000(one: Triple, other: Triple) -> float:
    chroma = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * math.sqrt(chroma**7 / (chroma**7 + 25**7))
    a1, a2 = one[1] * stretch, other[1] * stretch
    c1, c2 = math.hypot(a1, one[2]), math.hypot(a2, other[2])
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, one[2]), (a2, other[2])))
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    delta_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    return _weighted(
        other[0] - one[0], c2 - c1, delta_hue, ((one[0] + other[0]) / 2, (c1 + c2) / 2, hue)
    )


def _weighted(light: float, chroma: float, hue: float, mean: Triple) -> float:
    mean_l, mean_c, mean_h = mean
    angle = (
        1
        - 0.17 * math.cos(math.radians(mean_h - 30))
        + 0.24 * math.cos(math.radians(2 * mean_h))
        + 0.32 * math.cos(math.radians(3 * mean_h + 6))
        - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    )
    part_l = light / (1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2))
    part_c = chroma / (1 + 0.045 * mean_c)
    part_h = hue / (1 + 0.015 * mean_c * angle)
    twist = -math.sin(math.radians(60 * math.exp(-(((mean_h - 275) / 25) ** 2)))) * (
        2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
    )
    return math.sqrt(part_l**2 + part_c**2 + part_h**2 + twist * part_c * part_h)
