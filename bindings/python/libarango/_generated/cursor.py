# Made by scripts/generate-python from aio/cursor.py. Do not edit.
"""The rows of an AQL query."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional

from libarango._python_arango_names import STATISTICS, renamed
from libarango.exceptions import (
    ArangoError, CursorCountError, CursorEmptyError, CursorStateError)

if TYPE_CHECKING:
    from libarango.transport import Transport


class Cursor:
    """The rows of a query, an iterator. Further batches are read when they are needed.

    A server keeps a cursor until its last batch is read, it is closed, or its `ttl` passes without
    a request: close a cursor whose rows are not all read, or use it as a context manager.
    """

    def __init__(self, transport: Transport, answer: Mapping[str, Any],
                 allow_retry: bool = False) -> None:
        self._run = transport.run
        self._allow_retry = allow_retry
        self._id: Optional[str] = None
        self._count: Optional[int] = None
        self._cached: Optional[bool] = None
        self._extra: Mapping[str, Any] = {}
        self._batch: deque[Any] = deque()
        self._next_batch: Optional[str] = None
        self._is_kept: bool = False
        self._update(answer)

    def _update(self, answer: Mapping[str, Any]) -> None:
        """Takes over a batch."""
        self._has_more: bool = answer["hasMore"]
        if "id" in answer:
            self._id = answer["id"]
        self._count = answer.get("count", self._count)
        self._cached = answer.get("cached", self._cached)
        self._extra = answer.get("extra") or self._extra
        self._next_batch = answer.get("nextBatchId")
        self._batch.extend(answer["result"])
        # With allow_retry the server keeps the last batch too.
        self._is_kept = self._id is not None and (self._has_more or self._allow_retry)

    @property
    def id(self) -> Optional[str]:
        """The id of the cursor; None if all rows were in the first batch."""
        return self._id

    @property
    def type(self) -> str:
        """The type of the cursor, "cursor"."""
        return "cursor"

    def batch(self) -> Optional[deque[Any]]:
        """Returns the rows of the current batch that have not been read."""
        return self._batch

    def has_more(self) -> Optional[bool]:
        """True if the server has further batches."""
        return self._has_more

    def count(self) -> Optional[int]:
        """Returns the number of all rows; None if the query was executed without `count`."""
        return self._count

    def cached(self) -> Optional[bool]:
        """True if the rows came from the query cache."""
        return self._cached

    def extra(self) -> Mapping[str, Any]:
        """Returns the server's information about the query, in the form of the server.

        A stream query has it in the last batch.
        """
        return self._extra

    def statistics(self) -> Optional[dict[str, Any]]:
        """Returns the statistics of the query."""
        found = self._extra.get("stats")
        return None if found is None else renamed(found, STATISTICS)

    def profile(self) -> Optional[dict[str, Any]]:
        """Returns the seconds of each phase of the query, if it was executed with `profile`."""
        return self._extra.get("profile")

    def warnings(self) -> Optional[list[dict[str, Any]]]:
        """Returns the warnings of the query: `code` and `message` of each."""
        return self._extra.get("warnings")

    def plan(self) -> Optional[dict[str, Any]]:
        """Returns the execution plan, if the query was executed with `profile` 2."""
        return self._extra.get("plan")

    def empty(self) -> bool:
        """True if no rows are left in the current batch. The server may have further ones."""
        return not self._batch

    def pop(self) -> Any:
        """Returns and removes the first row of the current batch, or CursorEmptyError."""
        if not self._batch:
            raise CursorEmptyError("cursor.pop: the current batch is empty")
        return self._batch.popleft()

    def next(self) -> Any:
        """Returns and removes the next row, from the next batch if the current one is empty."""
        return self.__next__()

    def fetch(self) -> dict[str, Any]:
        """Reads the next batch, in addition to the rows that are left, and returns its answer.

        CursorStateError if the cursor has no further batches or is closed.
        """
        if self._id is None or not self._has_more:
            raise CursorStateError("cursor.fetch: the cursor has no further batches")
        answer: dict[str, Any] = self._run(b"cursor.next", {
            "cursor_id": self._id,
            "batch_id": self._next_batch if self._allow_retry else None})
        self._update(answer)
        if self._is_kept and not self._has_more:
            self.close(ignore_missing=True)
        return answer

    def close(self, ignore_missing: bool = False) -> Optional[bool]:
        """Deletes the cursor on the server. Returns None if the server has none.

        With `ignore_missing`, returns False for a cursor that has expired; CursorCloseError without
        it. Rows of the current batch can still be read.
        """
        if self._id is None or not self._is_kept:
            return None
        answer = self._run(b"cursor.close", {
            "cursor_id": self._id, "ignore_missing": ignore_missing or None})
        self._is_kept = self._has_more = False
        return answer is not False

    def __iter__(self) -> Cursor:
        return self

    def __next__(self) -> Any:
        while not self._batch:
            if not self._has_more:
                raise StopIteration
            self.fetch()
        return self._batch.popleft()

    def __enter__(self) -> Cursor:
        return self

    def __exit__(self, kind: Any, value: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        try:
            self.close(ignore_missing=True)
        except ArangoError:
            # The exception of the block is raised. The server deletes the cursor after its ttl.
            if kind is None:
                raise

    def __len__(self) -> int:
        if self._count is None:
            raise CursorCountError("cursor: the query was executed without count")
        return self._count

    def __bool__(self) -> bool:
        # Without this, the number of rows would be the truth value.
        return True

    def __repr__(self) -> str:
        return f"<Cursor {self._id}>" if self._id else "<Cursor>"
