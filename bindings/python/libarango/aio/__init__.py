"""The ArangoDB cluster client for asyncio: calls are awaited, in the program's own event loop."""

from __future__ import annotations

from libarango import errno as errno
from libarango.aio.client import ArangoClient
from libarango.aio.cluster import Cluster
from libarango.aio.database import Database
from libarango.aio.database_operations import DatabaseOperations
from libarango.aio.events import Events
from libarango.aio.http import HTTPClient
from libarango.aio.job import Job
from libarango.aio.server import Server
from libarango.aio.token import Token
from libarango.exceptions import *
from libarango.response import Headers, Response

__all__ = ["ArangoClient", "Cluster", "Database", "DatabaseOperations", "Events", "HTTPClient",
           "Headers", "Job", "Response", "Server", "Token", "errno"]
