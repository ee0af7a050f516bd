"""/_api/collection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.collections import DOCUMENT_COLLECTION, EDGE_COLLECTION, Collection
from arango_sim.names import is_collection_name
from arango_sim.routing import FRONT, Call, Right, Route
from arango_sim.servers import Role
from arango_sim.startup_options import MAX_COPIES, MAX_SHARDS

OF_SHARDS = ("shardingStrategy", "numberOfShards", "isSmart", "replicationFactor", "shardKeys",
             "isDisjoint", "minReplicationFactor", "distributeShardsLike")


def found(call: Call) -> Collection:
    """The collection named in the path; also what document routes ask for."""
    name = call.parameters[0]
    if call.is_v1 and name.isdigit():
        raise Refusal(400, 10, f"collections are known by their names, not by {name}")
    collection = call.database.find(name)
    if collection is None:
        raise Refusal(404, 1203, f"collection or view not found: {name}")
    return collection


def writable(call: Call) -> None:
    """Refuses a write that the user, or the whole cluster, is not open to."""
    if call.user.right(call.database_name) != "rw":
        raise Refusal(403, 11, "forbidden")
    is_read_only = call.cluster.read_only or call.cluster.license.is_read_only
    if is_read_only and not call.user.is_superuser:
        raise Refusal(403, 1004, "read only: server is in read-only mode")


def attributes(call: Call, collection: Collection) -> dict[str, Any]:
    """A single server has no shards to tell of, but a store of its own."""
    known = collection.properties(call.cluster.version)
    if call.server.role is not Role.SINGLE:
        return known
    key_options = {**collection.key_options, "lastValue": collection.last_key}
    return {**{name: value for name, value in known.items() if name not in OF_SHARDS},
            "objectId": collection.id, "keyOptions": key_options}


def list_all(call: Call) -> Answer:
    hidden = call.flag("excludeSystem")
    return result([collection.summary(call.cluster.version)
                   for collection in call.database.collections.values()
                   if not (hidden and collection.is_system)])


def create(call: Call) -> Answer:
    writable(call)
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 10, "bad parameter")
    name, kind = body.get("name"), body.get("type", DOCUMENT_COLLECTION)
    if not isinstance(name, str) or not is_collection_name(
            name, call.cluster.version, body.get("isSystem") is True):
        raise Refusal(400, 1208, "illegal name: collection name invalid")
    if kind not in (DOCUMENT_COLLECTION, EDGE_COLLECTION):
        raise Refusal(400, 10, f"invalid collection type {kind!r}")
    if name in call.database.collections:
        raise Refusal(409, 1207, "duplicate name")
    shards = _number(body, "numberOfShards", 1, MAX_SHARDS)
    copies = _number(body, "replicationFactor", call.database.replication_factor,
                     MAX_COPIES)
    concern = _number(body, "writeConcern", call.database.write_concern, copies)
    key_options = _key_options(body.get("keyOptions", {}))
    try:
        collection = call.cluster.create_collection(
            call.database, name, kind, shards, copies, concern,
            body.get("waitForSync") is True)
    except ValueError:
        raise Refusal(500, 1448, "creating collection failed due to precondition") from None
    collection.key_options = key_options
    return top(attributes(call, collection))


def _key_options(given: Any) -> dict[str, Any]:
    kind = given.get("type", "traditional") if isinstance(given, dict) else None
    if kind not in ("traditional", "autoincrement"):
        raise Refusal(400, 1232, f"invalid key generator type: {kind!r}")
    options = {"allowUserKeys": given.get("allowUserKeys") is not False, "type": kind}
    if kind == "autoincrement":
        options |= {"offset": _number(given, "offset", 0, 1 << 32, 0),
                    "increment": _number(given, "increment", 1, 1 << 16)}
    return options


def _number(body: dict[str, object], name: str, default: int, most: int,
            least: int = 1) -> int:
    value = body.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise Refusal(400, 10, f"invalid value for {name}: {value!r}")
    return value


def located(call: Call, fields: Mapping[str, Any]) -> Answer:
    """Answers about a part of a collection say once more where it is."""
    path = "/".join(["", "_db", call.database_name, *call.segments])
    return Answer(200, {"error": False, "code": 200, **fields}, [("Location", quote(path))])


def show(call: Call) -> Answer:
    return top(found(call).summary(call.cluster.version))


def properties(call: Call) -> Answer:
    return located(call, attributes(call, found(call)))


def count(call: Call) -> Answer:
    collection = found(call)
    return located(call, {**attributes(call, collection),
                "count": len(collection.documents)})


def shards(call: Call) -> Answer:
    collection = found(call)
    names: object = list(collection.shards)
    if call.flag("details"):
        names = {name: shard.plan for name, shard in collection.shards.items()}
    return located(call, {"shards": names, **attributes(call, collection)})


def responsible_shard(call: Call) -> Answer:
    document = call.json()
    key = document.get("_key") if isinstance(document, dict) else None
    if not isinstance(key, str):
        raise Refusal(400, 10, "bad parameter")
    return located(call, {"shardId": found(call).shard_of(key).name})


def truncate(call: Call) -> Answer:
    writable(call)
    collection = found(call)
    collection.documents.clear()
    return located(call, collection.summary(call.cluster.version))


def drop(call: Call) -> Answer:
    writable(call)
    collection = found(call)
    if collection.is_system and not call.flag("isSystem"):
        raise Refusal(403, 11, "forbidden")
    del call.database.collections[collection.name]
    return top({"id": collection.id})


def no_action(call: Call) -> Answer:
    raise Refusal(400, 400, "expected PUT /_api/collection/<collection-name>/<action>")


ROUTES = [
    Route("GET", "/_api/collection", list_all, Right.ANY, FRONT),
    Route("POST", "/_api/collection", create, Right.ANY, FRONT),
    Route("PUT", "/_api/collection", no_action, Right.ANY, FRONT),
    Route("GET", "/_api/collection/{}", show, Right.ANY, FRONT),
    Route("DELETE", "/_api/collection/{}", drop, Right.ANY, FRONT),
    Route("GET", "/_api/collection/{}/properties", properties, Right.ANY, FRONT),
    Route("GET", "/_api/collection/{}/count", count, Right.ANY, FRONT),
    Route("GET", "/_api/collection/{}/shards", shards, Right.ANY, FRONT),
    Route("PUT", "/_api/collection/{}/responsibleShard", responsible_shard, Right.ANY,
          FRONT),
    Route("PUT", "/_api/collection/{}/truncate", truncate, Right.ANY, FRONT),
]
