"""A stream transaction, for asyncio."""

from __future__ import annotations

from contextlib import suppress
from types import TracebackType
from typing import Optional

from libarango.aio.database import Database
from libarango.aio.transport import Transport
from libarango.exceptions import ArangoError


class TransactionDatabase(Database):
    """A database whose calls take part in a stream transaction, as a context manager.

    The end of a `with` block commits the transaction, and an exception aborts it. If the response
    to a commit is lost, the commit raises an error whose `execution` is "unknown":
    `transaction_status` then reports the outcome. A server aborts a transaction that is idle for
    60 s.
    """

    def __init__(self, transport: Transport, transaction_id: str) -> None:
        super().__init__(transport.derive({"transaction": transaction_id}))
        #: The calls outside of the transaction.
        self._outside = transport
        self._transaction_id = transaction_id
        self._has_ended = False

    @property
    def transaction_id(self) -> str:
        """The id of the transaction."""
        return self._transaction_id

    async def transaction_status(self) -> str:
        """Returns the status: "running", "committed" or "aborted"."""
        answer = await self._outside.run(
            b"transaction.status", {"transaction_id": self._transaction_id})
        status: str = answer["status"]
        return status

    async def commit_transaction(self) -> bool:
        """Commits the transaction."""
        self._has_ended = True
        await self._outside.run(b"transaction.commit", {"transaction_id": self._transaction_id})
        return True

    async def abort_transaction(self) -> bool:
        """Aborts the transaction."""
        self._has_ended = True
        await self._outside.run(b"transaction.abort", {"transaction_id": self._transaction_id})
        return True

    async def __aenter__(self) -> TransactionDatabase:
        return self

    async def __aexit__(self, kind: Optional[type[BaseException]],
                        value: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        if self._has_ended:
            return
        if kind is None:
            await self.commit_transaction()
        else:
            # The exception of the block is raised. A transaction without an abort ends by itself.
            with suppress(ArangoError):
                await self.abort_transaction()

    def __repr__(self) -> str:
        return f"<TransactionDatabase {self._transport.core!r}, {self._transaction_id}>"
