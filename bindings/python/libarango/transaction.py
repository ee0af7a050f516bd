"""A stream transaction."""

from __future__ import annotations

from libarango._generated.transaction import TransactionDatabase as TransactionDatabase
