internal import ArangoClient
internal import ArangoCore

/// An operation by its name, with its arguments as a JSON object.
func operation(
  _ handle: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ arguments: UnsafePointer<CChar>?
) throws(ArangoError) -> Call {
  try Call.operation(
    required(operation, "operation"), arguments: text(arguments, "arguments"), in: database(handle))
}

/// Any request; its body is the caller's until the call is over, unless it is copied.
func request(
  _ handle: OpaquePointer?, _ method: UnsafePointer<CChar>?, _ path: UnsafePointer<CChar>?,
  _ headers: UnsafePointer<CChar>?, _ body: UnsafeRawPointer?, _ size: Int, copied: Bool
) throws(ArangoError) -> Call {
  try Call.request(
    method: required(method, "method"), path: required(path, "path"),
    headers: text(headers, "headers"), body: buffer(body, size), copied: copied,
    in: database(handle))
}
