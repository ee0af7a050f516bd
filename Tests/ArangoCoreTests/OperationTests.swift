import Testing

@testable import ArangoCore

@Suite struct OperationTests {
  @Test func `an operation becomes a request in its database`() throws {
    let health = try Operation.named("cluster.health")
    let (request, body) = try health.request(nil, in: "/_db/_system")
    #expect(request.method == .get)
    #expect(request.target == "/_db/_system/_admin/cluster/health")
    #expect(request.idempotent)
    #expect(body == nil)
  }

  @Test func `a query argument is percent-encoded`() throws {
    let version = try Operation.named("cluster.server_version")
    let arguments = JSON.object([.init("server_id", .string("PRMR&x=1 /ü"))])
    let (request, _) = try version.request(arguments, in: "")
    #expect(request.target == "/_admin/cluster/nodeVersion?ServerID=PRMR%26x%3D1%20%2F%C3%BC")
  }

  @Test func `the maintenance mode is a bare JSON string`() throws {
    let toggle = try Operation.named("cluster.toggle_maintenance_mode")
    let (_, body) = try toggle.request(.object([.init("mode", .string("on"))]), in: "")
    #expect(body == .string("on"))
    #expect(toggle.timeout == 150_000)
  }

  @Test(arguments: [
    (
      "cluster.health", JSON.object([.init("x", .null)]),
      "cluster.health: there is no argument \"x\"; it takes none"
    ),
    ("cluster.health", .array([]), "cluster.health: arguments are a JSON object, not an array"),
    ("cluster.server_version", .null, "cluster.server_version: argument server_id is missing"),
    (
      "cluster.server_version", .object([.init("server", .string("x"))]),
      "cluster.server_version: there is no argument \"server\" (it takes server_id)"
    ),
    (
      "cluster.server_version", .object([.init("server_id", .integer(1))]),
      "cluster.server_version: argument server_id is a string, not an integer"
    ),
    (
      "cluster.server_version", .object([.init("server_id", .string(""))]),
      "cluster.server_version: argument server_id is empty"
    ),
    (
      "cluster.toggle_maintenance_mode", .object([.init("mode", .string("On"))]),
      "cluster.toggle_maintenance_mode: argument mode is \"on\" or \"off\", not \"On\""
    ),
    (
      "cluster.toggle_maintenance_mode", .object([.init("mode", .boolean(true))]),
      "cluster.toggle_maintenance_mode: argument mode is \"on\" or \"off\", not true"
    ),
  ])
  func `wrong arguments are errors that name operation and argument`(
    name: String, arguments: JSON, message: String
  ) throws {
    let operation = try Operation.named(name)
    #expect(throws: ArangoError.argument(message)) { try operation.request(arguments, in: "") }
  }

  @Test func `an unknown operation is an error that names the nearest`() {
    #expect(
      throws: ArangoError.argument(
        "there is no operation \"cluster.heath\" (did you mean \"cluster.health\"?)")
    ) { try Operation.named("cluster.heath") }
  }

  @Test func `names are unique, summaries are sentences, reads are idempotent`() {
    #expect(Set(Operation.table.map { $0.name }).count == Operation.table.count)
    for operation in Operation.table {
      #expect(operation.summary.hasSuffix("."))
      #expect(operation.idempotent || !operation.method.onlyReads)
    }
  }
}
