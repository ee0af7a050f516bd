"""The group of each operation: read-only, changes inside of what the suite created, or never run.

A new operation needs a row in one of the three tables: `tests/test_groups.py` fails without it."""

from __future__ import annotations


def _operations(table: str) -> frozenset[str]:
    """Returns the operations of a table with one line for each group of operations."""
    return frozenset(f"{group}.{verb}" for group, *verbs in map(str.split, table.strip().splitlines())
                     for verb in verbs)


#: Operations that change nothing. Queries and cursors are among them: the suite's read-only queries
#: generate their rows or read one document.
READS = _operations("""
    cluster server_id server_role server_mode server_availability health inventory endpoints server_count
    cluster server_version server_engine server_statistics dbserver_statistics maintenance_mode
    cluster server_maintenance_mode calculate_imbalance calculate_rebalance_plan query_agency_job
    cluster shard_distribution collection_shard_distribution shard_statistics cluster_info agency_dump
    cluster agency_cache agency_diagnosis vpack_sort_migration_status
    server version engine activities ttl_properties ttl_statistics engine_stats status time deployment_id
    server support_info metrics usage_metrics statistics log_entries log_levels structured_log tls
    server jwt_secrets encryption api_calls aql_queries crashes crash license database_defaults options
    server options_description options_public shutdown_progress target_version log echo
    database properties list list_accessible shard_statistics
    token list
    job status list
    collection list get properties revision count figures shards checksum responsible_shard key_generators
    document get revision get_many edges
    index list get selectivity
    query execute explain parse rules list list_slow tracking cache_entries cache_properties plans functions
    cursor next close
    transaction list status
    graph list get vertex_collections edge_collections
    vertex get
    edge get
    view list get properties
    analyzer list get
    user list get permissions permission
    backup list
    """)

#: Operations that change only what the suite created: its database, its users with their tokens, its
#: jobs, queries and transactions, its backups.
CHANGES = _operations("""
    database create delete
    token create delete
    job get cancel delete
    collection create configure delete truncate rename load_indexes recalculate_count compact
    document insert update replace delete insert_many update_many replace_many delete_many import
    index create delete
    query clear_slow kill set_tracking clear_cache clear_plans create_function delete_function
    transaction begin commit abort abort_all
    graph create delete create_vertex_collection delete_vertex_collection create_edge_definition
    graph replace_edge_definition delete_edge_definition
    vertex insert update replace delete
    edge insert update replace delete
    view create update replace rename delete
    analyzer create delete
    user create update replace delete set_permission reset_permission
    backup create delete
    """)

_SHARDS = "moves shards between the DB-Servers of the cluster"
_MAINTENANCE = "suspends the failover of the cluster"
_LOGS = "changes the logs of a server for all of its users"
_SECRETS = "loads keys or certificates of the servers again"
_TRANSFER = "transfers the data of the whole cluster to or from a remote repository"

#: Operations that would change the whole cluster, with the reason of each.
NEVER = {
    "cluster.set_server_mode": "makes the whole cluster read-only",
    "cluster.set_server_count": "changes the target number of servers",
    "cluster.remove_server": "removes a server from the cluster",
    "cluster.reserve_ids": "uses up ids of the cluster",
    "cluster.toggle_maintenance_mode": _MAINTENANCE,
    "cluster.toggle_server_maintenance_mode": _MAINTENANCE,
    "cluster.execute_rebalance_plan": _SHARDS,
    "cluster.rebalance": _SHARDS,
    "cluster.rebalance_shards": _SHARDS,
    "cluster.move_shard": _SHARDS,
    "cluster.clean_out_server": _SHARDS,
    "cluster.resign_leadership": _SHARDS,
    "cluster.cancel_agency_job": "cancels a job of the cluster's supervision",
    "cluster.vpack_sort_migration_index_check": "reads all indexes of all DB-Servers, for up to hours",
    "cluster.migrate_vpack_sorting": "changes the sorting order of all DB-Servers",
    "server.set_ttl_properties": "changes the expiry of documents on a whole server",
    "server.flush_wal": "flushes the write-ahead logs of all DB-Servers",
    "server.set_log_levels": _LOGS,
    "server.reset_log_levels": _LOGS,
    "server.set_structured_log": _LOGS,
    "server.reload_tls": _SECRETS,
    "server.reload_jwt_secrets": _SECRETS,
    "server.reload_encryption": _SECRETS,
    "server.delete_crash": "deletes the dump of a crash that others may need",
    "server.set_license": "replaces the license of the cluster",
    "server.compact": "compacts the data of the whole server",
    "server.shutdown": "shuts a server down",
    "server.reload_routing": "loads the routes of a server again",
    "server.execute": "executes JavaScript inside of a server",
    "query.set_cache_properties": "changes the query cache of a server for all databases",
    "backup.restore": "replaces all data of the cluster",
    "backup.upload": _TRANSFER,
    "backup.download": _TRANSFER,
}
