"""A verdict key, from the press until the verdict is durable and painted, against the bare work.

The bare work is the least there is to do: the very rows of the verdict written by the driver in
one durable transaction, and one block of the reader painted again. Both are measured in turns in
one run, so only their ratio means anything.
"""

from __future__ import annotations

import json
import time
from statistics import median
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from typing_extensions import override

from factcheck.store.database import journal_mode, sqlite

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import ClaimId
    from ui.app import Shell

ROUNDS = 80
BETWEEN_KEYS = 400
"""Milliseconds a reviewer takes over a claim at the least; what bears on it is read meanwhile."""

PATIENCE = 20_000
FRAME = 16.7
"""Milliseconds of one picture of a 60 Hz screen."""


def article(paragraphs: int) -> str:
    lines = (
        f"The mill number {n} of Norrvik ground {n * 7 + 1200} tonnes of rye in {1990 + n % 30},"
        f" the port office said. Exports rose by {n % 40 + 2} percent after the council cut the"
        f" quay fee in {1980 + n % 30}."
        for n in range(paragraphs)
    )
    return "Mills of the north\n\n" + "\n\n".join(lines)


class PaintWatch(QObject):
    """Tells when a widget was painted, and waits for it in the event loop as the window does.

    A loop of our own around processEvents would keep the interpreter from the thread that writes.
    """

    painted = Signal()

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        target.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.painted.emit)  # once this paint is done
        return False

    def wait(self, start: Callable[[], None], until: Callable[[], bool] = lambda: True) -> None:
        """Do something and wait for the paint after which `until` holds."""
        loop = QEventLoop()

        def look() -> None:
            if until():
                loop.quit()

        self.painted.connect(look)
        QTimer.singleShot(PATIENCE, loop, loop.quit)
        start()
        loop.exec()
        self.painted.disconnect(look)
        assert until()


class RawWriter:
    """Writes the rows of one verdict with nothing but the driver, into a copy of the project."""

    def __init__(self, copy: Path) -> None:
        mode, synchronous = journal_mode(copy)
        self.connection = sqlite.connect(str(copy), isolation_level=None)
        for pragma in (f"journal_mode={mode}", f"synchronous={synchronous}", "fullfsync=ON"):
            self.connection.execute(f"PRAGMA {pragma}").fetchall()
        self.inserts = {name: self._last(name) for name in ("claim", "verdict", "journal")}
        self.subjects = self._rows("journal_subject", "ORDER BY number DESC LIMIT 2")
        self.turn = 0

    def write(self) -> None:
        self.turn += 1
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        for table, row in self.inserts.items():
            self._insert(table, {**row, **self._new_ids(table)})
        execute("UPDATE claim SET state = 'decided' WHERE id = ?", (f"raw-{self.turn}",))
        for row in self.subjects:
            self._insert("journal_subject", {**row, "number": 1_000_000 + self.turn})
        execute("COMMIT")

    def _new_ids(self, table: str) -> dict[str, Any]:
        changed: dict[str, Any] = {"id": f"raw-{self.turn}"}
        number = 1_000_000 + self.turn
        changed |= {name: number for name in ("number", "sequence") if name in self.inserts[table]}
        if table == "verdict":
            changed |= {"claim_id": f"raw-{self.turn}", "replaces": None}
        return changed

    def _insert(self, table: str, row: dict[str, Any]) -> None:
        names = ", ".join(f'"{name}"' for name in row)
        holes = ", ".join("?" for _ in row)
        self.connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({holes})",  # noqa: S608 - our own names
            tuple(row.values()),
        )

    def _last(self, table: str) -> dict[str, Any]:
        return self._rows(table, "ORDER BY rowid DESC LIMIT 1")[0]

    def _rows(self, table: str, end: str) -> list[dict[str, Any]]:
        cursor = self.connection.execute(f"SELECT * FROM {table} {end}")  # noqa: S608
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def rest(milliseconds: int) -> None:
    """Let the window finish what it does after an act."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def repaint_one_block(shell: Shell, watch: PaintWatch) -> None:
    viewport = shell.place.reader.view.viewport()
    watch.wait(lambda: viewport.update(0, 200, viewport.width(), 84))


def press_and_wait(shell: Shell, watch: PaintWatch, claim_id: ClaimId) -> None:
    view, desk = shell.place.reader.view, shell.place.desk
    watch.wait(
        lambda: QTest.keyClick(view, Qt.Key.Key_V),
        lambda: getattr(desk.claim(claim_id), "word", "") == "verified",
    )


def bare_work(raw: RawWriter, shell: Shell, watch: PaintWatch) -> None:
    raw.write()
    repaint_one_block(shell, watch)


def timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


@pytest.mark.parametrize("paragraphs", [20, 1000], ids=["40 claims", "2,000 claims"])
def test_a_verdict_key_costs_little_more_than_its_rows_and_its_paint(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path, paragraphs: int
) -> None:
    path = tmp_path / "mills.txt"
    path.write_text(article(paragraphs), encoding="utf-8")
    shell = open_window(path)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None, timeout=120_000)
    watch = PaintWatch(shell.place.reader.view.viewport())
    shell.window.resize(780, 780)
    warm_up(shell, watch)
    assert shell.project is not None
    shell.project.record.database.backup_to(tmp_path / "raw.db")
    raw = RawWriter(tmp_path / "raw.db")

    bare, whole = list[float](), list[float]()
    for _ in range(min(ROUNDS, len(shell.place.desk.open_claims()) - 1)):
        bare.append(timed(lambda: bare_work(raw, shell, watch)))
        claim = shell.place.desk.current
        assert claim is not None
        whole.append(timed(lambda: press_and_wait(shell, watch, claim.id)))  # noqa: B023
        rest(BETWEEN_KEYS)

    report(len(shell.place.desk.claims), bare, whole)
    ratio = median(whole) / median(bare)
    assert ratio <= 2 or sorted(whole)[int(len(whole) * 0.95)] < FRAME


def warm_up(shell: Shell, watch: PaintWatch) -> None:
    for _ in range(3):
        claim = shell.place.desk.current
        assert claim is not None
        press_and_wait(shell, watch, claim.id)
        rest(200)


def report(claims: int, bare: list[float], whole: list[float]) -> None:
    def p95(values: list[float]) -> float:
        return sorted(values)[int(len(values) * 0.95)]

    print(  # noqa: T201 - a benchmark's result
        json.dumps(
            {
                "claims": claims,
                "bare_p50_ms": round(median(bare), 2),
                "bare_p95_ms": round(p95(bare), 2),
                "key_p50_ms": round(median(whole), 2),
                "key_p95_ms": round(p95(whole), 2),
                "ratio_p50": round(median(whole) / median(bare), 2),
            }
        )
    )
