import Testing

@testable import ArangoCore

/// Calls of a client with one host and discovery every minute.
private struct Calls {
  var hosts: ClusterState
  var now = Instant(nanoseconds: 1_000_000_000)

  init(_ urls: [String] = ["http://h0:1"], map: AddressMap = AddressMap()) throws {
    hosts = ClusterState(
      endpoints: try HostList.parse(list: urls), strategy: try HostStrategy(named: nil), seed: 1,
      discovery: DiscoverySchedule(every: 60_000, now: now), map: map)
  }

  func begin() -> CallState {
    CallState(
      .nothing,
      CallConfiguration(
        idempotent: false, timeout: 10_000, connectTimeout: 1_000, maxAttempts: 10),
      now: now)
  }

  mutating func tell(_ call: inout CallState, _ answer: JSON?, _ status: Int32 = 200)
    -> CallState.Action
  {
    call.answeredInternalRequest(ResponseSummary(status: status), answer, &hosts, now: now)
  }

  var urls: [String] { hosts.hosts.filter { $0.isListed }.map { $0.url } }
}

private func endpoints(_ urls: String...) -> JSON {
  .object([
    JSON.Member(
      "endpoints", .array(urls.map { .object([JSON.Member("endpoint", .string($0))]) }))
  ])
}

@Suite struct DiscoveryScheduleTests {
  @Test func `one call per interval reads the list of hosts, and others do not wait`() throws {
    var calls = try Calls()
    var call = calls.begin()
    var other = calls.begin()
    expectEqual(call.resume(&calls.hosts, now: calls.now).internalRequest, .endpoints)
    expectEqual(other.resume(&calls.hosts, now: calls.now).internalRequest, nil)
    expectEqual(calls.tell(&call, endpoints("tcp://h0:1", "tcp://h1:1")).internalRequest, nil)
    #expect(calls.urls == ["http://h0:1", "http://h1:1"])
    calls.now = calls.now.advanced(byMilliseconds: 59_999)
    var early = calls.begin()
    let step4 = early.resume(&calls.hosts, now: calls.now).internalRequest
    #expect(step4 != .endpoints)
    calls.now = calls.now.advanced(byMilliseconds: 1)
    var late = calls.begin()
    while late.resume(&calls.hosts, now: calls.now).internalRequest == .probe {
      late = calls.begin()
    }
    guard case .attempting(let attempt) = late.phase else {
      Issue.record("expected an attempt, got \(late.phase)")
      return
    }
    #expect(attempt.purpose == .endpoints)
  }

  @Test func `a discovered host is used after a successful probe`() throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = call.resume(&calls.hosts, now: calls.now)
    _ = calls.tell(&call, endpoints("tcp://h0:1", "tcp://h1:1"))
    _ = call.answered(ResponseSummary(status: 200), &calls.hosts, now: calls.now)
    var next = calls.begin()
    let probe = next.resume(&calls.hosts, now: calls.now)
    #expect(probe.internalRequest == .probe)
    #expect(probe.host == 1)
    // The discovered host is down: the call goes to the configured one.
    let refused = TransportFailure(.refused, sent: false, reused: false, detail: "refused")
    let elsewhere = next.failed(refused, &calls.hosts, now: calls.now)
    #expect(elsewhere.host == 0)
    #expect(elsewhere.internalRequest == nil)
  }

  @Test(
    arguments: [
      (501, nil), (403, nil), (200, nil), (200, .object([])),
      (200, endpoints()), (200, endpoints("nonsense", "unix:///run/arangod.sock")),
    ] as [(Int32, JSON?)])
  func `a failed discovery changes nothing, and the call continues`(
    status: Int32, answer: JSON?
  ) throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = call.resume(&calls.hosts, now: calls.now)
    let own = calls.tell(&call, answer, status)
    #expect(own.host == 0)
    #expect(own.internalRequest == nil)
    #expect(calls.urls == ["http://h0:1"])
  }

  @Test func `a discovery without response does not end the call`() throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = call.resume(&calls.hosts, now: calls.now)
    let slow = TransportFailure(.timeout, sent: true, reused: false, detail: "no answer in time")
    let own = call.failed(slow, &calls.hosts, now: calls.now)
    #expect(own.host == 0)
    #expect(own.internalRequest == nil)
    expectEqual(
      call.answered(ResponseSummary(status: 200), &calls.hosts, now: calls.now), .finish(.executed))
  }

  @Test func `configured hosts stay, discovered hosts not listed any more are not chosen`() throws {
    var calls = try Calls()
    let step6 = calls.hosts.learn(endpoints: endpoints("tcp://h1:1", "tcp://h2:1"), now: calls.now)
    #expect(step6)
    #expect(calls.urls == ["http://h0:1", "http://h1:1", "http://h2:1"])
    let step7 = calls.hosts.learn(endpoints: endpoints("tcp://h2:1"), now: calls.now)
    #expect(step7)
    #expect(calls.urls == ["http://h0:1", "http://h2:1"])
    let step8 = calls.hosts.learn(endpoints: endpoints("tcp://h1:1"), now: calls.now)
    #expect(step8)
    #expect(calls.urls == ["http://h0:1", "http://h1:1"])
  }

  @Test(arguments: [
    ("db1", "proxy.example", "ssl://db1:8530", "https://proxy.example:8530"),
    ("db1:8530", "proxy.example:1", "tcp://db1:8530", "http://proxy.example:1"),
    ("db1:8530", "proxy.example:1", "tcp://db1:8531", "http://db1:8531"),
    ("tcp://db1:8530", "https://proxy.example", "tcp://db1:8530", "https://proxy.example:8529"),
    ("ssl://db1:8530", "https://proxy.example", "tcp://db1:8530", "http://db1:8530"),
    ("[fd00::1]:8529", "db", "tcp://[fd00::1]:8529", "http://db:8529"),
  ])
  func `host_map rewrites addresses from the cluster`(
    from: String, to: String, told: String, used: String
  ) throws {
    let map = try AddressMap(.object([JSON.Member(from, .string(to))]))
    #expect(map.mapped(try Endpoint(parsing: told)).endpoint.url == used)
  }

  @Test func `an unreadable entry is skipped`() throws {
    var calls = try Calls()
    let list = JSON.object([
      JSON.Member(
        "endpoints",
        .array([
          .null, .object([JSON.Member("endpoint", .integer(5))]),
          .object([JSON.Member("endpoint", .string("nonsense"))]),
          .object([JSON.Member("endpoint", .string("unix:///run/arangod.sock"))]),
          .object([JSON.Member("endpoint", .string("tcp://h1:1"))]),
        ]))
    ])
    let isTaken = calls.hosts.learn(endpoints: list, now: calls.now)
    #expect(isTaken)
    #expect(calls.urls == ["http://h0:1", "http://h1:1"])
  }

  @Test(arguments: [
    ("https://h0:1", "{}", ["https://h0:1"]),
    ("http://h0:1", "{}", ["http://h0:1", "http://h1:1"]),
    ("https://h0:1,http://h9:1", "{}", ["https://h0:1", "http://h9:1", "http://h1:1"]),
    ("https://h0:1", "h1", ["https://h0:1"]),
    ("https://h0:1", "h1:1", ["https://h0:1"]),
    ("https://h0:1", "http://h2:1", ["https://h0:1", "http://h2:1"]),
    ("https://h0:1", "https://h2:1", ["https://h0:1", "https://h2:1"]),
    ("https://h0:1", "unix:///run/a", ["https://h0:1", "unix:///run/a"]),
  ])
  func `discovery never downgrades TLS except by host_map`(
    given: String, mapped: String, used: [String]
  ) throws {
    let map =
      mapped == "{}"
      ? AddressMap() : try AddressMap(.object([JSON.Member("tcp://h1:1", .string(mapped))]))
    var hosts = ClusterState(
      endpoints: try HostList.parse(given), strategy: try HostStrategy(named: nil), seed: 1,
      map: map)
    _ = hosts.learn(
      endpoints: endpoints("tcp://h1:1", "unix:///run/arangod.sock"),
      now: Instant(nanoseconds: 1))
    #expect(hosts.hosts.map { $0.url } == used)
  }

  @Test func `a response with too many endpoints is ignored`() throws {
    var calls = try Calls()
    let rows = (0..<1_001).map { place -> JSON in
      .object([JSON.Member("endpoint", .string("tcp://x\(place):1"))])
    }
    let answer = JSON.object([JSON.Member("endpoints", .array(rows))])
    let step9 = calls.hosts.learn(endpoints: answer, now: calls.now)
    #expect(!step9)
    #expect(calls.urls == ["http://h0:1"])
  }
}
