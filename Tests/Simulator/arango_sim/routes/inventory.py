"""/_api/replication/clusterInventory: the collections and views of a database, with their shards."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, raw
from arango_sim.collections import Collection
from arango_sim.routing import COORDINATORS, Call, Right, Route


def inventory(call: Call) -> Answer:
    """Without the collections that the user may not read."""
    database = call.database
    with_system = call.flag("includeSystem", default=True)
    shown = [_collection(call, each) for each in database.collections.values()
             if (with_system or not each.is_system)
             and call.user.collection_right(database.name, each.name) != "none"]
    return raw({
        "collections": shown,
        "views": [view.shown() for view in database.views.values()],
        "properties": {
            "id": database.id, "name": database.name, "isSystem": database.is_system,
            "path": "none", "sharding": database.sharding, "replicationVersion": "1",
            "replicationFactor": database.replication_factor,
            "writeConcern": database.write_concern},
        "tick": str(call.cluster.last_id), "state": "unused"})


def _collection(call: Call, collection: Collection) -> dict[str, Any]:
    shards = collection.shards.values()
    return {
        "parameters": {
            **collection.properties(call.cluster.version), "planId": collection.id,
            "deleted": False, "shards": {shard.name: shard.plan for shard in shards}},
        "indexes": [{name: value for name, value in index.shown(collection.name).items()
                     if name != "selectivityEstimate"}
                    for index in collection.indexes if not index.is_implicit],
        "planVersion": call.cluster.last_id,
        "isReady": all(call.cluster.leader_answers(shard) for shard in shards),
        "allInSync": all(set(shard.plan) == set(shard.current) for shard in shards)}


ROUTES = [
    Route("GET", "/_api/replication/clusterInventory", inventory, Right.ANY, COORDINATORS,
          (403, 403, "only allowed on coordinators")),
]
