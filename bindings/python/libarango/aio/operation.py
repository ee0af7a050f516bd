"""The base class of the groups of operations, for asyncio."""

from __future__ import annotations

from libarango.aio.transport import Transport


class Group:
    """A group of operations of one database: those whose names share a prefix."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._run = transport.run

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._transport.core!r}>"
