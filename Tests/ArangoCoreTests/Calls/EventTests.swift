import Testing

@testable import ArangoCore

/// Events of two hosts, with a clock that only the test moves.
private struct EventLog {
  var hosts: ClusterState
  var now = Instant(nanoseconds: 1_000_000_000)

  init(_ kinds: String? = nil) throws {
    hosts = ClusterState(
      endpoints: try HostList.parse(list: ["http://h0:1", "http://h1:1"]),
      strategy: try HostStrategy(named: "fallback"), seed: 1,
      discovery: nil, slowCall: 1_000)
    hosts.wanted = try Event.Kinds(named: kinds)
  }

  func begin(login: AuthID? = nil) -> CallState {
    var configuration = CallConfiguration(
      idempotent: true, timeout: 10_000, connectTimeout: 1_000, maxAttempts: 10)
    configuration.auth = login
    return CallState(.nothing, configuration, now: now)
  }

  mutating func wait(_ milliseconds: Int64) {
    now = now.advanced(byMilliseconds: milliseconds)
  }

  mutating func refuse(_ call: inout CallState) {
    let failure = TransportFailure(.refused, sent: false, reused: false, detail: "refused")
    _ = call.failed(failure, &hosts, now: now)
  }

  mutating func answer(_ call: inout CallState) {
    _ = call.answered(ResponseSummary(status: 200), &hosts, now: now)
  }

  /// The events since the last read, as names and members.
  mutating func taken() -> [[String: JSON]] {
    hosts.takeEvents().map { event in
      Dictionary(uniqueKeysWithValues: event.members.map { ($0.name, $0.value) })
    }
  }

  mutating func names() -> [JSON?] { taken().map { $0["event"] } }
}

@Suite struct EventTests {
  @Test func `host_down and host_up are reported once each`() throws {
    var watched = try EventLog("host_down,host_up")
    var call = watched.begin()
    _ = call.resume(&watched.hosts, now: watched.now)
    watched.refuse(&call)
    let down = watched.taken()
    #expect(down.map { $0["event"] } == [.string("host_down")])
    #expect(down.first?["host"] == .string("http://h0:1"))
    watched.answer(&call)
    let between = watched.names()
    #expect(between == [])
    // The backoff is over: the host is probed and responds.
    watched.wait(60_000)
    var next = watched.begin()
    _ = next.resume(&watched.hosts, now: watched.now)
    _ = next.answeredInternalRequest(
      ResponseSummary(status: 200), nil, &watched.hosts, now: watched.now)
    let up = watched.taken()
    #expect(up.map { $0["event"] } == [.string("host_up")])
    #expect(up.first?["host"] == .string("http://h0:1"))
  }

  @Test func `a retry reports the failure before it`() throws {
    var watched = try EventLog("retry")
    var call = watched.begin()
    _ = call.resume(&watched.hosts, now: watched.now)
    watched.refuse(&call)
    let told = watched.taken()
    #expect(
      told == [
        [
          "event": .string("retry"), "host": .string("http://h0:1"), "outcome": .string("refused"),
        ]
      ])
    // Nothing follows the last one.
    watched.refuse(&call)
    let after = watched.names()
    #expect(after == [])
  }

  @Test(arguments: [(999, false), (1_000, true)] as [(Int64, Bool)])
  func `a call is slow that takes as long as slow_call_ms`(_ time: Int64, _ isSlow: Bool) throws {
    var watched = try EventLog("slow_call")
    var call = watched.begin()
    _ = call.resume(&watched.hosts, now: watched.now)
    watched.wait(time)
    watched.answer(&call)
    let told = watched.taken()
    let slow: [String: JSON] = [
      "event": .string("slow_call"), "ms": .integer(time), "attempts": .integer(1),
      "host": .string("http://h0:1"),
    ]
    #expect(told == (isSlow ? [slow] : []))
  }

  @Test func `token_renewed reports the age of the previous token`() throws {
    var watched = try EventLog("token_renewed")
    let login = watched.hosts.auth.add(AuthState(.server))
    let token = AuthState.Token(
      authorizationHeader: Secret("Authorization: bearer one"), lifetime: 5_000)
    for age in [nil, 4_500] as [Int64?] {
      var call = watched.begin(login: login)
      _ = call.resume(&watched.hosts, now: watched.now)
      _ = call.answeredInternalRequest(
        ResponseSummary(status: 200), nil, token: token, &watched.hosts, now: watched.now)
      let told = watched.taken()
      #expect(told.map { $0["event"] } == [.string("token_renewed")])
      #expect(told.first?["age_ms"] == age.map { .integer($0) })
      watched.answer(&call)
      watched.wait(4_500)
    }
  }

  @Test func `events of other kinds are not recorded`() throws {
    var watched = try EventLog("")
    var call = watched.begin()
    _ = call.resume(&watched.hosts, now: watched.now)
    watched.refuse(&call)
    watched.wait(5_000)
    watched.answer(&call)
    #expect(watched.hosts.events.isEmpty)
  }

  @Test func `the error for an unknown kind names it`() {
    #expect {
      try Event.Kinds(named: "retry, host_lost")
    } throws: { error in
      (error as? ArangoError)?.message.hasPrefix("\"host_lost\" is no kind of event") == true
    }
  }
}
