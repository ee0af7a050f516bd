package import ArangoPlatform

/// The kind of a line that should be a document.
package enum JSONLine: Equatable {
  /// Blanks only.
  case blank
  /// A JSON object. `hasKey` is true if it has a member `_key`; false if that was not looked for.
  case document(hasKey: Bool)
  /// JSON, but no object.
  case otherValue
  /// Not JSON; the index of the byte.
  case notJSON(at: Int)

  /// Reads the end of a text, from `start` on, which is a line without its end.
  package static func read(_ text: Bytes, from start: Int, findsKey: Bool) -> JSONLine {
    let line = text.buffer[start...]
    guard let first = line.first(where: { !JSONLine.isBlank($0) }) else { return .blank }
    do throws(JSONScanner.Fault) {
      let scanner = try JSONScanner.scan(text, from: start, levels: -1, findsKey: findsKey)
      guard first == UInt8(ascii: "{") else { return .otherValue }
      return .document(hasKey: scanner.hasKey)
    } catch {
      if case .notJSON(let place) = error { return .notJSON(at: place - start) }
      return .notJSON(at: 0)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0d || byte == 0x0a
  }
}
