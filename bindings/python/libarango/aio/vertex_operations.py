"""The vertex API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.vertex_operations import (
    VertexOperations as VertexOperations)
