// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_edge_get") @implementation
public func arango_edge_get(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "edge.get", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), options: options)
}

@_cdecl("arango_edge_insert") @implementation
public func arango_edge_insert(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ edge: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "edge.insert", ("graph", .text(graph)), ("collection", .text(collection)),
    ("edge", .json(edge)), options: options)
}

@_cdecl("arango_edge_update") @implementation
public func arango_edge_update(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ edge: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "edge.update", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), ("edge", .json(edge)), options: options)
}

@_cdecl("arango_edge_replace") @implementation
public func arango_edge_replace(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ edge: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "edge.replace", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), ("edge", .json(edge)), options: options)
}

@_cdecl("arango_edge_delete") @implementation
public func arango_edge_delete(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "edge.delete", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), options: options)
}
