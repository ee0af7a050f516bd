internal import ArangoCore

extension ResponseParser {
  /// Reads chunks up to the first bytes of data, or to the end of the body.
  mutating func readChunks(
    _ first: ChunkState, _ bytes: UnsafeRawBufferPointer, _ skipped: Int
  ) throws(ResponseFault) -> Part {
    var state = first
    var position = skipped
    while position < bytes.count {
      if case .data(let remaining) = state {
        let count = Int(min(remaining, Int64(bytes.count - position)))
        let rest = remaining - Int64(count)
        phase = .body(.chunks(rest == 0 ? .dataEnd(afterReturn: false) : .data(rest)))
        return .body(skipped: position, count: count)
      }
      let byte = bytes[position]
      position += 1
      guard let next = try after(byte, state) else {
        phase = .ended
        return .end(skipped: position)
      }
      state = next
    }
    phase = .body(.chunks(state))
    return .incomplete
  }

  /// Returns the state after a byte of framing; nil if the byte ends the response.
  private mutating func after(
    _ byte: UInt8, _ state: ChunkState
  ) throws(ResponseFault) -> ChunkState? {
    let isLineFeed = byte == UInt8(ascii: "\n")
    let isReturn = byte == UInt8(ascii: "\r")
    switch state {
    case .data:
      return state
    case .size(let size, let digits):
      return try afterSize(byte, size, digits)
    case .sizeLineEnd(let size, let afterReturn):
      if isLineFeed { return dataOrTrailer(size) }
      try countFraming()
      guard !afterReturn, isReturn || byte.isFieldText else { throw .malformed(.chunkSize) }
      return .sizeLineEnd(size, afterReturn: isReturn)
    case .dataEnd(let afterReturn):
      if isLineFeed { return .size(0, digits: 0) }
      guard isReturn, !afterReturn else { throw .malformed(.chunkEnd) }
      return .dataEnd(afterReturn: true)
    case .trailer(let part, let afterReturn):
      try countFraming()
      return try afterTrailer(byte, part, afterReturn)
    }
  }

  private func afterTrailer(
    _ byte: UInt8, _ part: LinePart, _ afterReturn: Bool
  ) throws(ResponseFault) -> ChunkState? {
    let isEnd = byte == UInt8(ascii: "\n")
    let isReturn = byte == UInt8(ascii: "\r")
    guard isEnd || !afterReturn else { throw .malformed(.trailer) }
    switch part {
    case .start where isEnd: return nil
    case .value where isEnd: return .trailer(.start, afterReturn: false)
    case .start where isReturn, .value where isReturn: return .trailer(part, afterReturn: true)
    case .start where byte.isTokenByte, .name where byte.isTokenByte:
      return .trailer(.name, afterReturn: false)
    case .name where byte == UInt8(ascii: ":"), .value where byte.isFieldText:
      return .trailer(.value, afterReturn: false)
    default: throw .malformed(.trailer)
    }
  }

  private func afterSize(
    _ byte: UInt8, _ size: Int64, _ digits: Int
  ) throws(ResponseFault) -> ChunkState {
    if let digit = byte.hexadecimalValue {
      // 15 hexadecimal digits fit into Int64.
      guard digits < 15 else { throw .malformed(.chunkSize) }
      return .size(size << 4 | Int64(digit), digits: digits + 1)
    }
    guard digits > 0 else { throw .malformed(.chunkSize) }
    guard fields.coding != nil || size <= maxBodyBytes else { throw .tooLarge }
    switch byte {
    case UInt8(ascii: "\n"):
      return dataOrTrailer(size)
    case UInt8(ascii: "\r"), UInt8(ascii: ";"), UInt8(ascii: " "), UInt8(ascii: "\t"):
      return .sizeLineEnd(size, afterReturn: byte == UInt8(ascii: "\r"))
    default:
      throw .malformed(.chunkSize)
    }
  }

  private func dataOrTrailer(_ size: Int64) -> ChunkState {
    size == 0 ? .trailer(.start, afterReturn: false) : .data(size)
  }

  private mutating func countFraming() throws(ResponseFault) {
    framingBytes += 1
    guard framingBytes <= ResponseParser.maxOverhead else { throw .malformed(.chunkOverhead) }
  }
}
