"""Keys of documents that are stored without one, and the options of their generators."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

GENERATORS = ("autoincrement", "padded", "traditional", "uuid")


@dataclass
class KeyGenerator:
    """`last` is the last value of an autoincrement generator."""

    options: dict[str, Any] = field(
        default_factory=lambda: {"allowUserKeys": True, "type": "traditional"})
    last: int = 0

    @property
    def allows_user_keys(self) -> bool:
        return bool(self.options["allowUserKeys"])

    @property
    def kind(self) -> str:
        return str(self.options["type"])

    def next(self, next_id: Callable[[], str], dice: Random) -> str:
        """Traditional and padded keys come from the cluster's ids."""
        match self.kind:
            case "traditional":
                return next_id()
            case "padded":
                return f"{int(next_id()):016x}"
            case "uuid":
                return str(uuid.UUID(int=dice.getrandbits(128), version=4))
        step, offset = self.options["increment"], self.options["offset"]
        self.last = offset + ((self.last - offset) // step + 1) * step
        return str(self.last)

    def observe(self, key: str) -> None:
        """Counts on from a number that a user gave as a key."""
        if self.kind == "autoincrement" and key.isascii() and key.isdigit():
            self.last = max(self.last, int(key))
