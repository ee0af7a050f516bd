# Made by scripts/generate-python. Do not edit.
"""The documents, for asyncio."""

from __future__ import annotations

from typing import Any, Literal, Optional, Union

from libarango.aio.operation import Group


class DocumentOperations(Group):
    """The documents of the database."""

    async def get(self, collection: str, key: str, if_match: Optional[str] = None,
                  if_none_match: Optional[str] = None) -> dict[str, Any]:
        """A document.

        Arguments:
            collection: The name of the collection.
            key: The key of the document.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            if_none_match: The known revision. The result is null if the document still has that
                revision.

        Returns: the answer as it is.
        Raises: DocumentGetError.
        Request: GET /_api/document/{collection}/{key}; for a user with read access to the
            collection.
        """
        answer: dict[str, Any] = await self._run(b"document.get", {
            "collection": collection, "key": key, "if_match": if_match,
            "if_none_match": if_none_match})
        return answer

    async def revision(self, collection: str, key: str, if_match: Optional[str] = None,
                       if_none_match: Optional[str] = None) -> Optional[str]:
        """The revision of a document, or null if the document or its collection does not exist.

        Arguments:
            collection: The name of the collection.
            key: The key of the document.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            if_none_match: The known revision. The result is null if the document still has that
                revision.

        Returns: the revision as a string, or null if the document does not exist.
        Raises: DocumentInError.
        Request: HEAD /_api/document/{collection}/{key}; for a user with read access to the
            collection.
        """
        answer: Optional[str] = await self._run(b"document.revision", {
            "collection": collection, "key": key, "if_match": if_match,
            "if_none_match": if_none_match})
        return answer

    async def insert(
            self, collection: str, document: dict[str, Any],
            overwrite_mode: Optional[Literal["conflict", "ignore", "replace", "update"]] = None,
            wait_for_sync: Optional[bool] = None, return_new: Optional[bool] = None,
            return_old: Optional[bool] = None, silent: Optional[bool] = None,
            keep_null: Optional[bool] = None, merge_objects: Optional[bool] = None,
            version_attribute: Optional[str] = None,
            refill_index_caches: Optional[bool] = None) -> dict[str, Any]:
        """Inserts a document and gives its metadata: `_id`, `_key`, `_rev`.

        Arguments:
            collection: The name of the collection.
            document: The document.
            overwrite_mode ("conflict" or "ignore" or "replace" or "update"): The treatment of a
                document whose key exists; "conflict", which is an error, if it is not given.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the document that was replaced or updated as member `old`; false
                if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            keep_null: True to store attributes whose new value is null, false to remove them. If it
                is not given, an update stores them, and an insertion with overwrite mode "update"
                may remove them.
            merge_objects: True to merge objects inside of the document, false to replace them; true
                if it is not given.
            version_attribute: The attribute with the version of the document, a number. A document
                with a lower or equal version changes nothing and is not an error. Since ArangoDB
                3.12.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.

        Returns: the answer as it is.
        Raises: DocumentInsertError.
        Request: POST /_api/document/{collection}; for a user with write access to the collection,
            or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"document.insert", {
            "collection": collection, "document": document, "overwrite_mode": overwrite_mode,
            "wait_for_sync": wait_for_sync, "return_new": return_new, "return_old": return_old,
            "silent": silent, "keep_null": keep_null, "merge_objects": merge_objects,
            "version_attribute": version_attribute, "refill_index_caches": refill_index_caches})
        return answer

    async def update(self, collection: str, key: str, document: dict[str, Any],
                     if_match: Optional[str] = None, keep_null: Optional[bool] = None,
                     merge_objects: Optional[bool] = None, wait_for_sync: Optional[bool] = None,
                     return_new: Optional[bool] = None, return_old: Optional[bool] = None,
                     silent: Optional[bool] = None, version_attribute: Optional[str] = None,
                     refill_index_caches: Optional[bool] = None) -> dict[str, Any]:
        """Changes attributes of a document and gives its metadata. Attributes that are not given
        stay unchanged.

        Arguments:
            collection: The name of the collection.
            key: The key of the document.
            document: The attributes to change.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            keep_null: True to store attributes whose new value is null, false to remove them. If it
                is not given, an update stores them, and an insertion with overwrite mode "update"
                may remove them.
            merge_objects: True to merge objects inside of the document, false to replace them; true
                if it is not given.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            version_attribute: The attribute with the version of the document, a number. A document
                with a lower or equal version changes nothing and is not an error. Since ArangoDB
                3.12.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.

        Returns: the answer as it is.
        Raises: DocumentUpdateError.
        Request: PATCH /_api/document/{collection}/{key}; for a user with write access to the
            collection, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"document.update", {
            "collection": collection, "key": key, "document": document, "if_match": if_match,
            "keep_null": keep_null, "merge_objects": merge_objects, "wait_for_sync": wait_for_sync,
            "return_new": return_new, "return_old": return_old, "silent": silent,
            "version_attribute": version_attribute, "refill_index_caches": refill_index_caches})
        return answer

    async def replace(self, collection: str, key: str, document: dict[str, Any],
                      if_match: Optional[str] = None, wait_for_sync: Optional[bool] = None,
                      return_new: Optional[bool] = None, return_old: Optional[bool] = None,
                      silent: Optional[bool] = None, version_attribute: Optional[str] = None,
                      refill_index_caches: Optional[bool] = None) -> dict[str, Any]:
        """Replaces a document and gives its metadata.

        Arguments:
            collection: The name of the collection.
            key: The key of the document.
            document: The new document.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            version_attribute: The attribute with the version of the document, a number. A document
                with a lower or equal version changes nothing and is not an error. Since ArangoDB
                3.12.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.

        Returns: the answer as it is.
        Raises: DocumentReplaceError.
        Request: PUT /_api/document/{collection}/{key}; for a user with write access to the
            collection, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"document.replace", {
            "collection": collection, "key": key, "document": document, "if_match": if_match,
            "wait_for_sync": wait_for_sync, "return_new": return_new, "return_old": return_old,
            "silent": silent, "version_attribute": version_attribute,
            "refill_index_caches": refill_index_caches})
        return answer

    async def delete(
            self, collection: str, key: str, if_match: Optional[str] = None,
            wait_for_sync: Optional[bool] = None, return_old: Optional[bool] = None,
            silent: Optional[bool] = None, refill_index_caches: Optional[bool] = None,
            ignore_missing: Optional[bool] = None) -> Union[dict[str, Any], Literal[False]]:
        """Deletes a document and gives its metadata.

        Arguments:
            collection: The name of the collection.
            key: The key of the document.
            if_match: The revision that the document must have. Another revision is HTTP 412, error
                1200.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.
            ignore_missing: True for the result false, in place of an error, if there is no such
                document.

        Returns: the answer as it is.
        Raises: DocumentDeleteError.
        Request: DELETE /_api/document/{collection}/{key}; for a user with write access to the
            collection, or an administrator.
        """
        answer: Union[dict[str, Any], Literal[False]] = await self._run(b"document.delete", {
            "collection": collection, "key": key, "if_match": if_match,
            "wait_for_sync": wait_for_sync, "return_old": return_old, "silent": silent,
            "refill_index_caches": refill_index_caches, "ignore_missing": ignore_missing})
        return answer

    async def get_many(self, collection: str, documents: list[Any],
                       ignore_revs: Optional[bool] = None) -> list[dict[str, Any]]:
        """The documents of keys, in their order.

        Arguments:
            collection: The name of the collection.
            documents: An array of keys, or of objects with `_key`.
            ignore_revs: False to require that each document has the `_rev` that is given for it;
                true if it is not given.

        Returns: an array of a document, its metadata or an error for each document, in their order.
        Raises: DocumentGetError.
        Request: PUT /_api/document/{collection}?onlyget=true; for a user with read access to the
            collection.
        """
        answer: list[dict[str, Any]] = await self._run(b"document.get_many", {
            "collection": collection, "documents": documents, "ignore_revs": ignore_revs})
        return answer

    async def insert_many(
            self, collection: str, documents: list[Any],
            overwrite_mode: Optional[Literal["conflict", "ignore", "replace", "update"]] = None,
            wait_for_sync: Optional[bool] = None, return_new: Optional[bool] = None,
            return_old: Optional[bool] = None, silent: Optional[bool] = None,
            keep_null: Optional[bool] = None, merge_objects: Optional[bool] = None,
            version_attribute: Optional[str] = None,
            refill_index_caches: Optional[bool] = None) -> list[dict[str, Any]]:
        """Inserts documents and gives the metadata of each.

        Arguments:
            collection: The name of the collection.
            documents: An array of documents.
            overwrite_mode ("conflict" or "ignore" or "replace" or "update"): The treatment of a
                document whose key exists; "conflict", which is an error, if it is not given.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the document that was replaced or updated as member `old`; false
                if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            keep_null: True to store attributes whose new value is null, false to remove them. If it
                is not given, an update stores them, and an insertion with overwrite mode "update"
                may remove them.
            merge_objects: True to merge objects inside of the document, false to replace them; true
                if it is not given.
            version_attribute: The attribute with the version of the document, a number. A document
                with a lower or equal version changes nothing and is not an error. Since ArangoDB
                3.12.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.

        Returns: an array of a document, its metadata or an error for each document, in their order.
        Raises: DocumentInsertError.
        Request: POST /_api/document/{collection}; for a user with write access to the collection,
            or an administrator.
        """
        answer: list[dict[str, Any]] = await self._run(b"document.insert_many", {
            "collection": collection, "documents": documents, "overwrite_mode": overwrite_mode,
            "wait_for_sync": wait_for_sync, "return_new": return_new, "return_old": return_old,
            "silent": silent, "keep_null": keep_null, "merge_objects": merge_objects,
            "version_attribute": version_attribute, "refill_index_caches": refill_index_caches})
        return answer

    async def update_many(self, collection: str, documents: list[Any],
                          ignore_revs: Optional[bool] = None, keep_null: Optional[bool] = None,
                          merge_objects: Optional[bool] = None,
                          wait_for_sync: Optional[bool] = None, return_new: Optional[bool] = None,
                          return_old: Optional[bool] = None, silent: Optional[bool] = None,
                          version_attribute: Optional[str] = None,
                          refill_index_caches: Optional[bool] = None) -> list[dict[str, Any]]:
        """Changes attributes of documents and gives the metadata of each.

        Arguments:
            collection: The name of the collection.
            documents: An array of objects with `_key` and the attributes to change.
            ignore_revs: False to require that each document has the `_rev` that is given for it;
                true if it is not given.
            keep_null: True to store attributes whose new value is null, false to remove them. If it
                is not given, an update stores them, and an insertion with overwrite mode "update"
                may remove them.
            merge_objects: True to merge objects inside of the document, false to replace them; true
                if it is not given.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            version_attribute: The attribute with the version of the document, a number. A document
                with a lower or equal version changes nothing and is not an error. Since ArangoDB
                3.12.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.

        Returns: an array of a document, its metadata or an error for each document, in their order.
        Raises: DocumentUpdateError.
        Request: PATCH /_api/document/{collection}; for a user with write access to the collection,
            or an administrator.
        """
        answer: list[dict[str, Any]] = await self._run(b"document.update_many", {
            "collection": collection, "documents": documents, "ignore_revs": ignore_revs,
            "keep_null": keep_null, "merge_objects": merge_objects, "wait_for_sync": wait_for_sync,
            "return_new": return_new, "return_old": return_old, "silent": silent,
            "version_attribute": version_attribute, "refill_index_caches": refill_index_caches})
        return answer

    async def replace_many(self, collection: str, documents: list[Any],
                           ignore_revs: Optional[bool] = None, wait_for_sync: Optional[bool] = None,
                           return_new: Optional[bool] = None, return_old: Optional[bool] = None,
                           silent: Optional[bool] = None, version_attribute: Optional[str] = None,
                           refill_index_caches: Optional[bool] = None) -> list[dict[str, Any]]:
        """Replaces documents and gives the metadata of each.

        Arguments:
            collection: The name of the collection.
            documents: An array of documents with `_key`.
            ignore_revs: False to require that each document has the `_rev` that is given for it;
                true if it is not given.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_new: True to get the new document as member `new`; false if it is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            version_attribute: The attribute with the version of the document, a number. A document
                with a lower or equal version changes nothing and is not an error. Since ArangoDB
                3.12.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.

        Returns: an array of a document, its metadata or an error for each document, in their order.
        Raises: DocumentReplaceError.
        Request: PUT /_api/document/{collection}; for a user with write access to the collection, or
            an administrator.
        """
        answer: list[dict[str, Any]] = await self._run(b"document.replace_many", {
            "collection": collection, "documents": documents, "ignore_revs": ignore_revs,
            "wait_for_sync": wait_for_sync, "return_new": return_new, "return_old": return_old,
            "silent": silent, "version_attribute": version_attribute,
            "refill_index_caches": refill_index_caches})
        return answer

    async def delete_many(self, collection: str, documents: list[Any],
                          ignore_revs: Optional[bool] = None, wait_for_sync: Optional[bool] = None,
                          return_old: Optional[bool] = None, silent: Optional[bool] = None,
                          refill_index_caches: Optional[bool] = None) -> list[dict[str, Any]]:
        """Deletes documents and gives the metadata of each.

        Arguments:
            collection: The name of the collection.
            documents: An array of keys, or of objects with `_key`.
            ignore_revs: False to require that each document has the `_rev` that is given for it;
                true if it is not given.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            return_old: True to get the former document as member `old`; false if it is not given.
            silent: True for an empty object as the result, unless there is an error; false if it is
                not given.
            refill_index_caches: True to add the change to the caches of indexes; the server's
                default if it is not given.

        Returns: an array of a document, its metadata or an error for each document, in their order.
        Raises: DocumentDeleteError.
        Request: DELETE /_api/document/{collection}; for a user with write access to the collection,
            or an administrator.
        """
        answer: list[dict[str, Any]] = await self._run(b"document.delete_many", {
            "collection": collection, "documents": documents, "ignore_revs": ignore_revs,
            "wait_for_sync": wait_for_sync, "return_old": return_old, "silent": silent,
            "refill_index_caches": refill_index_caches})
        return answer

    async def import_(
            self, collection: str, data: str,
            format: Literal["documents", "array", "auto", "csv"] = 'auto',
            on_duplicate: Optional[Literal["error", "update", "replace", "ignore"]] = None,
            complete: Optional[bool] = None, overwrite: Optional[bool] = None,
            wait_for_sync: Optional[bool] = None, details: Optional[bool] = None,
            from_prefix: Optional[str] = None, to_prefix: Optional[str] = None,
            ignore_missing: Optional[bool] = None,
            skip_validation: Optional[bool] = None) -> dict[str, Any]:
        """Imports documents and gives the numbers of those that were `created`, `updated`,
        `ignored` and `errors`, and of `empty` lines.

        Arguments:
            collection: The name of the collection, which must exist.
            data: The documents.
            format ("documents" or "array" or "auto" or "csv"): The format of `data`: a JSON object
                in each line, a JSON array, one of both, or an array of names in the first line and
                arrays of values in the others.
            on_duplicate ("error" or "update" or "replace" or "ignore"): The treatment of a document
                whose key exists; "error" if it is not given.
            complete: True to import nothing if a document has an error; false if it is not given.
            overwrite: True to delete all documents of the collection before; false if it is not
                given.
            wait_for_sync: True to wait until the change is on disk; the collection's setting if it
                is not given.
            details: True to get a text for each error as member `details`; false if it is not
                given.
            from_prefix: The name of the collection in front of `_from` values without one.
            to_prefix: The name of the collection in front of `_to` values without one.
            ignore_missing: True to accept lines of format "csv" with too few or too many values;
                false if it is not given.
            skip_validation: True to skip the schema of the collection; false if it is not given.

        Returns: an object, without error and code.
        Raises: DocumentInsertError.
        Request: POST /_api/import; for a user with write access to the collection, or an
            administrator.
        The server may take long: the timeout is at least 1200 s.
        """
        answer: dict[str, Any] = await self._run(b"document.import", {
            "collection": collection, "data": data, "format": format, "on_duplicate": on_duplicate,
            "complete": complete, "overwrite": overwrite, "wait_for_sync": wait_for_sync,
            "details": details, "from_prefix": from_prefix, "to_prefix": to_prefix,
            "ignore_missing": ignore_missing, "skip_validation": skip_validation})
        return answer

    async def edges(self, collection: str, vertex: str,
                    direction: Optional[Literal["any", "in", "out"]] = None) -> dict[str, Any]:
        """The edges of a vertex, as member `edges`.

        Arguments:
            collection: The name of the collection.
            vertex: The id of the vertex.
            direction ("any" or "in" or "out"): The direction of the edges, as seen from the vertex;
                "any" if it is not given.

        Returns: an object, without error and code.
        Raises: EdgeListError.
        Request: GET /_api/edges/{collection}; for a user with read access to the collection.
        """
        answer: dict[str, Any] = await self._run(b"document.edges", {
            "collection": collection, "vertex": vertex, "direction": direction})
        return answer
