"""The operations whose names begin alike."""

from __future__ import annotations

from libarango.aio.calls import Calls


class Group:
    """The operations whose names begin alike, of one database."""

    __slots__ = ("_run",)

    def __init__(self, calls: Calls) -> None:
        self._run = calls.run
