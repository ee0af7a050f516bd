"""The AQL queries."""

from __future__ import annotations

from libarango._generated.query_operations import QueryOperations as QueryOperations
