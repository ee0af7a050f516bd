internal import ArangoCore
internal import ArangoJSON
internal import ArangoPlatform

/// Divides the data of an import into lines, checks each line, and collects the lines in chunks.
struct ImportReader {
  /// The chunk that is being filled. Its text may end with a part of a line.
  private var chunk = ImportChunk()
  /// The index of the unfinished line in the text.
  private var lineStart = 0
  /// The number of the unfinished line.
  private var line: Int64 = 1
  /// True while the rest of a line that is too long is skipped.
  private var skipsLine = false
  private let chunkBytes: Int
  private let findsKeys: Bool

  /// The size of the longest line. A server accepts no larger document.
  static let maxLineBytes = 256 << 20

  /// Creates a reader of chunks of about `chunkBytes`. `findsKeys` is true if `isKeyed` of chunks matters.
  init(chunkBytes: Int, findsKeys: Bool) {
    self.chunkBytes = chunkBytes
    self.findsKeys = findsKeys
  }

  /// Reads data up to its end or the end of a chunk. Returns the number of bytes read, and the chunk if it is
  /// complete. Throws if memory ran out.
  mutating func read(
    _ data: UnsafeRawBufferPointer, _ summary: inout ImportSummary
  ) throws(ArangoError) -> (count: Int, chunk: ImportChunk?) {
    var count = 0
    while count < data.count {
      let rest = UnsafeRawBufferPointer(rebasing: data[count...])
      let end = rest.lineLength(from: 0).map { $0 - 1 }
      try append(UnsafeRawBufferPointer(rebasing: rest[..<(end ?? rest.count)]), &summary)
      count += end.map { $0 + 1 } ?? rest.count
      guard end != nil else { break }
      try endLine(&summary)
      if chunk.text.count >= chunkBytes { return (count, takeChunk()) }
    }
    return (count, nil)
  }

  /// Ends the last line and returns the last chunk; nil if it has no line.
  mutating func finish(_ summary: inout ImportSummary) throws(ArangoError) -> ImportChunk? {
    if chunk.text.count > lineStart || skipsLine { try endLine(&summary) }
    return takeChunk()
  }

  /// Discards the lines of the incomplete chunk. Returns their range; nil if there is none.
  mutating func discard() -> ImportSummary.Lines? {
    takeChunk()?.range
  }

  private mutating func append(
    _ bytes: UnsafeRawBufferPointer, _ summary: inout ImportSummary
  ) throws(ArangoError) {
    guard !skipsLine else { return }
    guard chunk.text.count - lineStart + bytes.count <= ImportReader.maxLineBytes else {
      skipsLine = true
      chunk.text.truncate(to: lineStart)
      let limit = String(ImportReader.maxLineBytes >> 20)
      return summary.add(.init(line: line, "the line is longer than " + limit + " MiB"))
    }
    guard chunk.text.append(bytes, reserving: min(chunkBytes + chunkBytes / 8, 64 << 20)) else {
      throw ArangoError(.internalFault, "out of memory")
    }
  }

  private mutating func endLine(_ summary: inout ImportSummary) throws(ArangoError) {
    summary.lineCount += 1
    defer {
      lineStart = chunk.text.count
      line += 1
      skipsLine = false
    }
    guard !skipsLine else { return }
    if line == 1, chunk.text.buffer.starts(with: [0xef, 0xbb, 0xbf]) {
      // A byte order mark at the beginning of a file.
      chunk.text.removeFirst(3)
    }
    switch JSONLine.read(chunk.text, from: lineStart, findsKey: findsKeys) {
    case .blank:
      summary.empty += 1
    case .document(let hasKey):
      guard chunk.text.append(UInt8(ascii: "\n")) else {
        throw ArangoError(.internalFault, "out of memory")
      }
      chunk.lineNumbers.append(line)
      chunk.isKeyed = chunk.isKeyed && hasKey
      return
    case .otherValue:
      summary.add(.init(line: line, number: 1_227, "expected a JSON object, got another value"))
    case .notJSON(let place):
      summary.add(.init(line: line, number: 600, "not JSON at byte " + String(place)))
    }
    chunk.text.truncate(to: lineStart)
  }

  private mutating func takeChunk() -> ImportChunk? {
    guard !chunk.lineNumbers.isEmpty else { return nil }
    defer {
      chunk = ImportChunk()
      lineStart = 0
    }
    return chunk
  }
}
