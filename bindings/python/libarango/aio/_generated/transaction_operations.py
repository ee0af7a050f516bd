# Made by scripts/generate-python. Do not edit.
"""The stream transactions, for asyncio."""

from __future__ import annotations

from typing import Any, List

from libarango.aio.operation import Group


class TransactionOperations(Group):
    """The stream transactions of the user."""

    async def list(self) -> List[dict[str, Any]]:
        """The id and the state of each running stream transaction of the user, on all coordinators.

        Returns: the value of `transactions`.
        Raises: TransactionListError.
        Request: GET /_api/transaction; for any user.
        """
        answer: list[dict[str, Any]] = await self._run(b"transaction.list")
        return answer

    async def status(self, transaction_id: str) -> dict[str, Any]:
        """The id and the status of a stream transaction: "running", "committed" or "aborted".

        Arguments:
            transaction_id: The id of the transaction.

        Returns: the value of `result`.
        Raises: TransactionStatusError.
        Request: GET /_api/transaction/{transaction_id}; for any user.
        """
        answer: dict[str, Any] = await self._run(b"transaction.status", {
            "transaction_id": transaction_id})
        return answer
