"""The cluster API."""

from __future__ import annotations

from libarango._generated.cluster import Cluster as Cluster
