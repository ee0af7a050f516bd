import Testing

@testable import ArangoCore

private let start = Instant(nanoseconds: 1_000_000_000)

private func later(_ milliseconds: Int64) -> Instant {
  start.advanced(byMilliseconds: milliseconds)
}

private func token(_ text: String, lives milliseconds: Int64?) -> AuthState.Token {
  AuthState.Token(authorizationHeader: Secret(text), lifetime: milliseconds)
}

/// The refresh that a step begins.
private func refresh(_ step: AuthState.Step) -> RefreshID? {
  switch step {
  case .fetch(_, let number), .sign(let number): number
  case .go, .wait, .refused: nil
  }
}

/// An authentication state with a token that expires after ten seconds.
private func loggedIn() throws -> AuthState {
  var login = AuthState(.server)
  let step = login.step(now: start)
  let number = try #require(refresh(step))
  login.tokenReceived(token("one", lives: 10_000), refresh: number, now: start)
  return login
}

@Suite struct AuthStateTests {
  @Test func `fixed credentials are sent unchanged and never refreshed`() {
    var login = AuthState(given: Secret("line"))
    expectEqual(login.step(now: start), .go(Secret("line")))
    expectEqual(login.invalidate(version: login.tokenVersion), false)
    expectEqual(login.step(now: start), .go(Secret("line")))
  }

  @Test func `concurrent calls share one login`() {
    var login = AuthState(.server)
    expectEqual(login.step(now: start), .fetch(.logIn, refresh: 1))
    expectEqual(login.step(now: start), .wait(refresh: 1))
    login.tokenReceived(token("one", lives: nil), refresh: 1, now: start)
    expectEqual(login.step(now: later(1 << 40), awaitedRefresh: 1), .go(Secret("one")))
  }

  @Test func `after 80 % of its lifetime one call renews the token while others use it`()
    throws
  {
    var login = try loggedIn()
    expectEqual(login.step(now: later(7_999)), .go(Secret("one")))
    expectEqual(login.step(now: later(8_000)), .fetch(.renewToken, refresh: 2))
    expectEqual(login.step(now: later(8_000)), .go(Secret("one")))
    login.tokenReceived(token("two", lives: 10_000), refresh: 2, now: later(8_100))
    expectEqual(login.step(now: later(10_500)), .go(Secret("two")))
  }

  @Test func `calls wait for the renewal of an expired token`() throws {
    var login = try loggedIn()
    _ = login.step(now: later(9_000))
    expectEqual(login.step(now: later(10_000)), .wait(refresh: 2))
  }

  @Test func `a declined renewal is repeated later`() throws {
    var login = try loggedIn()
    _ = login.step(now: later(8_000))
    login.renewalDeclined(refresh: 2, now: later(8_000))
    expectEqual(login.step(now: later(8_199)), .go(Secret("one")))
    expectEqual(login.step(now: later(8_200)), .fetch(.renewToken, refresh: 3))
  }

  @Test func `a server without renewal gets a login and no further renewal request`() throws {
    var login = try loggedIn()
    _ = login.step(now: later(8_000))
    let step = login.renewalFailed(isUnknown: true, refresh: 2, now: later(8_000))
    #expect(step == .fetch(.logIn, refresh: 3))
    login.tokenReceived(token("two", lives: 10_000), refresh: 3, now: later(8_000))
    expectEqual(login.step(now: later(16_000)), .fetch(.logIn, refresh: 4))
  }

  @Test func `a rejected token is replaced once for all calls that sent it`() throws {
    var login = try loggedIn()
    let sent = login.tokenVersion
    expectEqual(login.invalidate(version: sent), true)
    expectEqual(login.step(now: start), .fetch(.logIn, refresh: 2))
    login.tokenReceived(token("two", lives: 10_000), refresh: 2, now: start)
    // Another call sent the first token too, and its rejection arrives late.
    expectEqual(login.invalidate(version: sent), true)
    expectEqual(login.step(now: start), .go(Secret("two")))
  }

  @Test func `calls that waited for a refused login fail, and a later call retries it`() {
    var login = AuthState(.server)
    let wrong = ArangoError(.auth, "wrong credentials")
    _ = login.step(now: start)
    login.failed(wrong, refresh: 1, now: start)
    expectEqual(login.step(now: start, awaitedRefresh: 1), .refused(wrong))
    expectEqual(login.step(now: start), .fetch(.logIn, refresh: 2))
  }

  @Test func `a call that waited for an unanswered login logs in itself`() {
    var login = AuthState(.server)
    _ = login.step(now: start)
    login.failed(nil, refresh: 1, now: start)
    expectEqual(login.step(now: start, awaitedRefresh: 1), .fetch(.logIn, refresh: 2))
  }

  @Test func `a failed renewal is retried while the token is valid`() throws {
    var login = try loggedIn()
    _ = login.step(now: later(8_000))
    login.failed(ArangoError(.auth, "no"), refresh: 2, now: later(8_000))
    expectEqual(login.step(now: later(8_100)), .go(Secret("one")))
    expectEqual(login.step(now: later(8_200)), .fetch(.renewToken, refresh: 3))
  }

  @Test func `a refresh without outcome is abandoned after two minutes`() {
    var login = AuthState(.server)
    _ = login.step(now: start)
    expectEqual(login.step(now: later(119_999)), .wait(refresh: 1))
    expectEqual(login.step(now: later(120_000)), .fetch(.logIn, refresh: 2))
  }

  @Test func `a child that forked does not wait for its parent`() {
    var login = AuthState(.server)
    _ = login.step(now: start)
    login.resetAfterFork()
    expectEqual(login.step(now: start), .fetch(.logIn, refresh: 2))
  }

  @Test func `a token that is set replaces any state, a running login included`() {
    var login = AuthState(.server)
    _ = login.step(now: start)
    login.replace(with: AuthState(given: Secret("mine")))
    login.tokenReceived(token("late", lives: nil), refresh: 1, now: start)
    expectEqual(login.step(now: start), .go(Secret("mine")))
  }

  @Test func `a server with authentication disabled gets no token`() {
    var login = AuthState(.server)
    _ = login.step(now: start)
    login.becomeUnauthenticated(refresh: 1)
    expectEqual(login.step(now: start), .go(nil))
  }

  @Test func `a signed token is replaced by a new signature, not renewed`() {
    var login = AuthState(.secret)
    expectEqual(login.step(now: start), .sign(refresh: 1))
    login.tokenReceived(token("one", lives: 10_000), refresh: 1, now: start)
    expectEqual(login.step(now: later(8_000)), .sign(refresh: 2))
  }
}

@Suite struct AuthTableTests {
  @Test func `a removed login stays removed while a call still uses it`() {
    var auth = AuthTable()
    let first = auth.add(AuthState(given: Secret("one")))
    let second = auth.add(AuthState(.server))
    auth.remove(second)
    // A call that uses the entry may continue after its removal.
    _ = auth[second].step(now: start)
    #expect(auth.newest == first)
  }
}

@Suite struct TokenClaimsTests {
  private func claims(_ members: (String, JSON)...) -> JSON {
    .object(members.map { JSON.Member($0.0, $0.1) })
  }

  @Test(arguments: [
    // The server's clock may be up to a second ahead of its Date header.
    (JSON.integer(1_000), JSON.integer(400), Int64?(410), Int64?(589_000)),
    (.integer(1_000), .integer(400), nil, 599_000),
    (.number("1.5377e9"), .number("1537699990.25"), nil, 9_000),
    (.number("1537700000.557279"), .null, 1_537_699_000, 999_000),
    (.integer(1_000), .null, nil, nil),
    (.null, .integer(400), 410, nil),
    (.integer(1_000), .integer(400), 2_000, 0),
    (.string("1000"), .integer(400), 410, nil),
    (.number("1e400"), .integer(400), 410, nil),
    (.integer(.max), .integer(400), 410, ((1 << 40) - 1) * 1_000),
  ])
  func `the lifetime of a token lasts until exp by the server's clock`(
    end: JSON, made: JSON, date: Int64?, lifetime: Int64?
  ) {
    let claims = claims(("exp", end), ("iat", made))
    #expect(TokenClaims.lifetime(claims, serverTime: date) == lifetime)
  }
}
