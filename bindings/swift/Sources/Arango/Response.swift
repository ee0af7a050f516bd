import CArango
import Foundation

/// The result of a call that succeeded. It keeps the bytes of the server's response.
public struct Response: Sendable {
  let handle: ResultHandle

  /// The result as JSON text.
  public var json: String { handle.text { arango_result_json($0, $1) } }

  /// The result as JSON in UTF-8. Empty if the body of a `request` is not JSON.
  public var data: Data { handle.data { arango_result_json($0, $1) } }

  /// The bytes of the response.
  public var body: Data { handle.rawData { arango_result_body($0, $1) } }

  /// Decodes the result.
  public func decode<Value: Decodable>(
    _ type: Value.Type = Value.self, with decoder: JSONDecoder = JSONDecoder()
  ) throws -> Value { try handle.decode(type, with: decoder) { arango_result_json($0, $1) } }

  /// The rows: the elements of a query's batch, or of a result that is an array.
  public var rows: [Row] {
    (0..<handle.value { arango_result_row_count($0) }).map { Row(batch: handle, index: $0) }
  }

  /// The number of documents of an operation on many documents for which the server reports an error.
  public var rowErrors: Int { handle.value { arango_result_row_errors($0) } }
  public var httpStatus: Int { Int(handle.value { arango_result_http_status($0) }) }
  /// The URL of the coordinator that answered; nil if nothing was sent.
  public var host: String? { handle.string { arango_result_host($0) } }
  /// The attempts as JSON text.
  public var attempts: String { handle.string { arango_result_attempts($0) } ?? "[]" }

  /// Returns the value of a response header; nil if the response does not have it.
  public func header(_ name: String) -> String? {
    name.utf8.contains(0) ? nil : handle.string { arango_result_header($0, name) }
  }
}

/// A row of a query. It keeps the batch that it is a part of.
public struct Row: Sendable {
  let batch: ResultHandle
  let index: Int

  /// The row as JSON text.
  public var json: String { batch.text { arango_result_row($0, index, $1) } }

  /// The row as JSON in UTF-8.
  public var data: Data { batch.data { arango_result_row($0, index, $1) } }

  /// Decodes the row.
  public func decode<Value: Decodable>(
    _ type: Value.Type = Value.self, with decoder: JSONDecoder = JSONDecoder()
  ) throws -> Value { try batch.decode(type, with: decoder) { arango_result_row($0, index, $1) } }
}

/// A call that failed.
public struct ArangoError: Error, Sendable, CustomStringConvertible {
  /// The kind of a failure, as arango_status of arango.h.
  public struct Status: Sendable, Hashable, CustomStringConvertible {
    public let rawValue: Int32

    public static let argument = Status(ARANGO_ERR_ARGUMENT)
    public static let connect = Status(ARANGO_ERR_CONNECT)
    public static let network = Status(ARANGO_ERR_NETWORK)
    public static let timeout = Status(ARANGO_ERR_TIMEOUT)
    public static let tls = Status(ARANGO_ERR_TLS)
    public static let auth = Status(ARANGO_ERR_AUTH)
    public static let server = Status(ARANGO_ERR_SERVER)
    public static let `protocol` = Status(ARANGO_ERR_PROTOCOL)
    public static let cancelled = Status(ARANGO_ERR_CANCELLED)
    public static let closed = Status(ARANGO_ERR_CLOSED)
    public static let unsupported = Status(ARANGO_ERR_UNSUPPORTED)
    public static let `internal` = Status(ARANGO_ERR_INTERNAL)
    public static let busy = Status(ARANGO_ERR_BUSY)

    init(_ status: arango_status) { rawValue = Int32(status.rawValue) }

    /// "ARANGO_ERR_CONNECT"
    public var description: String {
      arango_status_name(rawValue).map { String(cString: $0) } ?? "\(rawValue)"
    }
  }

  /// The execution of the request by the server.
  public enum Execution: String, Sendable {
    case notExecuted = "not executed"
    case executed = "executed"
    case unknown = "unknown"
  }

  let handle: ResultHandle

  public var status: Status { Status(handle.value { arango_result_status($0) }) }
  public var message: String { handle.string { arango_result_message($0) } ?? "" }
  public var execution: Execution {
    switch handle.value({ arango_result_execution($0) }) {
    case ARANGO_NOT_EXECUTED: .notExecuted
    case ARANGO_EXECUTED: .executed
    default: .unknown
    }
  }
  /// 0 if there is no response.
  public var httpStatus: Int { Int(handle.value { arango_result_http_status($0) }) }
  /// The errorNum of ArangoDB; 0 if the response has none.
  public var errorNumber: Int { Int(handle.value { arango_result_error_num($0) }) }
  /// "ERROR_ARANGO_DOCUMENT_NOT_FOUND"
  public var errorName: String? {
    arango_error_name(Int32(errorNumber)).map { String(cString: $0) }
  }
  public var host: String? { handle.string { arango_result_host($0) } }
  /// An object with all facts, such as operation, url and reason, as JSON text.
  public var json: String { Response(handle: handle).json }
  public var description: String { "\(status): \(message)" }
}

/// Owns an arango_result.
final class ResultHandle: @unchecked Sendable {
  // Sendable because `lock` is held during every getter: arango.h allows a result one thread at a time. The bytes
  // that a getter returns do not change until the result is destroyed.
  private let pointer: OpaquePointer
  private let lock = NSLock()

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { arango_result_destroy(pointer) }

  /// Takes the result of a C function. Throws if the call failed.
  static func take(_ pointer: OpaquePointer?) throws -> ResultHandle {
    guard let pointer else {
      fatalError("a function of libarango returned NULL in place of a result")
    }
    return try ResultHandle(pointer).checked()
  }

  /// Calls a C function that creates a handle. Throws if it failed.
  static func create(
    _ body: (_ handle: UnsafeMutablePointer<OpaquePointer?>) throws -> OpaquePointer?
  ) throws -> OpaquePointer {
    var handle: OpaquePointer?
    _ = try take(body(&handle))
    guard let handle else { fatalError("a function of libarango succeeded without a handle") }
    return handle
  }

  /// Returns the result itself. Throws if the call failed.
  func checked() throws -> ResultHandle {
    guard value({ arango_result_status($0) }) == ARANGO_OK else { throw ArangoError(handle: self) }
    return self
  }

  func value<Value>(_ getter: (OpaquePointer) -> Value) -> Value {
    lock.withLock { getter(pointer) }
  }

  func string(_ getter: (OpaquePointer) -> UnsafePointer<CChar>?) -> String? {
    value { getter($0).map { String(cString: $0) } }
  }

  /// Returns a copy of bytes that belong to the result.
  func data(_ getter: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafePointer<CChar>?) -> Data {
    rawData { getter($0, $1).map { UnsafeRawPointer($0) } }
  }

  func rawData(
    _ getter: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafeRawPointer?
  ) -> Data {
    Data(bytes(getter))
  }

  /// Returns text that belongs to the result.
  func text(_ getter: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafePointer<CChar>?) -> String
  {
    String(decoding: bytes { getter($0, $1).map { UnsafeRawPointer($0) } }, as: UTF8.self)
  }

  /// Decodes JSON that belongs to the result, without a copy.
  func decode<Value: Decodable>(
    _ type: Value.Type, with decoder: JSONDecoder,
    _ getter: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafePointer<CChar>?
  ) throws -> Value {
    let bytes = bytes { getter($0, $1).map { UnsafeRawPointer($0) } }
    guard let start = bytes.baseAddress else { return try decoder.decode(type, from: Data()) }
    // A `Data` without a copy can be changed by its user: it must not leave this function.
    return try withExtendedLifetime(self) {
      try decoder.decode(
        type,
        from: Data(
          bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count,
          deallocator: .none))
    }
  }

  private func bytes(
    _ getter: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafeRawPointer?
  ) -> UnsafeRawBufferPointer {
    var size = 0
    let start = value { getter($0, &size) }
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : size)
  }
}
