"""The AQL queries, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.query_operations import (
    QueryOperations as QueryOperations)
