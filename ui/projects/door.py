"""One window for each project: a lock that dies with its process, and a door to knock at.

The lock and the door's name lie in the user's state folder, so a project on a disk that cannot be
written needs nothing beside it. Nothing here guards the record itself, which stands two writers.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from factcheck.paths import state_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 4.0
"""Seconds to wait for a window that holds the lock but may still be starting."""
_ANSWER = b"raised\n"
_LONGEST = 1_000_000
"""Bytes of a message that are read; it holds the names of files."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Which process has the project open, and on which computer."""

    pid: int
    host: str


class ProjectDoor(QObject):
    """Holds a project for one window. `knocked` carries the files another start was given."""

    knocked = Signal(list)

    def __init__(self, location: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        key = hashlib.sha256(str(location.resolve()).encode("utf-8", "replace")).hexdigest()[:32]
        folder = state_dir() / "windows"
        with suppress(OSError):  # without the folder there is no lock, and that stops nobody
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / f"{key}.lock"))
        self._lock.setStaleLockTime(0)  # only the death of the holder makes it stale
        self._name_file = folder / f"{key}.door"
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Hold the project; False when a window that is alive holds it already."""
        if self._lock.isLocked() or self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def holder(self) -> Holder | None:
        """Return who holds the project, None when nobody does or it cannot be known."""
        pid, host, _program = self._lock.getLockInfo()
        return Holder(int(pid), str(host)) if pid else None

    def listen(self) -> None:
        """Let other starts knock from now on; does nothing where the lock is not held."""
        from PySide6.QtNetwork import QLocalServer

        if not self._lock.isLocked() or self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # A name nobody can guess: who can read the state folder is who may knock.
        name = f"factcheck-{os.urandom(16).hex()}"
        if self._server.listen(name):
            with suppress(OSError):  # then others are told that this window does not answer
                self._name_file.write_text(name, encoding="utf-8")

    def knock(self, files: Sequence[Path], patience: float = PATIENCE) -> bool:
        """Ask the window that holds the project to come forward and import the files.

        True once it said that it did; False when it did not answer within `patience` seconds.
        """
        import json

        until = time.monotonic() + patience
        message = json.dumps([str(file.absolute()) for file in files]).encode() + b"\n"
        while True:
            if self._ask(message):
                return True
            if time.monotonic() >= until:
                return False
            time.sleep(0.05)

    def close(self) -> None:
        """Let the project go."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
            with suppress(OSError):
                self._name_file.unlink(missing_ok=True)
        self._lock.unlock()

    def _ask(self, message: bytes) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        try:
            name = self._name_file.read_text(encoding="utf-8")
        except OSError:
            return False  # it has not opened its door yet
        socket = QLocalSocket()
        socket.connectToServer(name)
        if not socket.waitForConnected(500):
            return False
        socket.write(message)
        socket.flush()
        answered = socket.waitForReadyRead(int(PATIENCE * 1000))
        answer = bytes(socket.readAll().data()) if answered else b""
        socket.disconnectFromServer()
        return answer == _ANSWER

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        files = _files(bytes(socket.readLine(_LONGEST).data()))
        if files is not None:
            socket.write(_ANSWER)
            socket.flush()
            self.knocked.emit(files)


def _files(line: bytes) -> list[Path] | None:
    """Read the names of files; None for anything else, which is not answered."""
    import json

    try:
        names = json.loads(line)
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return [Path(name) for name in names]


def not_answering(place: Path, holder: Holder | None) -> str:
    """Return the sentence for a project held by a window that does not answer."""
    who = f" (process {holder.pid} on {holder.host})" if holder else ""
    return (
        f"{place} is open in another window{who} that does not answer. Nothing was changed. Close"
        " that window, or end that process, and try again."
    )
