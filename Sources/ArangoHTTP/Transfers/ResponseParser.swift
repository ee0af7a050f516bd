package import ArangoCore
internal import ArangoPlatform

/// A parser of one HTTP/1.1 response. The bytes arrive in slices, which may be cut anywhere.
///
/// The parser does no I/O. `next` consumes bytes from the beginning of a slice and returns the part of the
/// body that it found. Interim responses (1xx), chunk sizes and trailers are skipped. After `.end`, the rest
/// of the slice does not belong to the response.
package struct ResponseParser {
  /// A part of the response.
  package enum Part: Sendable, Equatable {
    /// The slice is consumed; the response is not complete.
    case incomplete
    /// Bytes of the body, after `skipped` bytes of framing.
    case body(skipped: Int, count: Int)
    /// The response ends after `skipped` more bytes.
    case end(skipped: Int)
  }

  /// The framing of the body.
  enum Framing: Sendable, Equatable {
    /// A body of known length; the number of missing bytes.
    case length(Int64)
    /// A chunked body.
    case chunks(ChunkState)
    /// A body that ends when the connection is closed.
    case untilClose
  }

  /// The state of a chunked body.
  enum ChunkState: Sendable, Equatable {
    /// Inside the digits of a chunk's size; the value so far, and the number of digits.
    case size(Int64, digits: Int)
    /// Behind the size, inside extensions or the line end.
    case sizeLineEnd(Int64, afterReturn: Bool)
    /// Inside the data of a chunk; the number of missing bytes.
    case data(Int64)
    /// Before the line end behind the data of a chunk.
    case dataEnd(afterReturn: Bool)
    /// Inside the trailer.
    case trailer(LinePart, afterReturn: Bool)
  }

  /// The part of a trailer line that comes next.
  enum LinePart: Sendable, Equatable {
    case start
    case name
    case value
  }

  /// The phases of parsing.
  /// - head: can go on to body or ended.
  /// - body: can go on to ended.
  /// - ended: the response is complete.
  enum Phase: Sendable, Equatable {
    case head
    case body(Framing)
    case ended
  }

  /// Maximum number of bytes of the head including interim responses, and of chunk extensions and trailer.
  package static let maxOverhead = 256 << 10

  /// The response. The parser fills in the status and headers, the caller the body.
  package let response: Response
  var phase = Phase.head
  /// The fields of the head that determine the body and the reuse of the connection.
  var fields = HeadFields()
  /// True if the request was a HEAD request, whose response has no body.
  let isHead: Bool
  /// Maximum number of bytes of the body.
  let maxBodyBytes: Int64
  /// The start of the present line in the response's header lines.
  var lineStart = 0
  /// The number of bytes of complete header lines, including those of interim responses.
  var headBytes = 0
  /// The number of bytes of chunk extensions and trailers.
  var framingBytes = 0

  /// Creates a parser for the response to one request.
  package init(isHead: Bool, maxBodyBytes: Int64, into response: Response = Response()) {
    self.isHead = isHead
    self.maxBodyBytes = maxBodyBytes
    self.response = response
  }

  /// True once the status line of the final response is read.
  package var hasStatus: Bool { phase != .head || lineStart > 0 && response.status >= 200 }

  /// True if bytes of the response were read.
  package var hasBegun: Bool { headBytes > 0 || response.headerLines.count > 0 }

  /// The compression of the body; nil for none.
  package var coding: ContentCoding? { fields.coding }

  /// True if the connection can carry another request once this response has ended.
  package var keepsConnection: Bool {
    guard case .ended = phase else { return false }
    return fields.keepsConnection && !fields.endsWithConnection
  }

  /// True if the body ends with the connection.
  package var endsWithConnection: Bool { fields.endsWithConnection }

  /// The number of bytes of the body that follow without framing; 0 if it is unknown.
  package var contiguousBodyBytes: Int64 {
    switch phase {
    case .body(.length(let remaining)), .body(.chunks(.data(let remaining))): remaining
    case .body(.untilClose): Int64.max
    case .head, .body, .ended: 0
    }
  }

  /// Parses the beginning of a slice.
  @inline(__always)
  package mutating func next(
    _ bytes: UnsafeRawBufferPointer
  ) throws(ResponseFault) -> Part {
    var skipped = 0
    if case .head = phase {
      guard let count = try readHead(bytes) else { return .incomplete }
      skipped = count
    }
    switch phase {
    case .head:
      return .incomplete
    case .ended:
      return .end(skipped: skipped)
    case .body(let framing):
      return try readBody(framing, bytes, skipped)
    }
  }

  /// Reports that `count` of the `contiguousBodyBytes` were read without the parser. Returns true if that
  /// completes the response.
  package mutating func tookBody(_ count: Int) -> Bool {
    switch phase {
    case .body(.length(let remaining)):
      phase = Int64(count) >= remaining ? .ended : .body(.length(remaining - Int64(count)))
    case .body(.chunks(.data(let remaining))):
      let rest = max(0, remaining - Int64(count))
      phase = .body(.chunks(rest == 0 ? .dataEnd(afterReturn: false) : .data(rest)))
    case .head, .body, .ended: break
    }
    return phase == .ended
  }

  /// Reports that the server closed the connection. Returns true if that completes the response.
  package mutating func connectionEnded() -> Bool {
    guard case .body(.untilClose) = phase else { return phase == .ended }
    phase = .ended
    return true
  }

  private mutating func readBody(
    _ framing: Framing, _ bytes: UnsafeRawBufferPointer, _ skipped: Int
  ) throws(ResponseFault) -> Part {
    let available = bytes.count - skipped
    switch framing {
    case .length(let remaining):
      guard available > 0 else { return .incomplete }
      let count = Int(min(remaining, Int64(available)))
      phase = Int64(count) == remaining ? .ended : .body(.length(remaining - Int64(count)))
      return .body(skipped: skipped, count: count)
    case .untilClose:
      guard available > 0 else { return .incomplete }
      return .body(skipped: skipped, count: available)
    case .chunks(let state):
      return try readChunks(state, bytes, skipped)
    }
  }
}
