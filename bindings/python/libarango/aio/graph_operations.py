"""The graph API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.graph_operations import (
    GraphOperations as GraphOperations)
