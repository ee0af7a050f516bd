"""The indexes of a collection."""

from __future__ import annotations

from libarango._generated.collection_indexes import CollectionIndexes as CollectionIndexes
