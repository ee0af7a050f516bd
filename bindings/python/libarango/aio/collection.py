"""The documents of a collection, for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, Optional, Union

from libarango import _documents, _python_arango_names
from libarango._documents import Document
from libarango._python_arango_names import STATISTICS, renamed
from libarango.aio.collection_imports import CollectionImports
from libarango.aio.collection_indexes import CollectionIndexes
from libarango.aio.collection_queries import CollectionQueries
from libarango.exceptions import ArangoError
from libarango.operation import OMITTED, given as given_only

#: What an operation on many documents gives: the metadata of each, or its error.
Items = list[Union[dict[str, Any], ArangoError]]
#: The treatment of a document whose key exists.
OverwriteMode = Literal["conflict", "ignore", "replace", "update"]


class Collection(CollectionIndexes, CollectionImports, CollectionQueries):
    """A collection of documents or of edges: itself, and many of its documents at a time.

    An object of this class is a name: the collection need not exist.
    """

    async def info(self) -> dict[str, Any]:
        """Returns the id, the name and the type of the collection."""
        return _python_arango_names.collection(
            await self._run(b"collection.get", {"collection": self._name}))

    async def properties(self) -> dict[str, Any]:
        """Returns the properties of the collection, with python-arango's keys."""
        return _python_arango_names.collection(
            await self._run(b"collection.properties", {"collection": self._name}))

    async def configure(self, sync: Optional[bool] = None, schema: Any = None,
                        replication_factor: Optional[int] = None,
                        write_concern: Optional[int] = None,
                        computed_values: Any = None) -> dict[str, Any]:
        """Changes properties of the collection, and returns all of them.

        The schema {} removes the schema, and the list [] removes the computed values.
        """
        return _python_arango_names.collection(await self._run(b"collection.configure", given_only({
            "collection": self._name, "wait_for_sync": sync,
            "schema": OMITTED if schema is None else schema or None,
            "computed_values": OMITTED if computed_values is None else computed_values or None,
            "replication_factor": replication_factor, "write_concern": write_concern})))

    async def rename(self, new_name: str) -> bool:
        """Renames the collection. Clusters refuse this."""
        await self._run(b"collection.rename", {"collection": self._name, "name": new_name})
        self._name = new_name
        return True

    async def statistics(self) -> dict[str, Any]:
        """Returns the figures of the collection, with python-arango's keys."""
        return _python_arango_names.figures(
            await self._run(b"collection.figures", {"collection": self._name}))

    async def revision(self) -> str:
        """Returns the revision of the collection."""
        answer: str = await self._run(b"collection.revision", {"collection": self._name})
        return answer

    async def checksum(self, with_rev: bool = False, with_data: bool = False) -> str:
        """Returns a checksum of the keys, and of the revisions and the data on request."""
        answer: dict[str, Any] = await self._run(b"collection.checksum", {
            "collection": self._name, "with_revisions": with_rev or None,
            "with_data": with_data or None})
        checksum: str = answer["checksum"]
        return checksum

    async def shards(self, details: bool = False) -> dict[str, Any]:
        """Returns the properties of the collection, and its shards as `shards`.

        These are a list of names, or with `details` a dict with the DB-Servers of each.
        """
        answer: Any = await self._run(b"collection.shards", {
            "collection": self._name, "details": details or None})
        return {**await self.properties(), "shards": answer}

    async def responsible_shard(self, document: Mapping[str, Any]) -> str:
        """Returns the shard of a document, which is given by its shard keys."""
        answer: str = await self._run(b"collection.responsible_shard", {
            "collection": self._name, "document": document})
        return answer

    async def recalculate_count(self) -> bool:
        """Makes the servers count the documents again."""
        await self._run(b"collection.recalculate_count", {"collection": self._name})
        return True

    async def compact(self) -> dict[str, Any]:
        """Compacts the data of the collection, and returns its id, name and type."""
        return _python_arango_names.collection(
            await self._run(b"collection.compact", {"collection": self._name}))

    async def truncate(self, sync: Optional[bool] = None, compact: Optional[bool] = None) -> bool:
        """Deletes all documents. This is not atomic: a failure may leave a part of them."""
        await self._run(b"collection.truncate", {
            "collection": self._name, "wait_for_sync": sync, "compact": compact})
        return True

    async def count(self) -> int:
        """Returns the number of documents."""
        answer: int = await self._run(b"collection.count", {"collection": self._name})
        return answer

    async def has(self, document: Document, rev: Optional[str] = None, check_rev: bool = True,
                  allow_dirty_read: bool = False) -> bool:
        """True if the document exists. DocumentRevisionError if it has another revision.

        The document is a key, an id, or a dict with one and possibly a revision.
        """
        found = _documents.handle(document, self._name, rev, check_rev)
        run = self._database._reading(allow_dirty_read).run
        return await run(b"document.revision", {
            "collection": self._name, "key": found.key, "if_match": found.revision}) is not None

    async def get_many(self, documents: Sequence[Document],
                       allow_dirty_read: bool = False) -> list[dict[str, Any]]:
        """Returns the documents that exist, in order. A document is a key or a dict with one."""
        operation = b"document.get_many"
        keys = [_documents.handle(each, self._name, name=f"documents[{index}]").key for
                index, each in enumerate(_documents.checked(operation, documents, True))]
        body = _documents.encoded_many(self._transport.codec, operation, keys, True)
        run = self._database._reading(allow_dirty_read).run
        return [each for each in await run(operation, {"collection": self._name}, body)
                if "_id" in each]

    async def insert_many(
            self, documents: Sequence[Mapping[str, Any]], return_new: bool = False,
            sync: Optional[bool] = None, silent: bool = False, overwrite: bool = False,
            return_old: bool = False, overwrite_mode: Optional[OverwriteMode] = None,
            keep_none: Optional[bool] = None, merge: Optional[bool] = None,
            refill_index_caches: Optional[bool] = None, version_attribute: Optional[str] = None,
            raise_on_document_error: bool = False) -> Union[bool, Items]:
        """Inserts documents. Returns the metadata of each, or its DocumentInsertError, in order.

        A failure of one does not affect the others. With `raise_on_document_error` the first error
        is raised. With `silent`, returns True.
        """
        operation = b"document.insert_many"
        checked = [_documents.with_key(each, self._name)
                   for each in _documents.checked(operation, documents)]
        return await self._many(operation, checked, silent, raise_on_document_error, {
            "overwrite_mode": "replace" if overwrite and not overwrite_mode else overwrite_mode,
            "wait_for_sync": sync, "return_new": return_new or None,
            "return_old": return_old or None, "silent": silent or None, "keep_null": keep_none,
            "merge_objects": merge, "version_attribute": version_attribute,
            "refill_index_caches": refill_index_caches})

    async def update_many(
            self, documents: Sequence[Mapping[str, Any]], check_rev: bool = True,
            merge: bool = True, keep_none: bool = True, return_new: bool = False,
            return_old: bool = False, sync: Optional[bool] = None, silent: bool = False,
            refill_index_caches: Optional[bool] = None, raise_on_document_error: bool = False,
            version_attribute: Optional[str] = None) -> Union[bool, Items]:
        """Changes attributes of documents. Returns the metadata of each, or its error, in order.

        A document is a dict with `_key` or `_id`; its `_rev`, if any, is required with `check_rev`.
        Errors are of class DocumentUpdateError, and DocumentRevisionError for another revision.
        """
        operation = b"document.update_many"
        return await self._many(
            operation, self._keyed(operation, documents), silent, raise_on_document_error, {
                "ignore_revs": not check_rev, "keep_null": keep_none, "merge_objects": merge,
                "wait_for_sync": sync, "return_new": return_new or None,
                "return_old": return_old or None, "silent": silent or None,
                "version_attribute": version_attribute,
                "refill_index_caches": refill_index_caches})

    async def replace_many(
            self, documents: Sequence[Mapping[str, Any]], check_rev: bool = True,
            return_new: bool = False, return_old: bool = False, sync: Optional[bool] = None,
            silent: bool = False, refill_index_caches: Optional[bool] = None,
            version_attribute: Optional[str] = None,
            raise_on_document_error: bool = False) -> Union[bool, Items]:
        """Replaces documents. Returns the metadata of each, or its error, as `update_many`."""
        operation = b"document.replace_many"
        return await self._many(
            operation, self._keyed(operation, documents), silent, raise_on_document_error, {
                "ignore_revs": not check_rev, "wait_for_sync": sync,
                "return_new": return_new or None, "return_old": return_old or None,
                "silent": silent or None, "version_attribute": version_attribute,
                "refill_index_caches": refill_index_caches})

    async def delete_many(
            self, documents: Sequence[Document], return_old: bool = False,
            check_rev: bool = True, sync: Optional[bool] = None, silent: bool = False,
            refill_index_caches: Optional[bool] = None,
            raise_on_document_error: bool = False) -> Union[bool, Items]:
        """Deletes documents. Returns the metadata of each, or its error, as `update_many`."""
        operation = b"document.delete_many"
        return await self._many(
            operation, self._keyed(operation, documents, True), silent, raise_on_document_error, {
                "ignore_revs": not check_rev, "wait_for_sync": sync,
                "return_old": return_old or None, "silent": silent or None,
                "refill_index_caches": refill_index_caches})

    async def _many(self, operation: bytes, documents: list[Any], silent: bool, raises: bool,
                    arguments: Mapping[str, Any]) -> Union[bool, Items]:
        body = _documents.encoded_many(self._transport.codec, operation, documents, True)
        answer = await self._run(operation, {"collection": self._name, **arguments}, body)
        # A silent answer has the errors alone.
        found = _documents.items(operation, answer or (), raises)
        return True if silent else found

    def _keyed(self, operation: bytes, documents: Iterable[Any],
               accepts_keys: bool = False) -> list[Any]:
        """Returns the documents, each with its key."""
        keyed = []
        for index, each in enumerate(_documents.checked(operation, documents, accepts_keys)):
            key = _documents.handle(each, self._name, name=f"documents[{index}]").key
            keyed.append(key if isinstance(each, str)
                         else each if "_key" in each else {**each, "_key": key})
        return keyed

    async def import_bulk(
            self, documents: Iterable[Mapping[str, Any]], halt_on_error: bool = True,
            details: bool = True, from_prefix: Optional[str] = None,
            to_prefix: Optional[str] = None, overwrite: Optional[bool] = None,
            on_duplicate: Optional[Literal["error", "update", "replace", "ignore"]] = None,
            sync: Optional[bool] = None, batch_size: Optional[int] = None) -> Any:
        """Imports documents. Returns the numbers of each outcome. `import_file` reads a file.

        With `halt_on_error` nothing is imported if a document has an error. With `details` the
        result has a text for each error. `overwrite` deletes all documents before. With
        `batch_size` there are several requests, and the result is the list of theirs.
        """
        operation = b"document.import"
        checked = _documents.checked(operation, documents)
        if batch_size is not None and (not isinstance(batch_size, int) or batch_size < 1):
            raise _documents.refused(
                operation, f"argument batch_size: expected an integer from 1, got {batch_size!r}")
        lines = _documents.encoded_lines(self._transport.codec, operation, checked)
        step = batch_size or max(len(lines), 1)
        results: list[dict[str, Any]] = []
        for start in range(0, max(len(lines), 1), step):
            results.append(await self._run(operation, {
                "collection": self._name, "format": "documents", "complete": halt_on_error,
                "details": details, "from_prefix": from_prefix, "to_prefix": to_prefix,
                "overwrite": overwrite if start == 0 else None, "on_duplicate": on_duplicate,
                "wait_for_sync": sync}, b"\n".join(lines[start:start + step])))
        return results if batch_size else results[0]

    async def edges(self, vertex: Document, direction: Optional[Literal["in", "out"]] = None,
                    allow_dirty_read: bool = False) -> dict[str, Any]:
        """Returns the edges of a vertex as `edges`, and statistics as `stats`.

        The vertex is an id or a dict with one.
        """
        run = self._database._reading(allow_dirty_read).run
        answer = await run(b"document.edges", {
            "collection": self._name, "vertex": _documents.identifier(vertex, "vertex"),
            "direction": direction})
        if "stats" in answer:
            answer["stats"] = renamed(answer["stats"], STATISTICS)
        return {name: value for name, value in answer.items() if name in ("edges", "stats")}

    async def link(self, from_vertex: Document, to_vertex: Document,
                   data: Optional[Mapping[str, Any]] = None, sync: Optional[bool] = None,
                   return_new: bool = False, silent: bool = False) -> Any:
        """Inserts an edge between two vertices, with the attributes `data`."""
        given = {} if data is None else _documents.members(b"document.insert", data, "data")
        edge = {**given, "_from": _documents.identifier(from_vertex, "from_vertex"),
                "_to": _documents.identifier(to_vertex, "to_vertex")}
        return await self._linked(edge, sync, return_new, silent)

    async def _linked(self, edge: dict[str, Any], sync: Optional[bool], return_new: bool,
                      silent: bool) -> Any:
        raise NotImplementedError


class StandardCollection(Collection):
    """A collection of documents or of edges."""

    async def get(self, document: Document, rev: Optional[str] = None, check_rev: bool = True,
                  allow_dirty_read: bool = False) -> Optional[dict[str, Any]]:
        """Returns a document; None if it does not exist.

        The document is a key, an id, or a dict with one. DocumentRevisionError if it has another
        revision than `rev`, or than the dict's `_rev`; not without `check_rev`.
        """
        found = _documents.handle(document, self._name, rev, check_rev)
        run = self._database._reading(allow_dirty_read).run
        try:
            answer: dict[str, Any] = await run(b"document.get", {
                "collection": self._name, "key": found.key, "if_match": found.revision})
            return answer
        except ArangoError as error:
            if error.error_code == _documents.NOT_FOUND:
                return None
            raise

    async def insert(self, document: Mapping[str, Any], return_new: bool = False,
                     sync: Optional[bool] = None, silent: bool = False, overwrite: bool = False,
                     return_old: bool = False, overwrite_mode: Optional[OverwriteMode] = None,
                     keep_none: Optional[bool] = None, merge: Optional[bool] = None,
                     refill_index_caches: Optional[bool] = None,
                     version_attribute: Optional[str] = None) -> Union[bool, dict[str, Any]]:
        """Inserts a document and returns its metadata; with `silent`, returns True.

        `overwrite_mode` determines the treatment of a document whose key exists; `overwrite`
        stands for the mode "replace". `keep_none` and `merge` apply to the mode "update".
        """
        operation = b"document.insert"
        body = _documents.encoded(
            self._transport.codec, operation, _documents.with_key(document, self._name))
        answer: dict[str, Any] = await self._run(operation, _documents.present({
            "collection": self._name,
            "overwrite_mode": "replace" if overwrite and not overwrite_mode else overwrite_mode,
            "wait_for_sync": sync, "return_new": return_new or None,
            "return_old": return_old or None, "silent": silent or None, "keep_null": keep_none,
            "merge_objects": merge, "version_attribute": version_attribute,
            "refill_index_caches": refill_index_caches}), body)
        return True if silent else _documents.with_old_rev(answer)

    async def update(self, document: Mapping[str, Any], check_rev: bool = True,
                     merge: bool = True, keep_none: bool = True, return_new: bool = False,
                     return_old: bool = False, sync: Optional[bool] = None, silent: bool = False,
                     refill_index_caches: Optional[bool] = None,
                     version_attribute: Optional[str] = None) -> Union[bool, dict[str, Any]]:
        """Changes attributes of a document and returns its metadata; with `silent`, returns True.

        The document has `_key` or `_id`. Its `_rev`, if any, is required with `check_rev`:
        otherwise a DocumentRevisionError.
        """
        return await self._changed(b"document.update", document, check_rev, silent, {
            "keep_null": None if keep_none else False, "merge_objects": None if merge else False,
            "wait_for_sync": sync, "return_new": return_new or None,
            "return_old": return_old or None, "silent": silent or None,
            "version_attribute": version_attribute, "refill_index_caches": refill_index_caches})

    async def replace(self, document: Mapping[str, Any], check_rev: bool = True,
                      return_new: bool = False, return_old: bool = False,
                      sync: Optional[bool] = None, silent: bool = False,
                      refill_index_caches: Optional[bool] = None,
                      version_attribute: Optional[str] = None) -> Union[bool, dict[str, Any]]:
        """Replaces a document and returns its metadata, as `update`."""
        return await self._changed(b"document.replace", document, check_rev, silent, {
            "wait_for_sync": sync, "return_new": return_new or None,
            "return_old": return_old or None, "silent": silent or None,
            "version_attribute": version_attribute, "refill_index_caches": refill_index_caches})

    async def _changed(self, operation: bytes, document: Mapping[str, Any], check_rev: bool,
                       silent: bool, arguments: Mapping[str, Any]) -> Union[bool, dict[str, Any]]:
        body = _documents.encoded(self._transport.codec, operation, document)
        found = _documents.handle(document, self._name, None, check_rev)
        answer: dict[str, Any] = await self._run(operation, _documents.present({
            "collection": self._name, "key": found.key, "if_match": found.revision, **arguments}),
            body)
        return True if silent else _documents.with_old_rev(answer)

    async def delete(self, document: Document, rev: Optional[str] = None, check_rev: bool = True,
                     ignore_missing: bool = False, return_old: bool = False,
                     sync: Optional[bool] = None, silent: bool = False,
                     refill_index_caches: Optional[bool] = None) -> Union[bool, dict[str, Any]]:
        """Deletes a document and returns its metadata; with `silent`, returns True.

        With `ignore_missing`, returns False if the document does not exist.
        """
        found = _documents.handle(document, self._name, rev, check_rev)
        arguments = _documents.present({
            "collection": self._name, "key": found.key, "if_match": found.revision,
            "wait_for_sync": sync, "return_old": return_old or None, "silent": silent or None,
            "refill_index_caches": refill_index_caches, "ignore_missing": ignore_missing or None})
        answer: Union[bool, dict[str, Any]] = await self._run(b"document.delete", arguments)
        return True if silent and answer is not False else answer

    async def _linked(self, edge: dict[str, Any], sync: Optional[bool], return_new: bool,
                      silent: bool) -> Any:
        return await self.insert(edge, return_new=return_new, sync=sync, silent=silent)
