internal import ArangoCore
internal import COpenSSL

/// The reasons of TLS errors, in common terms.
enum TLSReason {
  /// Phrases of OpenSSL and their meanings. The first match decides.
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

  /// Returns the reason why the last operation on a connection failed, followed by OpenSSL's description.
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

  /// Returns the meaning of OpenSSL's description, followed by the description.
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

  /// True if the description is that of an alert with which a server rejects the client's certificate.
  static func isRejectedCertificate(_ text: String) -> Bool {
    ["alert certificate", "alert unknown ca", "alert bad certificate"]
      .contains { text.contains(phrase: $0) }
  }
}
