"""The methods of a collection that are AQL queries."""

from __future__ import annotations

from libarango._generated.collection_queries import CollectionQueries as CollectionQueries
