"""The operations whose names begin alike."""

from __future__ import annotations

from libarango.aio.transport import Transport


class Group:
    """The operations of one database whose names begin alike."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._run = transport.run

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._transport.core!r}>"
