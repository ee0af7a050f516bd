"""/_api/collection/<name>/<part>: counts, figures, shards and the actions of one collection."""

from __future__ import annotations

import zlib
from collections import Counter
from typing import Any

from arango_sim.answers import Answer, Refusal, encode, top
from arango_sim.documents import Document, DocumentSet, WriteConflict, revision_number
from arango_sim.routes.collections import attributes, found, located
from arango_sim.routes.transactions import entered, home
from arango_sim.routing import FRONT, Call, Right, Route
from arango_sim.servers import Role

INDEX_SIZE = 16
DOCUMENT_OVERHEAD = 18


def count(call: Call) -> Answer:
    collection, documents = entered(call, writes=False)
    counted: Any = len(documents)
    if call.flag("details"):
        counted = {name: 0 for name in collection.shards}
        counted |= Counter(collection.shard_of(document).name for document in documents)
    return located(call, {**attributes(call, collection), "count": counted})


def figures(call: Call) -> Answer:
    """Sizes grow with the documents; caches are never in use."""
    collection, documents = entered(call, writes=False)
    size = sum(len(encode(document)) + DOCUMENT_OVERHEAD for document in documents)
    indexes = len(collection.indexes)
    shown: dict[str, Any] = {
        "indexes": {"count": indexes, "size": indexes * INDEX_SIZE * len(documents)},
        "documentsSize": size, "cacheInUse": False, "cacheSize": 0, "cacheUsage": 0}
    if call.flag("details"):
        shown["engine"] = {"documents": len(documents), "indexes": [
            {"type": "primary", "id": 0, "count": len(documents)}]}
    return located(call, {**attributes(call, collection), "count": len(documents),
                          "figures": shown})


def revision(call: Call) -> Answer:
    collection, documents = entered(call, writes=False)
    return located(call, {**attributes(call, collection), "revision": _newest(documents)})


def checksum(call: Call) -> Answer:
    """A sum over the documents that does not depend on their order."""
    collection, documents = entered(call, writes=False)
    left_out = set() if call.flag("withRevisions") else {"_rev"}
    total = 0
    for document in documents:
        names = document.keys() - left_out if call.flag("withData") else (
            {"_key", "_rev"} - left_out)
        text = encode({name: document[name] for name in sorted(names)})
        total += zlib.crc32(text.encode()) << 32 | zlib.adler32(text.encode())
    return located(call, {**collection.summary(call.cluster.version),
                          "revision": _newest(documents),
                          "checksum": str(total & 0xFFFFFFFFFFFFFFFF)})


def _newest(documents: DocumentSet) -> str:
    """The revision of the latest document; a server's of an empty collection is a number."""
    return max((document["_rev"] for document in documents), key=revision_number, default="0")


def shards(call: Call) -> Answer:
    collection = found(call)
    names: object = list(collection.shards)
    if call.flag("details"):
        names = {name: shard.plan for name, shard in collection.shards.items()}
    return located(call, {"shards": names, **attributes(call, collection)})


def responsible_shard(call: Call) -> Answer:
    """By the shard keys alone; a bare string or number is a key."""
    collection = found(call)
    given = call.json()
    document: Document = given if isinstance(given, dict) else {}
    if isinstance(given, (str, int)) and not isinstance(given, bool):
        document = {"_key": str(given)}
    if any(name not in document for name in collection.shard_keys) or (
            collection.shard_keys == ["_key"] and not isinstance(document["_key"], str)):
        raise Refusal(400, 10, "bad parameter")
    return located(call, {"shardId": collection.shard_of(document).name})


def truncate(call: Call) -> Answer:
    collection, documents = entered(call, writes=True)
    try:
        documents.clear()
    except WriteConflict:
        raise Refusal(409, 1200, "write-write conflict") from None
    return located(call, collection.summary(call.cluster.version))


def rename(call: Call) -> Answer:
    if call.server.role is Role.COORDINATOR:
        raise Refusal(501, 1470, "unsupported operation or parameter for clusters")
    raise Refusal(501, 9, "the simulator does not model renaming")


def load_indexes(call: Call) -> Answer:
    found(call)
    return top({"result": True})


def recalculate_count(call: Call) -> Answer:
    return top({"result": True, "count": len(found(call).documents)})


def no_change(call: Call) -> Answer:
    """`compact`, `load` and `unload`, which change nothing that clients see."""
    return located(call, found(call).summary(call.cluster.version))


def _part(method: str, name: str, handler: Any, **more: Any) -> Route:
    return Route(method, f"/_api/collection/{{}}/{name}", handler, Right.ANY, FRONT, **more)


ROUTES = [
    _part("GET", "count", count, home=home),
    _part("GET", "figures", figures, home=home),
    _part("GET", "revision", revision, home=home),
    _part("GET", "checksum", checksum),
    _part("GET", "shards", shards),
    _part("PUT", "responsibleShard", responsible_shard),
    _part("PUT", "truncate", truncate, home=home),
    _part("PUT", "rename", rename),
    _part("PUT", "loadIndexesIntoMemory", load_indexes),
    _part("PUT", "recalculateCount", recalculate_count),
    _part("PUT", "compact", no_change),
    _part("PUT", "load", no_change, only_v0=True),
    _part("PUT", "unload", no_change, only_v0=True),
]
