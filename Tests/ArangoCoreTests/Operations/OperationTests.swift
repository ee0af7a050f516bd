import Testing

@testable import ArangoCore

/// The request and the body of an operation with arguments.
private func request(
  _ name: String, _ arguments: [String: JSON] = [:], in prefix: String = "",
  ids: [String: String] = [:]
) throws -> (request: Request, body: JSON?) {
  let members = arguments.sorted { $0.key < $1.key }.map { JSON.Member($0.key, $0.value) }
  let (request, body) = try PreparedCall(try Operation.named(name), .object(members))
    .request(in: prefix, ids: ids)
  guard case .json(let value)? = body else { return (request, nil) }
  return (request, value)
}

@Suite struct OperationTests {
  @Test func `an operation becomes a request in its database`() throws {
    let (made, body) = try request("cluster.health", in: "/_db/_system")
    #expect(made.method == .get)
    #expect(made.target == "/_db/_system/_admin/cluster/health")
    #expect(body == nil)
  }

  @Test func `arguments in path and query are percent-encoded`() throws {
    let asked = try request("cluster.server_version", ["server_id": .string("PRMR-&x=1 /ü")])
    #expect(
      asked.request.target == "/_admin/cluster/nodeVersion?ServerID=PRMR-%26x%3D1%20%2F%C3%BC")
    let deleted = try request(
      "token.delete", ["user": .string("jan/{token_id}"), "token_id": .integer(7)])
    #expect(deleted.request.target == "/_api/token/jan%2F%7Btoken_id%7D/7")
  }

  @Test func `the maintenance mode is a bare JSON value`() throws {
    let name = "cluster.toggle_maintenance_mode"
    for mode in [JSON.string("on"), .string("7200"), .integer(7200)] {
      #expect(try request(name, ["mode": mode]).body == mode)
    }
    #expect(try Operation.named(name).timeout == 150_000)
  }

  @Test func `a body has the given members and the defaults of the operation`() throws {
    let plan = try request(
      "cluster.calculate_rebalance_plan",
      ["move_leaders": .boolean(true), "pi_factor": .number("2.5e1")])
    #expect(
      plan.body
        == .object([
          .init("version", .integer(1)), .init("moveLeaders", .boolean(true)),
          .init("piFactor", .number("2.5e1")),
        ]))
    #expect(try request("cluster.set_server_count").body == .object([]))
  }

  @Test func `null equals an omitted argument`() throws {
    let made = try request("server.status", ["overview": .null])
    #expect(made.request.target == "/_admin/status")
  }

  @Test func `null is a value where the parameter allows it`() throws {
    let name = "cluster.set_server_count"
    #expect(
      try request(name, ["coordinators": .null]).body
        == .object([.init("numberOfCoordinators", .null)]))
    #expect(
      try request(name, ["dbservers": .null, "coordinators": .integer(3)]).body
        == .object([
          .init("numberOfCoordinators", .integer(3)), .init("numberOfDBServers", .null),
        ]))
  }

  @Test(arguments: ["return 1", "", "return \"größe\\u0000\";"])
  func `a raw body is sent as it is, with its content type`(code: String) throws {
    let operation = try Operation.named("server.execute")
    let call = try PreparedCall(operation, .object([.init("command", .string(code))]))
    let (request, body) = call.request(in: "/_db/shop")
    #expect(request.method == .post)
    #expect(request.target == "/_db/shop/_admin/execute")
    #expect(body == .text(code))
    let type = Header("Content-Type", "text/plain; charset=utf-8")
    #expect(request.headers == (code.isEmpty ? [] : [type]))
    #expect(throws: ArangoError.argument("server.execute: argument command is a string, not 7")) {
      try PreparedCall(operation, .object([.init("command", .integer(7))]))
    }
  }

  @Test func `an argument can select another request`() throws {
    let plain = try request("server.statistics", ["description": .boolean(false)])
    #expect(plain.request.target == "/_admin/statistics")
    let description = try request("server.statistics", ["description": .boolean(true)])
    #expect(description.request.target == "/_admin/statistics-description")
    let offline = try request("cluster.agency_diagnosis", ["dump": .object([])])
    #expect(offline.request.method == .post)
    #expect(offline.body == .object([]))
  }

  @Test(arguments: [
    (["agency"], ["agency", "index", "term"]),
    (["agency", "term"], ["agency", "term", "index"]),
    (["index", "term", "log", "agency"], ["index", "term", "log", "agency"]),
    (["arango"], ["arango"]), ([], []),
  ])
  func `an agency dump gets the members that diagnosis expects`(
    given: [String], sent: [String]
  ) throws {
    let dump = JSON.object(given.map { JSON.Member($0, .object([])) })
    guard
      case .object(let members)? =
        try request("cluster.agency_diagnosis", ["dump": dump]).body
    else {
      Issue.record("no object")
      return
    }
    #expect(members.map { $0.name } == sent)
    for member in members where given.contains(member.name) {
      #expect(member.value == .object([]))
    }
  }

  @Test func `short names of servers become ids where the API expects ids`() throws {
    let operation = try Operation.named("server.metrics")
    let short = JSON.object([.init("server_id", .string("DBServer0002"))])
    let call = try PreparedCall(operation, short)
    #expect(call.namesToResolve == ["DBServer0002"])
    let made = call.request(in: "", ids: ["DBServer0002": "PRMR-1"])
    #expect(made.request.target == "/_admin/metrics?serverId=PRMR-1")
    let id = JSON.object([.init("server_id", .string("PRMR-1"))])
    #expect(try PreparedCall(operation, id).namesToResolve == [])
    let move = try Operation.named("cluster.clean_out_server")
    let taken = JSON.object([.init("server", .string("DBServer0002"))])
    #expect(try PreparedCall(move, taken).namesToResolve == [])
    let all = JSON.object([.init("server_id", .string("all"))])
    #expect(try PreparedCall(Operation.named("cluster.shard_statistics"), all).namesToResolve == [])
  }

  @Test(arguments: [
    (
      "cluster.health", JSON.object([.init("x", .null)]),
      "there is no argument \"x\"; it takes none"
    ),
    ("cluster.health", .array([]), "arguments are a JSON object, not an array"),
    ("cluster.server_version", .null, "argument server_id is missing: a server's id or short name"),
    (
      "cluster.server_version", .object([.init("server", .string("x"))]),
      "there is no argument \"server\" (did you mean \"server_id\"?)"
    ),
    (
      "cluster.server_version", .object([.init("server_id", .integer(1))]),
      "argument server_id is a server's id or short name, not 1"
    ),
    (
      "cluster.server_version", .object([.init("server_id", .string(""))]),
      "argument server_id is empty"
    ),
    (
      "cluster.toggle_maintenance_mode", .object([.init("mode", .string("On"))]),
      "argument mode is \"on\", \"off\" or an integer from 1 to 2147483647, not \"On\""
    ),
    (
      "cluster.toggle_maintenance_mode", .object([.init("mode", .integer(0))]),
      "argument mode is \"on\", \"off\" or an integer from 1 to 2147483647, not 0"
    ),
    (
      "cluster.set_server_count", .object([.init("cleaned_servers", .null)]),
      "argument cleaned_servers: expected an array of strings, got null"
    ),
    ("cluster.reserve_ids", .object([]), "exactly one of number, minimum is wanted"),
    (
      "cluster.reserve_ids",
      .object([.init("number", .integer(1)), .init("minimum", .integer(1))]),
      "exactly one of number, minimum is wanted"
    ),
    (
      "cluster.reserve_ids", .object([.init("number", .integer(1_000_001))]),
      "argument number is an integer from 1 to 1000000, not 1000001"
    ),
    (
      "cluster.rebalance", .object([.init("databases_excluded", .array([.integer(1)]))]),
      "argument databases_excluded is an array of strings, not an array"
    ),
    (
      "cluster.rebalance", .object([.init("max_moves", .integer(5_001))]),
      "argument max_moves is an integer from 0 to 5000, not 5001"
    ),
    ("token.list", .object([.init("user", .string(".."))]), "argument user is no name: \"..\""),
    (
      "server.shutdown", .object([.init("soft", .string("yes"))]),
      "argument soft is true or false, not \"yes\""
    ),
  ])
  func `wrong arguments are errors that name operation and argument`(
    name: String, arguments: JSON, message: String
  ) throws {
    let operation = try Operation.named(name)
    #expect(throws: ArangoError.argument(name + ": " + message)) {
      try PreparedCall(operation, arguments)
    }
  }

  @Test func `an unknown operation is an error that names the nearest`() {
    #expect(
      throws: ArangoError.argument(
        "there is no operation \"cluster.heath\" (did you mean \"cluster.health\"?)")
    ) { try Operation.named("cluster.heath") }
  }

  @Test func `operations are consistent`() throws {
    #expect(Set(Operation.table.map { $0.name }).count == Operation.table.count)
    for operation in Operation.table {
      #expect(operation.summary.hasSuffix("."), "\(operation.name)")
      #expect(
        operation.idempotency.isUnconditional || !operation.method.onlyReads, "\(operation.name)")
      let ignoresMissing = operation.parameters.contains {
        if case .none = $0.place { $0.name == "ignore_missing" } else { false }
      }
      #expect(ignoresMissing == (operation.missingError != nil), "\(operation.name)")
      #expect(operation.path.hasPrefix("/_admin/") || operation.path.hasPrefix("/_api/"))
      let names = operation.parameters.map { $0.name }
      #expect(Set(names).count == names.count, "\(operation.name)")
      // Required parameters come first: typed functions have them as parameters.
      let required = operation.parameters.map { $0.required }
      #expect(required == required.sorted { $0 && !$1 }, "\(operation.name)")
      for parameter in operation.parameters {
        #expect(parameter.meaning.hasSuffix("."), "\(operation.name) \(parameter.name)")
        if case .path = parameter.place {
          let path = parameter.required ? operation.path : operation.variant?.path ?? ""
          #expect(path.contains("{\(parameter.name)}"), "\(operation.name)")
        }
      }
      if let successor = operation.availability.successor {
        #expect(throws: Never.self) { try Operation.named(successor) }
      }
    }
  }
}

@Suite struct AvailabilityTests {
  @Test(arguments: [
    ("3.12.7", 3, 12, 7, 0), ("3.12.7-2", 3, 12, 7, 2), ("3.12.5-3+x", 3, 12, 5, 3),
    ("3.12.5-12", 3, 12, 5, 12), ("4.0.0-devel", 4, 0, 0, 0), ("4.0.0-rc.1", 4, 0, 0, 0),
    ("3.12.10-nightly.20260416", 3, 12, 10, 0), ("3.12.10-nightly", 3, 12, 10, 0),
    ("3.12.5-3-devel", 3, 12, 5, 0), ("3.12.5-", 3, 12, 5, 0), ("3.12.5-99999", 3, 12, 5, 0),
    ("3.10.0+x", 3, 10, 0, 0), ("3.10.0+x-3", 3, 10, 0, 0), ("4.0", 4, 0, 0, 0),
    ("4.0-devel", 4, 0, 0, 0), ("3.12-2", 3, 12, 0, 2),
  ])
  func `a version is read`(
    text: String, major: Int, minor: Int, patch: Int, hotfix: Int
  ) throws {
    let version = try #require(ServerVersion(parsing: text))
    #expect(version == ServerVersion(major, minor, patch, hotfix: hotfix))
    #expect(version.text == text)
  }

  @Test func `versions are in the order of their four numbers`() throws {
    let texts = [
      "3.11.14-2", "3.12", "3.12.0-1", "3.12.5-devel", "3.12.5-1", "3.12.5-3", "3.12.5-12",
      "3.12.6-nightly.20260416", "3.12.10", "4.0.0-rc.1", "4.0.1",
    ]
    let versions = try texts.map { try #require(ServerVersion(parsing: $0)) }
    for (earlier, later) in zip(versions, versions.dropFirst()) {
      #expect(earlier < later, "\(earlier.text) \(later.text)")
      #expect(earlier != later)
    }
    #expect(ServerVersion(3, 12, 5, hotfix: 3).text == "3.12.5-3")
    #expect(ServerVersion(4, 0).text == "4.0")
  }

  @Test(arguments: [
    "", "3", "3.12.x", "devel", "3.12.99999999999", "-3.1.1", "3..1", "3.1.2.3", "3.",
  ])
  func `what is no version is none`(text: String) {
    #expect(ServerVersion(parsing: text) == nil)
  }

  @Test(arguments: [
    ("3.11.10", false), ("3.11.11", true), ("3.11.99", true), ("3.12.0", false), ("3.12.1", false),
    ("3.12.2", true), ("3.13.0", true), ("4.0.0", true), ("3.10.99", false),
  ])
  func `each line got an operation with a version of its own`(text: String, has: Bool) throws {
    let availability = VersionRequirement(since: ServerVersion(3, 11, 11), ServerVersion(3, 12, 2))
    let version = try #require(ServerVersion(parsing: text))
    #expect(((try? availability.check("x.y", version)) != nil) == has)
  }

  @Test(arguments: [
    ("server.usage_metrics", "3.11.5", false), ("server.usage_metrics", "3.11.6-2", false),
    ("server.usage_metrics", "3.11.7", true), ("server.usage_metrics", "3.10.12", false),
    ("server.usage_metrics", "3.10.13", true), ("server.usage_metrics", "3.12.0", true),
    ("server.usage_metrics", "4.0.0-devel", true), ("cluster.reserve_ids", "3.12.5", false),
    ("cluster.reserve_ids", "3.12.5-2", false), ("cluster.reserve_ids", "3.12.5-devel", false),
    ("cluster.reserve_ids", "3.12.5-3", true), ("cluster.reserve_ids", "3.12.6", true),
    ("cluster.reserve_ids", "4.0", true), ("cluster.server_statistics", "4.0", false),
  ])
  func `branches and hotfix numbers decide`(name: String, text: String, has: Bool) throws {
    let version = try #require(ServerVersion(parsing: text))
    #expect(try Operation.named(name).availability.has(version) == has)
  }

  @Test func `an argument may require a version of its own`() throws {
    let name = "cluster.rebalance"
    let operation = try Operation.named(name)
    let old = try #require(ServerVersion(parsing: "3.10.14"))
    let plain = try PreparedCall(operation, .object([.init("max_moves", .integer(1))])).requirement
    #expect(!plain.isLimited)
    for value in [JSON.boolean(true), .boolean(false)] {
      let limited = try PreparedCall(
        operation, .object([.init("exclude_system_collections", value)])
      ).requirement
      #expect(limited.isLimited)
      #expect(
        throws: ArangoError(
          .unsupported,
          "argument exclude_system_collections: expected server version 3.11 or later, got 3.10.14")
      ) { try limited.check(name, old) }
      #expect(throws: Never.self) { try limited.check(name, ServerVersion(3, 11)) }
    }
    let absent = JSON.object([.init("exclude_system_collections", .null)])
    #expect(try !PreparedCall(operation, absent).requirement.isLimited)
  }

  @Test func `requirements are described by their versions`() {
    let both = VersionRequirement(
      since: ServerVersion(3, 10, 13), ServerVersion(3, 11, 7), removedIn: ServerVersion(4, 0))
    #expect(both.description == "3.10.13, 3.11.7 or later, before 4.0")
    #expect(VersionRequirement(removedIn: ServerVersion(4, 0)).description == "before 4.0")
    #expect(VersionRequirement(since: ServerVersion(3, 11)).description == "3.11 or later")
  }

  @Test func `the refusal is the sentence a person needs`() throws {
    let version = try #require(ServerVersion(parsing: "4.0.1"))
    let removed = try Operation.named("cluster.server_statistics")
    #expect(
      throws: ArangoError(
        .unsupported,
        "server 4.0.1 has no cluster.server_statistics, removed in 4.0; use server.metrics")
    ) { try removed.availability.check(removed.name, version) }
    let old = try #require(ServerVersion(parsing: "3.12.1"))
    let added = try Operation.named("cluster.migrate_vpack_sorting")
    #expect(
      throws: ArangoError(
        .unsupported,
        "server 3.12.1 has no cluster.migrate_vpack_sorting, which is there since 3.11.11 and 3.12.2"
      )
    ) { try added.availability.check(added.name, old) }
  }
}
