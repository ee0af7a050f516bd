extension String {
  /// Whether there is a control character (U+0000 to U+001F, U+007F): such a text could break out
  /// of a header, a path or a log line.
  package var hasControlCharacter: Bool {
    utf8.contains { $0 < 0x20 || $0 == 0x7f }
  }

  /// The text with control characters written as \xNN, cut after 200 characters: fit for a message.
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

  /// The text with A to Z in lower case: names of headers, hosts and schemes know no other letters.
  /// The standard library's own knows all, by tables that would be a large part of this library.
  package var lowercasedASCII: String {
    String(
      decoding: utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }

  /// Whether some words stand in it.
  package func contains(phrase: String) -> Bool {
    Endpoint.firstIndex(of: phrase, in: Array(utf8)[...]) != nil
  }

  /// The text without blanks at its ends.
  package var trimmed: String { trimmed { $0 == 0x20 || $0 == 0x09 } }

  /// The text without blanks and line ends at its ends.
  package var trimmedOfWhitespace: String {
    trimmed { $0 == 0x20 || (0x09...0x0d).contains($0) }
  }

  private func trimmed(_ blank: (UInt8) -> Bool) -> String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { !blank($0) }),
      let last = bytes.lastIndex(where: { !blank($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
