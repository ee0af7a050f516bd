"""Waiting until something holds, and times for tests of times, on a machine that may be busy."""

from __future__ import annotations

import time
from collections.abc import Callable

#: Longer than anything that a test waits for takes on a busy machine: reached only by what hangs.
PATIENCE_SECONDS = 600
#: The limit for what must happen without waiting. Where a test compares with it, a library that
#: waits for the wrong thing waits for a minute.
AT_ONCE_SECONDS = 10

_LONGER = (1, 4, 16, 64)
_REPETITIONS = 100


class TooLate(AssertionError):
    """A course of events took longer than it may, for which the machine may be the reason."""


def eventually(is_so: Callable[[], bool]) -> None:
    """Returns as soon as it is so; fails if it never is."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < deadline, f"not within {PATIENCE_SECONDS} s"
        time.sleep(0.001)


def in_time(is_so: bool, what: object = "") -> None:
    """Raises TooLate unless it is so."""
    if not is_so:
        raise TooLate(what)


def given_time(seconds: float, course: Callable[[float], None]) -> None:
    """Runs a course of events whose times are multiples of `seconds`, and with longer ones as long
    as it raises TooLate. A busy machine is too late for the short ones; a library at fault, for
    all."""
    for scale in _LONGER[:-1]:
        try:
            return course(seconds * scale)
        except TooLate:
            pass
    course(seconds * _LONGER[-1])


def undisturbed(course: Callable[[], None]) -> None:
    """Runs a course of events whose times cannot be chosen, again as long as it raises TooLate."""
    for _ in range(_REPETITIONS - 1):
        try:
            return course()
        except TooLate:
            pass
    course()
