"""One client in a process of its own, which does what it is told.

usage: python -m faults_compared.play CLIENT SETUP
       python -m faults_compared.play CLIENT --version

Reads a word a line: open (a new client), get, insert, delete, weigh (a get, and how much memory it
took at most). Answers each with a line of JSON that tells how it went.
"""

from __future__ import annotations

import json
import sys
from asyncio import CancelledError
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from faults_compared.client_setup import Setup
from faults_compared.clients import CLIENTS, Client, version_of


class Play:
    def __init__(self, name: str, setup: Setup) -> None:
        self._make = CLIENTS[name]
        self._setup = setup
        self._client: Client | None = None

    def told(self, word: str) -> dict[str, Any]:
        if word == "open":
            if self._client is not None:
                self._client.close()
            return timed(self._open)
        if self._client is None:
            raise SystemExit(f"{word}: no client is open")
        if word == "weigh":
            return weighed(self._client.get)
        return timed({"get": self._client.get, "insert": self._client.insert,
                      "delete": self._client.delete}[word])

    def _open(self) -> None:
        self._client = self._make(self._setup)


def timed(call: Callable[[], object]) -> dict[str, Any]:
    start = perf_counter()
    try:
        call()
        told: dict[str, Any] = {"ok": True}
    # Whatever a client raises is a result here.
    except (Exception, CancelledError) as error:
        told = {"ok": False, "error": name_of(error), "message": str(error)[:200],
                "execution": getattr(error, "execution", None)}
    return {**told, "seconds": perf_counter() - start}


def name_of(error: BaseException) -> str:
    """The numbers of a server's error, or what else the client calls it."""
    status, number = getattr(error, "http_code", None), getattr(error, "error_code", None)
    if status is None or status < 400:
        # libarango's class says which operation failed, its status what happened.
        happened = str(getattr(error, "status", ""))
        return happened if happened.startswith("ARANGO_") else type(error).__name__
    return f"{status}/{number}" if number else str(status)


def weighed(call: Callable[[], object]) -> dict[str, Any]:
    # 5 sets the peak back to what is resident now.
    Path("/proc/self/clear_refs").write_text("5")
    before = memory_kib("VmRSS")
    told = timed(call)
    return {**told, "grown_kib": memory_kib("VmHWM") - before}


def memory_kib(name: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1])
    raise SystemExit(f"/proc/self/status has no {name}")


def main() -> None:
    name, setup = sys.argv[1:]
    if setup == "--version":
        print(version_of(name))
        return
    play = Play(name, Setup.read(setup))
    for line in sys.stdin:
        print(json.dumps(play.told(line.strip())), flush=True)


if __name__ == "__main__":
    main()
