"""What was seen of one client in one situation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from faults_compared.player import Outcome


@dataclass(frozen=True)
class Cell:
    """For the table, and for a program to read."""

    text: str
    record: dict[str, Any] = field(default_factory=dict)


NO_SUCH_SETTING = Cell("has no such setting")


def errors_of(outcomes: Iterable[Outcome]) -> str:
    """`2 × 503/503, 1 × TimeoutError`, the most frequent first; empty if there were none."""
    counted = Counter(outcome.error for outcome in outcomes if not outcome.ok)
    return ", ".join(f"{count} × {error}" for error, count in counted.most_common())


def duration(seconds: float) -> str:
    if seconds < 0.0995:
        return f"{max(1, round(1000 * seconds))} ms"
    return f"{seconds:.1f} s"
