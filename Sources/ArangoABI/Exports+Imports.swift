internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_import_create") @implementation
public func arango_import_create(
  _ database: OpaquePointer!, _ collection: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!, _ out_import: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_import, "out_import") { () throws(ArangoError) in
    let made = try Import.create(
      in: ArangoABI.database(database), collection: required(collection, "collection"),
      options: text(options, "options"))
    return (made, CallResult())
  }
}

@_cdecl("arango_import_write") @implementation
public func arango_import_write(
  _ import_: OpaquePointer!, _ data: UnsafeRawPointer!, _ size: Int
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    try borrowImport(import_).write(importData(data, size))
  }
}

@_cdecl("arango_import_submit") @implementation
public func arango_import_submit(
  _ import_: OpaquePointer!, _ data: UnsafeRawPointer!, _ size: Int, _ queue: OpaquePointer!,
  _ tag: UInt64
) -> UInt64 {
  enqueue(queue, tag) { queue throws(ArangoError) in
    try borrowImport(import_).submit(importData(data, size), queue, tag)
  }
}

@_cdecl("arango_import_info") @implementation
public func arango_import_info(_ import_: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try borrowImport(import_).info() }
}

@_cdecl("arango_import_finish") @implementation
public func arango_import_finish(_ import_: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try borrowImport(import_).finish() }
}

@_cdecl("arango_import_submit_finish") @implementation
public func arango_import_submit_finish(
  _ import_: OpaquePointer!, _ queue: OpaquePointer!, _ tag: UInt64
) -> UInt64 {
  enqueue(queue, tag) { queue throws(ArangoError) in
    try borrowImport(import_).submitFinish(queue, tag)
  }
}

@_cdecl("arango_import_destroy") @implementation
public func arango_import_destroy(_ import_: OpaquePointer!) {
  Handle.destroy(import_, Import.self) { $0.destroy() }
}

private func borrowImport(_ handle: OpaquePointer?) throws(ArangoError) -> Import {
  guard let borrowed = Handle.borrow(handle, Import.self) else {
    throw .argument("import is NULL")
  }
  return borrowed
}

/// Returns the data of an import, which is not copied.
private func importData(
  _ start: UnsafeRawPointer?, _ size: Int
) throws(ArangoError) -> UnsafeRawBufferPointer {
  guard size >= 0 else { throw .argument("size is larger than memory can be") }
  guard start != nil || size == 0 else {
    throw .argument("data is NULL and size " + String(size))
  }
  return UnsafeRawBufferPointer(start: start, count: size)
}
