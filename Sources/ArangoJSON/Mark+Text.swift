internal import ArangoPlatform

extension Mark {
  /// The text with each token behind the mark; nil if memory ran out.
  func apply(
    to text: UnsafeBufferPointer<UInt8>, _ tokens: [JSONScanner.Token]
  ) -> Bytes? {
    let marked = Bytes()
    let escaped = escaped
    var copied = 0
    for (number, token) in tokens.enumerated() {
      if token.kind == Mark.value {
        marked.append(text[copied..<token.range.lowerBound])
        marked.append(UInt8(ascii: "\""))
        marked.append(escaped)
        marked.append(token.kind)
        marked.append(String(number))
        marked.append(UInt8(ascii: "\""))
      } else {
        // Of an escape, \u goes and its digits stay.
        marked.append(text[copied..<(token.range.lowerBound - 2)])
        marked.append(escaped)
        marked.append(token.kind)
        marked.append(text[token.range])
      }
      copied = token.range.upperBound
    }
    return marked.append(text[copied...]) ? marked : nil
  }

  /// The text jansson wrote, with each token put back as `source` spells it; nil if memory ran out.
  func restore(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: [JSONScanner.Token],
    from source: UnsafeBufferPointer<UInt8>
  ) -> Bytes? {
    let restored = Bytes()
    var copied = 0
    var position = 0
    while let backslash = text[position...].firstIndex(of: UInt8(ascii: "\\")) {
      let run = runLength(in: text, at: backslash)
      guard run >= length else {
        position = min(text.count, backslash + (run > 0 ? run * Mark.escape.count : 2))
        continue
      }
      // Content may end with U+0001s of its own: the mark is the last of the run.
      let mark = backslash + (run - length) * Mark.escape.count
      let kind = backslash + run * Mark.escape.count
      guard kind < text.count else { break }
      if text[kind] == Mark.value {
        let end = text[kind...].firstIndex(of: UInt8(ascii: "\"")) ?? text.count
        let token = Mark.number(text[(kind + 1)..<end])
        restored.append(text[copied..<(mark - 1)])
        if tokens.indices.contains(token) { restored.append(source[tokens[token].range]) }
        copied = min(text.count, end + 1)
      } else {
        let end = min(text.count, kind + 5)
        restored.append(text[copied..<mark])
        restored.append(UInt8(ascii: "\\"))
        restored.append(text[kind..<end])
        copied = end
      }
      position = copied
    }
    return restored.append(text[copied...]) ? restored : nil
  }

  /// How many escapes of U+0001 follow one another from there.
  private func runLength(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var run = 0
    var position = start
    while position + Mark.escape.count <= text.count,
      text[position..<(position + Mark.escape.count)].elementsEqual(Mark.escape)
    {
      run += 1
      position += Mark.escape.count
    }
    return run
  }
}

extension Bytes {
  @discardableResult
  fileprivate func append(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: slice)))
  }

  @discardableResult
  fileprivate func append(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { append($0) }
  }
}
