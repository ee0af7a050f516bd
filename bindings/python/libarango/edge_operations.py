"""The edge API."""

from __future__ import annotations

from libarango._generated.edge_operations import EdgeOperations as EdgeOperations
