"""The look at the screen before Qt is asked for a window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from ui import display
from ui.display import window_obstacle

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux asks")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_a_platform_without_a_screen_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=800x600")

    assert window_obstacle() is None


def test_no_screen_is_said_with_the_way_out() -> None:
    assert "works without a screen" in (window_obstacle() or "")


def test_a_screen_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")

    assert ":4711" in (window_obstacle() or "")


def test_a_wayland_socket_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "wayland-7").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")

    assert window_obstacle() is None


def test_missing_libraries_are_named_by_their_debian_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        display, "QT_LIBRARIES", {"libc.so.6": "libc6", "libnosuch.so.9": "libnosuch9"}
    )

    obstacle = window_obstacle() or ""

    assert obstacle.endswith("apt install libnosuch9")
