"""/_api/document: one store behind all coordinators."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from arango_sim.answers import Answer, Refusal
from arango_sim.collections import Collection
from arango_sim.document_changes import Change, ChangeOptions, Changes
from arango_sim.documents import Document
from arango_sim.routes.transactions import entered, home
from arango_sim.routing import FRONT, Call, Right, Route

Operation = Callable[[Changes, str | None, Any, ChangeOptions], Change]
UNQUOTED = " \t\"'"


def read(changes: Changes, key: str | None, body: Any, options: ChangeOptions) -> Change:
    document = changes.existing(key)
    changes.check_revision(document, body, options)
    return Change(None, document)


def insert(changes: Changes, _: str | None, body: Any, options: ChangeOptions) -> Change:
    return changes.insert(body, options)


def options_of(call: Call, operation: Operation) -> ChangeOptions:
    mode = call.query.get("overwriteMode", "replace" if call.flag("overwrite") else "conflict")
    updates = operation is insert and mode == "update"
    return ChangeOptions(
        mode, call.flag("keepNull", default=not updates), call.flag("mergeObjects", True),
        not call.flag("ignoreRevs", True), version_attribute=call.query.get(
            "versionAttribute", ""))


def expected_revision(call: Call) -> str | None:
    """The revision of `If-Match`, quoted or not."""
    return call.request.header("if-match").strip(UNQUOTED) or None


def told(call: Call, operation: Operation, change: Change) -> Document:
    """The meta data of a change, with the documents that the query asks for."""
    answer = change.identity
    if call.flag("returnOld") and change.old is not None and not change.is_ignored:
        answer["old"] = change.old
    if call.flag("returnNew") and operation is not Changes.remove:
        answer["new"] = None if change.is_ignored else change.new
    return answer


def single(operation: Operation) -> Callable[[Call], Answer]:
    """A call for one document, named in the path or, for an insert, in its body."""
    def handler(call: Call) -> Answer:
        reads = operation is read
        if call.is_v1 and operation is insert and "overwrite" in call.query:
            raise Refusal(400, 10, "`overwrite` is gone, use `overwriteMode`")
        collection, documents = entered(call, not reads)
        changes = Changes(call.cluster, collection, documents)
        body = call.json()
        if operation is insert and isinstance(body, list):
            return _many(call, changes, collection, operation, body)
        options = options_of(call, operation)
        if operation is not insert:
            options = replace(options, revision=expected_revision(call))
        key = call.parameters[1] if len(call.parameters) > 1 else None
        change = operation(changes, key, body, options)
        if reads:
            return _shown(call, change)
        if call.flag("silent"):
            return Answer(status(call, collection, operation), {})
        headers = [("Etag", f'"{change.identity["_rev"]}"')]
        if operation is not Changes.remove:
            path = f"/_db/{call.database_name}/_api/document/{change.identity['_id']}"
            headers.append(("Location", quote(path)))
        return Answer(status(call, collection, operation), told(call, operation, change), headers)
    return handler


def _shown(call: Call, change: Change) -> Answer:
    document = change.new or {}
    headers = [("Etag", f'"{document["_rev"]}"')]
    if call.flag_header("x-arango-allow-dirty-read"):
        headers.append(("X-Arango-Potential-Dirty-Read", "true"))
    if call.request.header("if-none-match").strip(UNQUOTED) == document["_rev"]:
        return Answer(304, is_empty=True, headers=headers)
    return Answer(200, document, headers)


def several(operation: Operation) -> Callable[[Call], Answer]:
    """A call for an array of documents, or of their keys."""
    def handler(call: Call) -> Answer:
        # the presence of the parameter decides; its value is ignored
        reads = operation is Changes.replace and "onlyget" in call.query
        body = call.json()
        if not isinstance(body, list):
            raise Refusal(400, 1227, "invalid document type")
        collection, documents = entered(call, not reads)
        changes = Changes(call.cluster, collection, documents)
        return _many(call, changes, collection, read if reads else operation, body)
    return handler


def _many(call: Call, changes: Changes, collection: Collection, operation: Operation,
          body: list[Any]) -> Answer:
    options = options_of(call, operation)
    rows: list[Document] = []
    failed: list[Document] = []
    for item in body:
        key = item.get("_key") if isinstance(item, dict) else item
        try:
            change = operation(changes, key if isinstance(key, str) else None, item, options)
            rows.append(change.new or {} if operation is read
                        else told(call, operation, change))
        except Refusal as refusal:
            failed.append(_inline(refusal))
            rows.append(failed[-1])
    headers = []
    if failed and operation is not read:
        errors = Counter(str(row["errorNum"]) for row in failed)
        headers.append(("X-Arango-Error-Codes", json.dumps(errors, separators=(",", ":"))))
    answer: Any = rows
    if call.flag("silent") and operation is not read:
        answer = failed or {}
    return Answer(status(call, collection, operation), answer, headers)


def _inline(refusal: Refusal) -> Document:
    body = refusal.answer.body
    return {name: body[name] for name in ("error", "errorNum", "errorMessage")}


def status(call: Call, collection: Collection, operation: Operation) -> int:
    """202 says that the disk has not confirmed the change yet."""
    if operation is read:
        return 200
    if not (call.flag("waitForSync") or collection.wait_for_sync):
        return 202
    return 200 if operation is Changes.remove else 201


ROUTES = [
    Route("GET", "/_api/document/{}/{}", single(read), Right.ANY, FRONT, home=home),
    Route("POST", "/_api/document/{}", single(insert), Right.ANY, FRONT, home=home),
    Route("PUT", "/_api/document/{}/{}", single(Changes.replace), Right.ANY, FRONT, home=home),
    Route("PATCH", "/_api/document/{}/{}", single(Changes.update), Right.ANY, FRONT, home=home),
    Route("DELETE", "/_api/document/{}/{}", single(Changes.remove), Right.ANY, FRONT, home=home),
    Route("PUT", "/_api/document/{}", several(Changes.replace), Right.ANY, FRONT, home=home),
    Route("PATCH", "/_api/document/{}", several(Changes.update), Right.ANY, FRONT, home=home),
    Route("DELETE", "/_api/document/{}", several(Changes.remove), Right.ANY, FRONT, home=home),
]
