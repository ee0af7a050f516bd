"""The request of each operation, written by hand from the API of ArangoDB.

Not derived from the library's table, which it is there to hold to. Names of servers are ids, so
that no lookup is made; "PRMR-one" and "PRMR-two" stand for the ids of DB-Servers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

# There is no body, which is another thing than the body null.
NO_BODY = object()


@dataclass(frozen=True)
class Raw:
    """A body that is no JSON: its bytes and what they are said to be."""

    body: bytes
    content_type: str


@dataclass(frozen=True)
class Expected:
    """`refused` is the HTTP status with which the model refuses root's call, if it does."""

    operation: str
    arguments: Mapping[str, Any]
    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: Any = NO_BODY
    refused: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def refused_with(self, status: int) -> Expected:
        return replace(self, refused=status)

    def __str__(self) -> str:
        return f"{self.operation}({','.join(self.arguments)})"


ONE, TWO = "PRMR-one", "PRMR-two"
MOVE = {"from": ONE, "to": TWO, "shard": "s10042", "collection": "10041", "database": "shop",
        "isLeader": True}
DUMP = {"index": 1, "term": 1, "agency": {"arango": {}}}

SERVERS = [
    Expected("cluster.server_id", {}, "GET", "/_admin/server/id"),
    Expected("cluster.server_role", {}, "GET", "/_admin/server/role"),
    Expected("cluster.server_mode", {}, "GET", "/_admin/server/mode"),
    Expected("cluster.set_server_mode", {"mode": "readonly"},
             "PUT", "/_admin/server/mode", body={"mode": "readonly"}),
    Expected("cluster.server_availability", {}, "GET", "/_admin/server/availability"),
    Expected("cluster.health", {}, "GET", "/_admin/cluster/health"),
    Expected("cluster.endpoints", {}, "GET", "/_api/cluster/endpoints"),
    Expected("cluster.server_count", {}, "GET", "/_admin/cluster/numberOfServers"),
    Expected("cluster.set_server_count", {}, "PUT", "/_admin/cluster/numberOfServers", body={}),
    Expected("cluster.set_server_count",
             {"coordinators": 3, "dbservers": 5, "cleaned_servers": [ONE, TWO]},
             "PUT", "/_admin/cluster/numberOfServers",
             body={"numberOfCoordinators": 3, "numberOfDBServers": 5,
                   "cleanedServers": [ONE, TWO]}),
    # Null is a value here, and no argument that is not given.
    Expected("cluster.set_server_count", {"coordinators": None},
             "PUT", "/_admin/cluster/numberOfServers", body={"numberOfCoordinators": None}),
    Expected("cluster.set_server_count", {"coordinators": None, "dbservers": None},
             "PUT", "/_admin/cluster/numberOfServers",
             body={"numberOfCoordinators": None, "numberOfDBServers": None}),
    Expected("cluster.set_server_count", {"coordinators": 0, "cleaned_servers": []},
             "PUT", "/_admin/cluster/numberOfServers",
             body={"numberOfCoordinators": 0, "cleanedServers": []}),
    Expected("cluster.server_version", {"server_id": ONE},
             "GET", "/_admin/cluster/nodeVersion", {"ServerID": ONE}),
    Expected("cluster.server_engine", {"server_id": ONE},
             "GET", "/_admin/cluster/nodeEngine", {"ServerID": ONE}),
    Expected("cluster.server_statistics", {"server_id": ONE},
             "GET", "/_admin/cluster/nodeStatistics", {"ServerID": ONE}),
    Expected("cluster.dbserver_statistics", {"server_id": ONE},
             "GET", "/_admin/cluster/statistics", {"DBserver": ONE}),
    Expected("cluster.remove_server", {"server": ONE},
             "POST", "/_admin/cluster/removeServer", body={"server": ONE}, refused=412),
    Expected("cluster.reserve_ids", {"number": 500},
             "PUT", "/_admin/cluster/uniqId", {"number": "500"}),
    Expected("cluster.reserve_ids", {"minimum": 1 << 60},
             "PUT", "/_admin/cluster/uniqId", {"minimum": "1152921504606846976"}),
]

MAINTENANCE = [
    Expected("cluster.maintenance_mode", {}, "GET", "/_admin/cluster/maintenance"),
    Expected("cluster.toggle_maintenance_mode", {"mode": "on"},
             "PUT", "/_admin/cluster/maintenance", body="on"),
    Expected("cluster.toggle_maintenance_mode", {"mode": "off"},
             "PUT", "/_admin/cluster/maintenance", body="off"),
    Expected("cluster.toggle_maintenance_mode", {"mode": 7200},
             "PUT", "/_admin/cluster/maintenance", body=7200),
    Expected("cluster.toggle_maintenance_mode", {"mode": "7200"},
             "PUT", "/_admin/cluster/maintenance", body="7200"),
    Expected("cluster.server_maintenance_mode", {"server_id": ONE},
             "GET", "/_admin/cluster/maintenance/PRMR-one"),
    Expected("cluster.toggle_server_maintenance_mode", {"server_id": ONE, "mode": "normal"},
             "PUT", "/_admin/cluster/maintenance/PRMR-one", body={"mode": "normal"}),
    Expected("cluster.toggle_server_maintenance_mode",
             {"server_id": ONE, "mode": "maintenance", "timeout": 60},
             "PUT", "/_admin/cluster/maintenance/PRMR-one",
             body={"mode": "maintenance", "timeout": 60}),
]

PLAN_ARGUMENTS = {
    "version": 1, "max_moves": 5000, "leader_changes": False, "move_leaders": True,
    "move_followers": True, "pi_factor": 256e6, "exclude_system_collections": True,
    "databases_excluded": ["shop", "größe"]}
PLAN = {
    "version": 1, "maximumNumberOfMoves": 5000, "leaderChanges": False, "moveLeaders": True,
    "moveFollowers": True, "piFactor": 256e6, "excludeSystemCollections": True,
    "databasesExcluded": ["shop", "größe"]}

REBALANCING = [
    Expected("cluster.calculate_imbalance", {}, "GET", "/_admin/cluster/rebalance"),
    Expected("cluster.calculate_rebalance_plan", {},
             "POST", "/_admin/cluster/rebalance", body={"version": 1}),
    Expected("cluster.calculate_rebalance_plan", PLAN_ARGUMENTS,
             "POST", "/_admin/cluster/rebalance", body=PLAN),
    Expected("cluster.rebalance", {}, "PUT", "/_admin/cluster/rebalance", body={"version": 1}),
    Expected("cluster.rebalance", PLAN_ARGUMENTS,
             "PUT", "/_admin/cluster/rebalance", body=PLAN),
    Expected("cluster.execute_rebalance_plan", {"moves": []},
             "POST", "/_admin/cluster/rebalance/execute", body={"version": 1, "moves": []}),
    Expected("cluster.execute_rebalance_plan", {"moves": [MOVE], "version": 1},
             "POST", "/_admin/cluster/rebalance/execute", body={"version": 1, "moves": [MOVE]},
             refused=404),
    Expected("cluster.rebalance_shards", {}, "POST", "/_admin/cluster/rebalanceShards"),
    Expected("cluster.rebalance_shards", {"algorithm": "simple"},
             "POST", "/_admin/cluster/rebalanceShards", {"algorithm": "simple"}),
    Expected("cluster.move_shard",
             {"collection": "orders", "shard": "s10042", "from_server": ONE, "to_server": TWO},
             "POST", "/_admin/cluster/moveShard",
             body={"collection": "orders", "shard": "s10042", "fromServer": ONE,
                   "toServer": TWO}, refused=404),
    Expected("cluster.move_shard",
             {"collection": "orders", "shard": "s10042", "from_server": ONE, "to_server": TWO,
              "database": "shop", "remains_follower": False, "try_undo": True},
             "POST", "/_admin/cluster/moveShard",
             body={"database": "shop", "collection": "orders", "shard": "s10042",
                   "fromServer": ONE, "toServer": TWO, "remainsFollower": False,
                   "tryUndo": True}, refused=404),
    Expected("cluster.clean_out_server", {"server": ONE},
             "POST", "/_admin/cluster/cleanOutServer", body={"server": ONE}),
    Expected("cluster.resign_leadership", {"server": ONE},
             "POST", "/_admin/cluster/resignLeadership", body={"server": ONE}),
    Expected("cluster.resign_leadership", {"server": ONE, "undo_moves": True},
             "POST", "/_admin/cluster/resignLeadership",
             body={"server": ONE, "undoMoves": True}),
    Expected("cluster.query_agency_job", {"job_id": "10043"},
             "GET", "/_admin/cluster/queryAgencyJob", {"id": "10043"}, refused=404),
    Expected("cluster.cancel_agency_job", {"job_id": "10043"},
             "POST", "/_admin/cluster/cancelAgencyJob", body={"id": "10043"}, refused=404),
]

INSIGHT = [
    Expected("cluster.shard_distribution", {}, "GET", "/_admin/cluster/shardDistribution"),
    Expected("cluster.collection_shard_distribution", {"collection": "_users"},
             "GET", "/_admin/cluster/collectionShardDistribution", {"collection": "_users"}),
    Expected("cluster.collection_shard_distribution", {"collection": "a&b=größe +%"},
             "GET", "/_admin/cluster/collectionShardDistribution",
             {"collection": "a&b=größe +%"}, refused=404),
    Expected("cluster.shard_statistics", {}, "GET", "/_admin/cluster/shardStatistics"),
    Expected("cluster.shard_statistics", {"server_id": ONE, "details": True},
             "GET", "/_admin/cluster/shardStatistics", {"DBserver": ONE, "details": "true"}),
    Expected("cluster.shard_statistics", {"server_id": "all"},
             "GET", "/_admin/cluster/shardStatistics", {"DBserver": "all"}),
    Expected("cluster.cluster_info", {}, "GET", "/_api/cluster/cluster-info"),
    Expected("cluster.agency_dump", {}, "GET", "/_api/cluster/agency-dump"),
    Expected("cluster.agency_cache", {}, "GET", "/_api/cluster/agency-cache"),
    Expected("cluster.agency_diagnosis", {},
             "GET", "/_admin/cluster/agencyDiagnosis", refused=403),
    Expected("cluster.agency_diagnosis", {"strict": False},
             "GET", "/_admin/cluster/agencyDiagnosis", {"strict": "false"}, refused=403),
    Expected("cluster.agency_diagnosis", {"dump": DUMP},
             "POST", "/_admin/cluster/agencyDiagnosis", body=DUMP, refused=403),
    Expected("cluster.agency_diagnosis", {"dump": DUMP, "strict": True},
             "POST", "/_admin/cluster/agencyDiagnosis", {"strict": "true"}, DUMP, refused=403),
    # A dump of a coordinator lacks the members that a diagnosis expects.
    Expected("cluster.agency_diagnosis", {"dump": {"agency": {"arango": {}}}},
             "POST", "/_admin/cluster/agencyDiagnosis",
             body={"agency": {"arango": {}}, "index": 0, "term": 0}, refused=403),
    Expected("cluster.agency_diagnosis", {"dump": {"term": 3, "agency": {}, "log": []}},
             "POST", "/_admin/cluster/agencyDiagnosis",
             body={"term": 3, "agency": {}, "log": [], "index": 0}, refused=403),
    Expected("cluster.agency_diagnosis", {"dump": {"arango": {}}},
             "POST", "/_admin/cluster/agencyDiagnosis", body={"arango": {}}, refused=403),
    Expected("cluster.vpack_sort_migration_status", {},
             "GET", "/_admin/cluster/vpackSortMigration/status", refused=403),
    Expected("cluster.vpack_sort_migration_index_check", {},
             "GET", "/_admin/cluster/vpackSortMigration/check", refused=403),
    Expected("cluster.migrate_vpack_sorting", {},
             "PUT", "/_admin/cluster/vpackSortMigration/migrate", refused=403),
]
