"""The groups of operations under the names of the table."""

from __future__ import annotations

from libarango._generated.operation_groups import OperationGroups as OperationGroups
