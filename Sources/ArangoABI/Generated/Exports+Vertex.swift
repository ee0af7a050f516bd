// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_vertex_get") @implementation
public func arango_vertex_get(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "vertex.get", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), options: options)
}

@_cdecl("arango_vertex_insert") @implementation
public func arango_vertex_insert(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ vertex: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "vertex.insert", ("graph", .text(graph)), ("collection", .text(collection)),
    ("vertex", .json(vertex)), options: options)
}

@_cdecl("arango_vertex_update") @implementation
public func arango_vertex_update(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ vertex: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "vertex.update", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), ("vertex", .json(vertex)), options: options)
}

@_cdecl("arango_vertex_replace") @implementation
public func arango_vertex_replace(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ vertex: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "vertex.replace", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), ("vertex", .json(vertex)), options: options)
}

@_cdecl("arango_vertex_delete") @implementation
public func arango_vertex_delete(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ key: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "vertex.delete", ("graph", .text(graph)), ("collection", .text(collection)),
    ("key", .text(key)), options: options)
}
