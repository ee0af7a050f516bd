/// How TLS connections are made and whom they trust.
package struct TLSSettings: Sendable, Equatable {
  /// A file of certificates to trust instead of the system's; nil: the system's.
  package var caFile: String?
  /// A folder of such files, named by their hashes.
  package var caPath: String?
  /// Such certificates themselves, as PEM text.
  package var caPEM: String?
  /// A file with the client's own certificate.
  package var certificate: String?
  /// A file with its key; nil: it is in the certificate's file.
  package var key: String?
  /// The password of the key; nil: the key is not encrypted.
  package var keyPassword: Secret?
  /// The name the server's certificate must have; nil: the host's.
  package var serverName: String?
  /// Whether any certificate is taken, whoever's it is.
  package var isInsecure = false

  /// The defaults: the system's certificates, the host's name, no certificate of the client's.
  package init() {}

  /// Refuses what does not go together.
  func check() throws(ArangoError) {
    guard key == nil || certificate != nil else {
      throw .argument("option tls_key goes with tls_certificate, and that is not given")
    }
    guard keyPassword == nil || certificate != nil else {
      throw .argument("option tls_key_password goes with tls_certificate, and that is not given")
    }
  }
}
