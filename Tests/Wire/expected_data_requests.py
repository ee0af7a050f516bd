"""Expectations for the groups of the data plane, in the same form."""

from __future__ import annotations

from expected_requests import Expected

SHOP = "größe / 50%"
SHOP_ENCODED = "gr%C3%B6%C3%9Fe%20%2F%2050%25"

DATABASES = [
    Expected("database.list", {}, "GET", "/_api/database"),
    Expected("database.list_accessible", {}, "GET", "/_api/database/user"),
    Expected("database.create", {"name": "größe"},
             "POST", "/_api/database", body={"name": "größe"}),
    Expected("database.delete", {"name": SHOP},
             "DELETE", f"/_api/database/{SHOP_ENCODED}", refused=404),
]

PROPERTIES = {"wait_for_sync": True, "cache_enabled": False, "replication_factor": 2,
              "write_concern": 1}
WIRE_PROPERTIES = {"waitForSync": True, "cacheEnabled": False, "replicationFactor": 2,
                   "writeConcern": 1}
SCHEMA = {"rule": {"type": "object"}, "level": "strict", "message": "größe"}
COMPUTED = [{"name": "at", "expression": "RETURN DATE_NOW()", "overwrite": True}]

COLLECTIONS = [
    Expected("collection.list", {}, "GET", "/_api/collection"),
    Expected("collection.list", {"exclude_system": True},
             "GET", "/_api/collection", {"excludeSystem": "true"}),
    Expected("collection.get", {"collection": "_users"}, "GET", "/_api/collection/_users"),
    Expected("collection.get", {"collection": SHOP},
             "GET", f"/_api/collection/{SHOP_ENCODED}", refused=404),
    Expected("collection.properties", {"collection": "_users"},
             "GET", "/_api/collection/_users/properties"),
    Expected("collection.revision", {"collection": "_users"},
             "GET", "/_api/collection/_users/revision"),
    Expected("collection.count", {"collection": "_users"}, "GET", "/_api/collection/_users/count"),
    Expected("collection.count", {"collection": "_users", "details": True},
             "GET", "/_api/collection/_users/count", {"details": "true"}),
    Expected("collection.figures", {"collection": "_users"},
             "GET", "/_api/collection/_users/figures"),
    Expected("collection.figures", {"collection": "_users", "details": True},
             "GET", "/_api/collection/_users/figures", {"details": "true"}),
    Expected("collection.shards", {"collection": "_users"},
             "GET", "/_api/collection/_users/shards"),
    Expected("collection.shards", {"collection": "_users", "details": True},
             "GET", "/_api/collection/_users/shards", {"details": "true"}),
    Expected("collection.checksum", {"collection": "_users"},
             "GET", "/_api/collection/_users/checksum"),
    Expected("collection.checksum",
             {"collection": "_users", "with_revisions": True, "with_data": False},
             "GET", "/_api/collection/_users/checksum",
             {"withRevisions": "true", "withData": "false"}),
    Expected("collection.responsible_shard", {"collection": "_users", "document": {"_key": "ü"}},
             "PUT", "/_api/collection/_users/responsibleShard", body={"_key": "ü"}),
    Expected("collection.responsible_shard", {"collection": "_users", "document": "key"},
             "PUT", "/_api/collection/_users/responsibleShard", body="key"),
    Expected("collection.key_generators", {}, "GET", "/_api/key-generators"),
    Expected("collection.create", {"name": "größe"},
             "POST", "/_api/collection", body={"name": "größe"}),
    Expected("collection.create", {"name": "orders", "type": 3, "replication_factor": "satellite"},
             "POST", "/_api/collection",
             body={"name": "orders", "type": 3, "replicationFactor": "satellite"}, refused=400),
    Expected("collection.create",
             {"name": "_orders", **PROPERTIES, "type": 2, "system": True, "schema": SCHEMA,
              "computed_values": COMPUTED, "key_options": {"type": "uuid"}, "number_of_shards": 3,
              "shard_keys": ["größe", "_key"], "distribute_shards_like": "_users",
              "sharding_strategy": "hash", "smart": True, "disjoint": False,
              "smart_graph_attribute": "region", "smart_join_attribute": "customer",
              "wait_for_sync_replication": True, "enforce_replication_factor": False},
             "POST", "/_api/collection",
             {"waitForSyncReplication": "true", "enforceReplicationFactor": "false"},
             {"name": "_orders", **WIRE_PROPERTIES, "type": 2, "isSystem": True, "schema": SCHEMA,
              "computedValues": COMPUTED, "keyOptions": {"type": "uuid"}, "numberOfShards": 3,
              "shardKeys": ["größe", "_key"], "distributeShardsLike": "_users",
              "shardingStrategy": "hash", "isSmart": True, "isDisjoint": False,
              "smartGraphAttribute": "region", "smartJoinAttribute": "customer"}, refused=501),
    Expected("collection.configure", {"collection": "_graphs"},
             "PUT", "/_api/collection/_graphs/properties", body={}),
    # Null removes a schema and computed values.
    Expected("collection.configure",
             {"collection": "_graphs", "schema": None, "computed_values": None},
             "PUT", "/_api/collection/_graphs/properties",
             body={"schema": None, "computedValues": None}),
    Expected("collection.configure",
             {"collection": "_graphs", **PROPERTIES, "schema": SCHEMA, "computed_values": COMPUTED},
             "PUT", "/_api/collection/_graphs/properties",
             body={**WIRE_PROPERTIES, "schema": SCHEMA, "computedValues": COMPUTED}, refused=501),
    Expected("collection.delete", {"collection": SHOP},
             "DELETE", f"/_api/collection/{SHOP_ENCODED}", refused=404),
    Expected("collection.delete", {"collection": "_graphs", "system": True},
             "DELETE", "/_api/collection/_graphs", {"isSystem": "true"}),
    Expected("collection.truncate", {"collection": "_graphs"},
             "PUT", "/_api/collection/_graphs/truncate"),
    Expected("collection.truncate",
             {"collection": "_graphs", "wait_for_sync": True, "compact": False},
             "PUT", "/_api/collection/_graphs/truncate",
             {"waitForSync": "true", "compact": "false"}),
    Expected("collection.rename", {"collection": "_graphs", "name": "größe"},
             "PUT", "/_api/collection/_graphs/rename", body={"name": "größe"}, refused=501),
    Expected("collection.load_indexes", {"collection": "_graphs"},
             "PUT", "/_api/collection/_graphs/loadIndexesIntoMemory"),
    Expected("collection.recalculate_count", {"collection": "_graphs"},
             "PUT", "/_api/collection/_graphs/recalculateCount"),
    Expected("collection.compact", {"collection": "_graphs"},
             "PUT", "/_api/collection/_graphs/compact"),
]

DATA_REQUESTS = DATABASES + COLLECTIONS
