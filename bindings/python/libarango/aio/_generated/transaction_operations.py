# Made by scripts/generate-python. Do not edit.
"""The stream transactions, for asyncio."""

from __future__ import annotations

from typing import Any, List, Optional, Union

from libarango.aio.operation import Group


class TransactionOperations(Group):
    """The stream transactions of the user."""

    async def begin(self, read: Optional[Union[str, List[str]]] = None,
                    write: Optional[Union[str, List[str]]] = None,
                    exclusive: Optional[Union[str, List[str]]] = None,
                    wait_for_sync: Optional[bool] = None, allow_implicit: Optional[bool] = None,
                    lock_timeout: Optional[float] = None,
                    max_transaction_size: Optional[int] = None,
                    skip_fast_lock_round: Optional[bool] = None) -> dict[str, Any]:
        """Begins a stream transaction and gives its id and status. Database handles derived with
        option `transaction` take part in it.

        Arguments:
            read: The collections that are read.
            write: The collections that are written.
            exclusive: The collections that no other transaction may write.
            wait_for_sync: True to wait until the commit is on disk; false if it is not given.
            allow_implicit: True to allow reading other collections; true if it is not given.
            lock_timeout: The maximum time in seconds of the wait for locks, 0 for no limit; the
                server's default is 900.
            max_transaction_size (an integer of at least 0): The maximum size of the transaction in
                bytes.
            skip_fast_lock_round: True to lock collections one after the other from the beginning;
                false if it is not given. Since ArangoDB 3.12.1.

        Returns: an object with `id` and `status`.
        Raises: TransactionInitError.
        Request: POST /_api/transaction/begin; for any user.
        """
        answer: dict[str, Any] = await self._run(b"transaction.begin", {
            "read": read, "write": write, "exclusive": exclusive, "wait_for_sync": wait_for_sync,
            "allow_implicit": allow_implicit, "lock_timeout": lock_timeout,
            "max_transaction_size": max_transaction_size,
            "skip_fast_lock_round": skip_fast_lock_round})
        return answer

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

        Returns: an object with `id` and `status`.
        Raises: TransactionStatusError.
        Request: GET /_api/transaction/{transaction_id}; for any user.
        """
        answer: dict[str, Any] = await self._run(b"transaction.status", {
            "transaction_id": transaction_id})
        return answer

    async def commit(self, transaction_id: str) -> dict[str, Any]:
        """Commits a stream transaction and gives its id and status. A server that has ended an idle
        transaction may still report "committed": transaction.status then reports "aborted".

        Arguments:
            transaction_id: The id of the transaction.

        Returns: an object with `id` and `status`.
        Raises: TransactionCommitError.
        Request: PUT /_api/transaction/{transaction_id}; for any user.
        """
        answer: dict[str, Any] = await self._run(b"transaction.commit", {
            "transaction_id": transaction_id})
        return answer

    async def abort(self, transaction_id: str) -> dict[str, Any]:
        """Aborts a stream transaction and gives its id and status.

        Arguments:
            transaction_id: The id of the transaction.

        Returns: an object with `id` and `status`.
        Raises: TransactionAbortError.
        Request: DELETE /_api/transaction/{transaction_id}; for any user.
        """
        answer: dict[str, Any] = await self._run(b"transaction.abort", {
            "transaction_id": transaction_id})
        return answer

    async def abort_all(self) -> None:
        """Aborts all writing stream transactions of the user, on all coordinators.

        Raises: TransactionAbortError.
        Request: DELETE /_api/transaction/write; for any user.
        """
        await self._run(b"transaction.abort_all")
