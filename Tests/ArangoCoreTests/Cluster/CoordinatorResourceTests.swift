import Testing

@testable import ArangoCore

/// Calls that refer to a resource of one of three coordinators.
private struct Calls {
  var hosts: ClusterState
  var now = Instant(nanoseconds: 1_000_000_000)

  init() throws {
    let urls = (0..<3).map { "http://h\($0):1" }
    hosts = ClusterState(
      endpoints: try HostList.parse(list: urls), strategy: try HostStrategy(named: nil), seed: 1)
  }

  func about(_ resource: CoordinatorResource?, pinned: Int? = nil) -> CallState {
    var configuration = CallConfiguration(
      idempotent: false, timeout: 10_000, connectTimeout: 1_000, maxAttempts: 10)
    configuration.pinned = pinned
    return CallState(.only(resource), configuration, now: now)
  }

  /// Runs a call to its response and returns the host of the request.
  mutating func ask(
    _ call: inout CallState, _ reply: ResponseSummary = ResponseSummary(status: 200)
  ) -> Int? {
    let action = call.resume(&hosts, now: now)
    _ = call.answered(reply, &hosts, now: now)
    guard case .send(let sending) = action else { return nil }
    return sending.host
  }

  /// Creates a job on the next host and returns that host.
  mutating func begin(_ id: String) -> Int? {
    var call = about(nil)
    var reply = ResponseSummary(status: 202)
    reply.asyncID = id
    return ask(&call, reply)
  }

  mutating func lose(_ host: Int) {
    hosts.failed(host, now: now)
  }
}

private let notFound = ResponseSummary(status: 404, errorNumber: 404)

@Suite struct CoordinatorResourceTests {
  @Test func `a job is requested from the coordinator that has it`() throws {
    var calls = try Calls()
    _ = calls.begin("1")
    let home = calls.begin("17")
    for _ in 0..<4 {
      var call = calls.about(.init(.job, "17"))
      let asked = calls.ask(&call)
      #expect(asked == home)
    }
  }

  @Test func `a forwarded request reveals the coordinator of its resource`() throws {
    var calls = try Calls()
    calls.hosts.learn(
      health: .object([
        JSON.Member(
          "Health",
          .object([
            JSON.Member(
              "CRDN-2",
              .object([
                JSON.Member("Role", .string("Coordinator")),
                JSON.Member("Endpoint", .string("tcp://h2:1")),
              ]))
          ]))
      ]))
    var call = calls.about(.init(.transaction, "9"))
    var reply = ResponseSummary(status: 200)
    reply.forwardedTo = "CRDN-2"
    let step1 = calls.ask(&call, reply)
    #expect(step1 == 0)
    var next = calls.about(.init(.transaction, "9"))
    let asked = calls.ask(&next)
    #expect(asked == 2)
  }

  @Test func `a server id in a response is resolved before the next request`() throws {
    var calls = try Calls()
    var call = calls.about(.init(.transaction, "9"))
    var reply = ResponseSummary(status: 200)
    reply.forwardedTo = "CRDN-7"
    _ = calls.ask(&call, reply)
    var next = calls.about(.init(.transaction, "9"))
    guard case .send(let sending) = next.resume(&calls.hosts, now: calls.now) else {
      Issue.record("it sends nothing")
      return
    }
    #expect(sending.internalRequest == .serverIDs)
  }

  @Test func `a missing job has expired`() throws {
    var calls = try Calls()
    _ = calls.begin("17")
    var call = calls.about(.init(.job, "17"))
    _ = calls.ask(&call, notFound)
    #expect(call.loss == .expired)
    #expect(call.lossDescription == "expired: no coordinator has job 17 any more")
  }

  @Test func `a job is lost with its coordinator`() throws {
    var calls = try Calls()
    let begun = calls.begin("17")
    let home = try #require(begun)
    calls.lose(home)
    calls.hosts.answered(home, after: 1)
    var call = calls.about(.init(.job, "17"))
    let asked = calls.ask(&call, notFound)
    #expect(asked == home)
    #expect(call.loss == .coordinatorGone)
  }

  @Test
  func `with its coordinator's breaker open, a job is requested from another and reported lost`()
    throws
  {
    var calls = try Calls()
    let begun = calls.begin("17")
    let home = try #require(begun)
    calls.lose(home)
    var call = calls.about(.init(.job, "17"))
    let asked = calls.ask(&call, ResponseSummary(status: 503, errorNumber: 1478))
    #expect(asked != home)
    #expect(call.loss == .coordinatorGone)
  }

  @Test func `an existing job is not lost`() throws {
    var calls = try Calls()
    _ = calls.begin("17")
    var call = calls.about(.init(.job, "17"))
    _ = calls.ask(&call, ResponseSummary(status: 404, errorNumber: 1202, isOfJob: true))
    #expect(call.loss == nil)
  }

  @Test func `the affinity table keeps the newest entries`() {
    var affinity = AffinityTable()
    for number in 0..<5_000 {
      affinity.remember(String(number), AffinityTable.Entry(location: .host(number), failures: 0))
    }
    #expect(affinity["0"] == nil)
    #expect(affinity["903"] == nil)
    #expect(affinity["904"]?.location == .host(904))
    #expect(affinity["4999"]?.location == .host(4_999))
  }

  @Test func `a pinned request goes only to its host, also with its breaker open`() throws {
    var calls = try Calls()
    for _ in 0..<3 {
      var call = calls.about(nil, pinned: 1)
      let asked = calls.ask(&call)
      #expect(asked == 1)
    }
    calls.lose(1)
    var call = calls.about(nil, pinned: 1)
    let refused = TransportFailure(.refused, sent: false, reused: false, detail: "refused")
    guard case .send(let sending) = call.resume(&calls.hosts, now: calls.now) else {
      Issue.record("it sends nothing")
      return
    }
    #expect(sending.host == 1)
    guard case .fail(let error) = call.failed(refused, &calls.hosts, now: calls.now) else {
      Issue.record("it goes on")
      return
    }
    #expect(error.code == .connect)
  }
}
