internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_operations") @implementation
public func arango_operations() -> OpaquePointer! {
  returnResult { () throws(ArangoError) in try Call.tableOfOperations() }
}

@_cdecl("arango_call") @implementation
public func arango_call(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    try ArangoABI.operation(database, operation, arguments).run()
  }
}

@_cdecl("arango_call_with") @implementation
public func arango_call_with(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    try ArangoABI.operation(database, operation, arguments, body, body_size, copied: false).run()
  }
}

@_cdecl("arango_request") @implementation
public func arango_request(
  _ database: OpaquePointer!, _ method: UnsafePointer<CChar>!, _ path: UnsafePointer<CChar>!,
  _ headers: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int
) -> OpaquePointer! {
  returnResult { () throws(ArangoError) in
    try request(database, method, path, headers, body, body_size, copied: false).run()
  }
}
