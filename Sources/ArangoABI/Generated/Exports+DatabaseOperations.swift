// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_database_properties") @implementation
public func arango_database_properties(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "database.properties")
}

@_cdecl("arango_database_list") @implementation
public func arango_database_list(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "database.list")
}

@_cdecl("arango_database_list_accessible") @implementation
public func arango_database_list_accessible(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "database.list_accessible")
}

@_cdecl("arango_database_shard_statistics") @implementation
public func arango_database_shard_statistics(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "database.shard_statistics", options: options)
}

@_cdecl("arango_create_database") @implementation
public func arango_create_database(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "database.create", ("name", .text(name)), options: options)
}

@_cdecl("arango_database_delete") @implementation
public func arango_database_delete(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "database.delete", ("name", .text(name)), options: options)
}
