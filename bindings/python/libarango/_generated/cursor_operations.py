# Made by scripts/generate-python. Do not edit.
"""The cursors."""

from __future__ import annotations

from typing import Any, Optional

from libarango.operation import Group


class CursorOperations(Group):
    """The cursors of AQL queries."""

    def next(self, cursor_id: str, batch_id: Optional[str] = None) -> dict[str, Any]:
        """The next batch of the rows of a query, in the form of query.execute.

        Arguments:
            cursor_id: The id of the cursor, from `id` of the response to query.execute.
            batch_id: The id of the batch, from `nextBatchId` of the last response. The last batch
                may be read again if the query was executed with `allow_retry`.

        Returns: the answer as it is; the rows of its array `result` are those of the result.
        Raises: CursorNextError.
        Request: POST /_api/cursor/{cursor_id}, or POST /_api/cursor/{cursor_id}/{batch_id} with
            batch_id; for any user.
        """
        answer: dict[str, Any] = self._run(b"cursor.next", {
            "cursor_id": cursor_id, "batch_id": batch_id})
        return answer

    def close(self, cursor_id: str, ignore_missing: Optional[bool] = None) -> bool:
        """Deletes a cursor that the server still has.

        Arguments:
            cursor_id: The id of the cursor, from `id` of the response to query.execute.
            ignore_missing: True for the result false, in place of an error, if there is no such
                cursor.

        Returns: true.
        Raises: CursorCloseError.
        Request: DELETE /_api/cursor/{cursor_id}; for any user.
        """
        answer: bool = self._run(b"cursor.close", {
            "cursor_id": cursor_id, "ignore_missing": ignore_missing})
        return answer
