// Errors of a call that ends without a response.
extension CallState {
  /// The error of a call whose deadline has passed.
  func timeout(_ now: Instant) -> ArangoError {
    ArangoError(
      .timeout, "no answer within " + String(now.milliseconds(since: started)) + " ms",
      execution: overall(.notExecuted))
  }

  /// The error of a call whose last attempt failed.
  func error(
    for failure: TransportFailure, of target: Target, _ last: Execution, _ now: Instant
  ) -> ArangoError {
    let execution = overall(last)
    let hostCount = Set(attempts.map { $0.host }).count
    let detail = target.url + ": " + failure.detail
    return ArangoError(
      code(for: failure, execution, now),
      hostCount > 1
        ? "none of " + String(hostCount) + " coordinators answered; the last, " + detail : detail,
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
