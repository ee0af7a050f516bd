package import ArangoCore
internal import CCrypto

/// Base64 by libcrypto.
package enum Base64 {
  /// Encodes bytes.
  package static func encode(_ bytes: Secret) -> Secret {
    guard let count = Int32(exactly: bytes.count), count < Int32.max / 2 else { return Secret("") }
    // Four letters for three bytes. libcrypto appends a NUL, for which a secret has room.
    return Secret(count: (bytes.count + 2) / 3 * 4) { letters in
      _ = EVP_EncodeBlock(letters.baseAddress, bytes.bytes.baseAddress, count)
    }
  }

  /// Encodes bytes in base64url without padding, as in a JWT.
  package static func encodeForURL(_ bytes: Secret) -> Secret {
    let letters = encode(bytes)
    let end = letters.bytes.firstIndex(of: UInt8(ascii: "=")) ?? letters.count
    return Secret(count: end) { room in
      for index in 0..<end {
        switch letters.bytes[index] {
        case UInt8(ascii: "+"): room[index] = UInt8(ascii: "-")
        case UInt8(ascii: "/"): room[index] = UInt8(ascii: "_")
        case let letter: room[index] = letter
        }
      }
    }
  }

  /// Decodes base64url without padding; nil if the letters are invalid.
  package static func decodeForURL(_ letters: some Collection<UInt8>) -> Secret? {
    let padding = (4 - letters.count % 4) % 4
    guard padding < 3, let count = Int32(exactly: letters.count + padding), count > 0 else {
      return nil
    }
    let padded = Secret(count: letters.count + padding) { room in
      for (index, letter) in letters.enumerated() {
        switch letter {
        case UInt8(ascii: "-"): room[index] = UInt8(ascii: "+")
        case UInt8(ascii: "_"): room[index] = UInt8(ascii: "/")
        default: room[index] = letter
        }
      }
      for index in letters.count..<room.count { room[index] = UInt8(ascii: "=") }
    }
    var written: Int32 = 0
    let whole = Secret(count: padded.count / 4 * 3) { room in
      written = EVP_DecodeBlock(room.baseAddress, padded.bytes.baseAddress, count)
    }
    // libcrypto's count includes the bytes of the padding.
    guard written >= 0, Int(written) == whole.count else { return nil }
    return whole.dropLast(padding)
  }
}
