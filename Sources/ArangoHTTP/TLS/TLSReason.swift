internal import ArangoCore
internal import COpenSSL

/// The reason why TLS failed, in the words that a person looks for.
enum TLSReason {
  /// OpenSSL's words and what they mean.
  private static let meanings: [(phrase: StaticString, reason: StaticString)] = [
    ("certificate has expired", "certificate expired"),
    ("alert certificate expired", "own certificate expired"),
    ("certificate is not yet valid", "certificate not yet valid"),
    ("hostname mismatch", "hostname mismatch"),
    ("IP address mismatch", "hostname mismatch"),
    ("in certificate chain", "unknown issuer"),
    ("self signed certificate", "self-signed"),
    ("self-signed certificate", "self-signed"),
    ("issuer certificate", "unknown issuer"),
    ("unsupported protocol", "no common TLS version"),
    ("alert protocol version", "no common TLS version"),
    ("wrong version number", "no TLS"),
    ("alert handshake failure", "handshake refused"),
    ("alert certificate required", "client certificate wanted"),
    ("alert unknown ca", "own certificate refused"),
    ("alert bad certificate", "own certificate refused"),
  ]

  /// The reason why the last operation on a connection failed, with OpenSSL's own words behind it.
  static func of(_ connection: OpaquePointer, expecting host: String) -> String {
    CleanupGuard.run(otherwise: "TLS: " + OpenSSL.cleanedUpDescription) {
      let verification = SSL_get_verify_result(connection)
      let error = ERR_peek_last_error()
      ERR_clear_error()
      if verification != Int(X509_V_OK) {
        let text = String(cString: X509_verify_cert_error_string(verification))
        let isOfHost =
          verification == Int(X509_V_ERR_HOSTNAME_MISMATCH)
          || verification == Int(X509_V_ERR_IP_ADDRESS_MISMATCH)
        return describe(
          isOfHost ? text + ": the certificate does not match " + host : text)
      }
      let text = OpenSSL.reason(error)
      return text.isEmpty
        ? "TLS: the connection broke during the handshake" : describe(text)
    }
  }

  /// The meaning of OpenSSL's words, followed by the words.
  static func describe(_ text: String) -> String {
    guard
      let meaning = meanings.first(where: {
        text.contains(phrase: $0.phrase.description)
      })
    else {
      return "TLS: " + text
    }
    return "TLS: " + meaning.reason.description + ": " + text
  }

  /// True if the words are those of an alert by which a server refuses the client's certificate. Since
  /// TLS 1.3 a client has sent its request before it receives that alert.
  static func isRefusal(_ text: String) -> Bool {
    ["alert certificate", "alert unknown ca", "alert bad certificate", "alert handshake"]
      .contains { text.contains(phrase: $0) }
  }
}
