/// Returns the text with everything but unreserved characters percent-encoded: safe as a path segment
/// and as a query value.
package func percentEncoded(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if isUnreserved(byte) {
      bytes.append(byte)
    } else {
      bytes.append(UInt8(ascii: "%"))
      bytes.append(hexadecimalDigit(byte >> 4))
      bytes.append(hexadecimalDigit(byte & 15))
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// True for letters, digits and -._~ (RFC 3986).
private func isUnreserved(_ byte: UInt8) -> Bool {
  byte.isAlphanumeric || "-._~".utf8.contains(byte)
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
