"""The vertex API."""

from __future__ import annotations

from libarango._generated.vertex_operations import VertexOperations as VertexOperations
