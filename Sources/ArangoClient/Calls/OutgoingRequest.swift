internal import ArangoCore
internal import ArangoHTTP

/// One request of a call with all that belongs to it: a driver needs nothing else to send it.
final class OutgoingRequest {
  /// The host, by its place in the book.
  let host: Int
  /// True if it must travel over a connection that has carried no request yet.
  let fresh: Bool
  let request: Request
  let headers: HeaderBlock
  /// The header line with the credentials; nil if there are none.
  let authorization: Secret?
  let payload: Payload
  /// The request of the library's own that this is; nil for the call's own request.
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

  /// The limits of the attempt, which began at `start` and has its connection now: what it waited for that
  /// is part of its time.
  func limits(from start: Instant, now: Instant) -> TransferLimits {
    TransferLimits(
      deadline: start.advanced(byMilliseconds: timeout),
      connectDeadline: now.advanced(byMilliseconds: connectTimeout),
      maxResponseBytes: maxResponseBytes)
  }

  /// The times for the whole attempt and for connecting, in milliseconds.
  var times: (timeout: Int64, connectTimeout: Int64) { (timeout, min(connectTimeout, timeout)) }

  /// The moment until which an attempt that began at `start` waits for a connection.
  func limit(from start: Instant, connecting: Bool) -> Instant {
    start.advanced(byMilliseconds: connecting ? min(connectTimeout, timeout) : timeout)
  }
}
