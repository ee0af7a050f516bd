"""Which release the cluster pretends to be; answers differ between them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Version:
    text: str
    numbers: tuple[int, int, int]

    @classmethod
    def parse(cls, text: str) -> Version:
        match = re.fullmatch(r"(\d+)\.(\d+)(?:\.(\d+))?([-.][0-9A-Za-z.-]+)?", text)
        if match is None:
            raise ValueError(f"version {text!r} is not like 3.12.10")
        major, minor, patch = int(match[1]), int(match[2]), int(match[3] or 0)
        return cls(text, (major, minor, patch))

    @property
    def number(self) -> int:
        """31210 for 3.12.10, as data directories and the agency keep it."""
        major, minor, patch = self.numbers
        return major * 10000 + minor * 100 + patch

    def since(self, *numbers: int) -> bool:
        return self.numbers >= numbers
