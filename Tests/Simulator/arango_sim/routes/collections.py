"""/_api/collection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from arango_sim.answers import Answer, Refusal, raw, result, top
from arango_sim.collections import DOCUMENT_COLLECTION, EDGE_COLLECTION, Collection
from arango_sim.key_generators import GENERATORS, KeyGenerator
from arango_sim.names import is_collection_name
from arango_sim.routing import FRONT, Call, Right, Route
from arango_sim.servers import Role
from arango_sim.startup_options import MAX_COPIES, MAX_SHARDS

OF_SHARDS = ("shardingStrategy", "numberOfShards", "isSmart", "replicationFactor", "shardKeys",
             "isDisjoint", "minReplicationFactor", "distributeShardsLike")


def found(call: Call) -> Collection:
    """The collection named in the path; also what document routes ask for."""
    return named(call, call.parameters[0])


def seen(call: Call) -> Collection:
    """The collection named in the path, which the user may read."""
    collection = found(call)
    readable(call, collection)
    return collection


def named(call: Call, name: str) -> Collection:
    if call.is_v1 and name.isdigit():
        raise Refusal(400, 10, f"collections are known by their names, not by {name}")
    collection = call.database.find(name)
    if collection is None:
        raise Refusal(404, 1203, f"collection or view not found: {name}")
    return collection


def writable(call: Call) -> None:
    """Refuses a change of the database that the user, or the whole cluster, is not open to."""
    if call.user.right(call.database_name) != "rw":
        raise Refusal(403, 11, "forbidden")
    _not_read_only(call)


def readable(call: Call, collection: Collection) -> None:
    if call.user.collection_right(call.database_name, collection.name) == "none":
        raise Refusal(403, 11, "forbidden")


def changeable(call: Call, collection: Collection) -> None:
    """Refuses a change of a collection's documents or indexes."""
    if call.user.collection_right(call.database_name, collection.name) != "rw":
        raise Refusal(403, 11, "forbidden")
    _not_read_only(call)


def _not_read_only(call: Call) -> None:
    is_read_only = call.cluster.read_only or call.cluster.license.is_read_only
    if is_read_only and not call.user.is_superuser:
        raise Refusal(403, 1004, "read only: server is in read-only mode")


def attributes(call: Call, collection: Collection) -> dict[str, Any]:
    """A single server has no shards to tell of, but a store of its own."""
    known = collection.properties(call.cluster.version)
    if call.server.role is not Role.SINGLE:
        return known
    key_options = {**collection.keys.options, "lastValue": collection.keys.last}
    return {**{name: value for name, value in known.items() if name not in OF_SHARDS},
            "objectId": collection.id, "keyOptions": key_options}


def list_all(call: Call) -> Answer:
    hidden = call.flag("excludeSystem")
    return result([collection.summary(call.cluster.version)
                   for collection in call.database.collections.values()
                   if not (hidden and collection.is_system) and call.user.collection_right(
                       call.database_name, collection.name) != "none"])


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
    if name in call.database.collections or name in call.database.views:
        raise Refusal(409, 1207, "duplicate name")
    collection = created(call, name, kind, body)
    return top(attributes(call, collection))


def created(call: Call, name: str, kind: int, body: dict[str, Any]) -> Collection:
    """A new collection with the options of a body."""
    refuse_unmodelled(body)
    shards = _number(body, "numberOfShards", 1, MAX_SHARDS)
    copies = _number(body, "replicationFactor", call.database.replication_factor, MAX_COPIES)
    concern = _number(body, "writeConcern", call.database.write_concern, copies)
    key_options = _key_options(body.get("keyOptions", {}))
    shard_keys = _shard_keys(body.get("shardKeys", ["_key"]))
    like = _like(call, body.get("distributeShardsLike"))
    if like is not None:
        shards, copies = len(like.shards), like.replication_factor
    if key_options["type"] == "autoincrement" and shards > 1:
        raise Refusal(501, 1470, "the specified key generator is not supported for collections "
                                 "with more than one shard")
    try:
        collection = call.cluster.create_collection(
            call.database, name, kind, shards, copies, concern,
            body.get("waitForSync") is True, like)
    except ValueError:
        raise Refusal(500, 1448, "creating collection failed due to precondition") from None
    collection.keys = KeyGenerator(key_options)
    collection.shard_keys = shard_keys
    collection.cache_enabled = body.get("cacheEnabled") is True
    return collection


def refuse_unmodelled(body: dict[str, Any]) -> None:
    for name in ("schema", "computedValues"):
        if body.get(name) not in (None, [], {}):
            raise Refusal(501, 9, f"the simulator does not model {name}")


def _key_options(given: Any) -> dict[str, Any]:
    kind = given.get("type", "traditional") if isinstance(given, dict) else None
    if kind not in GENERATORS:
        raise Refusal(400, 1232, f"invalid key generator type: {kind!r}")
    options = {"allowUserKeys": given.get("allowUserKeys") is not False, "type": kind}
    if kind == "autoincrement":
        options |= {"offset": _number(given, "offset", 0, 1 << 32, 0),
                    "increment": _number(given, "increment", 1, 1 << 16)}
    return options


def _shard_keys(given: Any) -> list[str]:
    if not isinstance(given, list) or not 1 <= len(given) <= 8 or not all(
            isinstance(name, str) and name and name not in ("_id", "_rev") for name in given):
        raise Refusal(400, 10, f"invalid value for shardKeys: {given!r}")
    return given


def _like(call: Call, name: Any) -> Collection | None:
    if name in (None, ""):
        return None
    like = call.database.find(name) if isinstance(name, str) else None
    if like is None:
        raise Refusal(400, 1486, "must not have a distributeShardsLike attribute pointing to an "
                                 "unknown collection")
    if like.distribute_shards_like is not None:
        raise Refusal(400, 1484, "chain of distributeShardsLike references")
    return like


def _number(body: dict[str, Any], name: str, default: int, most: int, least: int = 1) -> int:
    value = body.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise Refusal(400, 10, f"invalid value for {name}: {value!r}")
    return value


def located(call: Call, fields: Mapping[str, Any]) -> Answer:
    """Answers about a part of a collection say once more where it is."""
    path = "/".join(["", "_db", call.database_name, *call.segments])
    return Answer(200, {"error": False, "code": 200, **fields}, [("Location", quote(path))])


def show(call: Call) -> Answer:
    return top(seen(call).summary(call.cluster.version))


def properties(call: Call) -> Answer:
    return located(call, attributes(call, seen(call)))


def configure(call: Call) -> Answer:
    """Members that cannot be changed are ignored, as servers do."""
    writable(call)
    collection = found(call)
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 10, "bad parameter")
    refuse_unmodelled(body)
    copies = _number(body, "replicationFactor", collection.replication_factor, MAX_COPIES)
    concern = _number(body, "writeConcern", collection.write_concern, copies)
    collection.replication_factor, collection.write_concern = copies, concern
    if isinstance(body.get("waitForSync"), bool):
        collection.wait_for_sync = body["waitForSync"]
    if isinstance(body.get("cacheEnabled"), bool):
        collection.cache_enabled = body["cacheEnabled"]
    return located(call, attributes(call, collection))


def drop(call: Call) -> Answer:
    writable(call)
    collection = found(call)
    if collection.is_system and not call.flag("isSystem"):
        raise Refusal(403, 11, "forbidden")
    if any(each.distribute_shards_like == collection.name
           for each in call.database.collections.values()):
        raise Refusal(400, 1485, "must not drop collection while another has a "
                                 "distributeShardsLike attribute pointing to it")
    if call.cluster.version.since(3, 12) and any(
            collection.name in graph.collections for graph in call.database.graphs.values()):
        raise Refusal(400, 1942, "must not drop collection while part of graph")
    del call.database.collections[collection.name]
    return top({"id": collection.id})


def no_action(call: Call) -> Answer:
    raise Refusal(400, 400, "expected PUT /_api/collection/<collection-name>/<action>")


def key_generators(call: Call) -> Answer:
    return raw({"keyGenerators": list(GENERATORS)})


ROUTES = [
    Route("GET", "/_api/collection", list_all, Right.ANY, FRONT),
    Route("POST", "/_api/collection", create, Right.ANY, FRONT),
    Route("PUT", "/_api/collection", no_action, Right.ANY, FRONT),
    Route("GET", "/_api/collection/{}", show, Right.ANY, FRONT),
    Route("DELETE", "/_api/collection/{}", drop, Right.ANY, FRONT),
    Route("GET", "/_api/collection/{}/properties", properties, Right.ANY, FRONT),
    Route("PUT", "/_api/collection/{}/properties", configure, Right.ANY, FRONT),
    Route("GET", "/_api/key-generators", key_generators, Right.ANY, FRONT, since=(3, 12)),
]
