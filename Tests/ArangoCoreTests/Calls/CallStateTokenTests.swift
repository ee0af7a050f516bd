import Testing

@testable import ArangoCore

/// Calls of one user on three hosts, with a clock that only the test moves.
private struct Calls {
  var hosts: ClusterState
  let login: AuthID
  var now = Instant(nanoseconds: 1_000_000_000)

  init(_ login: AuthState = AuthState(.server)) throws {
    let urls = (0..<3).map { "http://h\($0):1" }
    hosts = ClusterState(
      endpoints: try HostList.parse(list: urls), strategy: try HostStrategy(named: "fallback"),
      seed: 1)
    self.login = hosts.auth.add(login)
  }

  func begin(idempotent: Bool = false) -> CallState {
    var configuration = CallConfiguration(
      idempotent: idempotent, timeout: 10_000, connectTimeout: 1_000, maxAttempts: 10)
    configuration.auth = login
    return CallState(.nothing, configuration, now: now)
  }

  mutating func resume(_ call: inout CallState) -> CallState.Action {
    call.resume(&hosts, now: now)
  }

  mutating func answer(
    _ call: inout CallState, _ status: Int32, _ number: Int32 = 0
  ) -> CallState.Action {
    call.answered(ResponseSummary(status: status, errorNumber: number), &hosts, now: now)
  }

  mutating func tell(
    _ call: inout CallState, _ status: Int32, _ number: Int32 = 0, token: String? = nil,
    lives: Int64? = 10_000
  ) -> CallState.Action {
    let token = token.map { AuthState.Token(authorizationHeader: Secret($0), lifetime: lives) }
    return call.answeredInternalRequest(
      ResponseSummary(status: status, errorNumber: number), nil, token: token, &hosts, now: now)
  }
}

@Suite struct CallStateTokenTests {
  @Test(arguments: [Int32(300), 304, 305, 399])
  func `a login without success or failure is a protocol error`(status: Int32) throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = calls.resume(&call)
    #expect(calls.tell(&call, status).error?.code == .protocolViolation)
  }

  @Test func `a call logs in first, without a header, and then carries the token`() throws {
    var calls = try Calls()
    var call = calls.begin()
    let first = calls.resume(&call).sending
    #expect(first?.internalRequest == .logIn)
    #expect(first?.authorization == nil)
    // The limit is that of a connection, since a hanging login would use up the whole call.
    #expect(first?.limits.timeout == 1_000)
    let second = calls.tell(&call, 200, token: "one").sending
    #expect(second?.internalRequest == nil)
    #expect(second?.authorization == Secret("one"))
    expectEqual(calls.answer(&call, 200), .finish(.executed))
  }

  @Test func `another call waits for the login and uses the same token`() throws {
    var calls = try Calls()
    var call = calls.begin()
    var other = calls.begin()
    _ = calls.resume(&call)
    expectEqual(calls.resume(&other), .waitForToken(milliseconds: 10_000))
    _ = calls.tell(&call, 200, token: "one")
    expectEqual(calls.resume(&other).sending?.authorization, Secret("one"))
  }

  @Test func `an unanswered login goes to the next host, for a write too`() throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = calls.resume(&call)
    let broken = TransportFailure(.broken, sent: true, reused: false, detail: "it broke")
    let second = call.failed(broken, &calls.hosts, now: calls.now).sending
    #expect(second?.host == 1)
    #expect(second?.internalRequest == .logIn)
    expectEqual(calls.tell(&call, 200, token: "one").sending?.host, 1)
    expectEqual(calls.answer(&call, 500), .finish(.executed))
  }

  @Test func `wrong credentials fail the call and those that waited`() throws {
    var calls = try Calls()
    var call = calls.begin()
    var other = calls.begin()
    _ = calls.resume(&call)
    _ = calls.resume(&other)
    expectEqual(calls.tell(&call, 401, 401), .finish(.notExecuted))
    let error = calls.resume(&other).error
    #expect(error?.code == .auth)
    #expect(error?.execution == .notExecuted)
  }

  @Test func `a rejected token is replaced once for every request, not twice`() throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = calls.resume(&call)
    _ = calls.tell(&call, 200, token: "one")
    expectEqual(calls.answer(&call, 401, 11).sending?.internalRequest, .logIn)
    let again = calls.tell(&call, 200, token: "two").sending
    #expect(again?.internalRequest == nil)
    #expect(again?.authorization == Secret("two"))
    expectEqual(calls.answer(&call, 401, 11), .finish(.notExecuted))
  }

  @Test func `a renewal carries the old token, and a login follows its refusal`() throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = calls.resume(&call)
    _ = calls.tell(&call, 200, token: "one")
    _ = calls.answer(&call, 200)
    calls.now = calls.now.advanced(byMilliseconds: 8_500)
    var next = calls.begin()
    let renewal = calls.resume(&next).sending
    #expect(renewal?.internalRequest == .renewToken)
    #expect(renewal?.authorization == Secret("one"))
    let login = calls.tell(&next, 401, 11).sending
    #expect(login?.internalRequest == .logIn)
    #expect(login?.authorization == nil)
    expectEqual(calls.tell(&next, 200, token: "two").sending?.authorization, Secret("two"))
  }

  @Test func `a renewal whose token is rejected meanwhile becomes a login`() throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = calls.resume(&call)
    _ = calls.tell(&call, 200, token: "one")
    _ = calls.answer(&call, 200)
    calls.now = calls.now.advanced(byMilliseconds: 8_500)
    var renewing = calls.begin()
    let renewal = calls.resume(&renewing).sending?.internalRequest
    #expect(renewal == .renewToken)
    // Another call carries the old token, and the server rejects it.
    var other = calls.begin()
    let carried = calls.resume(&other).sending?.authorization
    #expect(carried == Secret("one"))
    let refused = calls.answer(&other, 401, 11)
    #expect(refused == .waitForToken(milliseconds: 10_000))
    let broken = TransportFailure(.broken, sent: true, reused: false, detail: "it broke")
    let elsewhere = renewing.failed(broken, &calls.hosts, now: calls.now).sending
    #expect(elsewhere?.host == 1)
    #expect(elsewhere?.internalRequest == .logIn)
    #expect(elsewhere?.authorization == nil)
    let own = calls.tell(&renewing, 200, token: "two").sending?.authorization
    #expect(own == Secret("two"))
    let awaitedRefresh = calls.resume(&other).sending?.authorization
    #expect(awaitedRefresh == Secret("two"))
  }

  @Test func `an abandoned login is taken over by another call`() throws {
    var calls = try Calls()
    var call = calls.begin()
    var other = calls.begin()
    _ = calls.resume(&call)
    _ = calls.resume(&other)
    call.abandoned(&calls.hosts, now: calls.now)
    expectEqual(calls.resume(&other).sending?.internalRequest, .logIn)
  }

  @Test func `a 401 to a Basic password is the result`() throws {
    var calls = try Calls(AuthState(given: Secret("Basic")))
    var call = calls.begin()
    _ = calls.resume(&call)
    expectEqual(calls.answer(&call, 401, 11), .finish(.notExecuted))
  }

  @Test func `a signed token is requested from the driver, and again after its rejection`() throws {
    var calls = try Calls(AuthState(.secret))
    var call = calls.begin()
    expectEqual(calls.resume(&call), .signToken(serverTime: nil))
    let one = AuthState.Token(authorizationHeader: Secret("one"), lifetime: nil)
    let sent = call.signed(.success(one), &calls.hosts, now: calls.now).sending
    #expect(sent?.authorization == Secret("one"))
    expectEqual(calls.answer(&call, 401, 11), .signToken(serverTime: nil))
    let error = ArangoError(.argument, "the file is gone")
    expectEqual(call.signed(.failure(error), &calls.hosts, now: calls.now), .fail(error))
  }

  @Test func `a rejected token is signed again by the server's clock`() throws {
    var calls = try Calls(AuthState(.secret))
    var call = calls.begin()
    _ = calls.resume(&call)
    let one = AuthState.Token(authorizationHeader: Secret("one"), lifetime: 5_000)
    _ = call.signed(.success(one), &calls.hosts, now: calls.now)
    var reply = ResponseSummary(status: 401, errorNumber: 11)
    reply.serverTime = 1_700_000_000
    let again = call.answered(reply, &calls.hosts, now: calls.now)
    #expect(again == .signToken(serverTime: 1_700_000_000_000))
    let two = AuthState.Token(authorizationHeader: Secret("two"), lifetime: 5_000)
    _ = call.signed(.success(two), &calls.hosts, now: calls.now)
    _ = calls.answer(&call, 200)
    // The next token is signed by the same clock.
    calls.now = calls.now.advanced(byMilliseconds: 4_500)
    var next = calls.begin()
    let later = calls.resume(&next)
    #expect(later == .signToken(serverTime: 1_700_000_004_500))
  }

  @Test func `rejected credentials are not sent again unchanged`() throws {
    var calls = try Calls(AuthState(.secret))
    var call = calls.begin()
    _ = calls.resume(&call)
    let token = AuthState.Token(authorizationHeader: Secret("one"), lifetime: nil)
    _ = call.signed(.success(token), &calls.hosts, now: calls.now)
    _ = calls.answer(&call, 401, 11)
    let end = call.signed(.success(token), &calls.hosts, now: calls.now)
    #expect(end == .finish(.notExecuted))
    // The next call tries once more: the server may accept the credentials by then.
    var next = calls.begin()
    let sent = calls.resume(&next).sending?.authorization
    #expect(sent == Secret("one"))
  }

  @Test(arguments: [
    (ResponseSummary.Origin.foreign, true), (.unknown, true), (.arangodb, false),
  ])
  func `a 401 without ArangoDB's error object renews the token once`(
    origin: ResponseSummary.Origin, renews: Bool
  ) throws {
    var calls = try Calls()
    var call = calls.begin()
    _ = calls.resume(&call)
    _ = calls.tell(&call, 200, token: "one")
    let refusal = ResponseSummary(status: 401, origin: origin)
    let action = call.answered(refusal, &calls.hosts, now: calls.now)
    #expect((action.sending?.internalRequest == .logIn) == renews)
    guard renews else { return }
    _ = calls.tell(&call, 200, token: "two")
    let end = call.answered(refusal, &calls.hosts, now: calls.now)
    #expect(end == .finish(.notExecuted))
  }

  @Test func `a probe and a login carry no credentials`() throws {
    var calls = try Calls(AuthState(given: Secret("Basic")))
    var call = calls.begin()
    _ = calls.resume(&call)
    let refused = TransportFailure(.refused, sent: false, reused: false, detail: "refused")
    _ = call.failed(refused, &calls.hosts, now: calls.now)
    calls.now = calls.now.advanced(byMilliseconds: 600)
    var next = calls.begin()
    let probe = calls.resume(&next).sending
    #expect(probe?.internalRequest == .probe)
    #expect(probe?.authorization == nil)
  }
}
