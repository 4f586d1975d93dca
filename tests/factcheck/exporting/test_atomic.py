"""An export is whole or absent, and a failed one leaves what was there."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import ExportError
from factcheck.exporting.atomic import write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions and signals")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_bytes_arrive_in_order_and_nothing_else_stays(tmp_path: Path) -> None:
    write_atomic(tmp_path / "ö\u20ac.csv", [b"one, ", b"", b"two"])

    assert (tmp_path / "ö\u20ac.csv").read_bytes() == b"one, two"
    assert names(tmp_path) == {"ö\u20ac.csv"}


def test_a_file_larger_than_the_buffer_arrives_whole(tmp_path: Path) -> None:
    pieces = [bytes([number % 251]) * 70_001 for number in range(20)]

    write_atomic(tmp_path / "large", pieces)

    assert (tmp_path / "large").read_bytes() == b"".join(pieces)


def test_an_error_while_the_bytes_are_made_keeps_the_old_file(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"new " * 200_000
        raise ValueError("half way")

    (tmp_path / "report.csv").write_bytes(b"old")

    with pytest.raises(ValueError, match="half way"):
        write_atomic(tmp_path / "report.csv", broken())

    assert (tmp_path / "report.csv").read_bytes() == b"old"
    assert names(tmp_path) == {"report.csv"}


@pytest.mark.parametrize("place", ["missing/report.csv", "file/report.csv"])
def test_a_folder_that_is_not_there_is_told_by_name(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"not a folder")

    with pytest.raises(ExportError, match="the folder does not exist") as refusal:
        write_atomic(tmp_path / place, [b"new"])

    assert str(tmp_path / place) in refusal.value.message
    assert "Make room" not in refusal.value.message


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder"):
        write_atomic(tmp_path, [b"new"])


def test_a_name_too_long_for_the_system_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="too long"):
        write_atomic(tmp_path / ("n" * 300), [b"new"])

    assert names(tmp_path) == set()


@POSIX_ONLY
def test_a_write_protected_file_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_bytes(b"old")
    target.chmod(0o444)

    with pytest.raises(ExportError, match="write-protected"):
        write_atomic(target, [b"new"])

    assert target.read_bytes() == b"old"


@POSIX_ONLY
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_write_protected_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)

    with pytest.raises(ExportError, match="may not write"):
        write_atomic(tmp_path / "report.csv", [b"new"])


@POSIX_ONLY
def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(ExportError, match="not an ordinary file"):
        write_atomic(tmp_path / "pipe", [b"new"])

    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@POSIX_ONLY
def test_a_link_stays_a_link_and_its_target_gets_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "report.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real" / "report.csv")

    write_atomic(tmp_path / "link.csv", [b"new"])

    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real" / "report.csv").read_bytes() == b"new"


@POSIX_ONLY
def test_the_permissions_of_the_old_file_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_bytes(b"old")
    target.chmod(0o640)

    write_atomic(target, [b"new"])

    assert stat.S_IMODE(target.stat().st_mode) == 0o640


WRITER = """
import sys
from pathlib import Path
from factcheck.exporting.atomic import write_atomic

def slowly():
    for _ in range(2000):
        yield b"n" * 100_000
        print("piece", flush=True)

write_atomic(Path(sys.argv[1]), slowly())
"""


def start_writing(target: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(target)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@POSIX_ONLY
def test_a_killed_export_leaves_the_old_file_and_the_next_one_tidies_up(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_bytes(b"old")

    for pause in (0.0, 0.01, 0.03):
        with start_writing(target) as writer:
            assert writer.stdout
            writer.stdout.readline()
            time.sleep(pause)  # to be killed at another moment each time
            writer.send_signal(signal.SIGKILL)
        assert target.read_bytes() == b"old"
    left_over = names(tmp_path) - {"report.csv"}
    write_atomic(target, [b"new"])

    assert left_over
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == {"report.csv"}


@POSIX_ONLY
@pytest.mark.slow
def test_sixty_killed_exports_leave_no_cut_file(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_bytes(b"old")

    for number in range(60):
        with start_writing(target) as writer:
            assert writer.stdout
            for _ in range(number % 7):
                writer.stdout.readline()
            time.sleep(number / 1000)
            writer.send_signal(signal.SIGKILL)
        assert target.read_bytes() == b"old"
    write_atomic(target, [b"new"])

    assert names(tmp_path) == {"report.csv"}


@POSIX_ONLY
def test_tidying_up_spares_an_export_still_at_work(tmp_path: Path) -> None:
    def meanwhile() -> Iterator[bytes]:
        yield b"outer"
        write_atomic(tmp_path / "inner.csv", [b"inner"])

    write_atomic(tmp_path / "outer.csv", meanwhile())

    assert (tmp_path / "outer.csv").read_bytes() == b"outer"
    assert (tmp_path / "inner.csv").read_bytes() == b"inner"


FULL_DISK = """
import resource, sys
from pathlib import Path
from factcheck.errors import ExportError
from factcheck.exporting.atomic import write_atomic

resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    write_atomic(Path(sys.argv[1]), [b"n" * 100_000] * 9)
except ExportError as error:
    print(error)
"""


@POSIX_ONLY
def test_a_disk_with_no_room_is_told_and_the_old_file_kept(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_bytes(b"old")

    command = [sys.executable, "-c", FULL_DISK, str(target)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)

    assert "larger than the system allows" in run.stdout
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == {"report.csv"}
