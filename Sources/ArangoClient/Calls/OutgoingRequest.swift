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

  private let timeout: Int64
  private let connectTimeout: Int64
  private let maxResponseBytes: Int64

  init(
    _ sending: CallState.Send, _ request: Request, _ headers: HeaderBlock, _ payload: Payload,
    maxResponseBytes: Int64
  ) {
    host = sending.host
    fresh = sending.fresh
    internalRequest = sending.internalRequest
    authorization = sending.authorization
    timeout = sending.timeout
    connectTimeout = sending.connectTimeout
    self.request = request
    self.headers = headers
    self.payload = payload
    self.maxResponseBytes = maxResponseBytes
  }

  /// Returns the limits of an attempt that began at `start` and acquired its connection at `now`. The wait
  /// for the connection counts towards the attempt's timeout.
  func limits(from start: Instant, now: Instant) -> TransferLimits {
    TransferLimits(
      deadline: start.advanced(byMilliseconds: timeout),
      connectDeadline: now.advanced(byMilliseconds: connectTimeout),
      maxResponseBytes: maxResponseBytes)
  }

  /// The timeouts of the whole attempt and of opening a connection, in milliseconds.
  var times: (timeout: Int64, connectTimeout: Int64) { (timeout, min(connectTimeout, timeout)) }

  /// Returns the moment until which an attempt that began at `start` waits for a connection. If `connecting`
  /// is true, the connect timeout limits the wait too.
  func limit(from start: Instant, connecting: Bool) -> Instant {
    start.advanced(byMilliseconds: connecting ? min(connectTimeout, timeout) : timeout)
  }
}
