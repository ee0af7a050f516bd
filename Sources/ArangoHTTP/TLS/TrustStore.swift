internal import ArangoPlatform
internal import COpenSSL

/// The certificates that the system trusts.
enum TrustStore {
  /// The certificate files of Debian and Alpine, Red Hat, SUSE and others.
  private static let files: [StaticString] = [
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
  ]

  /// Trusts OpenSSL's default certificates, or those of the first readable file in `files` if there are none:
  /// OpenSSL may have been built for another system than it runs on. SSL_CERT_FILE replaces the system's file,
  /// also one of `files`.
  static func addDefault(to context: OpaquePointer) {
    SSL_CTX_set_default_verify_paths(context)
    let defaultFile = String(cString: arango_default_ca_file())
    let defaultFolder = String(cString: arango_default_ca_folder())
    guard !arango_ca_file_is_given(), !Files.isReadable(defaultFile),
      !Directory.hasFiles(defaultFolder)
    else { return }
    for file in files where Files.isReadable(file.description) {
      if SSL_CTX_load_verify_file(context, file.description) == 1 { return }
    }
  }
}
