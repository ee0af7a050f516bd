// Made from the table of operations by `make docs`.
internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_next_cursor") @implementation
public func arango_next_cursor(
  _ database: OpaquePointer!, _ cursor_id: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cursor.next", ("cursor_id", .text(cursor_id)), options: options)
}

@_cdecl("arango_close_cursor") @implementation
public func arango_close_cursor(
  _ database: OpaquePointer!, _ cursor_id: UnsafePointer<CChar>!, _ options: UnsafePointer<CChar>!
) -> OpaquePointer! {
  call(database, "cursor.close", ("cursor_id", .text(cursor_id)), options: options)
}
