/// The state machine of the authentication that several calls share: the Authorization header they send, and
/// its refresh.
///
/// At most one call performs a refresh (single flight). The others go on with the old token while it is
/// valid, and wait when there is none.
package struct AuthState: Sendable {
  /// The source of the header.
  package enum Source: Sendable, Equatable {
    /// The caller gave the header. It cannot be refreshed.
    case given
    /// The server issues a token for a password: `POST /_open/auth`.
    case server
    /// The library signs a token with the cluster's secret, or reads it from a file.
    case secret
  }

  /// A token and its lifetime.
  package struct Token: Sendable, Equatable {
    /// The Authorization header line that carries the token.
    package let authorizationHeader: Secret
    /// The remaining lifetime in milliseconds; nil if it is unlimited or unknown.
    package let lifetime: Int64?

    /// Creates a token.
    package init(authorizationHeader: Secret, lifetime: Int64?) {
      self.authorizationHeader = authorizationHeader
      self.lifetime = lifetime
    }
  }

  /// The next step of a call that is about to send a request.
  package enum Step: Sendable, Equatable {
    /// Send the request, with this header line if there is one.
    case go(Secret?)
    /// Request a token first, and report the end of the refresh.
    case fetch(TokenRequest, refresh: RefreshID)
    /// Sign a token first, and report the end of the refresh.
    case sign(refresh: RefreshID)
    /// Wait for the refresh of another call.
    case wait(refresh: RefreshID)
    /// The refresh for which the call waited was rejected.
    case refused(ArangoError)
  }

  /// The request for a token.
  package enum TokenRequest: Sendable, Equatable {
    /// The request with the password.
    case logIn
    /// The request with the old token.
    case renewToken
  }

  /// The phase of the authentication. All phases but the final ones may have a refresh under way.
  private enum Phase {
    /// The header was given. A final phase.
    case fixed
    /// The server runs with authentication disabled. A final phase.
    case unauthenticated
    /// There is no token.
    /// Can transition to: valid (`tokenReceived`), unauthenticated.
    case missing
    /// There is a token. It is refreshed at `renewal` and not sent from `expiry` on; nil for never.
    /// Can transition to: valid (`tokenReceived`), missing (`invalidate`), unauthenticated.
    case valid(renewal: Instant?, expiry: Instant?)
  }

  private struct RefreshInFlight {
    let id: RefreshID
    let since: Instant
  }

  /// True if the header carries a token, or a password that may be read again from its file.
  package let isToken: Bool
  /// The Authorization header line; nil if there is none.
  package private(set) var authorizationHeader: Secret?
  /// The number of header lines so far. It identifies the one that a request was sent with.
  package private(set) var tokenVersion = 0
  /// The time at which the token was received, for `arango_client_stats`; nil if there is none, or the
  /// header was given.
  package private(set) var receivedAt: Instant?
  private var source: Source
  private var phase: Phase
  private var refresh: RefreshInFlight?
  private var lastRefresh = 0
  private var lastRefusal: (refresh: RefreshID, error: ArangoError)?
  /// True unless the server is known to lack `POST /_open/auth/renew`.
  private var mayRenew = true
  /// The header line that the server rejected last.
  private var rejectedHeader: Secret?
  /// The server's time of the last response that had one, in milliseconds since 1970, and its arrival.
  private var serverClock: (time: Int64, at: Instant)?

  /// The time in milliseconds after which a refresh counts as lost with its call.
  private static let maxRefreshTime: Int64 = 120_000

  /// Creates an authentication with a given header line.
  package init(given authorizationHeader: Secret?, isToken: Bool = false) {
    source = .given
    phase = .fixed
    self.authorizationHeader = authorizationHeader
    self.isToken = isToken
  }

  /// Creates an authentication whose token is yet to be fetched.
  package init(_ source: Source) {
    self.source = source
    phase = source == .given ? .fixed : .missing
    isToken = true
  }
}

// The server's clock.
extension AuthState {
  /// The server's time in milliseconds since 1970; nil if it is not known.
  func serverTime(_ now: Instant) -> Int64? {
    serverClock.map { $0.time &+ now.milliseconds(since: $0.at) }
  }

  /// Records the server's time, in seconds since 1970. Tokens are signed by it from now on.
  mutating func set(serverTime seconds: Int64, now: Instant) {
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    if !overflow { serverClock = (milliseconds, now) }
  }
}

// Events.
extension AuthState {
  /// The next step of a call, which waited for `awaitedRefresh` if it has waited.
  @_optimize(speed)
  package mutating func step(now: Instant, awaitedRefresh: RefreshID? = nil) -> Step {
    let renewal: Instant?
    let expiry: Instant?
    switch phase {
    case .fixed, .unauthenticated: return .go(authorizationHeader)
    case .missing: (renewal, expiry) = (nil, .distantPast)
    case .valid(let due, let end): (renewal, expiry) = (due, end)
    }
    if let refresh, refresh.since.advanced(byMilliseconds: AuthState.maxRefreshTime) <= now {
      self.refresh = nil
    }
    if expiry.map({ now < $0 }) ?? true {
      guard let renewal, renewal <= now, refresh == nil else { return .go(authorizationHeader) }
      return beginRefresh(mayRenew ? .renewToken : .logIn, now)
    }
    if let refresh { return .wait(refresh: refresh.id) }
    if let lastRefusal, lastRefusal.refresh == awaitedRefresh { return .refused(lastRefusal.error) }
    return beginRefresh(.logIn, now)
  }

  /// A refresh brought a token. The next refresh is due after four fifths of its lifetime.
  package mutating func tokenReceived(_ token: Token, refresh id: RefreshID, now: Instant) {
    guard endRefresh(id) else { return }
    authorizationHeader = token.authorizationHeader
    tokenVersion += 1
    receivedAt = now
    let lifetime = token.lifetime.map { max(1, min($0, 1 << 50)) }
    phase = .valid(
      renewal: lifetime.map { now.advanced(byMilliseconds: $0 - $0 / 5) },
      expiry: lifetime.map { now.advanced(byMilliseconds: $0) })
  }

  /// The server keeps the token as it is. The next refresh is postponed.
  package mutating func renewalDeclined(refresh id: RefreshID, now: Instant) {
    guard endRefresh(id) else { return }
    postponeRefresh(now)
  }

  /// The server did not renew the token, so a login follows. `isUnknown`: the server is too old to have the
  /// request, and is not asked for it again.
  package mutating func renewalFailed(
    isUnknown: Bool, refresh id: RefreshID, now: Instant
  ) -> Step {
    if isUnknown { mayRenew = false }
    return endRefresh(id) ? beginRefresh(.logIn, now) : .go(authorizationHeader)
  }

  /// The server has no login: it runs with authentication disabled.
  package mutating func becomeUnauthenticated(refresh id: RefreshID) {
    guard endRefresh(id) else { return }
    phase = .unauthenticated
  }

  /// A refresh failed. An error is the result of the calls that waited for the refresh; nil if the call that
  /// performed it ended for another reason.
  package mutating func failed(_ error: ArangoError?, refresh id: RefreshID, now: Instant) {
    guard endRefresh(id) else { return }
    if let error { lastRefusal = (id, error) }
    postponeRefresh(now)
  }

  /// The server rejected the header of this version. Returns false if no other can be had.
  package mutating func invalidate(version: Int) -> Bool {
    switch phase {
    case .fixed, .unauthenticated: return false
    case .missing, .valid: break
    }
    if version == tokenVersion {
      rejectedHeader = authorizationHeader
      authorizationHeader = nil
      phase = .missing
    }
    return true
  }

  /// True if the server rejected the same header last.
  func wasRejected(_ token: Token) -> Bool { token.authorizationHeader == rejectedHeader }

  /// Replaces the credentials. A refresh of the old ones that is under way ends without effect.
  package mutating func replace(with other: AuthState) {
    let old = self
    self = other
    tokenVersion = old.tokenVersion + 1
    lastRefresh = old.lastRefresh
  }

  /// The call that performs a refresh runs in the parent process only.
  mutating func resetAfterFork() {
    refresh = nil
  }
}

// Refreshes.
extension AuthState {
  private mutating func beginRefresh(_ request: TokenRequest, _ now: Instant) -> Step {
    lastRefresh += 1
    let id = RefreshID(lastRefresh)
    refresh = RefreshInFlight(id: id, since: now)
    return source == .secret ? .sign(refresh: id) : .fetch(request, refresh: id)
  }

  private mutating func endRefresh(_ id: RefreshID) -> Bool {
    guard let refresh, refresh.id == id else { return false }
    self.refresh = nil
    return true
  }

  /// Postpones the refresh by a tenth of the remaining lifetime, at least 100 ms.
  private mutating func postponeRefresh(_ now: Instant) {
    guard case .valid(_, let expiry?) = phase else { return }
    let pause = max(100, expiry.milliseconds(since: now) / 10)
    phase = .valid(renewal: now.advanced(byMilliseconds: pause), expiry: expiry)
  }
}
