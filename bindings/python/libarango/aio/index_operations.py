"""The index API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.index_operations import (
    IndexOperations as IndexOperations)
