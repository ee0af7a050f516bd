"""The cluster's time: the machine's, plus what tests stepped it forward or set it wrong by."""

from __future__ import annotations

import math
import time
from datetime import UTC, datetime
from email.utils import formatdate


class Clock:
    """`scale` shortens the durations the model waits for, not the time of day: at 0.01 a grace
    period of 15 s passes in 0.15 s, while timestamps and tokens keep to the real date. A clock that
    is `still` moves only when stepped."""

    def __init__(self, scale: float = 1.0, is_still: bool = False) -> None:
        if not (math.isfinite(scale) and scale > 0):
            raise ValueError(f"time scale {scale!r} is not a positive number")
        self.scale = scale
        self._wall = time.time()
        self._start = time.monotonic()
        self._is_still = is_still
        self._stepped = 0.0
        self.skew = 0.0

    def now(self) -> float:
        """Seconds since 1970; never goes back."""
        passed = 0.0 if self._is_still else time.monotonic() - self._start
        return self._wall + passed + self._stepped

    def date(self) -> float:
        """The current time by the servers' clock, which is off by `skew`. No waiting depends on
        it."""
        return self.now() + self.skew

    def advance(self, seconds: float) -> None:
        if not (math.isfinite(seconds) and seconds >= 0):
            raise ValueError(f"cannot advance by {seconds!r} seconds")
        self._stepped += seconds

    def span(self, seconds: float) -> float:
        """A duration of a real cluster, scaled to this one."""
        return seconds * self.scale


def iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def imf_fixdate(moment: float) -> str:
    return formatdate(moment, usegmt=True)
