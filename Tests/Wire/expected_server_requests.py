"""Expectations for the groups server, token and job, in the same form."""

from __future__ import annotations

from expected_admin_requests import ADMIN_REQUESTS
from expected_data_requests import DATA_REQUESTS
from expected_document_requests import DOCUMENT_REQUESTS
from expected_graph_requests import GRAPH_REQUESTS
from expected_query_requests import QUERY_REQUESTS
from expected_requests import (
    INSIGHT, MAINTENANCE, NO_BODY, ONE, REBALANCING, SERVERS, Expected, Raw)

FACTS = [
    Expected("server.version", {}, "GET", "/_api/version"),
    Expected("server.version", {"details": True}, "GET", "/_api/version", {"details": "true"}),
    Expected("server.engine", {}, "GET", "/_api/engine"),
    Expected("server.engine_stats", {}, "GET", "/_api/engine/stats"),
    Expected("server.status", {}, "GET", "/_admin/status"),
    Expected("server.status", {"overview": True}, "GET", "/_admin/status", {"overview": "true"}),
    Expected("server.time", {}, "GET", "/_admin/time"),
    Expected("server.deployment_id", {}, "GET", "/_admin/deployment/id"),
    Expected("server.support_info", {}, "GET", "/_admin/support-info"),
    Expected("server.support_info", {"local": True},
             "GET", "/_admin/support-info", {"local": "true"}),
    Expected("server.metrics", {}, "GET", "/_admin/metrics"),
    Expected("server.metrics", {"server_id": ONE}, "GET", "/_admin/metrics", {"serverId": ONE}),
    Expected("server.usage_metrics", {}, "GET", "/_admin/usage-metrics"),
    Expected("server.usage_metrics", {"server_id": ONE},
             "GET", "/_admin/usage-metrics", {"serverId": ONE}),
    Expected("server.statistics", {}, "GET", "/_admin/statistics"),
    Expected("server.statistics", {"description": False}, "GET", "/_admin/statistics"),
    Expected("server.statistics", {"description": True},
             "GET", "/_admin/statistics-description"),
]

LOGS = [
    Expected("server.log_entries", {}, "GET", "/_admin/log/entries"),
    Expected("server.log_entries", {"upto": 3}, "GET", "/_admin/log/entries", {"upto": "3"}),
    Expected("server.log_entries",
             {"upto": "debug", "level": "warning", "start": 10, "size": 20, "offset": 30,
              "search": "größe & 50%", "sort": "desc", "server_id": ONE},
             "GET", "/_admin/log/entries",
             {"upto": "debug", "level": "warning", "start": "10", "size": "20", "offset": "30",
              "search": "größe & 50%", "sort": "desc", "serverId": ONE}, refused=400),
    Expected("server.log_levels", {}, "GET", "/_admin/log/level"),
    Expected("server.log_levels", {"server_id": ONE, "with_appenders": True},
             "GET", "/_admin/log/level", {"serverId": ONE, "withAppenders": "true"}),
    Expected("server.set_log_levels", {"levels": {"agency": "DEBUG"}},
             "PUT", "/_admin/log/level", body={"agency": "DEBUG"}),
    Expected("server.set_log_levels", {"levels": "INFO"},
             "PUT", "/_admin/log/level", body="INFO"),
    Expected("server.set_log_levels",
             {"levels": {"all": "info"}, "server_id": ONE, "with_appenders": False},
             "PUT", "/_admin/log/level", {"serverId": ONE, "withAppenders": "false"},
             {"all": "info"}),
    Expected("server.reset_log_levels", {}, "DELETE", "/_admin/log/level"),
    Expected("server.reset_log_levels", {"server_id": ONE},
             "DELETE", "/_admin/log/level", {"serverId": ONE}),
    Expected("server.structured_log", {}, "GET", "/_admin/log/structured"),
    Expected("server.set_structured_log", {"parameters": {"database": True, "url": False}},
             "PUT", "/_admin/log/structured", body={"database": True, "url": False}),
    Expected("server.api_calls", {}, "GET", "/_admin/server/api-calls"),
    Expected("server.aql_queries", {}, "GET", "/_admin/server/aql-queries"),
    Expected("server.crashes", {}, "GET", "/_admin/crashes"),
    Expected("server.crash", {"crash_id": "100%/größe"},
             "GET", "/_admin/crashes/100%25%2Fgr%C3%B6%C3%9Fe", refused=404),
    Expected("server.delete_crash", {"crash_id": "100%/größe"},
             "DELETE", "/_admin/crashes/100%25%2Fgr%C3%B6%C3%9Fe", refused=404),
]

SECRETS = [
    Expected("server.tls", {}, "GET", "/_admin/server/tls"),
    Expected("server.reload_tls", {}, "POST", "/_admin/server/tls", refused=403),
    Expected("server.jwt_secrets", {}, "GET", "/_admin/server/jwt", refused=403),
    Expected("server.reload_jwt_secrets", {}, "POST", "/_admin/server/jwt", refused=403),
    Expected("server.encryption", {}, "GET", "/_admin/server/encryption", refused=404),
    Expected("server.reload_encryption", {}, "POST", "/_admin/server/encryption", refused=404),
]

LIFE = [
    Expected("server.license", {}, "GET", "/_admin/license"),
    Expected("server.set_license", {"license": "bGljZW5zZQ=="},
             "PUT", "/_admin/license", body="bGljZW5zZQ==", refused=400),
    Expected("server.set_license", {"license": 'say "größe"', "force": True},
             "PUT", "/_admin/license", {"force": "true"}, 'say "größe"',
             refused=400),
    Expected("server.database_defaults", {}, "GET", "/_admin/server/databaseDefaults"),
    Expected("server.options", {}, "GET", "/_admin/options", refused=403),
    Expected("server.options_description", {},
             "GET", "/_admin/options-description", refused=403),
    Expected("server.options_public", {}, "GET", "/_admin/options-public"),
    # The server looks at the query, and never at the body.
    Expected("server.compact", {}, "PUT", "/_admin/compact", refused=403),
    Expected("server.compact", {"change_level": True, "compact_bottom_most_level": False},
             "PUT", "/_admin/compact",
             {"changeLevel": "true", "compactBottomMostLevel": "false"}, refused=403),
    Expected("server.shutdown", {}, "DELETE", "/_admin/shutdown"),
    Expected("server.shutdown", {"soft": True}, "DELETE", "/_admin/shutdown", {"soft": "true"}),
    Expected("server.shutdown_progress", {}, "GET", "/_admin/shutdown"),
]

CODE = 'return {"größe": 1};\n'
PLAIN = "text/plain; charset=utf-8"

LEGACY = [
    Expected("server.target_version", {}, "GET", "/_admin/database/target-version"),
    Expected("server.log", {}, "GET", "/_admin/log"),
    Expected("server.log",
             {"upto": "debug", "level": 3, "start": 10, "size": 20, "offset": 30,
              "search": "größe & 50%", "sort": "asc"},
             "GET", "/_admin/log",
             {"upto": "debug", "level": "3", "start": "10", "size": "20", "offset": "30",
              "search": "größe & 50%", "sort": "asc"}, refused=400),
    Expected("server.echo", {}, "GET", "/_admin/echo"),
    Expected("server.echo", {"body": {"größe": [1, None]}},
             "POST", "/_admin/echo", body={"größe": [1, None]}),
    Expected("server.echo", {"body": "x"}, "POST", "/_admin/echo", body="x"),
    Expected("server.reload_routing", {}, "POST", "/_admin/routing/reload"),
    Expected("server.execute", {"command": CODE},
             "POST", "/_admin/execute", body=Raw(CODE.encode(), PLAIN)),
    # JSON is no exception: it is sent as it is.
    Expected("server.execute", {"command": "return 1"},
             "POST", "/_admin/execute", body=Raw(b"return 1", PLAIN)),
    Expected("server.execute", {"command": ""}, "POST", "/_admin/execute", body=NO_BODY),
    Expected("database.properties", {}, "GET", "/_api/database/current"),
]

JAN, JAN_ENCODED = "jan/ü x", "jan%2F%C3%BC%20x"

TOKENS = [
    Expected("token.list", {"user": "root"}, "GET", "/_api/token/root"),
    Expected("token.list", {"user": JAN}, "GET", f"/_api/token/{JAN_ENCODED}", refused=404),
    Expected("token.create", {"user": "root", "name": "größe", "valid_until": 4_000_000_000},
             "POST", "/_api/token/root", body={"name": "größe", "valid_until": 4_000_000_000}),
    Expected("token.create", {"user": JAN, "name": "x", "valid_until": 4_000_000_000},
             "POST", f"/_api/token/{JAN_ENCODED}",
             body={"name": "x", "valid_until": 4_000_000_000}, refused=404),
    Expected("token.delete", {"user": JAN, "token_id": 17},
             "DELETE", f"/_api/token/{JAN_ENCODED}/17", refused=404),
]

JOBS = [
    Expected("job.get", {"job_id": "74107"}, "PUT", "/_api/job/74107", refused=404),
    Expected("job.status", {"job_id": "74107"}, "GET", "/_api/job/74107", refused=404),
    Expected("job.list", {"status": "done"}, "GET", "/_api/job/done"),
    Expected("job.list", {"status": "pending", "count": 7},
             "GET", "/_api/job/pending", {"count": "7"}),
    Expected("job.cancel", {"job_id": "74107"},
             "PUT", "/_api/job/74107/cancel", refused=404),
    Expected("job.delete", {"job_id": "74107"}, "DELETE", "/_api/job/74107", refused=404),
    Expected("job.delete", {"job_id": "all"}, "DELETE", "/_api/job/all"),
    Expected("job.delete", {"job_id": "expired", "stamp": 1_785_857_267},
             "DELETE", "/_api/job/expired", {"stamp": "1785857267"}),
    Expected("job.delete", {"job_id": "a?b#c", "stamp": 0.5},
             "DELETE", "/_api/job/a%3Fb%23c", {"stamp": "0.5"}, refused=404),
]

REQUESTS = (SERVERS + MAINTENANCE + REBALANCING + INSIGHT + FACTS + LOGS + SECRETS + LIFE + LEGACY
            + TOKENS + JOBS + DATA_REQUESTS + DOCUMENT_REQUESTS + QUERY_REQUESTS + GRAPH_REQUESTS
            + ADMIN_REQUESTS)
