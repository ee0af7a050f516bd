"""The batches of a cursor over the caller's own HTTP client."""

from __future__ import annotations

from libarango._generated.operation_batches import OperationBatches as OperationBatches
