// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_analyzer_list") @implementation
public func arango_analyzer_list(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "analyzer.list")
}

@_cdecl("arango_analyzer_get") @implementation
public func arango_analyzer_get(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "analyzer.get", ("name", .text(name)))
}

@_cdecl("arango_analyzer_create") @implementation
public func arango_analyzer_create(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ type: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "analyzer.create", ("name", .text(name)), ("type", .text(type)), options: options)
}

@_cdecl("arango_analyzer_delete") @implementation
public func arango_analyzer_delete(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "analyzer.delete", ("name", .text(name)), options: options)
}
