# Made by scripts/generate-python. Do not edit.
"""The groups of operations under the names of the table."""

from __future__ import annotations

from libarango.analyzer_operations import AnalyzerOperations
from libarango.backup_operations import BackupOperations
from libarango.cluster import Cluster
from libarango.collection_operations import CollectionOperations
from libarango.cursor_operations import CursorOperations
from libarango.database_operations import DatabaseOperations
from libarango.document_operations import DocumentOperations
from libarango.edge_operations import EdgeOperations
from libarango.graph_operations import GraphOperations
from libarango.index_operations import IndexOperations
from libarango.job import Job
from libarango.query_operations import QueryOperations
from libarango.server import Server
from libarango.token import Token
from libarango.transaction_operations import TransactionOperations
from libarango.transport import Transport
from libarango.user_operations import UserOperations
from libarango.vertex_operations import VertexOperations
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
