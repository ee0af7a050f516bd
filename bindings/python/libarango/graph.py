"""Graphs, their vertices and their edges."""

from __future__ import annotations

from libarango._generated.graph import (
    EdgeCollection as EdgeCollection,
    Graph as Graph,
    GraphCollection as GraphCollection,
    VertexCollection as VertexCollection)
