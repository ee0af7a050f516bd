extension String {
  /// True if the text has a control character (U+0000 to U+001F, U+007F), which could end a header, a
  /// path or a log line.
  package var hasControlCharacter: Bool {
    utf8.contains { $0.isControl }
  }

  /// The text for a message: control characters written as \xNN, cut after 200 characters.
  package var sanitized: String {
    var displayText = ""
    for scalar in unicodeScalars.prefix(200) {
      if scalar.value < 0x20 || scalar.value == 0x7f {
        displayText += "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      } else {
        displayText.unicodeScalars.append(scalar)
      }
    }
    return unicodeScalars.count > 200 ? displayText + "…" : displayText
  }

  /// The text with A to Z in lower case, for names of headers, hosts and schemes.
  /// String.lowercased() links tables of Unicode that would be a large part of this library.
  package var lowercasedASCII: String {
    String(decoding: utf8.map { $0.lowercased }, as: UTF8.self)
  }

  /// True if the text contains `phrase`.
  package func contains(phrase: String) -> Bool {
    Array(utf8)[...].firstIndex(of: phrase) != nil
  }

  /// The text without spaces and tabs at either end.
  package var trimmed: String { trimmed { $0.isBlank } }

  /// The text without whitespace at either end.
  package var trimmedOfWhitespace: String { trimmed { $0.isWhitespace } }

  private func trimmed(_ blank: (UInt8) -> Bool) -> String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { !blank($0) }),
      let last = bytes.lastIndex(where: { !blank($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Returns the index at which `text` begins for the first time; nil if the bytes do not contain it.
  func firstIndex(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).first { start in
      self[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
