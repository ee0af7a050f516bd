# Made by scripts/generate-python from aio/operation_batches.py. Do not edit.
"""The batches of a cursor over the caller's own HTTP client."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Optional

from libarango import _batch, _ffi, result
from libarango._batch import Batch
from libarango.exceptions import ArangoError

if TYPE_CHECKING:
    from libarango.exchange import Exchanges


class OperationBatches:
    """The batches of one query, each by an operation of its own."""

    def __init__(self, transport: Exchanges, members: Mapping[str, Any]) -> None:
        self._transport = transport
        self._members = {name: value for name, value in members.items() if value is not None}
        self._keeps_last: bool = bool(members.get("allow_retry"))
        if members.get("allow_retry") is None and not members.get("stream"):
            # Servers before 3.11 ignore the member, but lack the argument.
            self._keeps_last = True
            self._members["options"] = {**self._members.get("options", {}), "allowRetry": True}
        _batch.cursor_arguments(transport.codec, self._members)
        self._known: dict[str, Any] = {}
        self._next_batch: Optional[str] = None
        self._is_kept: bool = False

    def next(self) -> Batch:
        """Requests the next batch. The first call executes the query."""
        known = self._known
        try:
            if not known:
                batch: Batch = self._transport.run(
                    _batch.EXECUTE, self._members, read=self._read)
            else:
                batch = self._transport.run(_batch.NEXT, {
                    "cursor_id": known["id"], "batch_id": self._next_batch}, read=self._read)
        except BaseException as error:
            # Without allow_retry the server may have sent the batch, which it does not keep.
            if known and not self._keeps_last and getattr(error, "execution", "unknown") != "no":
                self._known = {**known, "has_more": False}
            raise
        answer = batch.members()
        self._known = {
            "id": answer.get("id", known.get("id")), "has_more": answer["hasMore"],
            "count": answer.get("count", known.get("count")),
            "cached": answer.get("cached", known.get("cached")),
            "extra": answer.get("extra") or known.get("extra")}
        self._next_batch = answer.get("nextBatchId") if self._keeps_last else None
        # With allow_retry the server keeps the last batch too.
        self._is_kept = self._known["id"] is not None and (
            answer["hasMore"] or self._keeps_last)
        return batch

    def _read(self, answer: _ffi.ResultHandle, operation: Optional[bytes]) -> Batch:
        assert operation is not None
        return Batch(self._transport.codec, result.succeeded(answer, operation), operation)

    def has_more(self) -> bool:
        """True if a further batch may follow."""
        return bool(self._known.get("has_more"))

    def info(self) -> dict[str, Any]:
        """Returns what is known of the cursor."""
        return self._known

    def close(self, ignore_missing: bool) -> Optional[bool]:
        """Deletes the cursor on the server. Returns None if the server keeps none."""
        if not self._is_kept:
            return None
        answer = self._transport.run(_batch.CLOSE, {
            "cursor_id": self._known["id"], "ignore_missing": ignore_missing or None})
        self._is_kept = False
        self._known = {**self._known, "has_more": False}
        return answer is not False

    def leave(self) -> None:
        """Deletes the cursor on the server, and ends in any case."""
        self.end()

    def end(self) -> None:
        """Deletes the cursor on the server if the server keeps it.

        A cursor that is left expires.
        """
        with suppress(ArangoError):
            self.close(ignore_missing=True)
