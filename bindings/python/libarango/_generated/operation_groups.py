# Made by scripts/generate-python. Do not edit.
"""The groups of operations under the names of the table."""

from __future__ import annotations

from libarango.analyzer_operations import AnalyzerOperations
from libarango.cluster import Cluster
from libarango.collection_operations import CollectionOperations
from libarango.database_operations import DatabaseOperations
from libarango.job import Job
from libarango.query_operations import QueryOperations
from libarango.server import Server
from libarango.token import Token
from libarango.transaction_operations import TransactionOperations
from libarango.transport import Transport
from libarango.view_operations import ViewOperations


class OperationGroups:
    """Every group of operations of one database, such as `db.operations.collection`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.cluster: Cluster = Cluster(transport)
        self.server: Server = Server(transport)
        self.database: DatabaseOperations = DatabaseOperations(transport)
        self.token: Token = Token(transport)
        self.job: Job = Job(transport)
        self.collection: CollectionOperations = CollectionOperations(transport)
        self.query: QueryOperations = QueryOperations(transport)
        self.transaction: TransactionOperations = TransactionOperations(transport)
        self.view: ViewOperations = ViewOperations(transport)
        self.analyzer: AnalyzerOperations = AnalyzerOperations(transport)

    def __repr__(self) -> str:
        return f"<OperationGroups of {self._transport.core!r}>"
