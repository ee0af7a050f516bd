"""The documents of a database as a query sees and changes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from arango_aql import Document, Modification, QueryError
from arango_sim.answers import Refusal
from arango_sim.cluster import Cluster
from arango_sim.collections import Collection, Database
from arango_sim.document_changes import ChangeOptions, Changes
from arango_sim.documents import DocumentView
from arango_sim.transactions import Transaction


class QueryData:
    """A query runs inside of a stream transaction, or of one of its own."""

    def __init__(self, cluster: Cluster, database: Database, transaction: Transaction,
                 user: str) -> None:
        self._cluster = cluster
        self._database = database
        self._transaction = transaction
        self._user = user

    def exists(self, collection: str) -> bool:
        return self._database.find(collection) is not None

    def documents(self, collection: str) -> Iterable[Document]:
        return self._view(collection, writes=False)[1]

    def document(self, collection: str, key: str) -> Document | None:
        return self._view(collection, writes=False)[1].get(key)

    def modify(self, modification: Modification) -> tuple[Document | None, Document | None]:
        collection, view = self._view(modification.collection, writes=True)
        changes = Changes(self._cluster, collection, view)
        options = _options(modification.options)
        key, body = modification.key, modification.body
        try:
            if modification.command == "insert":
                change = changes.insert(body, options)
            elif modification.command == "update":
                change = changes.update(key, body, options)
            elif modification.command == "replace":
                change = changes.replace(key, body, options)
            else:
                change = changes.remove(key, body, options)
        except Refusal as refusal:
            number = refusal.answer.body["errorNum"]
            # what is a failed precondition elsewhere is a conflict in a query
            status = 409 if number == 1200 else refusal.answer.status
            raise QueryError(status, number, str(refusal)) from None
        return change.old, change.new

    def now(self) -> float:
        return self._cluster.clock.date()

    def random(self) -> float:
        return self._cluster.dice.random()

    def facts(self) -> dict[str, Any]:
        return {"database": self._database.name, "user": self._user}

    def _view(self, name: str, writes: bool) -> tuple[Collection, DocumentView]:
        collection = self._database.find(name)
        if collection is None:
            raise QueryError(404, 1203, f"collection or view not found: {name}")
        try:
            return collection, self._transaction.documents(collection, writes)
        except Refusal as refusal:
            body = refusal.answer.body
            raise QueryError(body["code"], body["errorNum"], str(refusal)) from None


def _options(given: Document) -> ChangeOptions:
    mode = given.get("overwriteMode", "replace" if given.get("overwrite") is True else "conflict")
    return ChangeOptions(
        str(mode), given.get("keepNull") is not False, given.get("mergeObjects") is not False,
        given.get("ignoreRevs") is False,
        version_attribute=str(given.get("versionAttribute", "")))
