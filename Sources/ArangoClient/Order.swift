internal import ArangoCore
internal import ArangoHTTP

/// One sending of a call, complete: a driver needs nothing else.
final class Order {
  /// The host, by its place in the book.
  let host: Int
  /// Whether it must travel over a connection that has served no request yet.
  let fresh: Bool
  let request: Request
  let headers: [Header]
  /// The header line that says who sends it; nil: nobody is asked.
  let authorization: Secret?
  let payload: Payload
  /// What it is sent instead of; nil: it is the call's own request.
  let errand: Errand?

  private let timeout: Int64
  private let connectTimeout: Int64
  private let maxResponseBytes: Int64

  init(
    _ sending: Exchange.Sending, _ request: Request, _ headers: [Header], _ payload: Payload,
    maxResponseBytes: Int64
  ) {
    host = sending.host
    fresh = sending.fresh
    errand = sending.errand
    authorization = sending.authorization
    timeout = sending.timeout
    connectTimeout = sending.connectTimeout
    self.request = request
    self.headers = headers
    self.payload = payload
    self.maxResponseBytes = maxResponseBytes
  }

  /// What is left of its time. What it waited for a connection is its time too; 0 would be no limit.
  func limits(after waited: Int64) -> Limits {
    let left = max(1, timeout - waited)
    return Limits(
      timeout: left, connectTimeout: min(connectTimeout, left), maxResponseBytes: maxResponseBytes)
  }

  /// Until when it may wait for a connection that began to at `start`.
  func limit(from start: Instant, connecting: Bool) -> Instant {
    start.advanced(byMilliseconds: connecting ? connectTimeout : timeout)
  }
}
