"""Responses for the groups database, collection, view and analyzer, and the values."""

from __future__ import annotations

import json

from expected_answers import Answered, missing, raw, res, top
from replay import Reply


DATABASES = [
    res("database.list", ["_system", "größe"]),
    res("database.list_accessible", ["_system"]),
    res("database.create", True, code=201),
    res("database.delete", True),
    missing("database.delete", 1228),
    res("database.shard_statistics", {"databases": 1, "collections": 9, "shards": 9}),
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
    missing("collection.delete", 1203),
    top("collection.truncate", **BASIC),
    top("collection.rename", **BASIC),
    top("collection.load_indexes", result=True, value=True),
    top("collection.recalculate_count", result=True, count=7, value=7),
    top("collection.compact", **BASIC),
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
    missing("view.delete", 1203),
]

ANALYZER = {"name": "shop::words", "type": "delimiter", "properties": {"delimiter": ","},
            "features": ["frequency"]}

ANALYZERS = [
    res("analyzer.list", [ANALYZER]),
    top("analyzer.get", **ANALYZER),
    raw("analyzer.create", ANALYZER, "a new one", 201),
    raw("analyzer.create", ANALYZER, "an equal one exists"),
    top("analyzer.delete", name="shop::words", value="shop::words"),
    missing("analyzer.delete", 1202),
]

DATA_ANSWERS = DATABASES + COLLECTIONS + VIEWS + ANALYZERS
