"""Responses for the groups query, cursor and transaction, and the values of the operations."""

from __future__ import annotations

import json

from expected_answers import Answered, done, missing, raw, res, top
from replay import Reply

MORE = {"result": [1, {"größe": 9007199254740993}, None], "hasMore": True, "id": "74107",
        "nextBatchId": "2", "cached": False, "error": False, "code": 201}
LAST = {"result": [], "hasMore": False, "cached": False, "extra": {"stats": {"filtered": 0}},
        "error": False, "code": 200}

EXECUTION = [
    raw("query.execute", MORE, "further rows", 201),
    raw("query.execute", {**LAST, "code": 201}, "no further rows", 201),
    raw("query.execute", {**MORE, "id": 74107}, "the id is a number", 201),
]

CURSORS = [
    raw("cursor.next", {**MORE, "code": 200}),
    raw("cursor.next", LAST, "the last batch"),
    top("cursor.close", "", 202, id="74107", value=True),
    missing("cursor.close", 1600),
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

FUNCTION = {"name": "shop::price", "code": "function () {}", "isDeterministic": False}

FUNCTIONS = [
    res("query.functions", [FUNCTION]),
    res("query.functions", [], "none"),
    top("query.create_function", "a new one", 201, isNewlyCreated=True),
    top("query.create_function", "another in its place", isNewlyCreated=False),
    top("query.delete_function", deletedCount=3, value=3),
    missing("query.delete_function", 1582),
]

RUNNING_TRANSACTION = {"id": "74784", "state": "running"}

TRANSACTIONS = [
    Answered("transaction.list", "no envelope",
             Reply.json(json.dumps({"transactions": [RUNNING_TRANSACTION]})),
             [RUNNING_TRANSACTION]),
    res("transaction.status", {"id": "74784", "status": "aborted"}),
    res("transaction.begin", {"id": "74784", "status": "running"}, code=201),
    res("transaction.commit", {"id": "74784", "status": "committed"}),
    res("transaction.abort", {"id": "74784", "status": "aborted"}),
    res("transaction.abort_all", {}, value=None),
    done("transaction.abort_all"),
]

QUERY_ANSWERS = EXECUTION + CURSORS + QUERIES + FUNCTIONS + TRANSACTIONS
