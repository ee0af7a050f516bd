// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_cluster_server_id") @implementation
public func arango_cluster_server_id(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.server_id")
}

@_cdecl("arango_cluster_server_role") @implementation
public func arango_cluster_server_role(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.server_role")
}

@_cdecl("arango_cluster_server_mode") @implementation
public func arango_cluster_server_mode(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.server_mode")
}

@_cdecl("arango_cluster_set_server_mode") @implementation
public func arango_cluster_set_server_mode(
  _ database: OpaquePointer!, _ mode: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.set_server_mode", ("mode", .text(mode)))
}

@_cdecl("arango_cluster_server_availability") @implementation
public func arango_cluster_server_availability(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.server_availability")
}

@_cdecl("arango_cluster_health") @implementation
public func arango_cluster_health(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.health")
}

@_cdecl("arango_cluster_inventory") @implementation
public func arango_cluster_inventory(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.inventory", options: options)
}

@_cdecl("arango_cluster_endpoints") @implementation
public func arango_cluster_endpoints(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.endpoints")
}

@_cdecl("arango_cluster_server_count") @implementation
public func arango_cluster_server_count(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.server_count")
}

@_cdecl("arango_cluster_set_server_count") @implementation
public func arango_cluster_set_server_count(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.set_server_count", options: options)
}

@_cdecl("arango_cluster_server_version") @implementation
public func arango_cluster_server_version(
  _ database: OpaquePointer!, _ server_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.server_version", ("server_id", .text(server_id)))
}

@_cdecl("arango_cluster_server_engine") @implementation
public func arango_cluster_server_engine(
  _ database: OpaquePointer!, _ server_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.server_engine", ("server_id", .text(server_id)))
}

@_cdecl("arango_cluster_server_statistics") @implementation
public func arango_cluster_server_statistics(
  _ database: OpaquePointer!, _ server_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.server_statistics", ("server_id", .text(server_id)))
}

@_cdecl("arango_cluster_dbserver_statistics") @implementation
public func arango_cluster_dbserver_statistics(
  _ database: OpaquePointer!, _ server_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.dbserver_statistics", ("server_id", .text(server_id)))
}

@_cdecl("arango_cluster_remove_server") @implementation
public func arango_cluster_remove_server(
  _ database: OpaquePointer!, _ server: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.remove_server", ("server", .text(server)))
}

@_cdecl("arango_cluster_reserve_ids") @implementation
public func arango_cluster_reserve_ids(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.reserve_ids", options: options)
}

@_cdecl("arango_cluster_maintenance_mode") @implementation
public func arango_cluster_maintenance_mode(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.maintenance_mode")
}

@_cdecl("arango_cluster_toggle_maintenance_mode") @implementation
public func arango_cluster_toggle_maintenance_mode(
  _ database: OpaquePointer!, _ mode: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.toggle_maintenance_mode", ("mode", .text(mode)))
}

@_cdecl("arango_cluster_server_maintenance_mode") @implementation
public func arango_cluster_server_maintenance_mode(
  _ database: OpaquePointer!, _ server_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.server_maintenance_mode", ("server_id", .text(server_id)))
}

@_cdecl("arango_cluster_toggle_server_maintenance_mode") @implementation
public func arango_cluster_toggle_server_maintenance_mode(
  _ database: OpaquePointer!, _ server_id: UnsafePointer<CChar>!, _ mode: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "cluster.toggle_server_maintenance_mode", ("server_id", .text(server_id)),
    ("mode", .text(mode)), options: options)
}

@_cdecl("arango_cluster_calculate_imbalance") @implementation
public func arango_cluster_calculate_imbalance(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.calculate_imbalance")
}

@_cdecl("arango_cluster_calculate_rebalance_plan") @implementation
public func arango_cluster_calculate_rebalance_plan(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.calculate_rebalance_plan", options: options)
}

@_cdecl("arango_cluster_execute_rebalance_plan") @implementation
public func arango_cluster_execute_rebalance_plan(
  _ database: OpaquePointer!, _ moves: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.execute_rebalance_plan", ("moves", .json(moves)), options: options)
}

@_cdecl("arango_cluster_rebalance") @implementation
public func arango_cluster_rebalance(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.rebalance", options: options)
}

@_cdecl("arango_cluster_rebalance_shards") @implementation
public func arango_cluster_rebalance_shards(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.rebalance_shards", options: options)
}

@_cdecl("arango_cluster_move_shard") @implementation
public func arango_cluster_move_shard(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ shard: UnsafePointer<CChar>!,
  _ from_server: UnsafePointer<CChar>!, _ to_server: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "cluster.move_shard", ("collection", .text(collection)), ("shard", .text(shard)),
    ("from_server", .text(from_server)), ("to_server", .text(to_server)), options: options)
}

@_cdecl("arango_cluster_clean_out_server") @implementation
public func arango_cluster_clean_out_server(
  _ database: OpaquePointer!, _ server: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.clean_out_server", ("server", .text(server)))
}

@_cdecl("arango_cluster_resign_leadership") @implementation
public func arango_cluster_resign_leadership(
  _ database: OpaquePointer!, _ server: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.resign_leadership", ("server", .text(server)), options: options)
}

@_cdecl("arango_cluster_query_agency_job") @implementation
public func arango_cluster_query_agency_job(
  _ database: OpaquePointer!, _ job_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.query_agency_job", ("job_id", .text(job_id)))
}

@_cdecl("arango_cluster_cancel_agency_job") @implementation
public func arango_cluster_cancel_agency_job(
  _ database: OpaquePointer!, _ job_id: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.cancel_agency_job", ("job_id", .text(job_id)))
}

@_cdecl("arango_cluster_shard_distribution") @implementation
public func arango_cluster_shard_distribution(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.shard_distribution")
}

@_cdecl("arango_cluster_collection_shard_distribution") @implementation
public func arango_cluster_collection_shard_distribution(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.collection_shard_distribution", ("collection", .text(collection)))
}

@_cdecl("arango_cluster_shard_statistics") @implementation
public func arango_cluster_shard_statistics(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.shard_statistics", options: options)
}

@_cdecl("arango_cluster_cluster_info") @implementation
public func arango_cluster_cluster_info(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.cluster_info")
}

@_cdecl("arango_cluster_agency_dump") @implementation
public func arango_cluster_agency_dump(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.agency_dump")
}

@_cdecl("arango_cluster_agency_cache") @implementation
public func arango_cluster_agency_cache(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.agency_cache")
}

@_cdecl("arango_cluster_agency_diagnosis") @implementation
public func arango_cluster_agency_diagnosis(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.agency_diagnosis", options: options)
}

@_cdecl("arango_cluster_vpack_sort_migration_status") @implementation
public func arango_cluster_vpack_sort_migration_status(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.vpack_sort_migration_status")
}

@_cdecl("arango_cluster_vpack_sort_migration_index_check") @implementation
public func arango_cluster_vpack_sort_migration_index_check(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.vpack_sort_migration_index_check")
}

@_cdecl("arango_cluster_migrate_vpack_sorting") @implementation
public func arango_cluster_migrate_vpack_sorting(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "cluster.migrate_vpack_sorting")
}
