internal import ArangoCore
internal import ArangoHTTP

/// The request of one attempt, with everything that a driver needs to send it.
final class OutgoingRequest {
  /// The index of the host.
  let host: Int
  /// True if the request needs a connection that has carried no request before.
  let fresh: Bool
  let request: Request
  let headers: HeaderBlock
  /// The header line with the credentials; nil if there are none.
  let authorization: Secret?
  let payload: Payload
  /// The kind of internal request; nil for the call's own request.
  let internalRequest: InternalRequest?

  /// The time limits of the attempt.
  let limits: AttemptLimits

  private let maxResponseBytes: Int64

  init(
    _ sending: CallState.Send, _ request: Request, _ headers: HeaderBlock, _ payload: Payload,
    maxResponseBytes: Int64
  ) {
    host = sending.host
    fresh = sending.fresh
    internalRequest = sending.internalRequest
    authorization = sending.authorization
    limits = sending.limits
    self.request = request
    self.headers = headers
    self.payload = payload
    self.maxResponseBytes = maxResponseBytes
  }

  /// Returns the limits of an attempt that began at `start` and acquired its connection at `now`. The wait
  /// for the connection counts towards the attempt's timeout.
  func transferLimits(from start: Instant, now: Instant) -> TransferLimits {
    TransferLimits(
      deadline: limits.deadline(from: start), connectDeadline: limits.connectDeadline(from: now),
      maxResponseBytes: maxResponseBytes)
  }
}
