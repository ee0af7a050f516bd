"""Which release the cluster pretends to be; answers differ between them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Version:
    text: str
    #: Major, minor, patch, hotfix.
    numbers: tuple[int, int, int, int]

    @classmethod
    def parse(cls, text: str) -> Version:
        match = re.fullmatch(r"(\d+)\.(\d+)(?:\.(\d+))?([-.][0-9A-Za-z.-]+)?", text)
        if match is None:
            raise ValueError(f"version {text!r} is not like 3.12.10")
        hotfix = re.fullmatch(r"-(\d{1,4})", match[4] or "")
        return cls(text, (int(match[1]), int(match[2]), int(match[3] or 0),
                          int(hotfix[1]) if hotfix else 0))

    @property
    def number(self) -> int:
        """31210 for 3.12.10, as data directories and the agency keep it."""
        major, minor, patch, _ = self.numbers
        return major * 10000 + minor * 100 + patch

    def since(self, *numbers: int) -> bool:
        return self.numbers >= numbers

    def has(self, *firsts: tuple[int, ...]) -> bool:
        """True of what came with the given version of each branch, in ascending order; later
        branches have it from their start."""
        own = [first for first in firsts if first[:2] == self.numbers[:2]]
        return self.numbers >= (own or [firsts[-1]])[0]
