"""The base class of the groups of operations, and arguments that distinguish None."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from libarango.transport import Transport


class Group:
    """A group of operations of one database: those whose names share a prefix."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._run = transport.run

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._transport.core!r}>"


class Omitted:
    """The type of `OMITTED`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "OMITTED"


#: The default of an argument for which None is a value of its own.
OMITTED = Omitted()


def given(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Returns the arguments without those that are omitted."""
    return {name: value for name, value in arguments.items() if value is not OMITTED}
