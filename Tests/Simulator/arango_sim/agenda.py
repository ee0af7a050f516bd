"""Scheduled actions of the cluster, in the order of their times."""

from __future__ import annotations

import heapq
from collections.abc import Callable

Action = Callable[[float], None]


class Agenda:
    """Each action receives its time, so that one long step of the clock equals many short ones."""

    def __init__(self) -> None:
        self._entries: list[tuple[float, int, Action]] = []
        self._count = 0

    def at(self, moment: float, action: Action) -> None:
        self._count += 1  # equal moments keep their order
        heapq.heappush(self._entries, (moment, self._count, action))

    def run(self, now: float, not_before: float) -> None:
        """Does what is due; `not_before` is when work that was held back could go on."""
        while self._entries and self._entries[0][0] <= now:
            moment, _, action = heapq.heappop(self._entries)
            action(max(moment, not_before))
