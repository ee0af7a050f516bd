# Made by scripts/generate-python. Do not edit.
"""The groups of operations under the names of the table, for asyncio."""

from __future__ import annotations

from libarango.aio.analyzer_operations import AnalyzerOperations
from libarango.aio.backup_operations import BackupOperations
from libarango.aio.cluster import Cluster
from libarango.aio.collection_operations import CollectionOperations
from libarango.aio.cursor_operations import CursorOperations
from libarango.aio.database_operations import DatabaseOperations
from libarango.aio.document_operations import DocumentOperations
from libarango.aio.edge_operations import EdgeOperations
from libarango.aio.graph_operations import GraphOperations
from libarango.aio.index_operations import IndexOperations
from libarango.aio.job import Job
from libarango.aio.query_operations import QueryOperations
from libarango.aio.server import Server
from libarango.aio.token import Token
from libarango.aio.transaction_operations import TransactionOperations
from libarango.aio.transport import Transport
from libarango.aio.user_operations import UserOperations
from libarango.aio.vertex_operations import VertexOperations
from libarango.aio.view_operations import ViewOperations


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
        self.document: DocumentOperations = DocumentOperations(transport)
        self.index: IndexOperations = IndexOperations(transport)
        self.query: QueryOperations = QueryOperations(transport)
        self.cursor: CursorOperations = CursorOperations(transport)
        self.transaction: TransactionOperations = TransactionOperations(transport)
        self.graph: GraphOperations = GraphOperations(transport)
        self.vertex: VertexOperations = VertexOperations(transport)
        self.edge: EdgeOperations = EdgeOperations(transport)
        self.view: ViewOperations = ViewOperations(transport)
        self.analyzer: AnalyzerOperations = AnalyzerOperations(transport)
        self.user: UserOperations = UserOperations(transport)
        self.backup: BackupOperations = BackupOperations(transport)

    def __repr__(self) -> str:
        return f"<OperationGroups of {self._transport.core!r}>"
