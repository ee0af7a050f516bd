package import ArangoCore
internal import ArangoPlatform
internal import COpenSSL

/// The TLS settings shared by the connections of a client: trusted certificates, and the client's own
/// certificate and key.
package final class TLSContext: @unchecked Sendable {
  // Sendable because the settings do not change after `make`, and OpenSSL locks its internal state.
  let context: OpaquePointer
  /// True if any certificate is accepted.
  let isInsecure: Bool
  /// The name that servers' certificates must have; nil for the name of the host.
  let serverName: String?

  /// Reads certificates and keys. Errors name the option and the file.
  package static func make(_ settings: TLSSettings) throws(ArangoError) -> TLSContext {
    guard OpenSSL.isReady, CleanupGuard.enter() else {
      throw ArangoError(.internalFault, "TLS cannot be initialised")
    }
    defer { CleanupGuard.leave() }
    guard let context = SSL_CTX_new(TLS_client_method()) else {
      throw ArangoError(.internalFault, "TLS cannot be initialised")
    }
    let result = TLSContext(context, settings)
    try result.configure(settings)
    return result
  }

  private init(_ context: OpaquePointer, _ settings: TLSSettings) {
    self.context = context
    isInsecure = settings.isInsecure
    serverName = settings.serverName
  }

  deinit {
    CleanupGuard.run(otherwise: ()) { SSL_CTX_free(context) }
  }

  private func configure(_ settings: TLSSettings) throws(ArangoError) {
    guard arango_ssl_set_min_version_tls12(context) == 1 else {
      throw ArangoError(.internalFault, "TLS 1.2 is not available")
    }
    arango_ssl_set_mode(context)
    SSL_CTX_set_options(context, arango_ssl_options())
    SSL_CTX_set_verify(context, settings.isInsecure ? SSL_VERIFY_NONE : SSL_VERIFY_PEER, nil)
    SSL_CTX_sess_set_new_cb(context) { connection, session in
      TLSSessionCache.take(session, of: connection)
    }
    let protocols: [UInt8] = [8] + Array("http/1.1".utf8)
    SSL_CTX_set_alpn_protos(context, protocols, UInt32(protocols.count))
    let password = KeyPassword(settings.keyPassword)
    password.answer(for: context)
    defer { password.stopAnswering(for: context) }
    try trust(settings)
    try present(settings, password)
  }
}

// Trusted certificates.
extension TLSContext {
  private func trust(_ settings: TLSSettings) throws(ArangoError) {
    ERR_clear_error()
    defer { ERR_clear_error() }
    guard settings.caFile != nil || settings.caPath != nil || settings.caPEM != nil else {
      return TrustStore.addDefault(to: context)
    }
    if let file = settings.caFile {
      try Files.checkReadable(file, "tls_ca_file")
      guard SSL_CTX_load_verify_file(context, file) == 1 else {
        throw OpenSSL.unusable(file, "tls_ca_file", "certificates in PEM")
      }
    }
    if let folder = settings.caPath {
      guard Directory.isReadable(folder) else {
        throw .argument("option tls_ca_path: " + folder.sanitized + " cannot be read")
      }
      SSL_CTX_load_verify_dir(context, folder)
    }
    if let text = settings.caPEM { try trust(pem: text) }
  }

  private func trust(pem: String) throws(ArangoError) {
    var pem = pem
    let bio = pem.withUTF8 { BIO_new_mem_buf($0.baseAddress, Int32(clamping: $0.count)) }
    // The BIO reads the memory of the text.
    defer { withExtendedLifetime(pem) {} }
    guard let bio else { throw ArangoError(.internalFault, "out of memory") }
    defer { BIO_free(bio) }
    let store = SSL_CTX_get_cert_store(context)
    var count = 0
    let noPassword = KeyPassword(nil)
    defer { withExtendedLifetime(noPassword) {} }
    while let certificate = PEM_read_bio_X509_AUX(
      bio, nil, { KeyPassword.write(to: $0, $1, $3) }, noPassword.pointer)
    {
      // Fails for a duplicate, which is not an error.
      X509_STORE_add_cert(store, certificate)
      X509_free(certificate)
      count += 1
    }
    guard count > 0, arango_pem_no_start_line(ERR_peek_last_error()) != 0 else {
      throw .argument("option tls_ca_pem has no usable certificates in PEM")
    }
  }
}

// The client's own certificate.
extension TLSContext {
  private func present(
    _ settings: TLSSettings, _ password: KeyPassword
  ) throws(ArangoError) {
    guard let file = settings.certificate else { return }
    ERR_clear_error()
    defer { ERR_clear_error() }
    try Files.checkReadable(file, "tls_certificate")
    guard SSL_CTX_use_certificate_chain_file(context, file) == 1 else {
      throw OpenSSL.unusable(file, "tls_certificate", "a certificate in PEM")
    }
    let key = settings.key ?? file
    let option = settings.key == nil ? "tls_certificate" : "tls_key"
    try Files.checkReadable(key, option)
    password.wasAsked = false
    guard SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) == 1 else {
      if password.wasAsked, arango_is_of_another_key(ERR_peek_last_error()) == 0 {
        throw .argument(
          "option " + option + ": " + key.sanitized
            + (settings.keyPassword == nil
              ? " is encrypted, and tls_key_password is not given"
              : " cannot be decrypted with tls_key_password"))
      }
      throw OpenSSL.unusable(key, option, "a private key in PEM that belongs to the certificate")
    }
    guard SSL_CTX_check_private_key(context) == 1 else {
      throw .argument(
        "option " + option + ": " + key.sanitized + " is not the key of " + file.sanitized)
    }
  }
}

/// The password of an encrypted file, for OpenSSL's callback. Without a callback OpenSSL prompts for a
/// password on the terminal, for certificates too.
private final class KeyPassword {
  private let password: Secret?
  /// True if OpenSSL called the callback.
  var wasAsked = false

  init(_ password: Secret?) {
    self.password = password
  }

  /// The argument of OpenSSL's callback.
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Sets the callback, until `stopAnswering`.
  func answer(for context: OpaquePointer) {
    SSL_CTX_set_default_passwd_cb(context) { KeyPassword.write(to: $0, $1, $3) }
    SSL_CTX_set_default_passwd_cb_userdata(context, pointer)
  }

  /// Removes the callback.
  func stopAnswering(for context: OpaquePointer) {
    SSL_CTX_set_default_passwd_cb(context, nil)
    SSL_CTX_set_default_passwd_cb_userdata(context, nil)
  }

  /// Writes the password into OpenSSL's buffer. Returns its length; -1 if there is none or it does not fit.
  static func write(
    to buffer: UnsafeMutablePointer<CChar>?, _ size: Int32, _ argument: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let argument, let buffer else { return -1 }
    // The argument is `pointer`, whose object the caller of OpenSSL keeps alive.
    let source = Unmanaged<KeyPassword>.fromOpaque(argument).takeUnretainedValue()
    source.wasAsked = true
    guard let secret = source.password, secret.count > 0, secret.count <= Int(size) else {
      return -1
    }
    for (index, byte) in secret.bytes.enumerated() { buffer[index] = CChar(bitPattern: byte) }
    return Int32(secret.count)
  }
}
