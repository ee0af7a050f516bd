"""A client's process, from the side of who tells it what to do."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from time import monotonic
from types import TracebackType
from typing import Self

from programs import HERE

from faults_compared.client_setup import Setup

#: Of a measurement.
LIMIT_SECONDS = 25.0


#: Set when the whole comparison is to end early.
ABANDONED = threading.Event()

_LOOK_SECONDS = 0.5


class OutOfTime(Exception):
    """The time of a measurement is over."""


@dataclass(frozen=True)
class Outcome:
    """How a call went, as the client's process tells it."""

    ok: bool
    seconds: float
    #: The numbers of a server's answer, or the exception's class.
    error: str = ""
    message: str = ""
    #: What libarango says of it.
    execution: str | None = None
    grown_kib: int = 0


class Player:
    """A context manager; the process is killed on exit, wherever it hangs."""

    def __init__(self, client: str, setup: Setup, environment: dict[str, str],
                 limit_seconds: float = LIMIT_SECONDS) -> None:
        self._command = [sys.executable, "-m", "faults_compared.play", client, setup.text()]
        self._environment = environment
        self._limit = limit_seconds

    def __enter__(self) -> Self:
        self._words = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            self._command, env=self._environment, cwd=HERE, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self._words)
        self._deadline = monotonic() + self._limit
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()
        self._words.close()

    def tell(self, word: str) -> Outcome:
        """What came of it. OutOfTime once the measurement has taken too long."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        if monotonic() >= self._deadline:
            raise OutOfTime
        try:
            os.write(stdin.fileno(), f"{word}\n".encode())
        except BrokenPipeError:
            raise self._ended() from None
        line = b""
        while not line.endswith(b"\n"):
            if ABANDONED.is_set():
                raise SystemExit("bench: abandoned")
            left = self._deadline - monotonic()
            ready, _, _ = select.select([stdout], [], [], max(0, min(left, _LOOK_SECONDS)))
            if not ready:
                if left <= _LOOK_SECONDS:
                    raise OutOfTime
                continue
            part = os.read(stdout.fileno(), 65536)
            if not part:
                raise self._ended()
            line += part
        return Outcome(**json.loads(line))

    def opened(self) -> Outcome:
        """Opens a new client, which must work."""
        outcome = self.tell("open")
        if not outcome.ok:
            raise Unplayable(f"{outcome.error}: {outcome.message}")
        return outcome

    def _ended(self) -> SystemExit:
        status = self._process.wait()
        self._words.seek(0)
        words = self._words.read().decode(errors="replace")
        return SystemExit(f"bench: {' '.join(self._command)} ended with {status}:\n{words}")


class Unplayable(Exception):
    """The client could not be opened for this."""
