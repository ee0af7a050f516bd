"""The edge API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.edge_operations import (
    EdgeOperations as EdgeOperations)
