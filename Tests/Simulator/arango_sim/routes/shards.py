"""/_admin/cluster: where shards lie, and moving one of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.cluster import Cluster
from arango_sim.collections import Collection, Database
from arango_sim.routing import COORDINATORS, Call, Right, Route
from arango_sim.servers import Role
from arango_sim.shard_jobs import add_move
from arango_sim.shards import Shard

FORBIDDEN = (403, 403, "forbidden")
MOVE_BODY = ("object with keys `database`, `collection`, `shard`, `fromServer` and `toServer` "
             "(all strings) expected")


def distribution(call: Call) -> Answer:
    return top({"results": {name: _distribution(call.cluster, collection, False)
                            for name, collection in call.database.collections.items()}})


def collection_distribution(call: Call) -> Answer:
    name = call.query.get("collection", "")
    if not name:
        raise Refusal(400, 10, "expected nonempty `collection` parameter")
    return _one(call, name)


def collection_distribution_by_body(call: Call) -> Answer:
    body = call.json()
    name = body.get("collection") if isinstance(body, dict) else None
    if not isinstance(name, str) or not name:
        raise Refusal(400, 10, "object with key `collection`")
    return _one(call, name)


def _one(call: Call, name: str) -> Answer:
    collection = call.database.find(name)
    if collection is None:
        raise Refusal(404, 1203, f"collection or view not found: {name}")
    return top({"results": {
        collection.name: _distribution(call.cluster, collection, True)}})


def _distribution(cluster: Cluster, collection: Collection, tells_progress: bool) -> dict[str, Any]:
    def listed(homes: list[str]) -> dict[str, Any]:
        leader, *followers = [cluster.short_name(home) for home in homes]
        return {"leader": leader, "followers": followers}

    planned = {name: listed(shard.plan) for name, shard in collection.shards.items()}
    for name, shard in collection.shards.items():
        if tells_progress and set(shard.plan) - set(shard.current):
            planned[name]["progress"] = {
                "total": sum(collection.shard_of(document) is shard
                             for document in collection.documents), "current": 0}
    return {"Plan": planned,
            "Current": {name: listed(shard.current)
                        for name, shard in collection.shards.items()}}


def statistics(call: Call) -> Answer:
    cluster, wanted = call.cluster, call.query.get("DBserver", "")
    details = call.flag("details")
    if wanted == "all":
        return result({server.id: _statistics(cluster, False, server.id)
                       for server in cluster.role(Role.DBSERVER)})
    if wanted and wanted not in [server.id for server in cluster.role(Role.DBSERVER)]:
        raise Refusal(400, 10, "invalid DBserver id")
    return result(_statistics(cluster, details, wanted))


def _statistics(cluster: Cluster, details: bool, server: str) -> dict[str, Any]:
    if details:
        return {database.name: counted([database], server)
                for database in cluster.databases.values()}
    return counted(cluster.databases.values(), server)


def counted(databases: Iterable[Database], server: str) -> dict[str, Any]:
    """The shards of one server; of all, if it has no name."""
    leaders, real_leaders, followers, servers = 0, 0, 0, set()
    named, collections = set(), set()
    for database in databases:
        for collection in database.collections.values():
            for shard in collection.shards.values():
                leads, follows = _held(shard, server)
                leaders += leads
                followers += follows
                real_leaders += leads if collection.distribute_shards_like is None else 0
                if leads or follows:
                    named.add(database.name)
                    collections.add(collection.id)
                    servers.update([server] if server else shard.plan)
    return {"databases": len(named), "collections": len(collections),
            "shards": leaders + followers, "leaders": leaders, "realLeaders": real_leaders,
            "followers": followers, "servers": len(servers)}


def _held(shard: Shard, server: str) -> tuple[int, int]:
    if not server:
        return 1, len(shard.plan) - 1
    return int(shard.plan[0] == server), int(server in shard.plan[1:])


def move_shard(call: Call) -> Answer:
    body = call.json()
    names = ("collection", "shard", "fromServer", "toServer")
    if not isinstance(body, dict) or not all(isinstance(body.get(name), str) for name in names) \
            or not isinstance(body.get("database", ""), str):
        raise Refusal(400, 10, MOVE_BODY)
    cluster = call.cluster
    database_name = body.get("database", call.database_name)
    if not call.user.is_admin and call.user.right(database_name) != "rw":
        raise Refusal(403, 403, "insufficient permissions on database to move shard")
    cluster.supervision.agency_leader()
    database = cluster.databases.get(database_name)
    collection = database.find(body["collection"]) if database else None
    if collection is None:
        raise Refusal(404, 404, "database/collection not found")
    ends = [cluster.server(body[name]) for name in ("fromServer", "toServer")]
    source, target = [end if end and end.role is Role.DBSERVER else None for end in ends]
    if source is None or target is None:
        raise Refusal(404, 404, "one or both dbservers not found")
    shard = collection.shards.get(body["shard"])
    if shard is None:
        raise Refusal(404, 404, "shard not found")
    if source.id not in shard.plan:
        raise Refusal(404, 404, "shard is not located on the server")
    group = cluster.shard_group(database_name, shard.name)
    if group is None:
        raise Refusal(403, 403, "MoveShard only allowed for collections which have "
                                "distributeShardsLike unset.")
    job = add_move(cluster.jobs, group, source.id, target.id, call.server.id,
                   body.get("remainsFollower") is not False, body.get("tryUndo") is True)
    return top({"id": job.id}, 202)


ROUTES = [
    Route("GET", "/_admin/cluster/shardDistribution", distribution, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN),
    Route("GET", "/_admin/cluster/collectionShardDistribution", collection_distribution,
          Right.ADMIN, COORDINATORS, forbidden=FORBIDDEN),
    Route("PUT", "/_admin/cluster/collectionShardDistribution", collection_distribution_by_body,
          Right.ADMIN, COORDINATORS, forbidden=FORBIDDEN),
    Route("GET", "/_admin/cluster/shardStatistics", statistics, Right.ADMIN, COORDINATORS,
          (501, 1471, "this operation is only valid on a coordinator in a cluster"), FORBIDDEN,
          only_system=True),
    Route("POST", "/_admin/cluster/moveShard", move_shard, Right.ANY, COORDINATORS),
]
