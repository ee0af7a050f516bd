"""The collection API."""

from __future__ import annotations

from libarango._generated.collection_operations import CollectionOperations as CollectionOperations
