"""The cluster API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.cluster import Cluster as Cluster
