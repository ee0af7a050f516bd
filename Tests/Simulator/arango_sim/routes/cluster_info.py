"""/_api/cluster/cluster-info: what a coordinator has learnt of the agency's plan."""

from __future__ import annotations

from arango_sim.agency_tree import current_shard, planned_collection
from arango_sim.answers import Answer, Refusal, raw
from arango_sim.collections import Collection, Database
from arango_sim.routing import COORDINATORS, Call, Handler, Right, Route
from arango_sim.servers import Role
from arango_sim.startup_options import MAX_COPIES, MAX_SHARDS

BASE = "/_api/cluster/cluster-info"
FORBIDDEN = (403, 403, "you need admin rights to produce a cluster info dump")
NO_SYSTEM_ACCESS = (403, 403, "system level access is needed for this API")


def dump(call: Call) -> Answer:
    cluster = call.cluster
    collections = [each for database in cluster.databases.values()
                   for each in database.collections.values()]
    servers = cluster.role(Role.COORDINATOR) + cluster.role(Role.DBSERVER)
    return raw({
        "plannedDatabases": {name: {"id": database.id, "name": name}
                             for name, database in cluster.databases.items()},
        "plannedCollections": {name: {each.id: planned_collection(cluster, each)
                                      for each in database.collections.values()}
                               for name, database in cluster.databases.items()},
        "shards": {each.id: list(each.shards) for each in collections},
        "shardsToPlanServers": {name: shard.plan for each in collections
                                for name, shard in each.shards.items()},
        "shardServers": {name: shard.current for each in collections
                         for name, shard in each.shards.items()},
        "servers": {server.id: server.endpoint for server in servers},
        "serverAliases": {server.short_name: server.id for server in servers},
        "serverAdvertisedEndpoints": {server.id: server.advertised for server in servers
                                      if server.advertised},
        "coordinators": {each.id: each.id for each in cluster.role(Role.COORDINATOR)},
        "dbServers": {each.id: each.id for each in cluster.role(Role.DBSERVER)}})


def flush(call: Call) -> Answer:
    """Nothing is cached that could be old."""
    return raw({"OK": True})


def collection_info(call: Call) -> Answer:
    collection = _collection(call)
    shorts = {name: [call.cluster.short_name(home) for home in shard.plan]
              for name, shard in collection.shards.items()}
    return raw({**planned_collection(call.cluster, collection), "shardShorts": shorts})


def current_collection_info(call: Call) -> Answer:
    collection = _collection(call)
    shard = collection.shards.get(call.parameters[2])
    if shard is None:
        raise Refusal(404, 404, f"unknown shard {call.parameters[2]!r}")
    return raw({
        "id": collection.id, "name": collection.name, "type": collection.type,
        "currentVersion": call.cluster.last_id, **current_shard(shard),
        "shorts": [call.cluster.short_name(home) for home in shard.current]})


def responsible_servers(call: Call) -> Answer:
    wanted = call.json()
    if not isinstance(wanted, list) or not all(isinstance(name, str) for name in wanted):
        raise Refusal(400, 10, "array of shards expected")
    leaders = {shard.name: shard.leader for shard in call.cluster.shards()}
    unknown = [name for name in wanted if name not in leaders]
    if unknown:
        raise Refusal(404, 404, f"unknown shard {unknown[0]!r}")
    return raw({name: leaders[name] for name in wanted})


def responsible_shard(call: Call) -> Answer:
    collection = _collection(call)
    document = call.json()
    if not isinstance(document, dict) or not isinstance(document.get("_key"), str):
        raise Refusal(400, 10, "document with `_key` expected")
    return raw({"shardId": collection.shard_of(document).name,
                "usesDefaultShardingAttributes": collection.shard_keys == ["_key"]})


def analyzers_revision(call: Call) -> Answer:
    _database(call)
    return raw({"revision": 0, "buildingRevision": 0})


def wait_for_plan_version(call: Call) -> Answer:
    text = call.parameters[0]
    if not (text.isascii() and text.isdigit()):
        raise Refusal(400, 10, f"plan version must be a number, not {text!r}")
    return raw({"OK": True})


def limit(name: str, value: int) -> Handler:
    def handler(call: Call) -> Answer:
        return raw({name: value})
    return handler


def _database(call: Call) -> Database:
    database = call.cluster.databases.get(call.parameters[0])
    if database is None:
        raise Refusal(404, 1228, "database not found")
    return database


def _collection(call: Call) -> Collection:
    collection = _database(call).find(call.parameters[1])
    if collection is None:
        raise Refusal(404, 1203, f"collection or view not found: {call.parameters[1]}")
    return collection


def _inner(method: str, path: str, handler: Handler) -> Route:
    return Route(method, f"{BASE}/{path}", handler, Right.SUPERUSER, COORDINATORS,
                 (501, 9, "only to be executed on coordinators"), NO_SYSTEM_ACCESS)


ROUTES = [
    Route("GET", BASE, dump, Right.ADMIN, COORDINATORS,
          (501, 9, "only to be executed on coordinators"), FORBIDDEN),
    _inner("PUT", "flush", flush),
    _inner("GET", "get_collection_info/{}/{}", collection_info),
    _inner("GET", "get_collection_info_current/{}/{}/{}", current_collection_info),
    _inner("POST", "get_responsible_servers", responsible_servers),
    _inner("POST", "get_responsible_shard/{}/{}/{}", responsible_shard),
    _inner("GET", "get_analyzers_revision/{}", analyzers_revision),
    _inner("GET", "wait_for_plan_version/{}", wait_for_plan_version),
    _inner("GET", "get_max_number_of_shards", limit("maxNumberOfShards", MAX_SHARDS)),
    _inner("GET", "get_max_replication_factor", limit("maxReplicationfactor", MAX_COPIES)),
    _inner("GET", "get_min_replication_factor", limit("minReplicationFactor", 1)),
]
