extension Option {
  /// TLS: trusted certificates and the client certificate.
  static let tlsOptions: [Option] = [
    tls(
      "tls_ca_file", get: { $0.caFile }, set: { $0.caFile = $1 },
      "The path of a PEM file of trusted certificates, which replaces the system's. Without "
        + "tls_ca_file, tls_ca_path and tls_ca_pem, OpenSSL's environment variables SSL_CERT_FILE "
        + "and SSL_CERT_DIR replace the system's file and folder."),
    tls(
      "tls_ca_path", get: { $0.caPath }, set: { $0.caPath = $1 },
      "The path of a folder of PEM files of trusted certificates, named by their hashes as by "
        + "c_rehash."),
    Option(
      name: "tls_ca_pem", levels: .client,
      kind: .text(lines: true, get: { $0.tls.caPEM }, set: { $0.tls.caPEM = $1 }),
      meaning: "The trusted certificates as PEM text."),
    tls(
      "tls_certificate", get: { $0.certificate }, set: { $0.certificate = $1 },
      "The path of a PEM file with the client's certificate."),
    tls(
      "tls_key", get: { $0.key }, set: { $0.key = $1 },
      "The path of a PEM file with the key of the client's certificate; tls_certificate if it "
        + "is not given."),
    Option(
      name: "tls_key_password", levels: .client,
      kind: .secret { $0.tls.keyPassword = $1 },
      meaning:
        "The password of the client's encrypted key. If it is not given, an encrypted key is an "
        + "error."),
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
      meaning: "The name required in the server's certificate; the host's name if it is not given."),
    Option(
      name: "insecure", levels: .client,
      kind: .boolean(get: { $0.tls.isInsecure }, set: { $0.tls.isInsecure = $1 }),
      meaning:
        "If true, server certificates are not verified. An attacker between client and server "
        + "can then read and change all data, including the password."),
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
