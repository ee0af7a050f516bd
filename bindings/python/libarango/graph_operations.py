"""The graph API."""

from __future__ import annotations

from libarango._generated.graph_operations import GraphOperations as GraphOperations
