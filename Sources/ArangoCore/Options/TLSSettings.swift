/// The settings of TLS.
package struct TLSSettings: Sendable, Equatable {
  /// The path of a file of trusted certificates; nil: those of the system.
  package var caFile: String?
  /// The path of a directory of trusted certificates, whose files are named by hashes.
  package var caPath: String?
  /// Trusted certificates as PEM text.
  package var caPEM: String?
  /// The path of a file with the client certificate.
  package var certificate: String?
  /// The path of a file with the key of the client certificate; nil: the file of the certificate.
  package var key: String?
  /// The password of the client key; nil: the key is not encrypted.
  package var keyPassword: Secret?
  /// The required name in the server's certificate; nil: the host name.
  package var serverName: String?
  /// True if the server's certificate is not verified.
  package var isInsecure = false

  /// Creates the defaults: the system's certificates, the host name, no client certificate.
  package init() {}

  /// Throws if the settings of the client certificate are incomplete.
  func check() throws(ArangoError) {
    guard key == nil || certificate != nil else {
      throw .argument("option tls_key goes with tls_certificate, and that is not given")
    }
    guard keyPassword == nil || certificate != nil else {
      throw .argument("option tls_key_password goes with tls_certificate, and that is not given")
    }
  }
}
