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

TRACKING = {"enabled": True, "track_slow_queries": False, "track_bind_vars": True,
            "max_slow_queries": 10, "slow_query_threshold": 2.5,
            "slow_streaming_query_threshold": 5, "max_query_string_length": 100}
WIRE_TRACKING = {"enabled": True, "trackSlowQueries": False, "trackBindVars": True,
                 "maxSlowQueries": 10, "slowQueryThreshold": 2.5,
                 "slowStreamingQueryThreshold": 5, "maxQueryStringLength": 100}
CACHE = {"mode": "demand", "max_results": 10, "max_results_size": 20, "max_entry_size": 30,
         "include_system": True}
WIRE_CACHE = {"mode": "demand", "maxResults": 10, "maxResultsSize": 20, "maxEntrySize": 30,
              "includeSystem": True}

QUERIES = [
    Expected("query.explain", {"query": "RETURN 'größe'"},
             "POST", "/_api/explain", body={"query": "RETURN 'größe'"}),
    Expected("query.explain", {"query": "RETURN @x", "bind_vars": {"x": [1, None]}},
             "POST", "/_api/explain", body={"query": "RETURN @x", "bindVars": {"x": [1, None]}}),
    Expected("query.parse", {"query": "RETURN @x"},
             "POST", "/_api/query", body={"query": "RETURN @x"}),
    Expected("query.rules", {}, "GET", "/_api/query/rules"),
    Expected("query.list", {}, "GET", "/_api/query/current"),
    Expected("query.list", {"all": True}, "GET", "/_api/query/current", {"all": "true"}),
    Expected("query.list_slow", {}, "GET", "/_api/query/slow"),
    Expected("query.list_slow", {"all": True}, "GET", "/_api/query/slow", {"all": "true"}),
    Expected("query.clear_slow", {}, "DELETE", "/_api/query/slow"),
    Expected("query.clear_slow", {"all": True}, "DELETE", "/_api/query/slow", {"all": "true"}),
    Expected("query.kill", {"query_id": "74107"}, "DELETE", "/_api/query/74107", refused=404),
    Expected("query.kill", {"query_id": "a?b#c", "all": False},
             "DELETE", "/_api/query/a%3Fb%23c", {"all": "false"}, refused=404),
    Expected("query.tracking", {}, "GET", "/_api/query/properties"),
    Expected("query.set_tracking", {}, "PUT", "/_api/query/properties", body={}),
    Expected("query.set_tracking", TRACKING,
             "PUT", "/_api/query/properties", body=WIRE_TRACKING),
    Expected("query.cache_entries", {}, "GET", "/_api/query-cache/entries"),
    Expected("query.clear_cache", {}, "DELETE", "/_api/query-cache"),
    Expected("query.cache_properties", {}, "GET", "/_api/query-cache/properties"),
    Expected("query.set_cache_properties", {}, "PUT", "/_api/query-cache/properties", body={}),
    Expected("query.set_cache_properties", CACHE,
             "PUT", "/_api/query-cache/properties", body=WIRE_CACHE),
    Expected("query.plans", {}, "GET", "/_api/query-plan-cache"),
    Expected("query.clear_plans", {}, "DELETE", "/_api/query-plan-cache"),
]

TRANSACTIONS = [
    Expected("transaction.list", {}, "GET", "/_api/transaction"),
    Expected("transaction.status", {"transaction_id": "74784"},
             "GET", "/_api/transaction/74784", refused=404),
]

LINKS = {"links": {"orders": {"includeAllFields": True}}}

VIEWS = [
    Expected("view.list", {}, "GET", "/_api/view"),
    Expected("view.get", {"view": SHOP}, "GET", f"/_api/view/{SHOP_ENCODED}", refused=404),
    Expected("view.properties", {"view": SHOP},
             "GET", f"/_api/view/{SHOP_ENCODED}/properties", refused=404),
    Expected("view.create", {"name": "größe", "type": "arangosearch"},
             "POST", "/_api/view", body={"name": "größe", "type": "arangosearch"}),
    Expected("view.create", {"name": "words", "type": "search-alias"},
             "POST", "/_api/view", body={"name": "words", "type": "search-alias"}),
    Expected("view.update", {"view": SHOP, "properties": LINKS},
             "PATCH", f"/_api/view/{SHOP_ENCODED}/properties", body=LINKS, refused=404),
    Expected("view.replace", {"view": SHOP, "properties": LINKS},
             "PUT", f"/_api/view/{SHOP_ENCODED}/properties", body=LINKS, refused=404),
    Expected("view.rename", {"view": SHOP, "name": "words"},
             "PUT", f"/_api/view/{SHOP_ENCODED}/rename", body={"name": "words"}, refused=501),
    Expected("view.delete", {"view": SHOP},
             "DELETE", f"/_api/view/{SHOP_ENCODED}", refused=404),
]

ANALYZERS = [
    Expected("analyzer.list", {}, "GET", "/_api/analyzer"),
    Expected("analyzer.get", {"name": "identity"}, "GET", "/_api/analyzer/identity"),
    Expected("analyzer.get", {"name": "shop::words"},
             "GET", "/_api/analyzer/shop%3A%3Awords", refused=404),
    Expected("analyzer.create", {"name": "words", "type": "identity"},
             "POST", "/_api/analyzer", body={"name": "words", "type": "identity"}),
    Expected("analyzer.create",
             {"name": "words", "type": "delimiter", "properties": {"delimiter": "ü"},
              "features": ["frequency", "norm"]},
             "POST", "/_api/analyzer",
             body={"name": "words", "type": "delimiter", "properties": {"delimiter": "ü"},
                   "features": ["frequency", "norm"]}),
    Expected("analyzer.delete", {"name": "shop::words"},
             "DELETE", "/_api/analyzer/shop%3A%3Awords", refused=404),
    Expected("analyzer.delete", {"name": "words", "force": True},
             "DELETE", "/_api/analyzer/words", {"force": "true"}, refused=404),
]

DATA_REQUESTS = DATABASES + COLLECTIONS + QUERIES + TRANSACTIONS + VIEWS + ANALYZERS
