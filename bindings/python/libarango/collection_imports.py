"""The import of files into a collection."""

from __future__ import annotations

from libarango._generated.collection_imports import CollectionImports as CollectionImports
