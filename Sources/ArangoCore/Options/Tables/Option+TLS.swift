extension Option {
  /// Whom TLS connections trust.
  static let tlsOptions: [Option] = [
    tls(
      "tls_ca_file", get: { $0.caFile }, set: { $0.caFile = $1 },
      "A file of certificates, in PEM, to trust instead of the system's. "
        + "Without tls_ca_file, tls_ca_path and tls_ca_pem, OpenSSL's environment variables SSL_CERT_FILE "
        + "and SSL_CERT_DIR replace the system's file and folder."),
    tls(
      "tls_ca_path", get: { $0.caPath }, set: { $0.caPath = $1 },
      "A folder of such files, named by their hashes as c_rehash does."),
    Option(
      name: "tls_ca_pem", levels: .client,
      kind: .text(lines: true, get: { $0.tls.caPEM }, set: { $0.tls.caPEM = $1 }),
      meaning: "Such certificates themselves, as PEM text."),
    tls(
      "tls_certificate", get: { $0.certificate }, set: { $0.certificate = $1 },
      "A file with the client's own certificate, in PEM."),
    tls(
      "tls_key", get: { $0.key }, set: { $0.key = $1 },
      "A file with its key, in PEM, if it is not in the same."),
    Option(
      name: "tls_key_password", levels: .client,
      kind: .secret { $0.tls.keyPassword = $1 },
      meaning: "The password of an encrypted key. Without it, an encrypted key is an error."),
    Option(
      name: "tls_server_name", levels: .client,
      kind: .text(
        get: { $0.tls.serverName },
        set: { (settings, name) throws(ArangoError) in
          guard Endpoint.isHostName(Array(name.utf8)[...]) else {
            throw .argument("\"" + name.sanitized + "\" is no name of a host")
          }
          settings.tls.serverName = name
        }),
      meaning: "The name the server's certificate must have, if it is not the host's."),
    Option(
      name: "insecure", levels: .client,
      kind: .boolean(get: { $0.tls.isInsecure }, set: { $0.tls.isInsecure = $1 }),
      meaning: "Whether any certificate is taken, whoever's it is: who stands between client and "
        + "server can then read and change everything, the password included."),
  ]

  private static func tls(
    _ name: String, get: @escaping @Sendable (TLSSettings) -> String?,
    set: @escaping @Sendable (inout TLSSettings, String) -> Void, _ meaning: String
  ) -> Option {
    Option(
      name: name, levels: .client,
      kind: .text(get: { get($0.tls) }, set: { set(&$0.tls, $1) }), meaning: meaning)
  }
}
