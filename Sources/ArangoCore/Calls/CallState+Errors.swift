// The error of a call that ends without an answer.
extension CallState {
  /// The time is over.
  func timeout(_ now: Instant) -> ArangoError {
    ArangoError(
      .timeout, "no answer within " + String(now.milliseconds(since: started)) + " ms",
      execution: overall(.notExecuted))
  }

  /// The last attempt failed.
  func error(
    for failure: TransportFailure, _ last: Execution, _ now: Instant
  ) -> ArangoError {
    let execution = overall(last)
    let hostsTried = Set(attempts.map { $0.host }).count
    let detail = currentURL + ": " + failure.detail
    return ArangoError(
      code(for: failure, execution, now),
      hostsTried > 1
        ? "none of " + String(hostsTried) + " coordinators answered; the last, " + detail : detail,
      execution: execution)
  }

  private func code(
    for failure: TransportFailure, _ execution: Execution, _ now: Instant
  ) -> ArangoError.Code {
    switch failure.kind {
    case .closed: .closed
    case .cancelled: .cancelled
    case .malformed, .truncated, .tooLarge: .protocolViolation
    case .local: .internalFault
    case .timeout: .timeout
    case .connectTimeout where now >= deadline: .timeout
    case .poolExhausted: .timeout
    // The codes below promise that nothing was executed.
    case _ where execution != .notExecuted: .network
    case .tls: .tls
    case .unresolved, .refused, .connectTimeout, .broken: .connect
    }
  }
}
