"""The agency's store as a tree, made from the model: what dumps of the agency hold."""

from __future__ import annotations

from typing import Any

from arango_sim.agency_jobs import STATES
from arango_sim.clock import iso
from arango_sim.cluster import Cluster
from arango_sim.collections import Collection
from arango_sim.servers import CORES, MEMORY, Role, Server
from arango_sim.shards import Shard


def tree(cluster: Cluster) -> dict[str, Any]:
    """The content of `arango`, the root of everything."""
    return {
        "Cluster": cluster.id, "Agency": {"Definition": 1}, "InitDone": True,
        "SystemCollectionsCreated": True, "ClusterUpgradeVersion": cluster.version.number,
        "Bootstrap": f"{cluster.role(Role.COORDINATOR)[0].id}: done",
        "Sync": {"LatestID": cluster.last_id, "UserVersion": len(cluster.access.users),
                 "HeartbeatIntervalMs": 1000, "ServerStates": {}, "Problems": {}},
        "Supervision": _supervision(cluster), "Target": _target(cluster),
        "Plan": _plan(cluster), "Current": _current(cluster)}


def _supervision(cluster: Cluster) -> dict[str, Any]:
    supervision = cluster.supervision
    mode = "Maintenance" if supervision.in_maintenance() else "Normal"
    return {
        "State": {"Mode": mode, "Timestamp": iso(cluster.clock.now())},
        "Health": {server.id: _health(cluster, server) for server in _planned(cluster)},
        "Shards": {}, "DBServers": {}}


def _health(cluster: Cluster, server: Server) -> dict[str, Any]:
    heard = iso(cluster.supervision.heartbeat(server))
    return {"ShortName": server.short_name, "Endpoint": server.endpoint, "Host": server.host,
            "Engine": "rocksdb", "Version": cluster.version.text,
            "Status": cluster.supervision.status(server), "SyncStatus": server.last_sync_status,
            "SyncTime": heard, "LastAckedTime": heard, "Timestamp": heard}


def _target(cluster: Cluster) -> dict[str, Any]:
    supervision = cluster.supervision
    jobs: dict[str, dict[str, Any]] = {state: {} for state in STATES}
    for job in cluster.jobs:
        jobs[job.status][job.id] = job.shown()
    return {
        **jobs, "CleanedServers": list(supervision.cleaned),
        "ToBeCleanedServers": list(supervision.to_be_cleaned),
        "FailedServers": {server.id: {} for server in cluster.role(Role.DBSERVER)
                          if supervision.status(server) == "FAILED"},
        "NumberOfCoordinators": cluster.target_coordinators,
        "NumberOfDBServers": cluster.target_dbservers,
        "MapUniqueToShortID": {
            server.id: {"TransactionID": server.number, "ShortName": server.short_name}
            for server in _planned(cluster)},
        "LatestCoordinatorId": len(cluster.role(Role.COORDINATOR)),
        "LatestDBServerId": len(cluster.role(Role.DBSERVER)), "Lock": "UNLOCKED", "Version": 1}


def _plan(cluster: Cluster) -> dict[str, Any]:
    databases = cluster.databases
    return {
        "Version": cluster.last_id, "Lock": "UNLOCKED",
        "Databases": {name: {"id": database.id, "name": name}
                      for name, database in databases.items()},
        "Collections": {name: {each.id: planned_collection(cluster, each)
                               for each in database.collections.values()}
                        for name, database in databases.items()},
        "Views": {name: {} for name in databases},
        "Analyzers": {name: {"revision": 0, "buildingRevision": 0} for name in databases},
        "Metrics": {"ServerId": cluster.role(Role.COORDINATOR)[0].id, "RebootId": 1},
        "Singles": {}, "AsyncReplication": {}, **_registered(cluster)}


def planned_collection(cluster: Cluster, collection: Collection) -> dict[str, Any]:
    properties = collection.properties(cluster.version)
    del properties["globallyUniqueId"]  # coordinators make it up from the rest
    return {**properties, "deleted": False,
            "shards": {name: shard.plan for name, shard in collection.shards.items()},
            "indexes": [{"id": "0", "type": "primary", "name": "primary", "fields": ["_key"],
                         "unique": True, "sparse": False}]}


def _current(cluster: Cluster) -> dict[str, Any]:
    databases = cluster.databases
    return {
        "Version": cluster.last_id, "Lock": "UNLOCKED",
        "Foxxmaster": cluster.role(Role.COORDINATOR)[0].id, "FoxxmasterQueueupdate": False,
        "Databases": {name: {server.id: {"id": database.id, "name": name, "error": False,
                                         "errorNum": 0, "errorMessage": ""}
                             for server in cluster.role(Role.DBSERVER)}
                      for name, database in databases.items()},
        "Collections": {name: {each.id: {shard.name: current_shard(shard)
                                         for shard in each.shards.values()}
                               for each in database.collections.values()}
                        for name, database in databases.items()},
        "ServersKnown": {server.id: {"rebootId": server.reboot_id}
                         for server in _planned(cluster)},
        "ServersRegistered": {
            "Version": 1,
            **{server.id: _registration(cluster, server) for server in _planned(cluster)}},
        "NewServers": {}, "ShardsCopied": {}, "Singles": {}, "AsyncReplication": {},
        **_registered(cluster)}


def _registration(cluster: Cluster, server: Server) -> dict[str, Any]:
    return {"endpoint": server.endpoint, "advertisedEndpoint": server.advertised,
            "host": server.host, "engine": "rocksdb", "versionString": cluster.version.text,
            "version": cluster.version.number, "timestamp": iso(server.started_at),
            "physicalMemory": MEMORY, "numberOfCores": CORES,
            "extendedNamesDatabases": cluster.version.since(3, 12)}


def current_shard(shard: Shard) -> dict[str, Any]:
    return {"servers": shard.current, "failoverCandidates": shard.current, "indexes": [],
            "error": False, "errorNum": 0, "errorMessage": ""}


def _registered(cluster: Cluster) -> dict[str, Any]:
    return {"Coordinators": {each.id: "none" for each in cluster.role(Role.COORDINATOR)},
            "DBServers": {each.id: "none" for each in cluster.role(Role.DBSERVER)}}


def _planned(cluster: Cluster) -> list[Server]:
    return cluster.role(Role.COORDINATOR) + cluster.role(Role.DBSERVER)
