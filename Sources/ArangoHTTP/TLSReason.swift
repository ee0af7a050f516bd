internal import ArangoCore

/// Why a TLS handshake failed, in the words a person looks for.
enum TLSReason {
  /// What libcurl and OpenSSL say, and what it means.
  private static let meanings: [(words: String, reason: String)] = [
    ("certificate has expired", "certificate expired"),
    ("alert certificate expired", "own certificate expired"),
    ("certificate is not yet valid", "certificate not yet valid"),
    ("no alternative certificate subject name", "hostname mismatch"),
    ("does not match target host name", "hostname mismatch"),
    ("signed certificate in certificate chain", "unknown issuer"),
    ("self signed certificate", "self-signed"),
    ("self-signed certificate", "self-signed"),
    ("unable to get local issuer certificate", "unknown issuer"),
    ("unable to get issuer certificate", "unknown issuer"),
    ("unsupported protocol", "no common TLS version"),
    ("alert protocol version", "no common TLS version"),
    ("tlsv1 alert protocol version", "no common TLS version"),
    ("wrong version number", "no TLS"),
    ("alert handshake failure", "handshake refused"),
    ("alert certificate required", "client certificate wanted"),
    ("alert unknown ca", "own certificate refused"),
    ("alert bad certificate", "own certificate refused"),
  ]

  /// The reason, and libcurl's own words behind it.
  static func described(_ words: String) -> String {
    guard !words.isEmpty else { return "TLS: handshake failed" }
    guard let meaning = meanings.first(where: { words.contains(words: $0.words) }) else {
      return "TLS: " + words
    }
    return "TLS: " + meaning.reason + ": " + words
  }

  /// Whether a broken connection is a handshake that the server ended: since TLS 1.3 a client is done
  /// with its part and sends before it hears that its certificate was refused.
  static func isRefusal(_ words: String) -> Bool {
    ["alert certificate", "alert unknown ca", "alert bad certificate"]
      .contains { words.contains(words: $0) }
  }
}
