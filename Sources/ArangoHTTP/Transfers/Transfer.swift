package import ArangoCore
internal import ArangoPlatform

/// The limits of one attempt.
package struct TransferLimits: Sendable {
  /// The moment at which the attempt ends.
  package let deadline: Instant
  /// The moment at which the attempt ends if its connection is not open.
  package let connectDeadline: Instant
  /// Maximum size of the response body, in bytes.
  package let maxResponseBytes: Int64

  /// Creates limits.
  package init(deadline: Instant, connectDeadline: Instant, maxResponseBytes: Int64) {
    self.deadline = deadline
    self.connectDeadline = min(connectDeadline, deadline)
    self.maxResponseBytes = maxResponseBytes
  }
}

/// The outcome of one attempt.
package enum TransferResult {
  /// A response with any status.
  case response(Response)
  /// A failure without a complete response.
  case failure(TransportFailure)
}

/// The request under way on a connection, and the received part of its response.
struct Transfer {
  /// The number of bytes of the head of the request.
  let headCount: Int
  let payload: Payload
  let limits: TransferLimits
  var parser: ResponseParser
  var inflater: Inflater?
  /// The number of bytes of head and payload that the stream accepted.
  var writtenCount = 0
  /// The number of bytes of the stream that the system had accepted before the request.
  let takenBefore: Int

  var totalCount: Int { headCount + payload.buffer.count }

  /// Processes bytes of the response. Returns the number of bytes behind its end; nil if it is not complete.
  mutating func receive(
    _ bytes: UnsafeRawBufferPointer, _ isOver: () -> Bool
  ) throws(ResponseFault) -> Int? {
    var offset = 0
    while true {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
      switch try parser.next(rest) {
      case .incomplete:
        return nil
      case .body(let skipped, let count):
        let start = offset + skipped
        try take(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + count)]), isOver)
        offset = start + count
      case .end(let skipped):
        try inflater?.end()
        return bytes.count - offset - skipped
      }
    }
  }

  private mutating func take(
    _ bytes: UnsafeRawBufferPointer, _ isOver: () -> Bool
  ) throws(ResponseFault) {
    let body = parser.response.body
    if let coding = parser.coding {
      if inflater == nil { inflater = Inflater.make(coding, maxBytes: limits.maxResponseBytes) }
      guard let inflater else { throw .outOfMemory }
      return try inflater.inflate(bytes, into: body, isOver: isOver)
    }
    guard Int64(body.count) + Int64(bytes.count) <= limits.maxResponseBytes else { throw .tooLarge }
    if body.count == 0 { try reserve(bytes.count) }
    guard body.append(bytes) else { throw .outOfMemory }
  }

  /// Reserves memory for a body of known length, so that it is not copied while it grows.
  private func reserve(_ have: Int) throws(ResponseFault) {
    guard !parser.endsWithConnection else { return }
    let more = min(parser.contiguousBodyBytes, 64 << 20)
    guard parser.response.body.reserve(have + Int(more)) else { throw .outOfMemory }
  }

  /// Returns memory into which the next bytes of the body can be received directly; nil if they must be
  /// parsed or decompressed.
  func directRoom() -> UnsafeMutableRawBufferPointer? {
    guard parser.coding == nil else { return nil }
    let wanted = parser.contiguousBodyBytes
    let body = parser.response.body
    guard wanted >= 4_096, Int64(body.count) < limits.maxResponseBytes else { return nil }
    let limit = min(wanted, limits.maxResponseBytes - Int64(body.count), 1 << 20)
    guard let room = body.room(Int(limit)) else { return nil }
    return UnsafeMutableRawBufferPointer(rebasing: room[..<Int(limit)])
  }

  /// Processes bytes that were received into `directRoom`. Returns true if the response is complete.
  mutating func receivedDirectly(_ count: Int) -> Bool {
    parser.response.body.grow(by: count)
    return parser.tookBody(count)
  }
}
