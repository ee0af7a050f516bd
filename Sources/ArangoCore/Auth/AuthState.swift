/// How a user's requests say who sends them, for all that share it: the header they carry, when it
/// is to be renewed, and who of them does it. One renews, the others go on with the old token while
/// it lives, and wait when there is none.
package struct AuthState: Sendable {
  /// Where the header comes from.
  package enum Source: Sendable, Equatable {
    /// The caller gave it, and no other can be had.
    case given
    /// The server gives a token for a password: `POST /_open/auth`.
    case server
    /// The library makes it: it signs a token with the cluster's secret, or reads a file.
    case secret
  }

  /// A token and how long it lives.
  package struct Token: Sendable, Equatable {
    /// The header line that carries it.
    package let line: Secret
    /// Milliseconds until it ends; nil: it does not, or does not tell.
    package let lifetime: Int64?

    /// Makes a token.
    package init(line: Secret, lifetime: Int64?) {
      self.line = line
      self.lifetime = lifetime
    }
  }

  /// What a call may do.
  package enum Step: Sendable, Equatable {
    /// Send, with this header line if there is one.
    case go(Secret?)
    /// Get a token first; whoever gets `flight` tells how it ended.
    case fetch(InternalRequest, refresh: Int)
    /// Sign a token first, likewise.
    case sign(refresh: Int)
    /// Another call is getting one.
    case wait(refresh: Int)
    /// The call that this one waited for was refused.
    case refused(ArangoError)
  }

  private var source: Source
  /// True if the header carries a token, or a password that may be read again from its file.
  package let isToken: Bool
  /// The header line.
  package private(set) var line: Secret?
  /// Counts the lines there have been: what a request was sent with.
  package private(set) var generation = 0
  /// When it was made, for `arango_client_stats`; nil if there is none or it was given.
  package private(set) var madeAt: Instant?
  private var renewal: Instant?
  private var expiry: Instant?
  private var lastRefresh = 0
  /// Who is getting one, since when.
  private var refresh: (number: Int, since: Instant)?
  private var lastRefusal: (refresh: Int, error: ArangoError)?
  /// Whether the server may know `POST /_open/auth/renew`.
  private var mayRenew = true
  /// Whether the server asks nobody who he is.
  private var isOpen = false
  /// The header that the server did not take last.
  private var rejectedLine: Secret?
  /// The server's clock, in milliseconds since 1970, as a response showed it, and when.
  private var serverClock: (time: Int64, at: Instant)?

  /// A flight that nobody heard of for so long was lost with its caller.
  private static let maxRefreshTime: Int64 = 120_000

  /// A header line that was given.
  package init(given line: Secret?, isToken: Bool = false) {
    source = .given
    self.line = line
    self.isToken = isToken
  }

  /// A token that has yet to be got.
  package init(_ source: Source) {
    self.source = source
    isToken = true
  }

  /// The server's time in milliseconds since 1970; nil if it is not known.
  func serverTime(_ now: Instant) -> Int64? {
    serverClock.map { $0.time &+ now.milliseconds(since: $0.at) }
  }

  /// Takes in the server's time, in seconds since 1970: tokens are signed by it from now on.
  mutating func set(serverTime seconds: Int64, now: Instant) {
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    if !overflow { serverClock = (milliseconds, now) }
  }

  /// True if the server did not take the same header last.
  func wasRejected(_ token: Token) -> Bool { token.line == rejectedLine }

  /// What a call may do that waited for `waited`, if it has.
  @_optimize(speed)
  package mutating func step(now: Instant, awaitedRefresh: Int? = nil) -> Step {
    guard source != .given, !isOpen else { return .go(line) }
    if let refresh, refresh.since.advanced(byMilliseconds: AuthState.maxRefreshTime) <= now {
      self.refresh = nil
    }
    if let line, expiry.map({ now < $0 }) ?? true {
      guard let renewal, renewal <= now, refresh == nil else { return .go(line) }
      return fetch(mayRenew ? .renewToken : .logIn, now)
    }
    if let refresh { return .wait(refresh: refresh.number) }
    if let lastRefusal, lastRefusal.refresh == awaitedRefresh { return .refused(lastRefusal.error) }
    return fetch(.logIn, now)
  }

  private mutating func fetch(_ internalRequest: InternalRequest, _ now: Instant) -> Step {
    lastRefresh += 1
    refresh = (lastRefresh, now)
    return source == .secret
      ? .sign(refresh: lastRefresh) : .fetch(internalRequest, refresh: lastRefresh)
  }

  /// A flight brought a token. It is renewed when four fifths of its life are over.
  package mutating func tokenReceived(_ token: Token, refresh number: Int, now: Instant) {
    guard end(number) else { return }
    line = token.line
    generation += 1
    madeAt = now
    let lifetime = token.lifetime.map { max(1, min($0, 1 << 50)) }
    expiry = lifetime.map { now.advanced(byMilliseconds: $0) }
    renewal = lifetime.map { now.advanced(byMilliseconds: $0 - $0 / 5) }
  }

  /// The server keeps the token as it is: it is asked later.
  package mutating func renewalDeclined(refresh number: Int, now: Instant) {
    guard end(number) else { return }
    postpone(now)
  }

  /// The server did not renew the token: a login takes its place. An older server has no renewal,
  /// and is not asked for it again.
  package mutating func renewalFailed(isUnknown: Bool, refresh number: Int, now: Instant) -> Step {
    if isUnknown { mayRenew = false }
    return end(number) ? fetch(.logIn, now) : .go(line)
  }

  /// The server knows no login: it asks nobody who he is.
  package mutating func isNotAsked(refresh number: Int) {
    guard end(number) else { return }
    isOpen = true
  }

  /// A flight brought nothing. What it was refused with is the answer of those who waited for it.
  package mutating func failed(_ error: ArangoError?, refresh number: Int, now: Instant) {
    guard end(number) else { return }
    if let error { lastRefusal = (number, error) }
    postpone(now)
  }

  /// The server did not take what a request was sent with. Whether another can be had.
  package mutating func rejected(_ sent: Int) -> Bool {
    guard source != .given, !isOpen else { return false }
    if sent == generation {
      rejectedLine = line
      line = nil
      renewal = nil
      expiry = nil
    }
    return true
  }

  /// Other credentials replace these. A refresh under way for the old ones ends without effect.
  package mutating func replace(with other: AuthState) {
    let old = self
    self = other
    generation = old.generation + 1
    lastRefresh = old.lastRefresh
  }

  /// The process is a child that forked: whoever was getting a token is not in it.
  mutating func resetAfterFork() {
    refresh = nil
  }

  private mutating func end(_ number: Int) -> Bool {
    guard let refresh, refresh.number == number else { return false }
    self.refresh = nil
    return true
  }

  /// A tenth of what is left, at least a tenth of a second.
  private mutating func postpone(_ now: Instant) {
    guard let expiry else { return }
    renewal = now.advanced(byMilliseconds: max(100, expiry.milliseconds(since: now) / 10))
  }
}
