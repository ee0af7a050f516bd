"""The base of all collections."""

from __future__ import annotations

from libarango._generated.collection_base import CollectionBase as CollectionBase
