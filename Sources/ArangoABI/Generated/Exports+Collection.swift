// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_collection_list") @implementation
public func arango_collection_list(
  _ database: OpaquePointer!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.list", options: options)
}

@_cdecl("arango_collection_get") @implementation
public func arango_collection_get(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.get", ("collection", .text(collection)))
}

@_cdecl("arango_collection_properties") @implementation
public func arango_collection_properties(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.properties", ("collection", .text(collection)))
}

@_cdecl("arango_collection_revision") @implementation
public func arango_collection_revision(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.revision", ("collection", .text(collection)))
}

@_cdecl("arango_collection_count") @implementation
public func arango_collection_count(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.count", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_collection_figures") @implementation
public func arango_collection_figures(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.figures", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_collection_shards") @implementation
public func arango_collection_shards(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.shards", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_collection_checksum") @implementation
public func arango_collection_checksum(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.checksum", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_collection_responsible_shard") @implementation
public func arango_collection_responsible_shard(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ document: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(
    database, "collection.responsible_shard", ("collection", .text(collection)),
    ("document", .json(document)))
}

@_cdecl("arango_collection_key_generators") @implementation
public func arango_collection_key_generators(
  _ database: OpaquePointer!
) -> OpaquePointer! {
  call(database, "collection.key_generators")
}

@_cdecl("arango_collection_create") @implementation
public func arango_collection_create(
  _ database: OpaquePointer!, _ name: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.create", ("name", .text(name)), options: options)
}

@_cdecl("arango_collection_configure") @implementation
public func arango_collection_configure(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.configure", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_collection_delete") @implementation
public func arango_collection_delete(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.delete", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_collection_truncate") @implementation
public func arango_collection_truncate(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.truncate", ("collection", .text(collection)), options: options)
}

@_cdecl("arango_collection_rename") @implementation
public func arango_collection_rename(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!, _ name: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.rename", ("collection", .text(collection)), ("name", .text(name)))
}

@_cdecl("arango_collection_load_indexes") @implementation
public func arango_collection_load_indexes(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.load_indexes", ("collection", .text(collection)))
}

@_cdecl("arango_collection_recalculate_count") @implementation
public func arango_collection_recalculate_count(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.recalculate_count", ("collection", .text(collection)))
}

@_cdecl("arango_collection_compact") @implementation
public func arango_collection_compact(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "collection.compact", ("collection", .text(collection)))
}
