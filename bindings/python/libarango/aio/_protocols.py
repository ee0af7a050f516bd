"""Base classes of collections, which in the blocking package have methods of Python's protocols."""

from __future__ import annotations


class CollectionProtocols:
    """The protocols of a collection: none, because their methods cannot be awaited."""
