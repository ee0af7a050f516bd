"""Expectations for the groups query, cursor and transaction, in the same form."""

from __future__ import annotations

from expected_requests import Expected

OPTIONS = {"stream": True, "full_count": False, "allow_retry": True, "profile": 2,
           "fail_on_warning": True, "max_warning_count": 5, "max_runtime": 2.5, "max_plans": 16,
           "optimizer_rules": ["-all", "+use-indexes"], "use_plan_cache": False,
           "fill_block_cache": False, "max_transaction_size": 1 << 40,
           "intermediate_commit_count": 1000, "intermediate_commit_size": 1 << 20,
           "satellite_sync_wait": 0.5, "skip_inaccessible_collections": True,
           "shard_ids": ["s1", "s2"]}
WIRE_OPTIONS = {"stream": True, "fullCount": False, "allowRetry": True, "profile": 2,
                "failOnWarning": True, "maxWarningCount": 5, "maxRuntime": 2.5,
                "maxNumberOfPlans": 16, "optimizer": {"rules": ["-all", "+use-indexes"]},
                "usePlanCache": False, "fillBlockCache": False, "maxTransactionSize": 1 << 40,
                "intermediateCommitCount": 1000, "intermediateCommitSize": 1 << 20,
                "satelliteSyncWait": 0.5, "skipInaccessibleCollections": True,
                "shardIds": ["s1", "s2"]}

EXECUTION = [
    Expected("query.execute", {"query": "RETURN 'größe'"},
             "POST", "/_api/cursor", body={"query": "RETURN 'größe'"}),
    # An integer that no double holds.
    Expected("query.execute", {"query": "RETURN @x", "bind_vars": {"x": 9007199254740993}},
             "POST", "/_api/cursor",
             body={"query": "RETURN @x", "bindVars": {"x": 9007199254740993}}),
    # `count`, `batchSize`, `ttl` and `memoryLimit` are no members of `options`.
    Expected("query.execute",
             {"query": "RETURN @x", "bind_vars": {"x": 1}, "count": False, "batch_size": 7,
              "ttl": 60, "memory_limit": 0, "cache": False, **OPTIONS,
              "options": {"spillOverThresholdNumRows": 5}, "read_only": True},
             "POST", "/_api/cursor",
             body={"query": "RETURN @x", "bindVars": {"x": 1}, "count": False, "batchSize": 7,
                   "ttl": 60, "memoryLimit": 0, "cache": False,
                   "options": {"spillOverThresholdNumRows": 5, **WIRE_OPTIONS}}),
    # Arguments replace members of `options`, at each level.
    Expected("query.execute",
             {"query": "RETURN 1", "stream": True, "optimizer_rules": ["-all"],
              "options": {"stream": False, "optimizer": {"rules": ["+all"], "größe": None}}},
             "POST", "/_api/cursor",
             body={"query": "RETURN 1", "options": {
                 "stream": True, "optimizer": {"rules": ["-all"], "größe": None}}}),
    Expected("query.execute", {"query": "RETURN 1", "options": {}},
             "POST", "/_api/cursor", body={"query": "RETURN 1", "options": {}}),
]

CURSORS = [
    Expected("cursor.next", {"cursor_id": "74107"}, "POST", "/_api/cursor/74107", refused=404),
    Expected("cursor.next", {"cursor_id": "74107", "batch_id": "2"},
             "POST", "/_api/cursor/74107/2", refused=404),
    Expected("cursor.next", {"cursor_id": "a?b", "batch_id": "c/d"},
             "POST", "/_api/cursor/a%3Fb/c%2Fd", refused=404),
    Expected("cursor.close", {"cursor_id": "74107"},
             "DELETE", "/_api/cursor/74107", refused=404),
    Expected("cursor.close", {"cursor_id": "74107", "ignore_missing": True},
             "DELETE", "/_api/cursor/74107"),
    Expected("cursor.close", {"cursor_id": "74107", "ignore_missing": False},
             "DELETE", "/_api/cursor/74107", refused=404),
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
    Expected("query.explain",
             {"query": "RETURN @x", "bind_vars": {}, "all_plans": True, "max_plans": 1,
              "optimizer_rules": ["-all"], "full_count": True, "profile": 0,
              "use_plan_cache": True, "options": {"verbosePlans": True}},
             "POST", "/_api/explain",
             body={"query": "RETURN @x", "bindVars": {}, "options": {
                 "verbosePlans": True, "allPlans": True, "maxNumberOfPlans": 1,
                 "optimizer": {"rules": ["-all"]}, "fullCount": True, "profile": 0,
                 "usePlanCache": True}}, refused=400),
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

CODE = "function (price) { return price * 1.19; } // größe"

FUNCTIONS = [
    Expected("query.functions", {}, "GET", "/_api/aqlfunction"),
    Expected("query.functions", {"namespace": "shop::größe"},
             "GET", "/_api/aqlfunction", {"namespace": "shop::größe"}),
    Expected("query.create_function", {"name": "shop::price", "code": CODE},
             "POST", "/_api/aqlfunction", body={"name": "shop::price", "code": CODE}),
    Expected("query.create_function",
             {"name": "shop::price", "code": CODE, "deterministic": True},
             "POST", "/_api/aqlfunction",
             body={"name": "shop::price", "code": CODE, "isDeterministic": True}),
    Expected("query.delete_function", {"name": "shop::price"},
             "DELETE", "/_api/aqlfunction/shop%3A%3Aprice", refused=404),
    Expected("query.delete_function", {"name": "shop", "group": True, "ignore_missing": True},
             "DELETE", "/_api/aqlfunction/shop", {"group": "true"}),
]

TRANSACTIONS = [
    Expected("transaction.list", {}, "GET", "/_api/transaction"),
    Expected("transaction.status", {"transaction_id": "74784"},
             "GET", "/_api/transaction/74784", refused=404),
    # The server requires `collections` of every transaction.
    Expected("transaction.begin", {},
             "POST", "/_api/transaction/begin",
             body={"collections": {"read": [], "write": [], "exclusive": []}}),
    Expected("transaction.begin", {"write": "_graphs"},
             "POST", "/_api/transaction/begin",
             body={"collections": {"read": [], "write": "_graphs", "exclusive": []}}),
    Expected("transaction.begin",
             {"read": ["_users"], "write": ["_graphs", "_jobs"], "exclusive": [],
              "wait_for_sync": True, "allow_implicit": False, "lock_timeout": 0.5,
              "max_transaction_size": 1 << 33, "skip_fast_lock_round": True},
             "POST", "/_api/transaction/begin",
             body={"collections": {"read": ["_users"], "write": ["_graphs", "_jobs"],
                                   "exclusive": []},
                   "waitForSync": True, "allowImplicit": False, "lockTimeout": 0.5,
                   "maxTransactionSize": 1 << 33, "skipFastLockRound": True}),
    Expected("transaction.commit", {"transaction_id": "74784"},
             "PUT", "/_api/transaction/74784", refused=404),
    Expected("transaction.abort", {"transaction_id": "74784"},
             "DELETE", "/_api/transaction/74784", refused=404),
    Expected("transaction.abort_all", {}, "DELETE", "/_api/transaction/write"),
]

QUERY_REQUESTS = EXECUTION + CURSORS + QUERIES + FUNCTIONS + TRANSACTIONS
