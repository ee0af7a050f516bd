"""The base of all collections, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libarango.aio._protocols import CollectionProtocols

if TYPE_CHECKING:
    from libarango.aio.database import Database


class CollectionBase(CollectionProtocols):
    """A collection of a database."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._transport = database._transport
        self._run = self._transport.run
        self._name = name

    @property
    def name(self) -> str:
        """The name of the collection."""
        return self._name

    @property
    def db_name(self) -> str:
        """The name of the database."""
        return self._database.name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}>"
