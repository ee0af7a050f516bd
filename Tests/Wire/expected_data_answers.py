"""Responses of servers to the operations of the data plane, and the values of the operations."""

from __future__ import annotations

import json

from expected_answers import Answered, raw, res, top
from replay import Reply

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

DATA_ANSWERS = DATABASES + COLLECTIONS
