"""The ArangoDB cluster client for asyncio: calls are awaited, in the program's own event loop."""

from __future__ import annotations

from libarango import error_name, exceptions, operations, version
from libarango.aio import errno as errno
from libarango.aio.analyzer_operations import AnalyzerOperations
from libarango.aio.aql import AQL, AQLQueryCache
from libarango.aio.backup import Backup
from libarango.aio.backup_operations import BackupOperations
from libarango.aio.client import ArangoClient
from libarango.aio.cluster import Cluster
from libarango.aio.collection import Collection, StandardCollection
from libarango.aio.collection_operations import CollectionOperations
from libarango.aio.cursor import Cursor
from libarango.aio.cursor_operations import CursorOperations
from libarango.aio.database import Database
from libarango.aio.database_operations import DatabaseOperations
from libarango.aio.document_operations import DocumentOperations
from libarango.aio.edge_operations import EdgeOperations
from libarango.aio.events import Events
from libarango.aio.graph import EdgeCollection, Graph, VertexCollection
from libarango.aio.graph_operations import GraphOperations
from libarango.aio.http import DefaultHTTPClient, HTTPClient
from libarango.aio.index_operations import IndexOperations
from libarango.aio.job import Job
from libarango.aio.query_operations import QueryOperations
from libarango.aio.server import Server
from libarango.aio.token import Token
from libarango.aio.transaction import TransactionDatabase
from libarango.aio.transaction_operations import TransactionOperations
from libarango.aio.user_operations import UserOperations
from libarango.aio.vertex_operations import VertexOperations
from libarango.aio.view_operations import ViewOperations
from libarango.exceptions import *
from libarango.request import Request
from libarango.response import Headers, Response

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
