"""The names that python-arango gives to members of responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The members of /_admin/status that python-arango gives, and their names there.
STATUS = {"agency": "agency", "coordinator": "coordinator", "foxxApi": "foxx_api",
          "host": "host", "hostname": "hostname", "license": "license", "mode": "mode",
          "operationMode": "operation_mode", "pid": "pid", "server": "server",
          "serverInfo": "server_info", "version": "version"}
#: The members of `serverInfo` that have other names in python-arango.
SERVER_INFO = {"writeOpsEnabled": "write_ops_enabled", "readOnly": "read_only"}
#: The members of a database's properties that have other names in python-arango.
PROPERTIES = {"isSystem": "system", "replicationFactor": "replication_factor",
              "writeConcern": "write_concern", "replicationVersion": "replication_version"}
#: The members of a collection's properties.
COLLECTION = {
    "allowUserKeys": "user_keys", "cacheEnabled": "cache", "distributeShardsLike": "shard_like",
    "globallyUniqueId": "global_id", "internalValidatorType": "internal_validator_type",
    "isDisjoint": "disjoint", "isSmart": "smart", "isSmartChild": "smart_child",
    "isSystem": "system", "keyOptions": "key_options",
    "minReplicationFactor": "min_replication_factor", "minRevision": "min_revision",
    "numberOfShards": "shard_count", "objectId": "object_id", "planId": "plan_id",
    "replicationFactor": "replication_factor", "shardKeys": "shard_fields",
    "shardingStrategy": "sharding_strategy", "smartJoinAttribute": "smart_join_attribute",
    "statusString": "status_string", "syncByRevision": "sync_by_revision",
    "tempObjectId": "temp_object_id", "usesRevisionsAsDocumentIds": "rev_as_id",
    "waitForSync": "sync", "writeConcern": "write_concern"}
KEY_OPTIONS = {"type": "key_generator", "increment": "key_increment", "offset": "key_offset",
               "allowUserKeys": "user_keys", "lastValue": "key_last_value"}
#: The members of a collection's figures.
FIGURES = {"documentsSize": "documents_size", "cacheInUse": "cache_in_use",
           "cacheSize": "cache_size", "cacheUsage": "cache_usage"}
#: The members of an index.
INDEX = {
    "bestIndexedLevel": "best_indexed_level", "cleanupIntervalStep": "cleanup_interval_step",
    "commitIntervalMsec": "commit_interval_msec",
    "consolidationIntervalMsec": "consolidation_interval_msec",
    "consolidationPolicy": "consolidation_policy", "errorMessage": "error_message",
    "expireAfter": "expiry_time", "fieldValueTypes": "field_value_types", "geoJson": "geo_json",
    "ignoreNull": "ignore_none", "inBackground": "in_background",
    "includeAllFields": "include_all_fields", "isNewlyCreated": "new",
    "maxNumCoverCells": "max_num_cover_cells", "minLength": "min_length",
    "primarySort": "primary_sort", "searchField": "search_field",
    "selectivityEstimate": "selectivity", "trackListPositions": "track_list_positions",
    "trainingState": "training_state", "worstIndexedLevel": "worst_indexed_level",
    "writebufferActive": "writebuffer_active", "writebufferIdle": "writebuffer_idle",
    "writebufferSizeMax": "writebuffer_max_size"}
CONSOLIDATION_POLICY = {
    "segmentsMin": "segments_min", "segmentsMax": "segments_max",
    "segmentsBytesMax": "segments_bytes_max", "segmentsBytesFloor": "segments_bytes_floor",
    "minScore": "min_score", "maxSkewThreshold": "max_skew_threshold",
    "minDeletionRatio": "min_deletion_ratio"}
#: The members of a view.
VIEW = {
    "globallyUniqueId": "global_id", "cleanupIntervalStep": "cleanup_interval_step",
    "commitIntervalMsec": "commit_interval_msec",
    "consolidationIntervalMsec": "consolidation_interval_msec",
    "consolidationPolicy": "consolidation_policy", "primarySort": "primary_sort",
    "primarySortCompression": "primary_sort_compression", "storedValues": "stored_values",
    "writebufferIdle": "writebuffer_idle", "writebufferActive": "writebuffer_active",
    "writebufferSizeMax": "writebuffer_max_size"}
#: The members of a graph, and of one edge definition.
GRAPH = {"_id": "id", "_key": "key", "_rev": "revision", "orphanCollections": "orphan_collections",
         "edgeDefinitions": "edge_definitions", "isSmart": "smart", "isDisjoint": "disjoint",
         "isSatellite": "is_satellite", "smartGraphAttribute": "smart_field",
         "numberOfShards": "shard_count", "replicationFactor": "replication_factor",
         "minReplicationFactor": "min_replication_factor", "writeConcern": "write_concern"}
EDGE_DEFINITION = {"collection": "edge_collection", "from": "from_vertex_collections",
                   "to": "to_vertex_collections"}
#: The members of a query, and of the tracking of queries.
QUERY = {"bindVars": "bind_vars", "runTime": "runtime", "peakMemoryUsage": "peak_memory_usage",
         "modificationQuery": "modification_query", "exitCode": "exit_code"}
TRACKING = {
    "maxQueryStringLength": "max_query_string_length", "maxSlowQueries": "max_slow_queries",
    "slowQueryThreshold": "slow_query_threshold",
    "slowStreamingQueryThreshold": "slow_streaming_query_threshold",
    "trackBindVars": "track_bind_vars", "trackSlowQueries": "track_slow_queries"}
QUERY_CACHE = {"maxResults": "max_results", "maxResultsSize": "max_results_size",
               "maxEntrySize": "max_entry_size", "includeSystem": "include_system",
               "bindVars": "bind_vars", "dataSources": "data_sources", "runTime": "runtime"}
#: The members of a cursor's statistics, and of those of edges.
STATISTICS = {
    "writesExecuted": "modified", "writesIgnored": "ignored", "documentLookups": "lookups",
    "scannedFull": "scanned_full", "scannedIndex": "scanned_index",
    "executionTime": "execution_time", "httpRequests": "http_requests",
    "peakMemoryUsage": "peak_memory_usage", "intermediateCommits": "intermediate_commits"}
#: The members of a backup, and of its upload or download.
BACKUP = {"id": "backup_id", "potentiallyInconsistent": "potentially_inconsistent",
          "sizeInBytes": "size_in_bytes", "nrDBServers": "dbserver_count", "nrFiles": "file_count",
          "nrPiecesPresent": "pieces_present", "isCluster": "is_cluster",
          "countIncludesFilesOnly": "count_includes_files_only"}
TRANSFER = {"Timestamp": "timestamp", "DownloadId": "download_id", "downloadId": "download_id",
            "UploadId": "upload_id", "uploadId": "upload_id", "Cancelled": "cancelled",
            "BackupId": "backup_id", "DBServers": "dbservers"}
FUNCTION = {"isDeterministic": "is_deterministic"}


def renamed(members: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Returns the members under their other names. Members without one keep their names."""
    return {names.get(name, name): value for name, value in members.items()}


def collection(members: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the properties of a collection."""
    found = renamed(members, COLLECTION)
    if "type" in found:
        found["edge"] = found["type"] == 3
    if "key_options" in found:
        found["key_options"] = renamed(found["key_options"], KEY_OPTIONS)
    if found.get("computedValues", ...) is None:
        del found["computedValues"]
    return found


def figures(members: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the figures of a collection."""
    return renamed(members, FIGURES)


def index(members: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the definition of an index, with the number as its id."""
    found = _consolidated(renamed(members, INDEX))
    found["id"] = found["id"].partition("/")[2]
    return found


def view(members: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the definition of a view."""
    return _consolidated(renamed(members, VIEW))


def _consolidated(found: dict[str, Any]) -> dict[str, Any]:
    policy = found.get("consolidation_policy")
    if policy is not None:
        found["consolidation_policy"] = renamed(policy, CONSOLIDATION_POLICY)
    return found


def graph(members: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the definition of a graph."""
    found = renamed(members, GRAPH)
    found["edge_definitions"] = edge_definitions(members)
    return found


def edge_definitions(members: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Returns the edge definitions of a graph."""
    return [renamed(each, EDGE_DEFINITION) for each in members.get("edgeDefinitions", ())]


def transfer(members: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the progress of an upload or download of a backup."""
    found = renamed(members, TRANSFER)
    if "dbservers" in found:
        found["dbservers"] = {server: renamed(progress, {"Status": "status"})
                              for server, progress in found["dbservers"].items()}
    return found


def user(members: Mapping[str, Any]) -> dict[str, Any]:
    """Returns a user."""
    return renamed(members, {"user": "username"})
