"""The index API."""

from __future__ import annotations

from libarango._generated.index_operations import IndexOperations as IndexOperations
