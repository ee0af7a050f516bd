"""Long operations have longer timeouts, written by hand."""

from __future__ import annotations

import libarango

# Seconds a server may take, each with its reason; the table gives it more, but not twice as much.
MINUTES, HOURS = 60, 3600
SERVER_TAKES = {
    "cluster.toggle_maintenance_mode": 2 * MINUTES,  # it polls for the supervision's answer
    "cluster.toggle_server_maintenance_mode": 2 * MINUTES,
    "cluster.remove_server": 1 * MINUTES,  # it tries 60 times, once a second
    "cluster.vpack_sort_migration_status": 2 * MINUTES,  # it waits for the DB-Servers
    "cluster.vpack_sort_migration_index_check": 12 * HOURS,
    "cluster.migrate_vpack_sorting": 8 * MINUTES,
    "server.support_info": 0.5 * MINUTES,  # it asks all servers
    "cluster.agency_diagnosis": 1.5 * MINUTES,
    "server.compact": 0.9 * HOURS,
    "collection.truncate": 6 * MINUTES,
    "document.import": 15 * MINUTES,  # of a body that is as large as it may be
    "index.create": 0.9 * HOURS,  # it builds the index first
    "backup.create": 4 * MINUTES,  # `force` waits for the default timeout twice
    "backup.restore": 0.9 * HOURS}  # the servers start again
LONGEST = 24 * HOURS


def test_an_operations_timeout_exceeds_the_servers() -> None:
    given = {row["name"]: row["timeout_ms"] / 1000 for row in libarango.operations()
             if row["timeout_ms"] is not None}
    assert set(given) == set(SERVER_TAKES)
    for name, seconds in SERVER_TAKES.items():
        assert seconds < given[name] <= min(2 * seconds, LONGEST), name
