internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_cursor_create") @implementation
public func arango_cursor_create(
  _ database: OpaquePointer!, _ query: UnsafePointer<CChar>!, _ bind_vars: UnsafePointer<CChar>!,
  _ options: UnsafePointer<CChar>!, _ out_cursor: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_cursor, "out_cursor") { () throws(ArangoError) in
    let cursor = try Cursor.create(
      in: ArangoABI.database(database), query: required(query, "query"),
      bindVars: text(bind_vars, "bind_vars"), options: text(options, "options"))
    return (cursor, CallResult())
  }
}

@_cdecl("arango_cursor_next") @implementation
public func arango_cursor_next(_ cursor: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try borrowCursor(cursor).begin().finish() }
}

@_cdecl("arango_cursor_submit") @implementation
public func arango_cursor_submit(
  _ cursor: OpaquePointer!, _ queue: OpaquePointer!, _ tag: UInt64
) -> UInt64 {
  enqueue(queue, tag) { queue throws(ArangoError) in
    try borrowCursor(cursor).submit(queue, tag)
  }
}

@_cdecl("arango_cursor_start") @implementation
public func arango_cursor_start(
  _ cursor: OpaquePointer!, _ out_pending: UnsafeMutablePointer<OpaquePointer?>!
) -> OpaquePointer! {
  create(out_pending, "out_pending") { () throws(ArangoError) in
    (try borrowCursor(cursor).begin(), CallResult())
  }
}

@_cdecl("arango_cursor_has_more") @implementation
public func arango_cursor_has_more(_ cursor: OpaquePointer!) -> Int32 {
  Handle.borrow(cursor, Cursor.self)?.hasMore == true ? 1 : 0
}

@_cdecl("arango_cursor_info") @implementation
public func arango_cursor_info(_ cursor: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try borrowCursor(cursor).info() }
}

@_cdecl("arango_cursor_close") @implementation
public func arango_cursor_close(_ cursor: OpaquePointer!) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try borrowCursor(cursor).close() }
}

@_cdecl("arango_cursor_destroy") @implementation
public func arango_cursor_destroy(_ cursor: OpaquePointer!) {
  Handle.destroy(cursor, Cursor.self) { $0.destroy() }
}

private func borrowCursor(_ handle: OpaquePointer?) throws(ArangoError) -> Cursor {
  guard let cursor = Handle.borrow(handle, Cursor.self) else { throw .argument("cursor is NULL") }
  return cursor
}
