internal import ArangoClient
internal import ArangoCore

/// Creates a call of an operation from the arguments of an exported function.
func operation(
  _ handle: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ arguments: UnsafePointer<CChar>?
) throws(ArangoError) -> Call {
  try Call.operation(
    required(operation, "operation"), arguments: text(arguments, "arguments"), in: database(handle))
}

/// Creates a call of an operation whose body is given beside the arguments, unless it is NULL. Unless
/// `copied` is true, the caller keeps the body in place until the call is over.
func operation(
  _ handle: OpaquePointer?, _ operation: UnsafePointer<CChar>?,
  _ arguments: UnsafePointer<CChar>?, _ body: UnsafeRawPointer?, _ size: Int, copied: Bool
) throws(ArangoError) -> Call {
  try Call.operation(
    required(operation, "operation"), arguments: text(arguments, "arguments"),
    body: body == nil && size == 0 ? nil : buffer(body, size), copied: copied,
    in: database(handle))
}

/// Creates a call of a request from the arguments of an exported function. Unless `copied` is true, the
/// caller keeps the body in place until the call is over.
func request(
  _ handle: OpaquePointer?, _ method: UnsafePointer<CChar>?, _ path: UnsafePointer<CChar>?,
  _ headers: UnsafePointer<CChar>?, _ body: UnsafeRawPointer?, _ size: Int, copied: Bool
) throws(ArangoError) -> Call {
  try Call.request(
    method: required(method, "method"), path: required(path, "path"),
    headers: text(headers, "headers"), body: buffer(body, size), copied: copied,
    in: database(handle))
}
