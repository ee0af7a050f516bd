package import ArangoCore
internal import CCrypto

/// HMAC with SHA-256 by libcrypto.
package enum HMAC {
  /// Signs bytes. Returns nil if libcrypto reports an error.
  package static func sign(_ bytes: Secret, with key: Secret) -> Secret? {
    guard let keyCount = Int32(exactly: key.count) else { return nil }
    var written: UInt32 = 0
    let signature = Secret(count: 32) { room in
      let result = CCrypto.HMAC(
        EVP_sha256(), key.cString, keyCount, bytes.bytes.baseAddress, bytes.count,
        room.baseAddress, &written)
      if result == nil { written = 0 }
    }
    return written == 32 ? signature : nil
  }
}
