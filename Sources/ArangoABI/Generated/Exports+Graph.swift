// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_graph_list") @implementation
public func arango_graph_list(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "graph.list")
}

@_cdecl("arango_graph_get") @implementation
public func arango_graph_get(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "graph.get", ("graph", .text(graph)))
}

@_cdecl("arango_graph_create") @implementation
public func arango_graph_create(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "graph.create", ("name", .text(name)), options: options)
}

@_cdecl("arango_graph_delete") @implementation
public func arango_graph_delete(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "graph.delete", ("graph", .text(graph)), options: options)
}

@_cdecl("arango_graph_vertex_collections") @implementation
public func arango_graph_vertex_collections(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "graph.vertex_collections", ("graph", .text(graph)))
}

@_cdecl("arango_graph_create_vertex_collection") @implementation
public func arango_graph_create_vertex_collection(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "graph.create_vertex_collection", ("graph", .text(graph)),
    ("collection", .text(collection)), options: options)
}

@_cdecl("arango_graph_delete_vertex_collection") @implementation
public func arango_graph_delete_vertex_collection(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "graph.delete_vertex_collection", ("graph", .text(graph)),
    ("collection", .text(collection)), options: options)
}

@_cdecl("arango_graph_edge_collections") @implementation
public func arango_graph_edge_collections(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "graph.edge_collections", ("graph", .text(graph)))
}

@_cdecl("arango_graph_create_edge_definition") @implementation
public func arango_graph_create_edge_definition(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ from_vertex_collections: UnsafePointer<CChar>!, _ to_vertex_collections: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "graph.create_edge_definition", ("graph", .text(graph)),
    ("collection", .text(collection)), ("from_vertex_collections", .json(from_vertex_collections)),
    ("to_vertex_collections", .json(to_vertex_collections)), options: options)
}

@_cdecl("arango_graph_replace_edge_definition") @implementation
public func arango_graph_replace_edge_definition(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ from_vertex_collections: UnsafePointer<CChar>!, _ to_vertex_collections: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "graph.replace_edge_definition", ("graph", .text(graph)),
    ("collection", .text(collection)), ("from_vertex_collections", .json(from_vertex_collections)),
    ("to_vertex_collections", .json(to_vertex_collections)), options: options)
}

@_cdecl("arango_graph_delete_edge_definition") @implementation
public func arango_graph_delete_edge_definition(
  _ database: OpaquePointer!, _ graph: UnsafePointer<CChar>!, _ collection: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "graph.delete_edge_definition", ("graph", .text(graph)),
    ("collection", .text(collection)), options: options)
}
