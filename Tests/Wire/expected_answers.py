"""Responses of servers to the cluster operations, and the values of the operations.

Answers and values are both written by hand, in the envelopes that servers use: members beside
`error` and `code` (top), under `result` (res), no envelope at all (raw), or no body.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from replay import TEXT_TYPE, Reply


@dataclass(frozen=True)
class Answered:
    """`why` tells answers of one operation apart. `arguments` are added to the required ones."""

    operation: str
    why: str
    reply: Reply
    value: Any
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.operation}: {self.why}" if self.why else self.operation


def top(operation: str, why: str = "", code: int = 200, /, value: Any = None,
        **members: Any) -> Answered:
    """The value is what stands beside the envelope, unless another is given."""
    body = json.dumps({"error": False, "code": code, **members})
    return Answered(operation, why, Reply.json(body, code), members if value is None else value)


SAME = object()


def res(operation: str, result: Any, why: str = "", code: int = 200, *,
        value: Any = SAME) -> Answered:
    """The value is `result`, unless another is given."""
    body = json.dumps({"error": False, "code": code, "result": result})
    return Answered(operation, why, Reply.json(body, code), result if value is SAME else value)


def missing(operation: str, number: int) -> Answered:
    """The error of a missing resource gives false, with argument `ignore_missing`."""
    body = {"error": True, "code": 404, "errorNum": number, "errorMessage": "not found"}
    return Answered(operation, "it is missing", Reply.json(json.dumps(body), 404), False,
                    {"ignore_missing": True})


def raw(operation: str, body: Any, why: str = "", code: int = 200) -> Answered:
    return Answered(operation, why, Reply.json(json.dumps(body), code), body)


def empty(operation: str, value: Any, why: str = "", code: int = 200) -> Answered:
    return Answered(operation, why, Reply(code, b"", (TEXT_TYPE,)), value)


def done(operation: str, code: int = 200) -> Answered:
    """An envelope and nothing else, which gives null."""
    body = json.dumps({"error": False, "code": code})
    return Answered(operation, "", Reply.json(body, code), None)


def text(operation: str, body: str, why: str = "") -> Answered:
    return Answered(operation, why, Reply(200, body.encode(), (TEXT_TYPE,)), body)


COORDINATOR = {
    "Role": "Coordinator", "Status": "GOOD", "CanBeDeleted": False, "ShortName": "Coordinator0001",
    "Endpoint": "tcp://10.0.0.1:8529", "LastAckedTime": "2026-04-16T10:00:00Z", "NewMember": [1]}
AGENT = {"Role": "Agent", "Status": "BAD", "CanBeDeleted": False, "LastAckedTime": 0.093,
         "Endpoint": "tcp://10.0.0.9:8531"}
HEALTH = {"CRDN-1": COORDINATOR, "AGNT-1": AGENT}
PROCESS = {"time": 1785857267.25, "enabled": True, "system": {"numberOfThreads": 40}}

SERVERS = [
    top("cluster.server_id", id="CRDN-1", value="CRDN-1"),
    top("cluster.server_role", role="COORDINATOR", mode="default", value="COORDINATOR"),
    top("cluster.server_mode", mode="readonly", value="readonly"),
    top("cluster.set_server_mode", mode="readonly"),
    top("cluster.server_availability", "also when it is read-only", mode="readonly",
        value="readonly"),
    top("cluster.health", "LastAckedTime is text or a number", ClusterId="u", Health=HEALTH),
    top("cluster.endpoints", value=["tcp://db.example:8529", "tcp://[::1]:8530"], endpoints=[
        {"endpoint": "tcp://db.example:8529", "internal": "tcp://10.0.0.1:8529"},
        {"endpoint": "tcp://[::1]:8530"}]),
    top("cluster.endpoints", "none", endpoints=[], value=[]),
    top("cluster.server_count", numberOfDBServers=None, numberOfCoordinators=3,
        cleanedServers=["PRMR-9"]),
    top("cluster.set_server_count"),
    # A response that a coordinator forwards from another server has no envelope.
    raw("cluster.server_version", {"server": "arango", "license": "enterprise",
                                   "version": "3.12.7-2"}),
    raw("cluster.server_engine", {"name": "rocksdb", "supports": {"indexes": ["geo"]}}),
    raw("cluster.server_statistics", PROCESS),
    Answered("cluster.server_statistics", "with an envelope after all",
             Reply.json(json.dumps({**PROCESS, "error": False, "code": 200})), PROCESS),
    raw("cluster.dbserver_statistics", PROCESS),
    empty("cluster.remove_server", None, "the body is empty"),
    Answered("cluster.remove_server", "the body is an envelope",
             Reply.json('{"error":false,"code":200}'), None),
    top("cluster.reserve_ids", "ids are text", smallest="18446744073709551000",
        largest="18446744073709551499"),
    res("cluster.maintenance_mode", "Normal"),
    res("cluster.maintenance_mode", "Maintenance", "on"),
    Answered("cluster.maintenance_mode", "the supervision has not written yet",
             Reply.json('{"error":false,"code":200}'), None),
    top("cluster.toggle_maintenance_mode", warning="Cluster supervision reactivated."),
    res("cluster.server_maintenance_mode",
        {"Mode": "maintenance", "Until": "2026-10-26T06:14:23Z"}, "on"),
    top("cluster.server_maintenance_mode", "off: there is no result", value={}),
    top("cluster.toggle_server_maintenance_mode"),
]

IMBALANCE = {
    "leader": {"weightUsed": [13.0, 11.5], "targetWeight": [12.25, 12.25], "numberShards": [13, 11],
               "leaderDupl": [1.0, 2.0], "totalWeight": 24.5, "imbalance": 1e-07,
               "totalShards": 24},
    "shards": {"sizeUsed": [25165824.0], "imbalance": 2.5e+20, "totalShards": 48},
    "pendingMoveShards": 1, "todoMoveShards": 2}
PLAN = {
    "imbalanceBefore": {"leader": {}, "shards": {}}, "imbalanceAfter": {"leader": {}, "shards": {}},
    "moves": [{"from": "PRMR-1", "to": "PRMR-2", "shard": "s10042", "collection": "10041",
               "database": "shop", "isLeader": False}]}

REBALANCING = [
    res("cluster.calculate_imbalance", IMBALANCE, "the counters are inside the result"),
    res("cluster.calculate_rebalance_plan", PLAN),
    res("cluster.rebalance", PLAN, "202", 202),
    res("cluster.rebalance", PLAN, "200, as it is documented"),
    Answered("cluster.execute_rebalance_plan", "202: taken on",
             Reply.json('{"error":false,"code":202}', 202), True),
    Answered("cluster.execute_rebalance_plan", "200: no moves",
             Reply.json('{"error":false,"code":200}'), False),
    empty("cluster.execute_rebalance_plan", True, "202 and no body", 202),
    res("cluster.rebalance_shards", {"operations": 0}, "nothing to do"),
    res("cluster.rebalance_shards", {"operations": 3}, "taken on", 202),
    top("cluster.move_shard", "", 202, id="10043", value="10043"),
    top("cluster.clean_out_server", "", 202, id="10043", value="10043"),
    top("cluster.resign_leadership", "", 202, id="10043", value="10043"),
    raw("cluster.cancel_agency_job", {"job": "10043", "status": "aborted"}, "no envelope"),
    Answered("cluster.cancel_agency_job", "error and no code",
             Reply.json('{"job":"10043","status":"aborted","error":false}'),
             {"job": "10043", "status": "aborted"}),
]

JOB = {"type": "moveShard", "jobId": "10043", "creator": "CRDN-1", "shard": "s10042",
       "timeCreated": "2026-04-16T10:00:00Z", "isLeader": True}

JOBS = [
    Answered("cluster.query_agency_job", "flat, error and no code",
             Reply.json(json.dumps({**JOB, "error": False, "job": "10043", "status": "Failed",
                                    "reason": "no"})),
             {**JOB, "job": "10043", "status": "Failed", "reason": "no"}),
    Answered("cluster.query_agency_job", "nested, of old servers",
             Reply.json(json.dumps({"error": False, "id": "10043", "status": "Pending",
                                    "job": JOB, "code": 200})),
             {**JOB, "job": "10043", "status": "Pending"}),
    Answered("cluster.query_agency_job", "nested, the job first",
             Reply.json(json.dumps({"job": JOB, "status": "ToDo", "error": False, "code": 200,
                                    "id": "10043"})),
             {**JOB, "job": "10043", "status": "ToDo"}),
]

SHARDS = {"orders": {"Plan": {"s1": {"leader": "DBServer0001", "followers": ["DBServer0002"],
                                     "progress": {"total": 10, "current": 4}}},
                     "Current": {"s1": {"leader": "DBServer0001", "followers": []}}}}
COUNTS = {"databases": 1, "collections": 14, "shards": 28, "leaders": 14, "realLeaders": 3,
          "followers": 14, "servers": 2}
CHECK = {"affected": [{"database": "shop", "collection": "orders", "indexId": 4711,
                       "indexName": "by_day"}],
         "error": True, "errorCode": 1242, "errorMessage": "old sorting"}
SORTING = {"next": "CORRECT", "current": "LEGACY"}
MIGRATED = {"error": False, "errorCode": 0, "errorMessage": "VPack sorting migration done."}
DIAGNOSIS = {"diagnosis": {"duplicateCollectionNames": ["orders"], "goodTests": ["a", "b"],
                           "badTests": ["duplicateCollectionNames"]},
             "error": False, "errorMessage": ""}


def of_servers(result: Any) -> Any:
    """A coordinator passes on the whole answer of each DB-Server."""
    return {server: {"error": False, "code": 200, "result": result}
            for server in ("PRMR-1", "PRMR-2")}


INSIGHT = [
    top("cluster.shard_distribution", results=SHARDS, value=SHARDS),
    top("cluster.shard_distribution", "an empty database", results={}, value={}),
    top("cluster.collection_shard_distribution", results=SHARDS, value=SHARDS),
    res("cluster.shard_statistics", COUNTS),
    raw("cluster.cluster_info", {"planVersion": 7, "error": "a member of its own", "code": "c"}),
    raw("cluster.agency_dump", {"agency": {"arango": {"Plan": {}}}}, "agency alone"),
    raw("cluster.agency_dump",
        {"index": 1, "term": 2, "agency": {"arango": {"Plan": {}}}, "log": []}, "with the rest"),
    raw("cluster.agency_cache", {"index": 7, "cache": [{"arango": {"Plan": {}}}]}),
    res("cluster.agency_diagnosis", DIAGNOSIS),
    res("cluster.vpack_sort_migration_status", of_servers(SORTING), "of a coordinator"),
    res("cluster.vpack_sort_migration_status", SORTING, "of a single server"),
    res("cluster.vpack_sort_migration_status", {}, "without DB-Servers"),
    res("cluster.vpack_sort_migration_index_check", of_servers(CHECK),
        "of a coordinator: error inside is a finding"),
    res("cluster.vpack_sort_migration_index_check", CHECK,
        "of a single server: error inside is a finding"),
    res("cluster.migrate_vpack_sorting", of_servers(MIGRATED), "of a coordinator"),
    res("cluster.migrate_vpack_sorting", MIGRATED, "of a single server"),
]

CLUSTER = SERVERS + REBALANCING + JOBS + INSIGHT
