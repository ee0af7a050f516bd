"""The database API."""

from __future__ import annotations

from libarango._generated.database_operations import DatabaseOperations as DatabaseOperations
