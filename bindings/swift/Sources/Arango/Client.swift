import CArango
import Foundation
import Synchronization

/// A client of one cluster: its coordinators, the strategy that selects one for each request, and the connections.
/// Tasks and threads may share it.
public final class Client: Sendable {
  /// The handle; nil after `close`.
  private let handle: Mutex<SendablePointer?>
  let loop: ResultLoop

  /// Creates a client. Nothing is sent.
  ///
  /// - Parameters:
  ///   - hosts: The URLs of coordinators, one or several separated by commas.
  ///   - strategy: The host selection strategy of arango.h; "roundrobin" if it is nil.
  ///   - options: The options of docs/options.md, level client.
  public init(hosts: String, strategy: String? = nil, options: JSON = [:]) throws {
    guard arango_version_number() >> 8 == UInt32(ARANGO_VERSION_NUMBER) >> 8 else {
      throw LibraryVersionError(found: libraryVersion)
    }
    loop = try ResultLoop()
    var client: OpaquePointer?
    _ = try ResultHandle.take(
      arango_client_create(
        withoutNUL(hosts, "hosts"), strategy.map { try withoutNUL($0, "strategy") },
        options.checked("options"),
        &client))
    handle = Mutex(client.map { SendablePointer($0) })
  }

  /// Creates a client of several coordinators.
  public convenience init(hosts: [String], strategy: String? = nil, options: JSON = [:]) throws {
    try self.init(hosts: hosts.joined(separator: ","), strategy: strategy, options: options)
  }

  deinit { close() }

  /// Ends all calls of the client. Later calls on its databases throw an error with status closed, those on the client
  /// itself one with status argument.
  public func close() {
    let client = handle.withLock { handle -> SendablePointer? in
      defer { handle = nil }
      return handle
    }
    guard let client else { return }
    arango_client_destroy(client.pointer)
    loop.endEvents()
  }

  /// Creates the handle of a database. Sends nothing unless option verify is true. It then blocks the thread, and
  /// `close` waits for its end.
  ///
  /// - Parameters:
  ///   - username: The user; "root" if it is nil.
  ///   - password: A password or access token; "" if it is nil.
  ///   - options: The options of docs/options.md, level database.
  public func database(
    _ name: String = "_system", username: String? = nil, password: String? = nil,
    options: JSON = [:]
  ) throws -> Database {
    try use { client in
      let database = try ResultHandle.create {
        try arango_database_create(
          client, withoutNUL(name, "name"), username.map { try withoutNUL($0, "username") },
          password.map { try withoutNUL($0, "password") }, options.checked("options"), $0)
      }
      return Database(self, database)
    }
  }

  /// Returns the state of the client.
  public func stats() throws -> Response {
    try use { Response(handle: try ResultHandle.take(arango_client_stats($0))) }
  }

  /// Reads the list of the cluster's coordinators, and returns the URLs of all coordinators in use.
  public func refreshHosts() async throws -> [String] {
    let result = try await loop.run { [self] queue, tag in
      handle.withLock { arango_submit_refresh_hosts($0?.pointer, queue, tag) }
    }
    return try Response(handle: result).decode()
  }

  /// Returns the events of the client, in place of an earlier stream of events.
  ///
  /// - Parameter kinds: The kinds of arango_client_events, separated by commas; all if it is nil.
  public func events(kinds: String? = nil) throws -> AsyncStream<Response> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Response.self, bufferingPolicy: .bufferingNewest(1000))
    let kinds = try kinds.map { try withoutNUL($0, "kinds") }
    try use { try loop.report($0, kinds, to: continuation) }
    return stream
  }

  private func use<Value>(_ body: (OpaquePointer?) throws -> Value) throws -> Value {
    try handle.withLock { try body($0?.pointer) }
  }
}

/// The version of the loaded library, as "0.1.0".
public var libraryVersion: String { String(cString: arango_version()) }

/// The library has another version than the header with which this package was compiled.
public struct LibraryVersionError: Error, CustomStringConvertible {
  let found: String

  public var description: String { "libarango \(ARANGO_VERSION) expected, got \(found)" }
}

/// A string that has a NUL, which C cannot pass on. Nothing was sent.
public struct InvalidStringError: Error, CustomStringConvertible {
  /// The name of the parameter.
  public let parameter: String

  public var description: String { "\(parameter) has a NUL" }
}

/// Returns a string that C can pass on.
func withoutNUL(_ value: String, _ parameter: String) throws -> String {
  guard !value.utf8.contains(0) else { throw InvalidStringError(parameter: parameter) }
  return value
}
