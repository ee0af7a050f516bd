import Testing

@testable import ArangoCore

private func version(_ text: String) -> JSON {
  .object([
    .init("server", .string("arango")), .init("version", .string(text)),
    .init("details", .object([.init("role", .string("COORDINATOR"))])),
  ])
}

private let health = JSON.object([
  .init(
    "Health",
    .object([
      .init("PRMR-1", .object([.init("ShortName", .string("DBServer0001"))])),
      .init("PRMR-2", .object([.init("ShortName", .string("DBServer0002"))])),
      .init("AGNT-1", .object([])),
    ]))
])

@Suite struct InternalRequestTests {
  private let limited = Prerequisites(
    operation: "x.y",
    version: CallRequirement(VersionRequirement(removedIn: ServerVersion(4, 0), use: "x.z")),
    serverIDs: [])
  private let named = Prerequisites(operation: "x.y", version: nil, serverIDs: ["DBServer0002"])

  @Test func `the version of a host is requested once`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false)
    expectEqual(call.resume().internalRequest, .version)
    let own = call.tell(version("3.12.7"))
    #expect(own.host == 0)
    #expect(own.internalRequest == nil)
    let end = call.answer(200)
    #expect(end == .finish(.executed))
    call.begin(limited)
    expectEqual(call.resume().internalRequest, nil)
    #expect(call.state.attempts.isEmpty)
  }

  @Test func `an operation missing in the server's version is refused, not sent`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false)
    _ = call.resume()
    let error = call.tell(version("4.0.1")).error
    #expect(error?.code == .unsupported)
    #expect(error?.message == "server 4.0.1 has no x.y, removed in 4.0; use x.z")
    #expect(error?.execution == .notExecuted)
  }

  @Test func `the version is requested again after a failure of the host`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false)
    _ = call.resume()
    _ = call.tell(version("3.12.7"))
    _ = call.fail(.refused)
    call.begin(limited)
    expectEqual(call.resume().internalRequest, .version)
  }

  @Test func `a failed version request does not prevent the call`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false)
    _ = call.resume()
    let own = call.tell(nil, status: 404)
    #expect(own.internalRequest == nil)
    #expect(own.host == 0)
  }

  @Test func `a failed version request is repeated only after a failure of the host`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false)
    _ = call.resume()
    _ = call.tell(nil, status: 404)
    _ = call.answer(200)
    call.begin(limited)
    let silent = call.resume()
    #expect(silent.internalRequest == nil)
    _ = call.fail(.refused)
    call.begin(limited)
    let asked = call.resume()
    #expect(asked.internalRequest == .version)
  }

  @Test func `the version is requested again before an operation is refused`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false)
    _ = call.resume()
    _ = call.tell(version("4.0.1"))
    call.begin(limited)
    let again = call.resume()
    #expect(again.internalRequest == .version)
    let own = call.tell(version("3.12.7"))
    #expect(own.internalRequest == nil)
    #expect(own.host == 0)
  }

  @Test func `during an upgrade the operation goes to a host that has it`() throws {
    var call = try CallDriver(hosts: 2, limited, idempotent: false)
    _ = call.resume()
    let other = call.tell(version("4.0.1"))
    #expect(other.host == 1)
    #expect(other.internalRequest == .version)
    let own = call.tell(version("3.12.7"))
    #expect(own.host == 1)
    #expect(own.internalRequest == nil)
  }

  @Test func `a failed internal request goes to another host for every request`() throws {
    var call = try CallDriver(hosts: 2, limited, idempotent: false)
    _ = call.resume()
    let other = call.fail(.broken)
    #expect(other.host == 1)
    #expect(other.internalRequest == .version)
    let end = call.fail(.slow, after: 100).error
    #expect(end?.execution == .notExecuted)
  }

  @Test func `an internal request that all hosts defer makes its response the result`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false, maxAttempts: 1)
    _ = call.resume()
    let end = call.tell(nil, status: 503, 21_003)
    #expect(end == .finish(.notExecuted))
    call.begin(limited)
    let asked = call.resume()
    #expect(asked.internalRequest == .version)
  }

  @Test func `an unauthorized internal request ends the call`() throws {
    var call = try CallDriver(hosts: 1, limited, idempotent: false)
    _ = call.resume()
    let end = call.tell(nil, status: 401, 11)
    #expect(end == .finish(.notExecuted))
  }

  @Test func `short names are resolved once for all calls`() throws {
    var call = try CallDriver(hosts: 1, named, idempotent: true)
    expectEqual(call.resume().internalRequest, .serverIDs)
    expectEqual(call.tell(health).internalRequest, nil)
    #expect(call.state.serverIDs == ["DBServer0002": "PRMR-2"])
    call.begin(named)
    expectEqual(call.resume().internalRequest, nil)
    #expect(call.state.serverIDs == ["DBServer0002": "PRMR-2"])
  }

  @Test func `an unknown short name is resolved again, then refused`() throws {
    var call = try CallDriver(hosts: 1, named, idempotent: true)
    _ = call.resume()
    _ = call.tell(health)
    call.begin(Prerequisites(operation: "x.y", version: nil, serverIDs: ["DBServer0009"]))
    expectEqual(call.resume().internalRequest, .serverIDs)
    let error = call.tell(health).error
    #expect(error?.code == .argument)
    #expect(
      error?.message
        == "x.y: no server is called \"DBServer0009\" (known: DBServer0001, DBServer0002)")
  }

  @Test func `without access to health a short name is sent unchanged`() throws {
    var call = try CallDriver(hosts: 1, named, idempotent: true)
    _ = call.resume()
    expectEqual(call.tell(nil, status: 403, 403).internalRequest, nil)
    #expect(call.state.serverIDs == [:])
  }
}
