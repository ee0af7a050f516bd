import Foundation
import Testing

@testable import Arango

private func variable(_ name: String) throws -> String {
  try #require(ProcessInfo.processInfo.environment[name], "set \(name) to that of a test cluster")
}

private func newClient() throws -> Client {
  try Client(hosts: variable("ARANGO_HOSTS"), strategy: "random")
}

private func database(of client: Client) throws -> Database {
  try client.database(username: variable("ARANGO_USERNAME"), password: variable("ARANGO_PASSWORD"))
}

private func newDatabase() throws -> Database { try database(of: newClient()) }

private func error(of body: () async throws -> Void) async throws -> ArangoError {
  do { try await body() } catch let error as ArangoError { return error }
  throw UnexpectedSuccess()
}

private struct UnexpectedSuccess: Error {}

private struct Item: Codable, Equatable {
  var name: String
  var count: Int64
}

@Suite struct JSONTests {
  @Test func `literals become JSON`() {
    let value: JSON = ["a": [1, -2.5, true, nil], "b": "x\"\\\n\u{1}é\u{1F600}"]
    #expect(value.text == #"{"a":[1,-2.5,true,null],"b":"x\"\\\u000a\u0001é😀"}"#)
    #expect(JSON(Int64.min).text == "-9223372036854775808" && ([] as JSON).text == "[]")
    #expect(([:] as JSON).text == "{}")
  }

  @Test func `values that can be encoded become JSON`() throws {
    #expect(try JSON(encoding: [1, 2]).text == "[1,2]")
  }
}

@Suite struct CallTests {
  @Test func `methods of operations return values of Swift`() async throws {
    let database = try newDatabase()
    #expect(try await database.cluster.serverRole() == "COORDINATOR")
    #expect(try await database.cluster.endpoints().count == 3)
    #expect(try await database.cluster.health().json.contains("Health"))
    #expect(try await database.request("GET", "/_api/version").httpStatus == 200)
    #expect(try await database.client.refreshHosts().count == 3)
  }

  @Test func `errors have the facts of the result`() async throws {
    let database = try newDatabase()
    let failure = try await error {
      try await database.document.get(collection: "missing", key: "1")
    }
    #expect(failure.status == .server && failure.httpStatus == 404 && failure.errorNumber == 1203)
    #expect(
      failure.errorName == "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND" && failure.execution == .executed)
    #expect(failure.host?.hasPrefix("http://") == true && failure.json.contains("document.get"))
    let refused = try await error { _ = try await database.call("cluster.nonsense") }
    #expect(refused.status == .argument && refused.message.contains("cluster.nonsense"))
    let infinite = try await error {
      _ = try await database.call(
        "query.execute", ["query": "RETURN 1", "max_runtime": JSON(Double.infinity)])
    }
    #expect(infinite.status == .argument)
  }

  @Test func `a string with a NUL is refused by its name`() async throws {
    #expect(throws: InvalidStringError.self) { try Client(hosts: "http://a\0b") }
    let database = try newDatabase()
    await #expect(throws: InvalidStringError.self) { try await database.call("a\0b") }
    await #expect(throws: InvalidStringError.self) {
      try await database.call("server.version", .text("{}\0{"))
    }
  }

  @Test func `documents keep 64-bit integers`() async throws {
    let database = try newDatabase()
    try await database.collection.create(name: "items")
    let item = Item(name: "a", count: 9_007_199_254_740_993)
    let inserted = try await database.document.insert(
      collection: "items", document: JSON(encoding: item), returnNew: true)
    #expect(inserted.json.contains("9007199254740993"))
    let rows = try database.query("FOR i IN @@items RETURN i", bind: ["@items": "items"])
    var found: [Item] = []
    for try await row in rows { found.append(try row.decode()) }
    #expect(found == [item])
    try await database.collection.delete(collection: "items")
  }

  @Test func `a cancelled task ends its call`() async throws {
    let database = try newDatabase()
    let task = Task { try await database.query.execute(query: "RETURN SLEEP(600)") }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    let failure = try await error { _ = try await task.value }
    #expect(failure.status == .cancelled)
    // A task that is cancelled before its call begins.
    let early = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await database.query.execute(query: "RETURN SLEEP(600)")
    }
    #expect(try await error { _ = try await early.value }.status == .cancelled)
  }

  @Test func `tasks share a database`() async throws {
    let database = try newDatabase()
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<200 { group.addTask { try await database.cluster.health().httpStatus } }
      return try await group.reduce(0) { $0 + $1 }
    }
    #expect(count == 200 * 200)
  }
}

@Suite struct HandleTests {
  @Test func `handles keep what they need`() async throws {
    var client: Client? = try newClient()
    var parent: Database? = try client.map { try database(of: $0) }
    client = nil
    let derived = try #require(try parent?.derived(options: ["timeout_ms": 60000]))
    let cursor = try #require(
      try parent?.query("FOR n IN 1..7 RETURN n", options: ["batch_size": 2]))
    parent = nil
    var sum = 0
    for try await row in cursor { sum += try row.decode(Int.self) }
    #expect(sum == 28)
    #expect(try await derived.server.version().httpStatus == 200)
    #expect(try await cursor.nextBatch() == nil)
    #expect(try cursor.info().json.contains("\"rows\":7"))
  }

  @Test func `rows outlive their cursor`() async throws {
    var rows: [Row] = []
    for try await row in try newDatabase().query(
      "FOR n IN 1..5 RETURN {n}", options: ["batch_size": 2])
    {
      rows.append(row)
    }
    #expect(rows.map(\.json) == (1...5).map { "{\"n\":\($0)}" })
  }

  @Test func `a change of data leaves its response unchanged`() async throws {
    let response = try await newDatabase().request("GET", "/_api/version")
    let first = response.data
    var changed = response.data
    changed[0] = 88
    #expect(response.data == first && response.json.hasPrefix("{") && first[0] != 88)
  }

  @Test func `a failed cursor throws its error again`() async throws {
    let cursor = try newDatabase().query("RETURN UNKNOWN()")
    let first = try await error { _ = try await cursor.nextBatch() }
    #expect(try await error { _ = try await cursor.nextBatch() }.message == first.message)
    let database = try newDatabase()
    let cancelled = try database.query("RETURN SLEEP(601)")
    let task = Task { try await cancelled.nextBatch() }
    // A query that was not sent could be read again. Each coordinator lists its own queries.
    while try await !database.query.list().json.contains("SLEEP(601)") {}
    task.cancel()
    #expect(try await error { _ = try await task.value }.status == .cancelled)
    #expect(try await error { _ = try await cancelled.nextBatch() }.status == .cancelled)
  }

  @Test func `a refused stream of events leaves the one before`() async throws {
    let client = try Client(
      hosts: "http://127.0.0.1:1," + variable("ARANGO_HOSTS"), strategy: "fallback")
    let events = try client.events()
    #expect(throws: ArangoError.self) { try client.events(kinds: "no_such_kind") }
    try await database(of: client).server.version()
    var iterator = events.makeAsyncIterator()
    let event = try #require(await iterator.next())
    #expect(event.json.contains("host_down"))
  }

  @Test func `closing a client ends its calls and its events`() async throws {
    let client = try newClient()
    let database = try database(of: client)
    let events = try client.events()
    async let sleeping = database.query.execute(query: "RETURN SLEEP(600)")
    try await Task.sleep(for: .milliseconds(50))
    client.close()
    client.close()
    for await _ in events {}
    do {
      _ = try await sleeping
      Issue.record("the call succeeded")
    } catch let failure as ArangoError {
      #expect(failure.status == .closed)
    }
    #expect(try await error { try await database.cluster.health() }.status == .closed)
    #expect(throws: ArangoError.self) { try client.stats() }
  }

  @Test func `an import counts documents and names lines with errors`() async throws {
    let database = try newDatabase()
    try await database.collection.create(name: "imported")
    let lines = try database.importLines(into: "imported")
    try await lines.write(
      lines: AsyncStream { stream in
        for n in 0..<1000 { stream.yield(n == 500 ? "nonsense" : "{\"_key\":\"k\(n)\"}") }
        stream.finish()
      })
    struct Summary: Decodable {
      struct Detail: Decodable { var line: Int }
      var created: Int
      var details: [Detail]
    }
    let summary = try await lines.finish().decode(Summary.self)
    #expect(summary.created == 999 && summary.details.map(\.line) == [501])
    try await database.collection.delete(collection: "imported")
  }
}
