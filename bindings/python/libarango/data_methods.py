"""The methods of a database for its data: collections, documents, graphs, views."""

from __future__ import annotations

from libarango._generated.data_methods import DataMethods as DataMethods
