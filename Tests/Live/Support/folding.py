"""The objects of results whose keys are names, and the places of documents in results.

A path is written as in a report: `.agency.arango.Plan.Databases`, `[].links`; `<key>` stands for any key of a
map. Keys that look like ids need no row here."""

from __future__ import annotations

#: The members that servers set in documents, in the metadata of written ones, and in errors in place of them.
#: All others are contents, which are not compared.
SYSTEM_ATTRIBUTES = frozenset({"_id", "_key", "_rev", "_from", "_to", "_oldRev", "old", "new", "error", "errorNum",
                               "errorMessage"})


def _agency(store: str) -> frozenset[str]:
    """Returns the maps of the agency's content."""
    plan, current = f"{store}.Plan", f"{store}.Current"
    by_database = [f"{part}.{name}" for part in (plan, current)
                   for name in ("Databases", "Collections", "Views", "Analyzers")]
    return frozenset([*by_database, *(f"{path}.<key>" for path in by_database if path.endswith("Views")),
                      f"{plan}.Views.<key>.<key>.links.<key>.fields", f"{current}.ShardsCopied",
                      f"{store}.Sync.ServerStates", f"{store}.Supervision.Shards",
                      *(f"{store}.Target.{state}" for state in ("ToDo", "Pending", "Finished", "Failed"))])


_LINKS = frozenset({".links", ".links.<key>.fields"})
_TOPICS = frozenset({".", ".global", ".appenders", ".appenders.<key>"})

#: The objects whose keys are names of databases, collections, users and the like.
MAPS: dict[str, frozenset[str]] = {
    "cluster.inventory": frozenset({".views[].links", ".views[].links.<key>.fields"}),
    "cluster.shard_distribution": frozenset({"."}),
    "cluster.collection_shard_distribution": frozenset({"."}),
    "cluster.cluster_info": frozenset({
        ".plannedDatabases", ".plannedCollections", ".serverAliases"}),
    "cluster.agency_dump": _agency(".agency.arango"),
    "cluster.agency_cache": _agency(".cache[].arango"),
    "server.echo": frozenset({".headers", ".cookies", ".parameters"}),
    "server.log_levels": _TOPICS,
    "server.options": frozenset({"."}),
    "server.options_description": frozenset({"."}),
    "index.selectivity": frozenset({"."}),
    "user.permissions": frozenset({".", ".<key>.collections"}),
    "user.set_permission": frozenset({"."}),
    "backup.list": frozenset({".list"}),
    "query.parse": frozenset({".ast[].subNodes[].value"}),
    **{f"view.{verb}": _LINKS for verb in ("properties", "create", "update", "replace")},
}

#: Objects that are maps by names if all of their values are objects, and figures otherwise.
MAPS_OF_OBJECTS: dict[str, frozenset[str]] = {
    "cluster.shard_statistics": frozenset({"."}),
    "database.shard_statistics": frozenset({"."}),
}

_WRITTEN = frozenset({".", ".old", ".new"})
_ALL_WRITTEN = frozenset({"[].old", "[].new"})

#: The objects that are documents.
DOCUMENTS: dict[str, frozenset[str]] = {
    "document.get": frozenset({"."}),
    "document.get_many": frozenset({"[]"}),
    "document.edges": frozenset({".edges[]"}),
    "query.execute": frozenset({".result[]"}),
    "cursor.next": frozenset({".result[]"}),
    "vertex.get": frozenset({"."}),
    "edge.get": frozenset({"."}),
    **{f"document.{verb}": _WRITTEN for verb in ("insert", "update", "replace", "delete")},
    **{f"document.{verb}_many": _ALL_WRITTEN for verb in ("insert", "update", "replace", "delete")},
    **{f"{kind}.{verb}": frozenset({".old", ".new"})
       for kind in ("vertex", "edge") for verb in ("insert", "update", "replace", "delete")},
}
