"""The groups of operations under the names of the table, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.operation_groups import OperationGroups as OperationGroups
