"""Who is measured."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from programs import ProgramFailed, run


@dataclass(frozen=True)
class Contender:
    """A client in one of its configurations."""

    client: str
    version: str
    #: How it chooses the coordinator of a request.
    strategy: str
    #: Whether it is told to take turns, which is not its default.
    take_turns: bool = False

    @property
    def title(self) -> str:
        return f"{self.client}, {self.strategy}"


LIBARANGO = "libarango"

# The client, its default, and whether it can be told to take turns where that is not the default.
_CLIENTS = (
    (LIBARANGO, "roundrobin", False),
    ("python-arango", "fallback", True),
    ("python-arango-async", "single", True),
    ("aioarangodb", "roundrobin", False),
)


def contenders(environment: dict[str, str]) -> tuple[list[Contender], list[str]]:
    """Those this interpreter has, by default and then taking turns, and what to say of those it
    has not."""
    as_is: list[Contender] = []
    told: list[Contender] = []
    missing: list[str] = []
    for client, default, can_take_turns in _CLIENTS:
        command = [sys.executable, "-m", "faults_compared.play", client, "--version"]
        try:
            version = run(command, environment).strip()
        except ProgramFailed as failure:
            missing.append(f"{client} is not measured: {failure.last_line}")
            continue
        as_is.append(Contender(client, version, default))
        if can_take_turns:
            told.append(Contender(client, version, "roundrobin", take_turns=True))
    return as_is + told, missing
