// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_document_get") @implementation
public func arango_document_get(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ key: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.get", ("collection", .text(collection)), ("key", .text(key)),
    options: options)
}

@_cdecl("arango_document_revision") @implementation
public func arango_document_revision(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ key: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.revision", ("collection", .text(collection)), ("key", .text(key)),
    options: options)
}

@_cdecl("arango_document_insert") @implementation
public func arango_document_insert(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ document: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.insert", ("collection", .text(collection)), ("document", .json(document)),
    options: options)
}

@_cdecl("arango_document_update") @implementation
public func arango_document_update(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ key: UnsafePointer<CChar>!,
  _ document: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.update", ("collection", .text(collection)), ("key", .text(key)),
    ("document", .json(document)), options: options)
}

@_cdecl("arango_document_replace") @implementation
public func arango_document_replace(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ key: UnsafePointer<CChar>!,
  _ document: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.replace", ("collection", .text(collection)), ("key", .text(key)),
    ("document", .json(document)), options: options)
}

@_cdecl("arango_document_delete") @implementation
public func arango_document_delete(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ key: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.delete", ("collection", .text(collection)), ("key", .text(key)),
    options: options)
}

@_cdecl("arango_document_get_many") @implementation
public func arango_document_get_many(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ documents: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.get_many", ("collection", .text(collection)),
    ("documents", .json(documents)), options: options)
}

@_cdecl("arango_document_insert_many") @implementation
public func arango_document_insert_many(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ documents: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.insert_many", ("collection", .text(collection)),
    ("documents", .json(documents)), options: options)
}

@_cdecl("arango_document_update_many") @implementation
public func arango_document_update_many(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ documents: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.update_many", ("collection", .text(collection)),
    ("documents", .json(documents)), options: options)
}

@_cdecl("arango_document_replace_many") @implementation
public func arango_document_replace_many(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ documents: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.replace_many", ("collection", .text(collection)),
    ("documents", .json(documents)), options: options)
}

@_cdecl("arango_document_delete_many") @implementation
public func arango_document_delete_many(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ documents: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.delete_many", ("collection", .text(collection)),
    ("documents", .json(documents)), options: options)
}

@_cdecl("arango_document_import") @implementation
public func arango_document_import(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ data: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.import", ("collection", .text(collection)), ("data", .text(data)),
    options: options)
}

@_cdecl("arango_document_edges") @implementation
public func arango_document_edges(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ vertex: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "document.edges", ("collection", .text(collection)), ("vertex", .text(vertex)),
    options: options)
}
