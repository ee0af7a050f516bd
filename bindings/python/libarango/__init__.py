"""The ArangoDB cluster client: libarango's shared library, from Python."""

from __future__ import annotations

from typing import Any

from libarango import _ffi, result
from libarango.client import ArangoClient
from libarango.cluster import Cluster
from libarango.database import Database
from libarango.exceptions import ArangoError
from libarango.response import Headers, Response

__all__ = ["ArangoClient", "ArangoError", "Cluster", "Database", "Headers", "Response",
           "operations", "version"]
__version__ = "0.1.0"


def version() -> str:
    """The version of the shared library in use."""
    text: bytes = _ffi.version()
    return text.decode()


def operations() -> list[dict[str, Any]]:
    """The table of operations that `Database.call` runs, a dict for each."""
    table: list[dict[str, Any]] = result.value(_ffi.operations())
    return table
