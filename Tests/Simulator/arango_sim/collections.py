"""Databases and their collections, as the agency's plan holds them."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, field
from typing import Any

from arango_sim.documents import Document, Documents, attribute
from arango_sim.graphs import Graph
from arango_sim.indexes import Index, implicit_indexes
from arango_sim.key_generators import KeyGenerator
from arango_sim.locks import Locks
from arango_sim.shards import Shard
from arango_sim.version import Version
from arango_sim.views import Analyzer, View

SYSTEM_COLLECTIONS = (
    "_users", "_graphs", "_statistics", "_statistics15", "_statisticsRaw", "_analyzers",
    "_aqlfunctions", "_queues", "_jobs", "_apps", "_appbundles", "_frontend")
ONLY_IN_SYSTEM = ("_users", "_statistics", "_statistics15", "_statisticsRaw")
DOCUMENT_COLLECTION = 2
EDGE_COLLECTION = 3


@dataclass
class Collection:
    id: str
    name: str
    type: int
    shards: dict[str, Shard]
    replication_factor: int = 1
    write_concern: int = 1
    wait_for_sync: bool = False
    is_system: bool = False
    shard_keys: list[str] = field(default_factory=lambda: ["_key"])
    distribute_shards_like: str | None = None
    keys: KeyGenerator = field(default_factory=KeyGenerator)
    cache_enabled: bool = False
    documents: Documents = field(default_factory=Documents)
    locks: Locks = field(default_factory=Locks)
    indexes: list[Index] = field(init=False)

    def __post_init__(self) -> None:
        self.indexes = implicit_indexes(self.type == EDGE_COLLECTION)

    def shard_of(self, document: Document) -> Shard:
        """The shard of a document, by the values of its shard keys."""
        values = [attribute(document, name) for name in self.shard_keys]
        text = (values[0] if self.shard_keys == ["_key"]
                else json.dumps(values, sort_keys=True))
        names = sorted(self.shards)
        return self.shards[names[zlib.crc32(text.encode()) % len(names)]]

    def summary(self, version: Version) -> dict[str, Any]:
        """The entry of this collection in the list of collections."""
        entry: dict[str, Any] = {"id": self.id, "name": self.name, "type": self.type,
                                 "isSystem": self.is_system, "globallyUniqueId": self._unique_id}
        if not version.since(4, 0):
            entry["status"] = 3
        return entry

    @property
    def _unique_id(self) -> str:
        return self.name if self.is_system else f"c{self.id}/"

    def properties(self, version: Version) -> dict[str, Any]:
        """Every attribute a coordinator gives for a collection."""
        attributes: dict[str, Any] = {
            "writeConcern": self.write_concern, "waitForSync": self.wait_for_sync,
            "usesRevisionsAsDocumentIds": True, "syncByRevision": True,
            "shardingStrategy": "hash", "schema": None, "numberOfShards": len(self.shards),
            "minReplicationFactor": self.write_concern, "isSmartChild": False, "isSmart": False,
            "replicationFactor": self.replication_factor, "cacheEnabled": self.cache_enabled,
            "computedValues": None, "internalValidatorType": 0, "shardKeys": self.shard_keys,
            "isDisjoint": False, "keyOptions": self.keys.options,
            **self.summary(version)}
        if version.since(3, 12):
            attributes["supportsRBAC"] = True
        if not version.since(4, 0):
            attributes["statusString"] = "loaded"
        if self.distribute_shards_like is not None:
            attributes["distributeShardsLike"] = self.distribute_shards_like
        return attributes


@dataclass
class Database:
    id: str
    name: str
    sharding: str = ""
    replication_factor: int = 1
    write_concern: int = 1
    collections: dict[str, Collection] = field(default_factory=dict)
    graphs: dict[str, Graph] = field(default_factory=dict)
    functions: dict[str, dict[str, Any]] = field(default_factory=dict)
    views: dict[str, View] = field(default_factory=dict)
    analyzers: dict[str, Analyzer] = field(default_factory=dict)

    @property
    def is_system(self) -> bool:
        return self.name == "_system"

    def find(self, name_or_id: str) -> Collection | None:
        """By name or by numeric id, as the paths of the HTTP API allow."""
        if name_or_id.isdigit():
            return next((each for each in self.collections.values() if each.id == name_or_id),
                        None)
        return self.collections.get(name_or_id)
