"""The stream transactions, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.transaction_operations import (
    TransactionOperations as TransactionOperations)
