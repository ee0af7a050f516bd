"""The stream transactions."""

from __future__ import annotations

from libarango._generated.transaction_operations import (
    TransactionOperations as TransactionOperations)
