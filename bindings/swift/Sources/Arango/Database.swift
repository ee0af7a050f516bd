import CArango
import Foundation

/// A database with the credentials and settings of its requests. Tasks and threads may share it.
public final class Database: Sendable {
  let client: Client
  let handle: SendablePointer

  init(_ client: Client, _ handle: OpaquePointer) {
    self.client = client
    self.handle = SendablePointer(handle)
  }

  deinit { arango_database_destroy(handle.pointer) }

  /// Creates the same database with other settings.
  ///
  /// - Parameter options: The options of docs/options.md, level derived.
  public func derived(options: JSON) throws -> Database {
    let derived = try ResultHandle.create {
      try arango_database_derive(handle.pointer, options.checked("options"), $0)
    }
    return Database(client, derived)
  }

  /// Replaces the credentials of the database, and of all derived from one another, by a token.
  public func setToken(_ token: String) throws {
    _ = try ResultHandle.take(arango_database_set_token(handle.pointer, withoutNUL(token, "token")))
  }

  /// Replaces the credentials of the database, and of all derived from one another.
  public func setPassword(username: String, password: String) throws {
    _ = try ResultHandle.take(
      arango_database_set_password(
        handle.pointer, withoutNUL(username, "username"), withoutNUL(password, "password")))
  }

  /// Runs an operation by its name. The methods of the groups, such as `cluster.health()`, do the same.
  ///
  /// - Parameter body: The argument that is the body of the request, such as a document.
  public func call(_ operation: String, _ arguments: JSON = [:], body: JSON? = nil) async throws
    -> Response
  {
    let operation = try withoutNUL(operation, "operation")
    let arguments = try arguments.checked("arguments")
    let result = try await client.loop.run { [handle] queue, tag in
      guard var text = body?.text else {
        return arango_submit_with(handle.pointer, operation, arguments, nil, 0, queue, tag)
      }
      return text.withUTF8 {
        arango_submit_with(
          handle.pointer, operation, arguments, $0.baseAddress, $0.count, queue, tag)
      }
    }
    return Response(handle: result)
  }

  /// Sends any request.
  public func request(
    _ method: String, _ path: String, headers: JSON = [:], body: Data = Data()
  ) async throws -> Response {
    let method = try withoutNUL(method, "method")
    let path = try withoutNUL(path, "path")
    let headers = try headers.checked("headers")
    let result = try await client.loop.run { [handle] queue, tag in
      body.withUnsafeBytes {
        arango_submit_request(
          handle.pointer, method, path, headers, $0.baseAddress, $0.count, queue, tag)
      }
    }
    return Response(handle: result)
  }

  /// Reads the rows of a query.
  ///
  /// - Parameters:
  ///   - bind: The values of bind variables.
  ///   - options: The arguments of query.execute, and prefetch.
  public func query(_ query: String, bind: JSON = [:], options: JSON = [:]) throws -> Cursor {
    let cursor = try ResultHandle.create {
      try arango_cursor_create(
        handle.pointer, withoutNUL(query, "query"), bind.checked("bind"),
        options.checked("options"), $0)
    }
    return Cursor(self, cursor)
  }

  /// Imports JSON lines into a collection.
  public func importLines(into collection: String, options: JSON = [:]) throws -> Import {
    let handle = try ResultHandle.create {
      try arango_import_create(
        self.handle.pointer, withoutNUL(collection, "collection"), options.checked("options"), $0)
    }
    return Import(self, handle)
  }
}

/// The rows of a query, read once: `for try await row in cursor`. A loop that ends early deletes the cursor of the
/// server when the cursor is released.
public final class Cursor: AsyncSequence, Sendable {
  private let database: Database
  private let handle: SendablePointer

  init(_ database: Database, _ handle: OpaquePointer) {
    self.database = database
    self.handle = SendablePointer(handle)
  }

  deinit { arango_cursor_destroy(handle.pointer) }

  /// Reads the next batch; nil behind the last one. After a failure that ends the cursor, later calls throw the same
  /// error.
  public func nextBatch() async throws -> Response? {
    let result = try await database.client.loop.run { [handle] queue, tag in
      arango_cursor_submit(handle.pointer, queue, tag)
    }
    let isEnd =
      result.value { arango_result_row_count($0) } == 0
      && arango_cursor_has_more(handle.pointer) == 0
    return isEnd ? nil : Response(handle: result)
  }

  /// Returns the known facts, such as count, rows and extra.
  public func info() throws -> Response {
    Response(handle: try ResultHandle.take(arango_cursor_info(handle.pointer)))
  }

  /// Reads the rows of each batch.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let cursor: Cursor
    private var rows: ArraySlice<Row> = []

    init(_ cursor: Cursor) { self.cursor = cursor }

    public mutating func next() async throws -> Row? {
      while rows.isEmpty {
        guard let batch = try await cursor.nextBatch() else { return nil }
        rows = batch.rows[...]
      }
      return rows.removeFirst()
    }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

/// An import of JSON lines.
public final class Import: Sendable {
  private let database: Database
  private let handle: SendablePointer

  init(_ database: Database, _ handle: OpaquePointer) {
    self.database = database
    self.handle = SendablePointer(handle)
  }

  deinit { arango_import_destroy(handle.pointer) }

  /// Adds data: lines, divided anywhere. Returns when more is accepted.
  public func write(_ data: Data) async throws {
    _ = try await database.client.loop.run { [handle] queue, tag in
      data.withUnsafeBytes {
        arango_import_submit(handle.pointer, $0.baseAddress, $0.count, queue, tag)
      }
    }
  }

  /// Adds the lines of a sequence, without their line ends.
  public func write<Lines: AsyncSequence>(lines: Lines) async throws where Lines.Element == String {
    var data = Data()
    for try await line in lines {
      data.append(contentsOf: line.utf8)
      data.append(10)
      if data.count >= 1 << 16 {
        try await write(data)
        data.removeAll(keepingCapacity: true)
      }
    }
    try await write(data)
  }

  /// Returns the summary so far.
  public func info() throws -> Response {
    Response(handle: try ResultHandle.take(arango_import_info(handle.pointer)))
  }

  /// Sends the rest, waits, and returns the summary.
  public func finish() async throws -> Response {
    let result = try await database.client.loop.run { [handle] queue, tag in
      arango_import_submit_finish(handle.pointer, queue, tag)
    }
    return Response(handle: result)
  }
}
