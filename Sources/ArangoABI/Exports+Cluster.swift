internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_cluster_server_id") @implementation
public func arango_cluster_server_id(_ database: OpaquePointer!) -> OpaquePointer! {
  call(database, "cluster.server_id")
}

@_cdecl("arango_cluster_server_role") @implementation
public func arango_cluster_server_role(_ database: OpaquePointer!) -> OpaquePointer! {
  call(database, "cluster.server_role")
}

@_cdecl("arango_cluster_health") @implementation
public func arango_cluster_health(_ database: OpaquePointer!) -> OpaquePointer! {
  call(database, "cluster.health")
}

@_cdecl("arango_cluster_endpoints") @implementation
public func arango_cluster_endpoints(_ database: OpaquePointer!) -> OpaquePointer! {
  call(database, "cluster.endpoints")
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

@_cdecl("arango_cluster_toggle_maintenance_mode") @implementation
public func arango_cluster_toggle_maintenance_mode(
  _ database: OpaquePointer!, _ mode: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cluster.toggle_maintenance_mode", ("mode", .text(mode)))
}
