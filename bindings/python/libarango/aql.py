"""AQL queries of a database."""

from __future__ import annotations

from libarango._generated.aql import (
    AQL as AQL,
    AQLQueryCache as AQLQueryCache)
