internal import CCrypto

/// Base64 by libcrypto.
package enum Base64 {
  /// The text for some bytes.
  package static func encode(_ bytes: [UInt8]) -> String {
    guard let count = Int32(exactly: bytes.count) else { return "" }
    // Four letters for three bytes, and the NUL that libcrypto writes.
    var letters = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    let written = EVP_EncodeBlock(&letters, bytes, count)
    return String(decoding: letters.prefix(max(0, Int(written))), as: UTF8.self)
  }
}
