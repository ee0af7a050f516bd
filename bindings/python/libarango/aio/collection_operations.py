"""The collection API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.collection_operations import (
    CollectionOperations as CollectionOperations)
