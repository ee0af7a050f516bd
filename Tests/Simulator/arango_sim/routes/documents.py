"""/_api/document: one store behind all coordinators."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from arango_sim.answers import Answer, Refusal
from arango_sim.collections import EDGE_COLLECTION, Collection
from arango_sim.documents import KEY, Document, merged
from arango_sim.routes.collections import writable
from arango_sim.routes.transactions import entered, home
from arango_sim.routing import FRONT, Call, Right, Route

CONFLICT = "conflict, _rev values do not match"
Operation = Callable[[Call, Collection, str | None, Any], Document]


def read(call: Call, collection: Collection, key: str | None, _: Any) -> Document:
    document = _existing(collection, key)
    _check_revision(call, document, None)
    return document


def insert(call: Call, collection: Collection, _: str | None, body: Any) -> Document:
    if not isinstance(body, dict):
        raise Refusal(400, 1227, "invalid document type")
    if "_key" not in body:
        key = collection.next_key(call.cluster.next_id)
    else:
        key = body["_key"]
        if not isinstance(key, str) or KEY.fullmatch(key) is None:
            raise Refusal(400, 1221, "illegal document key")
        if not collection.key_options["allowUserKeys"]:
            raise Refusal(400, 1222, "unexpected document key")
    if collection.type == EDGE_COLLECTION and not (
            isinstance(body.get("_from"), str) and isinstance(body.get("_to"), str)):
        raise Refusal(400, 1233, "expecting both `_from` and `_to` attributes to be defined in the "
                                 "edge document and have the format `<collectionName>/<vertexKey>`")
    _leader_answers(call, collection, key)
    if call.is_v1 and "overwrite" in call.query:
        raise Refusal(400, 10, "`overwrite` is gone, use `overwriteMode`")
    old = collection.documents.get(key)
    mode = call.query.get("overwriteMode", "replace" if call.flag("overwrite") else "conflict")
    if old is not None and mode == "conflict":
        raise Refusal(409, 1210, "unique constraint violated - in index primary of type primary "
                                 f"over '_key'; conflicting key: {key}")
    if old is not None and mode == "ignore":
        return _identity(old)
    fields = _patched(call, old, body) if old is not None and mode == "update" else body
    return _store(call, collection, key, fields, old)


def replace(call: Call, collection: Collection, key: str | None, body: Any) -> Document:
    return _change(call, collection, key, body, lambda old: body)


def update(call: Call, collection: Collection, key: str | None, body: Any) -> Document:
    return _change(call, collection, key, body, lambda old: _patched(call, old, body))


def remove(call: Call, collection: Collection, key: str | None, body: Any) -> Document:
    old = _existing(collection, key)
    _leader_answers(call, collection, old["_key"])
    _check_revision(call, old, body)
    _keep(call, collection, old["_key"])
    collection.documents.remove(old["_key"])
    return _identity(old) | ({"old": old} if call.flag("returnOld") else {})


def _change(call: Call, collection: Collection, key: str | None, body: Any,
            change: Callable[[Document], Document]) -> Document:
    if not isinstance(body, dict):
        raise Refusal(400, 1227, "invalid document type")
    old = _existing(collection, key)
    _leader_answers(call, collection, old["_key"])
    _check_revision(call, old, body)
    return _store(call, collection, old["_key"], change(old), old)


def _patched(call: Call, old: Document, patch: Document) -> Document:
    return merged(old, patch, call.flag("keepNull", True), call.flag("mergeObjects", True))


def _store(call: Call, collection: Collection, key: str, fields: Document,
           old: Document | None) -> Document:
    _keep(call, collection, key)
    new = collection.documents.put(collection.name, key, call.cluster.next_revision(), fields)
    answer = _identity(new)
    if old is not None:
        answer["_oldRev"] = old["_rev"]
        if call.flag("returnOld"):
            answer["old"] = old
    if call.flag("returnNew"):
        answer["new"] = new
    return answer


def _keep(call: Call, collection: Collection, key: str) -> None:
    """Before each change, for the transaction that may undo it."""
    if call.transaction is not None:
        call.transaction.keep(collection.documents, key)


def _identity(document: Document) -> Document:
    return {name: document[name] for name in ("_id", "_key", "_rev")}


def _existing(collection: Collection, key: str | None) -> Document:
    document = collection.documents.get(key) if key is not None else None
    if document is None:
        raise Refusal(404, 1202, "document not found")
    return document


def _check_revision(call: Call, document: Document, body: Any) -> None:
    """`If-Match` for a single document; `_rev` in the body where the query asks to heed it."""
    wanted = call.request.header("if-match").strip('"') or None
    if wanted is None and isinstance(body, dict) and not call.flag("ignoreRevs", True):
        wanted = body.get("_rev")
    if wanted is not None and wanted != document["_rev"]:
        raise Refusal(412, 1200, CONFLICT, _identity(document),
                      [("Etag", f'"{document["_rev"]}"')])


def _leader_answers(call: Call, collection: Collection, key: str) -> None:
    if not call.cluster.leader_answers(collection.shard_of(key)):
        raise Refusal(503, 1478, "A cluster backend which was required for the operation could "
                                 "not be reached")


# from operations to answers


def single(operation: Operation) -> Callable[[Call], Answer]:
    """A call for one document, named in the path or, for an insert, in its body."""
    def handler(call: Call) -> Answer:
        if operation is not read:
            writable(call)
        collection = entered(call, writes=operation is not read)
        key = call.parameters[1] if len(call.parameters) > 1 else None
        body = call.json()
        if operation is insert and isinstance(body, list):
            return _many(call, collection, operation, body)
        document = operation(call, collection, key, body)
        etag = ("Etag", f'"{document["_rev"]}"')
        if operation is read:
            if call.request.header("if-none-match").strip('"') == document["_rev"]:
                return Answer(304, is_empty=True, headers=[etag])
            return Answer(200, document, [etag])
        headers = [etag]
        if operation is not remove:
            path = f"/_db/{call.database_name}/_api/document/{document['_id']}"
            headers.append(("Location", quote(path)))
        body = {} if call.flag("silent") else document
        return Answer(_status(call, collection, operation), body, headers)
    return handler


def several(operation: Operation) -> Callable[[Call], Answer]:
    """A call for an array of documents, or of their keys."""
    def handler(call: Call) -> Answer:
        reads = operation is replace and call.flag("onlyget")
        if not reads:
            writable(call)
        body = call.json()
        if not isinstance(body, list):
            raise Refusal(400, 1227, "invalid document type")
        return _many(call, entered(call, not reads), read if reads else operation, body)
    return handler


def _many(call: Call, collection: Collection, operation: Operation, body: list[Any]) -> Answer:
    rows: list[Document] = []
    errors: Counter[int] = Counter()
    for item in body:
        key = item.get("_key") if isinstance(item, dict) else item
        try:
            rows.append(operation(call, collection, key if isinstance(key, str) else None, item))
        except Refusal as refusal:
            failed = refusal.answer.body
            errors[failed["errorNum"]] += 1
            rows.append({name: failed[name] for name in ("error", "errorNum", "errorMessage")})
    headers = []
    if errors:
        counts = json.dumps({str(number): count for number, count in errors.items()},
                            separators=(",", ":"))
        headers.append(("X-Arango-Error-Codes", counts))
    is_silent = call.flag("silent") and operation is not read
    return Answer(_status(call, collection, operation), [] if is_silent else rows, headers)


def _status(call: Call, collection: Collection, operation: Operation) -> int:
    """202 says that the disk has not confirmed the change yet."""
    if operation is read:
        return 200
    if not (call.flag("waitForSync") or collection.wait_for_sync):
        return 202
    return 200 if operation is remove else 201


ROUTES = [
    Route("GET", "/_api/document/{}/{}", single(read), Right.ANY, FRONT, home=home),
    Route("POST", "/_api/document/{}", single(insert), Right.ANY, FRONT, home=home),
    Route("PUT", "/_api/document/{}/{}", single(replace), Right.ANY, FRONT, home=home),
    Route("PATCH", "/_api/document/{}/{}", single(update), Right.ANY, FRONT, home=home),
    Route("DELETE", "/_api/document/{}/{}", single(remove), Right.ANY, FRONT, home=home),
    Route("PUT", "/_api/document/{}", several(replace), Right.ANY, FRONT, home=home),
    Route("PATCH", "/_api/document/{}", several(update), Right.ANY, FRONT, home=home),
    Route("DELETE", "/_api/document/{}", several(remove), Right.ANY, FRONT, home=home),
]
