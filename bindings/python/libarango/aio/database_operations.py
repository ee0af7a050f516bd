"""The database API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.database_operations import DatabaseOperations as DatabaseOperations
