// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_index_list") @implementation
public func arango_index_list(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "index.list", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_index_get") @implementation
public func arango_index_get(
  _ database: OpaquePointer!, _ index: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "index.get", ("index", .text(index)))
}

@_cdecl("arango_index_create") @implementation
public func arango_index_create(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ definition: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "index.create", ("collection", .text(collection)), ("definition", .json(definition)))
}

@_cdecl("arango_index_delete") @implementation
public func arango_index_delete(
  _ database: OpaquePointer!, _ index: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "index.delete", ("index", .text(index)), options: options)
}

@_cdecl("arango_index_selectivity") @implementation
public func arango_index_selectivity(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "index.selectivity", ("collection", .text(collection)))
}
