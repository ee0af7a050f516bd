# Made by scripts/generate-python from aio/data_methods.py. Do not edit.
"""The methods of a database for its data: collections, documents, graphs, views.

Names, parameters and values are those of python-arango.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional, Union

from libarango import _documents, _python_arango_names
from libarango._documents import Document
from libarango.aql import AQL
from libarango.backup import Backup
from libarango.collection import OverwriteMode, StandardCollection
from libarango.graph import Graph
from libarango.transport import Transport
from libarango.exceptions import (ArangoError, TransactionFetchError, error_class, reclassified)

if TYPE_CHECKING:
    from libarango.database import Database
    from libarango.transaction import TransactionDatabase

#: Names of collections: one, several, or none.
Names = Union[str, Sequence[str], None]


class DataMethods:
    """The methods of a database for its data."""

    _transport: Transport
    _dirty: Optional[Transport] = None

    if TYPE_CHECKING:
        @property
        def name(self) -> str: ...

    def _reading(self, allow_dirty_read: bool) -> Transport:
        """Returns the calls of this database, on request with reads from followers."""
        if not allow_dirty_read:
            return self._transport
        if self._dirty is None:
            self._dirty = self._transport.derive({"dirty_read": True})
        return self._dirty

    @property
    def _self(self) -> Database:
        from libarango.database import Database

        assert isinstance(self, Database)
        return self

    @property
    def aql(self) -> AQL:
        """The AQL queries of the database."""
        return AQL(self._self)

    @property
    def backup(self) -> Backup:
        """The hot backups of the deployment."""
        return Backup(self._self)

    # Databases

    def databases(self) -> list[str]:
        """Returns the names of all databases. In `_system` only."""
        answer: list[str] = self._transport.run(b"database.list")
        return answer

    def databases_accessible_to_user(self) -> list[str]:
        """Returns the names of the databases that the user can read."""
        answer: list[str] = self._transport.run(b"database.list_accessible")
        return answer

    def has_database(self, name: str) -> bool:
        """True if the database exists. In `_system` only."""
        return name in self.databases()

    def create_database(
            self, name: str, users: Optional[Sequence[Mapping[str, Any]]] = None,
            replication_factor: Optional[Union[int, Literal["satellite"]]] = None,
            write_concern: Optional[int] = None,
            sharding: Optional[Literal["", "flexible", "single"]] = None) -> bool:
        """Creates a database. In `_system` only.

        `users` have access to it: dicts with `username`, `password`, `active` and `extra`. Those
        that do not exist are created.
        """
        self._transport.run(b"database.create", {
            "name": name, "sharding": sharding, "replication_factor": replication_factor,
            "write_concern": write_concern, "users": None if users is None else [
                _python_arango_names.renamed(user, {"password": "passwd"})
                for user in _documents.list_of_members(b"database.create", users, "users")]})
        return True

    def delete_database(self, name: str, ignore_missing: bool = False) -> bool:
        """Deletes a database. With `ignore_missing`, returns False if it does not exist."""
        answer = self._transport.run(b"database.delete", {
            "name": name, "ignore_missing": ignore_missing or None})
        return answer is not False

    # Collections

    def collection(self, name: str) -> StandardCollection:
        """Returns a collection by its name, without a request. It need not exist."""
        return StandardCollection(self._self, name)

    def __getitem__(self, name: str) -> StandardCollection:
        return self.collection(name)

    def has_collection(self, name: str) -> bool:
        """True if the collection exists."""
        return any(each["name"] == name for each in self.collections())

    def collections(self) -> list[dict[str, Any]]:
        """Returns the collections: `id`, `name`, `system` and `type` of each."""
        return [{"id": each["id"], "name": each["name"], "system": each["isSystem"],
                 "type": "edge" if each["type"] == 3 else "document"}
                for each in self._transport.run(b"collection.list")]

    def create_collection(
            self, name: str, sync: bool = False, system: bool = False, edge: bool = False,
            user_keys: bool = True, key_increment: Optional[int] = None,
            key_offset: Optional[int] = None,
            key_generator: Literal["traditional", "autoincrement", "padded",
                                   "uuid"] = "traditional",
            shard_fields: Optional[Sequence[str]] = None, shard_count: Optional[int] = None,
            replication_factor: Optional[Union[int, Literal["satellite"]]] = None,
            shard_like: Optional[str] = None, sync_replication: Optional[bool] = None,
            enforce_replication_factor: Optional[bool] = None,
            sharding_strategy: Optional[str] = None, smart_join_attribute: Optional[str] = None,
            write_concern: Optional[int] = None, schema: Optional[Mapping[str, Any]] = None,
            computedValues: Optional[Sequence[Mapping[str, Any]]] = None) -> StandardCollection:
        """Creates a collection of documents, or of edges with `edge`, and returns it."""
        keys = {"type": key_generator, "allowUserKeys": user_keys, "increment": key_increment,
                "offset": key_offset}
        self._transport.run(b"collection.create", {
            "name": name, "type": 3 if edge else 2, "wait_for_sync": sync, "system": system,
            "key_options": {key: value for key, value in keys.items() if value is not None},
            "number_of_shards": shard_count, "shard_keys": shard_fields,
            "replication_factor": replication_factor, "distribute_shards_like": shard_like,
            "wait_for_sync_replication": sync_replication,
            "enforce_replication_factor": enforce_replication_factor,
            "sharding_strategy": sharding_strategy,
            "smart_join_attribute": smart_join_attribute, "write_concern": write_concern,
            "schema": schema, "computed_values": computedValues})
        return self.collection(name)

    def delete_collection(self, name: str, ignore_missing: bool = False,
                          system: Optional[bool] = None) -> bool:
        """Deletes a collection. With `ignore_missing`, returns False if it does not exist."""
        answer = self._transport.run(b"collection.delete", {
            "collection": name, "system": system, "ignore_missing": ignore_missing or None})
        return answer is not False

    def key_generators(self) -> list[str]:
        """Returns the names of the key generators. Since ArangoDB 3.12."""
        answer: list[str] = self._transport.run(b"collection.key_generators")
        return answer

    # Documents, given by their ids

    def _collection_of(self, document: Document) -> StandardCollection:
        return self.collection(_documents.handle(document).collection)

    def has_document(self, document: Document, rev: Optional[str] = None,
                     check_rev: bool = True) -> bool:
        """True if a document, given by its id or a dict with it, exists."""
        return self._collection_of(document).has(document, rev, check_rev)

    def document(self, document: Document, rev: Optional[str] = None,
                 check_rev: bool = True) -> Optional[dict[str, Any]]:
        """Returns a document, given by its id or a dict with it; None if it does not exist."""
        return self._collection_of(document).get(document, rev, check_rev)

    def insert_document(
            self, collection: str, document: Mapping[str, Any], return_new: bool = False,
            sync: Optional[bool] = None, silent: bool = False, overwrite: bool = False,
            return_old: bool = False, overwrite_mode: Optional[OverwriteMode] = None,
            keep_none: Optional[bool] = None,
            merge: Optional[bool] = None) -> Union[bool, dict[str, Any]]:
        """Inserts a document and returns its metadata."""
        return self.collection(collection).insert(
            document, return_new, sync, silent, overwrite, return_old, overwrite_mode, keep_none,
            merge)

    def update_document(
            self, document: Mapping[str, Any], check_rev: bool = True, merge: bool = True,
            keep_none: bool = True, return_new: bool = False, return_old: bool = False,
            sync: Optional[bool] = None, silent: bool = False) -> Union[bool, dict[str, Any]]:
        """Changes attributes of a document, which has `_id`, and returns its metadata."""
        return self._collection_of(document).update(
            document, check_rev, merge, keep_none, return_new, return_old, sync, silent)

    def replace_document(
            self, document: Mapping[str, Any], check_rev: bool = True, return_new: bool = False,
            return_old: bool = False, sync: Optional[bool] = None,
            silent: bool = False) -> Union[bool, dict[str, Any]]:
        """Replaces a document, which has `_id`, and returns its metadata."""
        return self._collection_of(document).replace(
            document, check_rev, return_new, return_old, sync, silent)

    def delete_document(
            self, document: Document, rev: Optional[str] = None, check_rev: bool = True,
            ignore_missing: bool = False, return_old: bool = False, sync: Optional[bool] = None,
            silent: bool = False) -> Union[bool, dict[str, Any]]:
        """Deletes a document, given by its id or a dict with it, and returns its metadata."""
        return self._collection_of(document).delete(
            document, rev, check_rev, ignore_missing, return_old, sync, silent)

    # Graphs

    def graph(self, name: str) -> Graph:
        """Returns a graph by its name, without a request. It need not exist."""
        return Graph(self._self, name)

    def has_graph(self, name: str) -> bool:
        """True if the graph exists."""
        return any(each["name"] == name for each in self.graphs())

    def graphs(self) -> list[dict[str, Any]]:
        """Returns the definitions of the graphs, with python-arango's keys."""
        return [{"shard_count": None, "replication_factor": None, "name": each["_key"],
                 **_python_arango_names.graph(each)}
                for each in self._transport.run(b"graph.list")]

    def create_graph(
            self, name: str, edge_definitions: Optional[Sequence[Mapping[str, Any]]] = None,
            orphan_collections: Optional[Sequence[str]] = None, smart: Optional[bool] = None,
            disjoint: Optional[bool] = None, smart_field: Optional[str] = None,
            shard_count: Optional[int] = None,
            replication_factor: Optional[Union[int, Literal["satellite"]]] = None,
            write_concern: Optional[int] = None,
            satellite_collections: Optional[Sequence[str]] = None,
            sync: Optional[bool] = None) -> Graph:
        """Creates a graph and returns it. Collections that do not exist are created.

        An edge definition is a dict with `edge_collection`, `from_vertex_collections` and
        `to_vertex_collections`.
        """
        wire_names = {value: key for key, value in _python_arango_names.EDGE_DEFINITION.items()}
        self._transport.run(b"graph.create", {
            "name": name, "edge_definitions": None if edge_definitions is None else [
                _python_arango_names.renamed(each, wire_names)
                for each in _documents.list_of_members(
                    b"graph.create", edge_definitions, "edge_definitions")],
            "orphan_collections": orphan_collections, "smart": smart, "disjoint": disjoint,
            "smart_graph_attribute": smart_field, "satellites": satellite_collections,
            "number_of_shards": shard_count, "replication_factor": replication_factor,
            "write_concern": write_concern, "wait_for_sync": sync})
        return self.graph(name)

    def delete_graph(self, name: str, ignore_missing: bool = False,
                     drop_collections: Optional[bool] = None) -> bool:
        """Deletes a graph, with `drop_collections` also its collections.

        With `ignore_missing`, returns False if it does not exist.
        """
        answer = self._transport.run(b"graph.delete", {
            "graph": name, "drop_collections": drop_collections,
            "ignore_missing": ignore_missing or None})
        return answer is not False

    # Stream transactions

    def begin_transaction(
            self, read: Names = None, write: Names = None, exclusive: Names = None,
            sync: Optional[bool] = None, allow_implicit: Optional[bool] = None,
            lock_timeout: Optional[float] = None, max_size: Optional[int] = None,
            skip_fast_lock_round: Optional[bool] = None) -> TransactionDatabase:
        """Begins a stream transaction: a database whose calls take part in it.

        `read`, `write` and `exclusive` name the collections that the calls will read or write; an
        exclusive one is locked for other writers. `lock_timeout` is in seconds, `max_size` in
        bytes. Use the transaction as a context manager, or commit or abort it.
        """
        from libarango.transaction import TransactionDatabase

        answer = self._transport.run(b"transaction.begin", {
            "read": read, "write": write, "exclusive": exclusive, "wait_for_sync": sync,
            "allow_implicit": allow_implicit, "lock_timeout": lock_timeout,
            "max_transaction_size": max_size, "skip_fast_lock_round": skip_fast_lock_round})
        return TransactionDatabase(self._transport, answer["id"])

    def fetch_transaction(self, transaction_id: str) -> TransactionDatabase:
        """Returns a stream transaction that was begun before, or TransactionFetchError."""
        from libarango.transaction import TransactionDatabase

        transaction = TransactionDatabase(self._transport, transaction_id)
        try:
            transaction.transaction_status()
        except ArangoError as error:
            kind = error_class(error.status, error.operation, TransactionFetchError)
            raise reclassified(error, kind, error.message) from error.__cause__
        return transaction

    def list_transactions(self) -> list[dict[str, Any]]:
        """Returns the running stream transactions of the user: `id` and `state` of each."""
        answer: list[dict[str, Any]] = self._transport.run(b"transaction.list")
        return answer
