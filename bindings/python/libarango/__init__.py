"""The ArangoDB cluster client: libarango's shared library, from Python."""

from __future__ import annotations

from typing import Any, Optional

from libarango import _ffi, errno, exceptions, result
from libarango.analyzer_operations import AnalyzerOperations
from libarango.aql import AQL, AQLQueryCache
from libarango.backup import Backup
from libarango.backup_operations import BackupOperations
from libarango.client import ArangoClient
from libarango.cluster import Cluster
from libarango.collection import Collection, StandardCollection
from libarango.collection_operations import CollectionOperations
from libarango.cursor import Cursor
from libarango.cursor_operations import CursorOperations
from libarango.database import Database
from libarango.database_operations import DatabaseOperations
from libarango.document_operations import DocumentOperations
from libarango.edge_operations import EdgeOperations
from libarango.events import Events
from libarango.exceptions import *
from libarango.graph import EdgeCollection, Graph, VertexCollection
from libarango.graph_operations import GraphOperations
from libarango.http import DefaultHTTPClient, HTTPClient
from libarango.index_operations import IndexOperations
from libarango.job import Job
from libarango.query_operations import QueryOperations
from libarango.request import Request
from libarango.response import Headers, Response
from libarango.server import Server
from libarango.token import Token
from libarango.transaction import TransactionDatabase
from libarango.transaction_operations import TransactionOperations
from libarango.user_operations import UserOperations
from libarango.vertex_operations import VertexOperations
from libarango.view_operations import ViewOperations

__all__ = [
    "AQL", "AQLQueryCache", "AnalyzerOperations", "ArangoClient", "Backup", "BackupOperations",
    "Cluster", "Collection", "CollectionOperations", "Cursor", "CursorOperations", "Database",
    "DatabaseOperations", "DefaultHTTPClient", "DocumentOperations", "EdgeCollection",
    "EdgeOperations", "Events", "Graph", "GraphOperations", "HTTPClient", "Headers",
    "IndexOperations", "Job", "QueryOperations", "Request", "Response", "Server",
    "StandardCollection", "Token", "TransactionDatabase", "TransactionOperations", "UserOperations",
    "VertexCollection", "VertexOperations", "ViewOperations", "errno", "error_name", "operations",
    "version"]
__all__ += exceptions.__all__
__version__ = "0.1.0"


def version() -> str:
    """Returns the version of the loaded shared library."""
    text: bytes = _ffi.version()
    return text.decode()


def operations() -> list[dict[str, Any]]:
    """Returns the table of operations that `Database.call` runs: a dict for each operation."""
    table: list[dict[str, Any]] = result.value(_ffi.operations())
    return table


def error_name(error_code: int) -> Optional[str]:
    """Returns the full name of an ArangoDB error number; None if the number is unknown."""
    name: Optional[bytes] = _ffi.error_name(error_code)
    return None if name is None else name.decode()
