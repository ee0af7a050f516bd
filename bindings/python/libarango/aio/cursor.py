"""The rows of an AQL query, for asyncio."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional

from libarango._python_arango_names import STATISTICS, renamed
from libarango.exceptions import CursorCountError, CursorEmptyError, CursorStateError

if TYPE_CHECKING:
    from libarango._batch import Batch
    from libarango.aio.transport import Batches


class Cursor:
    """The rows of a query, an asynchronous iterator. Batches are decoded when they are needed.

    A server keeps a cursor until its last batch is read, it is closed, or its `ttl` passes without
    a request. The destruction of this object deletes the cursor of the server.
    """

    def __init__(self, batches: Batches) -> None:
        self._source = batches
        #: The rows that are decoded.
        self._rows: deque[Any] = deque()
        #: The batch behind them, if it is not decoded.
        self._undecoded: Optional[Batch] = None
        #: True while a batch is requested, and after a failure in which rows may be lost.
        self._is_incomplete = False

    async def _read(self) -> Batch:
        """Reads the next batch behind the rows that are left."""
        if self._is_incomplete and not self._source.has_more():
            raise CursorStateError("cursor: rows were lost by the failure before")
        self._decoded()
        self._is_incomplete = True
        self._undecoded = batch = await self._source.next()
        self._is_incomplete = False
        if not self._source.has_more():
            # With allow_retry the server keeps the last batch.
            await self._source.end()
        return batch

    def _decoded(self) -> deque[Any]:
        """Returns the rows of the current batch."""
        if self._undecoded is not None:
            self._rows.extend(self._undecoded.rows())
            self._undecoded = None
        return self._rows

    @property
    def id(self) -> Optional[str]:
        """The id of the cursor; None if all rows were in the first batch."""
        return self._source.info().get("id")

    @property
    def type(self) -> str:
        """The type of the cursor, "cursor"."""
        return "cursor"

    def batch(self) -> Optional[deque[Any]]:
        """Returns the rows of the current batch that have not been read."""
        return self._decoded()

    async def batches(self) -> AsyncIterator[bytes]:
        """Yields the rows that are left, each batch as a JSON array in bytes.

        The bytes are those of the server. Rows of the current batch that are decoded already are
        encoded again.
        """
        while True:
            if self._rows:
                rows, self._rows = self._rows, deque()
                yield json.dumps(list(rows), separators=(",", ":")).encode()
            if self._undecoded is not None:
                text = self._undecoded.text
                self._undecoded = None
                if text != b"[]":
                    yield text
            if not self._is_unfinished():
                return
            await self._read()

    def _is_unfinished(self) -> bool:
        """True if the next batch must be read, or the failure before must be reported."""
        return self._source.has_more() or self._is_incomplete

    def has_more(self) -> Optional[bool]:
        """True if further batches follow."""
        return self._source.has_more()

    def count(self) -> Optional[int]:
        """Returns the number of all rows; None if the query was executed without `count`."""
        return self._source.info().get("count")

    def cached(self) -> Optional[bool]:
        """True if the rows came from the query cache."""
        return self._source.info().get("cached")

    def extra(self) -> Mapping[str, Any]:
        """Returns the server's information about the query, in the form of the server.

        A stream query has it in the last batch.
        """
        return self._source.info().get("extra") or {}

    def info(self) -> dict[str, Any]:
        """Returns what is known of the cursor: `rows`, `bytes`, `retries`, `host` and others.

        These are the members of arango_cursor_info. With `http_client` some of them are missing.
        """
        return dict(self._source.info())

    def statistics(self) -> Optional[dict[str, Any]]:
        """Returns the statistics of the query."""
        found = self.extra().get("stats")
        return None if found is None else renamed(found, STATISTICS)

    def profile(self) -> Optional[dict[str, Any]]:
        """Returns the seconds of each phase of the query, if it was executed with `profile`."""
        return self.extra().get("profile")

    def warnings(self) -> Optional[list[dict[str, Any]]]:
        """Returns the warnings of the query: `code` and `message` of each."""
        return self.extra().get("warnings")

    def plan(self) -> Optional[dict[str, Any]]:
        """Returns the execution plan, if the query was executed with `profile` 2."""
        return self.extra().get("plan")

    def empty(self) -> bool:
        """True if no rows are left in the current batch. Further batches may follow."""
        return not self._decoded()

    def pop(self) -> Any:
        """Returns and removes the first row of the current batch, or CursorEmptyError."""
        rows = self._decoded()
        if not rows:
            raise CursorEmptyError("cursor.pop: the current batch is empty")
        return rows.popleft()

    async def next(self) -> Any:
        """Returns and removes the next row, from the next batch if the current one is empty."""
        return await self.__anext__()

    async def fetch(self) -> dict[str, Any]:
        """Reads the next batch, in addition to the rows that are left, and returns its answer.

        CursorStateError if the cursor has no further batches or is closed.
        """
        if not self._is_unfinished():
            raise CursorStateError("cursor.fetch: the cursor has no further batches")
        batch = await self._read()
        return batch.members()

    async def close(self, ignore_missing: bool = False) -> Optional[bool]:
        """Deletes the cursor on the server. Returns None if the server has none.

        With `ignore_missing`, returns False for a cursor that has expired; CursorCloseError without
        it. Rows of the current batch can still be read.
        """
        answer = await self._source.close(ignore_missing)
        self._is_incomplete = False
        return answer

    def __aiter__(self) -> Cursor:
        return self

    async def __anext__(self) -> Any:
        while not self._rows and not self._decoded():
            if not self._is_unfinished():
                raise StopAsyncIteration
            await self._read()
        return self._rows.popleft()

    async def __aenter__(self) -> Cursor:
        return self

    async def __aexit__(self, kind: Any, value: Optional[BaseException],
                        trace: Optional[TracebackType]) -> None:
        self._is_incomplete = False
        await self._source.leave()

    def __len__(self) -> int:
        number = self.count()
        if number is None:
            raise CursorCountError("cursor: the query was executed without count")
        return number

    def __bool__(self) -> bool:
        # Without this, the number of rows would be the truth value.
        return True

    def __repr__(self) -> str:
        return f"<Cursor {self.id}>" if self.id else "<Cursor>"
