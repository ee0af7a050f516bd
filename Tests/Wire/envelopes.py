"""The value of an operation for a status and a body, written by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Value = Callable[[Any, Any], Any]


def raw(status: Any, body: Any) -> Any:
    return body


def top(status: Any, body: Any) -> Any:
    return {name: value for name, value in body.items() if name not in ("error", "code")}


def empty(status: Any, body: Any) -> Any:
    return None


def member(name: str) -> Value:
    return lambda status, body: body[name]


def result_or_nothing(status: Any, body: Any) -> Any:
    return body.get("result", {})


def result_or_null(status: Any, body: Any) -> Any:
    return body.get("result")


def crashes(status: Any, body: Any) -> Any:
    result = body["result"]
    return result["crashes"] if isinstance(result, dict) else result


def endpoints(status: Any, body: Any) -> Any:
    return [row["endpoint"] for row in body["endpoints"]]


def accepted(status: Any, body: Any) -> Any:
    return status == "202"


def agency_job(status: Any, body: Any) -> Any:
    """Flat as it is; nested with the job's members brought up, and its id under `job`."""
    flat = top(status, body)
    if isinstance(flat["job"], dict):
        job, identity = flat.pop("job"), flat.pop("id")
        flat = {**flat, "job": identity, **job}
    return flat


def revision(status: Any, etag: Any) -> Any:
    """The header without quotes; HEAD has no body."""
    return etag.strip('"')


def done(status: Any, body: Any) -> Any:
    return True


def job_state(status: Any, body: Any) -> Any:
    return "pending" if status == "204" else "done"


def job_answer(status: Any, body: Any) -> Any:
    return {"done": True, "http_status": status, "body": body}


VALUES: dict[str, Value] = {
    "cluster.server_id": member("id"), "cluster.server_role": member("role"),
    "cluster.server_mode": member("mode"), "cluster.set_server_mode": top,
    "cluster.server_availability": member("mode"), "cluster.health": top,
    "cluster.endpoints": endpoints, "cluster.server_count": top,
    "cluster.set_server_count": top, "cluster.server_version": top,
    "cluster.server_engine": top, "cluster.server_statistics": top,
    "cluster.dbserver_statistics": top, "cluster.remove_server": empty,
    "cluster.reserve_ids": top, "cluster.maintenance_mode": result_or_null,
    "cluster.toggle_maintenance_mode": top, "cluster.server_maintenance_mode": result_or_nothing,
    "cluster.toggle_server_maintenance_mode": top,
    "cluster.calculate_imbalance": member("result"),
    "cluster.calculate_rebalance_plan": member("result"), "cluster.rebalance": member("result"),
    "cluster.execute_rebalance_plan": accepted, "cluster.rebalance_shards": member("result"),
    "cluster.move_shard": member("id"), "cluster.clean_out_server": member("id"),
    "cluster.resign_leadership": member("id"), "cluster.query_agency_job": agency_job,
    "cluster.cancel_agency_job": top, "cluster.shard_distribution": member("results"),
    "cluster.collection_shard_distribution": member("results"),
    "cluster.shard_statistics": member("result"), "cluster.cluster_info": raw,
    "cluster.agency_dump": raw, "cluster.agency_cache": raw,
    "cluster.agency_diagnosis": member("result"),
    "cluster.vpack_sort_migration_status": member("result"),
    "cluster.vpack_sort_migration_index_check": member("result"),
    "cluster.migrate_vpack_sorting": member("result"),
    "server.version": raw, "server.engine": raw, "server.engine_stats": raw,
    "server.status": raw, "server.time": member("time"), "server.deployment_id": member("id"),
    "server.support_info": raw, "server.metrics": raw, "server.usage_metrics": raw,
    "server.statistics": top, "server.log_entries": raw, "server.log_levels": raw,
    "server.set_log_levels": raw, "server.reset_log_levels": raw,
    "server.structured_log": raw, "server.set_structured_log": raw,
    "server.tls": member("result"), "server.reload_tls": member("result"),
    "server.jwt_secrets": member("result"), "server.reload_jwt_secrets": member("result"),
    "server.encryption": member("result"), "server.reload_encryption": member("result"),
    "server.api_calls": member("result"), "server.aql_queries": member("result"),
    "server.crashes": crashes, "server.crash": member("result"),
    "server.delete_crash": member("result"), "server.license": raw, "server.set_license": raw,
    "server.database_defaults": raw, "server.options": raw, "server.options_description": raw,
    "server.options_public": raw, "server.compact": top, "server.shutdown": raw,
    "server.shutdown_progress": raw,
    "server.target_version": member("version"), "server.log": raw, "server.echo": raw,
    "server.reload_routing": empty, "server.execute": raw,
    "database.properties": member("result"),
    "token.list": member("tokens"), "token.create": raw, "token.delete": empty,
    "job.get": job_answer, "job.status": job_state, "job.list": raw,
    "job.cancel": member("result"), "job.delete": member("result"),
    "database.list": member("result"), "database.list_accessible": member("result"),
    "database.create": member("result"), "database.delete": member("result"),
    "collection.list": member("result"), "collection.get": top, "collection.properties": top,
    "collection.revision": member("revision"), "collection.count": member("count"),
    "collection.figures": member("figures"), "collection.shards": member("shards"),
    "collection.checksum": top, "collection.responsible_shard": member("shardId"),
    "collection.key_generators": member("keyGenerators"), "collection.create": top,
    "collection.configure": top, "collection.delete": member("id"), "collection.truncate": top,
    "collection.rename": top, "collection.load_indexes": member("result"),
    "collection.recalculate_count": member("count"), "collection.compact": top,
    "query.explain": top, "query.parse": top, "query.rules": raw, "query.list": raw,
    "query.list_slow": raw, "query.clear_slow": empty, "query.kill": empty,
    "query.tracking": top, "query.set_tracking": top, "query.cache_entries": raw,
    "query.clear_cache": empty, "query.cache_properties": raw,
    "query.set_cache_properties": raw, "query.plans": raw, "query.clear_plans": empty,
    "transaction.list": member("transactions"), "transaction.status": member("result"),
    "view.list": member("result"), "view.get": top, "view.properties": top,
    "view.create": raw, "view.update": raw, "view.replace": raw, "view.rename": raw,
    "view.delete": member("result"), "analyzer.list": member("result"), "analyzer.get": top,
    "analyzer.create": raw, "analyzer.delete": member("name"),
    "database.shard_statistics": member("result"),
    **{f"document.{verb}": raw for verb in (
        "get", "insert", "update", "replace", "delete", "get_many", "insert_many", "update_many",
        "replace_many", "delete_many")},
    "document.revision": revision, "document.import": top, "document.edges": top,
    "index.list": member("indexes"), "index.get": top, "index.create": top,
    "index.delete": member("id"), "index.selectivity": member("indexes"),
    "query.execute": raw, "cursor.next": raw, "cursor.close": done,
    "query.functions": member("result"), "query.create_function": top,
    "query.delete_function": member("deletedCount"),
    "transaction.begin": member("result"), "transaction.commit": member("result"),
    "transaction.abort": member("result"), "transaction.abort_all": empty,
    "graph.list": member("graphs"), "graph.get": member("graph"), "graph.create": member("graph"),
    "graph.delete": member("removed"), "graph.vertex_collections": member("collections"),
    "graph.edge_collections": member("collections"),
    **{f"graph.{verb}": member("graph") for verb in (
        "create_vertex_collection", "delete_vertex_collection", "create_edge_definition",
        "replace_edge_definition", "delete_edge_definition")},
    **{f"{kind}.get": member(kind) for kind in ("vertex", "edge")},
    **{f"{kind}.{verb}": top for kind in ("vertex", "edge")
       for verb in ("insert", "update", "replace", "delete")},
    "user.list": member("result"), "user.get": top, "user.create": top, "user.update": top,
    "user.replace": top, "user.delete": done, "user.permissions": member("result"),
    "user.permission": member("result"), "user.set_permission": top,
    "user.reset_permission": empty,
    **{f"backup.{verb}": member("result") for verb in (
        "create", "list", "restore", "upload", "download")}, "backup.delete": empty,
    "cluster.inventory": raw, "server.activities": raw, "server.flush_wal": empty,
    **{f"server.{name}": member("result") for name in (
        "ttl_properties", "set_ttl_properties", "ttl_statistics")},
}
