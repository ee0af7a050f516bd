"""Responses of servers to the operations of the data plane, and the values of the operations."""

from __future__ import annotations

import json

from expected_answers import Answered, raw, res, top
from replay import Reply


def done(operation: str) -> Answered:
    """An envelope and nothing else, which gives null."""
    return Answered(operation, "", Reply.json('{"error":false,"code":200}'), None)


DATABASES = [
    res("database.list", ["_system", "größe"]),
    res("database.list_accessible", ["_system"]),
    res("database.create", True, code=201),
    res("database.delete", True),
]

BASIC = {"id": "10041", "name": "orders", "status": 3, "type": 2, "isSystem": False,
         "globallyUniqueId": "c10041/"}
PROPERTIES = {**BASIC, "waitForSync": False, "schema": None, "numberOfShards": 1,
              "replicationFactor": "satellite", "keyOptions": {"type": "traditional"}}
FIGURES = {"indexes": {"count": 1, "size": 2746}, "documentsSize": 3548, "cacheInUse": False,
           "cacheSize": 0, "cacheUsage": 0}

COLLECTIONS = [
    res("collection.list", [BASIC]),
    res("collection.list", [], "none"),
    top("collection.get", **BASIC),
    top("collection.properties", **PROPERTIES),
    top("collection.revision", **PROPERTIES, revision="_l6zhUoy---", value="_l6zhUoy---"),
    top("collection.count", **PROPERTIES, count=7, value=7),
    top("collection.count", "of each shard", **PROPERTIES, count={"s1": 3, "s2": 4},
        value={"s1": 3, "s2": 4}),
    top("collection.figures", **PROPERTIES, count=7, figures=FIGURES, value=FIGURES),
    top("collection.shards", **PROPERTIES, shards=["s1"], value=["s1"]),
    top("collection.shards", "with servers", shards={"s1": ["_PRMR-1", "PRMR-2"]},
        value={"s1": ["_PRMR-1", "PRMR-2"]}),
    top("collection.checksum", **BASIC, revision="_l6zhUoy---", checksum="9836063817044160056"),
    top("collection.responsible_shard", shardId="s6010027", value="s6010027"),
    Answered("collection.key_generators", "no envelope",
             Reply.json(json.dumps({"keyGenerators": ["padded", "uuid"]})), ["padded", "uuid"]),
    top("collection.create", **PROPERTIES),
    top("collection.configure", **PROPERTIES),
    top("collection.delete", id="10041", value="10041"),
    top("collection.truncate", **BASIC),
    top("collection.rename", **BASIC),
    top("collection.load_indexes", result=True, value=True),
    top("collection.recalculate_count", result=True, count=7, value=7),
    top("collection.compact", **BASIC),
]

PLAN = {"nodes": [{"type": "SingletonNode", "id": 1}], "rules": [], "collections": []}
RUNNING = {"id": "74107", "database": "_system", "user": "root", "query": "RETURN SLEEP(9)",
           "bindVars": {}, "runTime": 0.25, "state": "executing", "stream": False}
TRACKING = {"enabled": True, "trackSlowQueries": True, "maxSlowQueries": 64,
            "slowQueryThreshold": 10}
CACHE = {"mode": "demand", "maxResults": 128, "includeSystem": False}

QUERIES = [
    top("query.explain", plan=PLAN, cacheable=True, warnings=[], stats={"plansCreated": 1}),
    top("query.parse", parsed=True, collections=["orders"], bindVars=["x"], ast=[{"type": "root"}]),
    raw("query.rules", [{"name": "interchange-adjacent-enumerations", "flags": {"hidden": False}}]),
    raw("query.list", [RUNNING]),
    raw("query.list", [], "none"),
    raw("query.list_slow", [RUNNING]),
    done("query.clear_slow"),
    done("query.kill"),
    top("query.tracking", **TRACKING),
    top("query.set_tracking", **TRACKING),
    raw("query.cache_entries", [{"hash": "1", "query": "RETURN 1", "results": 1}]),
    done("query.clear_cache"),
    raw("query.cache_properties", CACHE),
    raw("query.set_cache_properties", CACHE),
    raw("query.plans", [{"hash": "1", "query": "RETURN 1", "hits": 0}]),
    done("query.clear_plans"),
]

RUNNING_TRANSACTION = {"id": "74784", "state": "running"}

TRANSACTIONS = [
    Answered("transaction.list", "no envelope",
             Reply.json(json.dumps({"transactions": [RUNNING_TRANSACTION]})),
             [RUNNING_TRANSACTION]),
    res("transaction.status", {"id": "74784", "status": "aborted"}),
]

VIEW = {"id": "10044", "name": "words", "type": "arangosearch", "globallyUniqueId": "c10044/"}
DEFINITION = {**VIEW, "links": {}, "primarySort": [], "cleanupIntervalStep": 2}

VIEWS = [
    res("view.list", [VIEW]),
    top("view.get", **VIEW),
    top("view.properties", **DEFINITION),
    raw("view.create", DEFINITION, "no envelope", 201),
    raw("view.update", DEFINITION, "no envelope"),
    raw("view.replace", DEFINITION, "no envelope"),
    raw("view.rename", VIEW, "no envelope"),
    res("view.delete", True),
]

ANALYZER = {"name": "shop::words", "type": "delimiter", "properties": {"delimiter": ","},
            "features": ["frequency"]}

ANALYZERS = [
    res("analyzer.list", [ANALYZER]),
    top("analyzer.get", **ANALYZER),
    raw("analyzer.create", ANALYZER, "a new one", 201),
    raw("analyzer.create", ANALYZER, "an equal one exists"),
    top("analyzer.delete", name="shop::words", value="shop::words"),
]

DATA_ANSWERS = DATABASES + COLLECTIONS + QUERIES + TRANSACTIONS + VIEWS + ANALYZERS
