"""The ArangoDB cluster client for asyncio: calls are awaited, in the program's own event loop."""

from __future__ import annotations

from libarango import error_name, exceptions, operations, version
from libarango.aio import errno as errno
from libarango.aio.analyzer_operations import AnalyzerOperations
from libarango.aio.client import ArangoClient
from libarango.aio.cluster import Cluster
from libarango.aio.collection_operations import CollectionOperations
from libarango.aio.database import Database
from libarango.aio.database_operations import DatabaseOperations
from libarango.aio.events import Events
from libarango.aio.http import DefaultHTTPClient, HTTPClient
from libarango.aio.job import Job
from libarango.aio.query_operations import QueryOperations
from libarango.aio.server import Server
from libarango.aio.token import Token
from libarango.aio.transaction_operations import TransactionOperations
from libarango.aio.view_operations import ViewOperations
from libarango.exceptions import *
from libarango.request import Request
from libarango.response import Headers, Response

__all__ = [
    "AnalyzerOperations", "ArangoClient", "Cluster", "CollectionOperations", "Database",
    "DatabaseOperations", "DefaultHTTPClient", "Events", "HTTPClient", "Headers", "Job",
    "QueryOperations", "Request", "Response", "Server", "Token", "TransactionOperations",
    "ViewOperations", "errno", "error_name", "operations", "version"]
__all__ += exceptions.__all__
