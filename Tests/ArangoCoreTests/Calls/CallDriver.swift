import Testing

@testable import ArangoCore

/// A call, the hosts of its client, and a clock that only the test moves.
struct CallDriver {
  var cluster: ClusterState
  var state: CallState
  var now = Instant(nanoseconds: 1_000_000_000)

  init(
    hosts count: Int, _ prerequisites: Prerequisites = .nothing, idempotent: Bool,
    timeout: Int64 = 10_000,
    connectTimeout: Int64 = 1_000,
    maxAttempts: Int64 = 10, unavailableWait: Int64 = 0
  ) throws {
    let urls = (0..<count).map { "http://h\($0):1" }
    cluster = ClusterState(
      endpoints: try HostList.parse(list: urls), strategy: try HostStrategy(named: nil), seed: 1)
    var configuration = CallConfiguration(
      idempotent: idempotent, timeout: timeout, connectTimeout: connectTimeout,
      maxAttempts: maxAttempts)
    configuration.unavailableWait = unavailableWait
    state = CallState(prerequisites, configuration, now: now)
  }

  mutating func resume() -> CallState.Action { state.resume(&cluster, now: now) }

  mutating func fail(_ failure: TransportFailure, after milliseconds: Int64 = 1)
    -> CallState.Action
  {
    now = now.advanced(byMilliseconds: milliseconds)
    return state.failed(failure, &cluster, now: now)
  }

  mutating func tell(_ answer: JSON?, status: Int32 = 200, _ number: Int32 = 0) -> CallState.Action
  {
    now = now.advanced(byMilliseconds: 1)
    let reply = ResponseSummary(status: status, errorNumber: number)
    return state.answeredInternalRequest(reply, answer, &cluster, now: now)
  }

  /// Begins another call of the same client.
  mutating func begin(_ prerequisites: Prerequisites) {
    state = CallState(
      prerequisites,
      CallConfiguration(
        idempotent: false, timeout: 10_000, connectTimeout: 1_000, maxAttempts: 10), now: now)
  }

  mutating func answer(
    _ status: Int32, _ number: Int32 = 0, _ message: String = "", retryAfter: Int64? = nil
  ) -> CallState.Action {
    now = now.advanced(byMilliseconds: 1)
    let reply = ResponseSummary(
      status: status, errorNumber: number, errorMessage: message, retryAfter: retryAfter)
    return state.answered(reply, &cluster, now: now)
  }
}

extension TransportFailure {
  static let refused = TransportFailure(
    .refused, sent: false, reused: false, detail: "connection refused")
  static let broken = TransportFailure(
    .broken, sent: true, reused: false, detail: "the connection broke")
  static let untrusted = TransportFailure(
    .tls, sent: false, reused: false, detail: "TLS: self-signed")
  /// A broken idle connection.
  static let stale = TransportFailure(
    .broken, sent: true, reused: true, detail: "the connection broke")
  static let slow = TransportFailure(
    .timeout, sent: true, reused: false, detail: "no answer in time")
}

/// The message of error 503 of a starting coordinator.
let startup = "service unavailable due to startup or maintenance mode"

extension CallState.Action {
  /// The payload of `send`; nil for every other action.
  var sending: CallState.Send? {
    if case .send(let sending) = self { sending } else { nil }
  }

  var isFresh: Bool { sending?.fresh ?? false }

  var host: Int? { sending?.host }

  var internalRequest: InternalRequest? { sending?.internalRequest }

  var error: ArangoError? {
    if case .fail(let error) = self { error } else { nil }
  }
}

/// `#expect(_:)` for a value that a mutating call returns, which the macro cannot take.
func expectEqual<Value: Equatable>(
  _ value: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(value == expected, sourceLocation: sourceLocation)
}
