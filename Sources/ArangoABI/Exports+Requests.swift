internal import ArangoClient
internal import ArangoCore
internal import CArango

@_cdecl("arango_operations") @implementation
public func arango_operations() -> OpaquePointer! {
  answer { () throws(ArangoError) in try Call.tableOfOperations() }
}

@_cdecl("arango_call") @implementation
public func arango_call(
  _ database: OpaquePointer!, _ operation: UnsafePointer<CChar>!,
  _ arguments: UnsafePointer<CChar>!
) -> OpaquePointer! {
  answer { () throws(ArangoError) in
    try Call.operation(
      required(operation, "operation"), arguments: text(arguments, "arguments"),
      in: ArangoABI.database(database)
    ).run()
  }
}

@_cdecl("arango_request") @implementation
public func arango_request(
  _ database: OpaquePointer!, _ method: UnsafePointer<CChar>!, _ path: UnsafePointer<CChar>!,
  _ headers: UnsafePointer<CChar>!, _ body: UnsafeRawPointer!, _ body_size: Int
) -> OpaquePointer! {
  answer { () throws(ArangoError) in
    try Call.request(
      method: required(method, "method"), path: required(path, "path"),
      headers: text(headers, "headers"), body: buffer(body, body_size),
      in: ArangoABI.database(database)
    ).run()
  }
}
