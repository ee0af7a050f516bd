// The common program (../../../../README.md).
import Arango
import Foundation

/// Prints a line, also if the output is not a terminal.
func show(_ line: String) {
  print(line)
  fflush(nil)
}

/// Asks the test for something and waits until it is done.
func ask(_ question: String) {
  show(question + "?")
  _ = readLine()
}

struct Health: Decodable {
  struct Server: Decodable {}
  var Health: [String: Server]
}

struct Number: Encodable {
  var value: Int64
}

struct Summary: Decodable {
  var created: Int
}

func submitHundred(_ database: Database) async throws {
  let succeeded = try await withThrowingTaskGroup(of: Int.self) { group in
    for _ in 0..<100 {
      group.addTask { try await database.cluster.health().httpStatus == 200 ? 1 : 0 }
    }
    return try await group.reduce(0, +)
  }
  show("submitted 100 succeeded \(succeeded)")
}

func useData(_ database: Database) async throws {
  try await database.collection.create(name: "numbers")
  for n in [Int64](1...9) + [9_007_199_254_740_993] {
    try await database.document.insert(
      collection: "numbers", document: JSON(encoding: Number(value: n)))
  }
  show("inserted 10")

  var rows = 0
  var last: Int64 = 0
  let cursor = try database.query(
    "FOR d IN numbers SORT d.value RETURN d.value", options: ["batch_size": 3])
  for try await row in cursor {
    rows += 1
    last = try row.decode()
  }
  show("rows \(rows) last \(last)")

  try await database.collection.create(name: "lines")
  let stream = try database.importLines(into: "lines")
  try await stream.write(
    lines: AsyncStream { rows in
      for n in 0..<1000 { rows.yield("{\"_key\": \"k\(n)\", \"n\": \(n)}") }
      rows.finish()
    })
  show("imported \(try await stream.finish().decode(Summary.self).created)")
}

func showErrors(_ database: Database) async throws {
  do { try await database.document.get(collection: "missing", key: "1") } catch let error
    as ArangoError
  {
    show(
      "server error \(error.status) \(error.errorNumber) \(error.errorName ?? "") \(error.execution.rawValue)"
    )
  }
  do { _ = try await database.call("cluster.nonsense") } catch let error as ArangoError {
    show("argument error \(error.status) \(error.errorNumber) \(error.execution.rawValue)")
  }
}

let arguments = CommandLine.arguments
guard arguments.count >= 4 else { exit(64) }
let client = try Client(hosts: arguments[1])
let database = try client.database(username: arguments[2], password: arguments[3])
if arguments.count == 5, let count = Int(arguments[4]) {
  try await database.cluster.health()
  let duration = try await ContinuousClock().measure {
    for _ in 0..<count { try await database.cluster.health() }
  }
  show(
    "\(duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000)"
  )
  exit(0)
}
show("version \(libraryVersion)")
show("health \(try await database.cluster.health().decode(Health.self).Health.count)")
try await showErrors(database)
try await submitHundred(database)
ask("stop a coordinator")
try await submitHundred(database)
try await useData(database)
ask("hang all coordinators")
let waiting = Task { try await database.cluster.health() }
show("waiting")
waiting.cancel()
do { _ = try await waiting.value } catch let error as ArangoError where error.status == .cancelled {
  show("interrupted")
}
client.close()
do { try await database.cluster.health() } catch let error as ArangoError {
  show("closed \(error.status)")
}
