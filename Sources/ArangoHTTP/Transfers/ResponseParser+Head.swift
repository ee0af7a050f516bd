internal import ArangoCore
internal import ArangoPlatform

/// The fields of a head that determine the body and the reuse of the connection.
struct HeadFields: Sendable {
  /// True for HTTP/1.1 and later, false for HTTP/1.0.
  var isCurrentVersion = true
  /// The value of Content-Length.
  var length: Int64?
  /// True if Transfer-Encoding is chunked.
  var isChunked = false
  /// True if the body ends with the connection.
  var endsWithConnection = false
  /// The compression of the body; nil for none.
  var coding: ContentCoding?
  /// True if Content-Encoding contains an unknown coding, or more than one.
  var hasUnknownCoding = false
  /// True if the header Connection contains "close".
  var hasClose = false
  /// True if the header Connection contains "keep-alive".
  var hasKeepAlive = false

  var keepsConnection: Bool {
    !hasClose && (isCurrentVersion || hasKeepAlive)
  }
}

extension ResponseParser {
  /// Reads the head, line by line. Returns the number of bytes of the slice that belong to it; nil if the
  /// head is not complete.
  mutating func readHead(_ bytes: UnsafeRawBufferPointer) throws(ResponseFault) -> Int? {
    let lines = response.headerLines
    var position = 0
    while position < bytes.count {
      var searched = lines.count
      // The first piece completes most heads. It may contain bytes of the body, which are removed again.
      let piece = bytes[position..<min(bytes.count, position + 1_024)]
      guard lines.append(UnsafeRawBufferPointer(rebasing: piece)) else { throw .outOfMemory }
      position += piece.count
      while let length = UnsafeRawBufferPointer(lines.buffer).lineLength(from: searched) {
        let end = searched + length
        if try lineEnded(at: end) {
          let surplus = lines.count - end
          lines.truncate(to: end)
          return position - surplus
        }
        searched = lineStart
      }
      try checkSize(headBytes + lines.count - lineStart)
    }
    // Bytes that cannot become HTTP are reported without waiting for a line end.
    if lineStart == 0 { try checkStart(lines.buffer) }
    return nil
  }

  private func checkSize(_ bytes: Int) throws(ResponseFault) {
    guard bytes <= ResponseParser.maxOverhead else { throw .malformed(.headSize) }
  }

  private func checkStart(_ bytes: UnsafeBufferPointer<UInt8>) throws(ResponseFault) {
    let start: StaticString = "HTTP/1."
    for index in 0..<min(bytes.count, start.utf8CodeUnitCount)
    where bytes[index] != start.utf8Start[index] {
      throw .malformed(.notHTTP)
    }
  }

  /// Reads the line that ends at `lineEnd`. Returns true if it is the last line of the head.
  private mutating func lineEnded(at lineEnd: Int) throws(ResponseFault) -> Bool {
    headBytes += lineEnd - lineStart
    try checkSize(headBytes)
    let all = response.headerLines.buffer
    var end = lineEnd - 1
    if end > lineStart && all[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let line = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[lineStart..<end]))
    if lineStart == 0 {
      try readStatusLine(line)
    } else if !line.isEmpty {
      try readHeader(line)
    } else if response.status >= 200 {
      try headEnded()
      return true
    } else {
      // An interim response (1xx): another head follows.
      guard response.status != 101 else { throw .malformed(.upgrade) }
      response.headerLines.removeFirst(lineEnd)
      response.queueTime = nil
      lineStart = 0
      return false
    }
    lineStart = lineEnd
    return false
  }

  /// Reads "HTTP/1.1 200 OK". The reason phrase may be missing.
  private mutating func readStatusLine(_ line: UnsafeRawBufferPointer) throws(ResponseFault) {
    try checkStart(line.assumingMemoryBound(to: UInt8.self))
    guard line.count >= 12, line[7].isDigit, line[8] == UInt8(ascii: " ") else {
      throw .malformed(.notHTTP)
    }
    fields = HeadFields()
    fields.isCurrentVersion = line[7] >= UInt8(ascii: "1")
    var status: Int32 = 0
    for index in 9..<12 {
      guard line[index].isDigit else { throw .malformed(.status) }
      status = status * 10 + Int32(line[index] - UInt8(ascii: "0"))
    }
    guard status >= 100, line.count == 12 || line[12] == UInt8(ascii: " ") else {
      throw .malformed(.status)
    }
    guard line.isFieldText else { throw .malformed(.statusLine) }
    response.status = status
  }

  private mutating func readHeader(_ line: UnsafeRawBufferPointer) throws(ResponseFault) {
    if line[0] == UInt8(ascii: " ") || line[0] == UInt8(ascii: "\t") { throw .malformed(.folded) }
    let colon = line.tokenLength
    guard colon > 0, colon < line.count, line[colon] == UInt8(ascii: ":") else {
      throw .malformed(.name)
    }
    let value = UnsafeRawBufferPointer(rebasing: line[(colon + 1)...])
    guard value.isFieldText else { throw .malformed(.value) }
    let name = UnsafeRawBufferPointer(rebasing: line[..<colon])
    // The length excludes almost all other headers.
    switch colon {
    case 14 where name.isName("content-length"):
      try readContentLength(value)
    case 17 where name.isName("transfer-encoding"):
      try readTransferEncoding(value)
    case 16 where name.isName("content-encoding"):
      readContentEncoding(value)
    case 10 where name.isName("connection"):
      fields.hasClose = fields.hasClose || value.hasListMember("close")
      fields.hasKeepAlive = fields.hasKeepAlive || value.hasListMember("keep-alive")
    case 27 where name.isName("x-arango-queue-time-seconds"):
      response.queueTime = QueueTime.microseconds(value)
    default:
      break
    }
  }

  private mutating func readContentLength(
    _ value: UnsafeRawBufferPointer
  ) throws(ResponseFault) {
    guard fields.length == nil else { throw .malformed(.twoLengths) }
    guard !fields.isChunked else { throw .malformed(.bothFramings) }
    let digits = value.trimmed
    guard !digits.isEmpty, digits.count <= 18 else { throw .malformed(.contentLength) }
    var length: Int64 = 0
    for digit in digits {
      guard digit.isDigit else { throw .malformed(.contentLength) }
      length = length * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    fields.length = length
  }

  private mutating func readTransferEncoding(
    _ value: UnsafeRawBufferPointer
  ) throws(ResponseFault) {
    guard fields.length == nil else { throw .malformed(.bothFramings) }
    guard !fields.isChunked, fields.isCurrentVersion, value.trimmed.isName("chunked") else {
      throw .malformed(.transferEncoding)
    }
    fields.isChunked = true
  }

  private mutating func readContentEncoding(_ value: UnsafeRawBufferPointer) {
    let name = value.trimmed
    if name.isEmpty || name.isName("identity") { return }
    if name.isName("gzip") || name.isName("x-gzip") {
      fields.hasUnknownCoding = fields.hasUnknownCoding || fields.coding != nil
      fields.coding = .gzip
    } else if name.isName("deflate") {
      fields.hasUnknownCoding = fields.hasUnknownCoding || fields.coding != nil
      fields.coding = .deflate
    } else {
      fields.hasUnknownCoding = true
    }
  }

  /// Decides about the body.
  private mutating func headEnded() throws(ResponseFault) {
    let status = response.status
    if isHead || status == 204 || status == 304 {
      phase = .ended
      return
    }
    guard !fields.hasUnknownCoding else { throw .malformed(.coding) }
    if fields.isChunked {
      phase = .body(.chunks(.size(0, digits: 0)))
    } else if let length = fields.length {
      // Compression makes a body at most a few bytes longer, so a longer one exceeds the limit.
      guard length <= maxBodyBytes || fields.coding != nil && length - 1_024 <= maxBodyBytes else {
        throw .tooLarge
      }
      phase = length == 0 ? .ended : .body(.length(length))
    } else {
      fields.endsWithConnection = true
      phase = .body(.untilClose)
    }
  }
}
