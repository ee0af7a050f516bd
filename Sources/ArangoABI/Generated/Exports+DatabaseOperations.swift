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
