internal import ArangoCore
internal import ArangoPlatform
internal import COpenSSL

/// TLS over another stream. OpenSSL reads and writes memory, which is transferred over the stream below. One
/// thread at a time uses it.
final class TLSStream: @unchecked Sendable {
  // Sendable because one thread at a time uses the connection that owns it.

  /// The stream that carries the records.
  let below: ByteStream
  private let connection: OpaquePointer
  private let incoming: OpaquePointer
  private let outgoing: OpaquePointer
  /// The name or address that the certificate must contain.
  private let host: String
  private let sessions: TLSSessionCache
  /// The number of bytes that the stream below accepted.
  private(set) var acceptedBytes = 0
  /// True if the peer announced the end of the stream.
  private(set) var endedInOrder = false
  /// True once data of the peer was decrypted.
  private var hasReceivedData = false

  /// Maximum size of a record with its header, in bytes.
  private static let recordSize = 17 << 10

  /// Creates a stream. The certificate must contain the name or address `host`. Returns nil if memory ran
  /// out.
  static func make(
    over below: ByteStream, to host: String, _ context: TLSContext, _ sessions: TLSSessionCache
  ) -> TLSStream? {
    CleanupGuard.run(otherwise: nil) {
      guard let connection = SSL_new(context.context) else { return nil }
      guard let incoming = arango_bio_memory(), let outgoing = arango_bio_memory() else {
        SSL_free(connection)
        return nil
      }
      SSL_set_bio(connection, incoming, outgoing)
      SSL_set_connect_state(connection)
      let stream = TLSStream(below, connection, incoming, outgoing, host, sessions)
      return stream.expectHost() ? stream : nil
    }
  }

  private init(
    _ below: ByteStream, _ connection: OpaquePointer, _ incoming: OpaquePointer,
    _ outgoing: OpaquePointer, _ host: String, _ sessions: TLSSessionCache
  ) {
    self.below = below
    self.connection = connection
    self.incoming = incoming
    self.outgoing = outgoing
    self.host = host
    self.sessions = sessions
    arango_ssl_set_owner(connection, Unmanaged.passUnretained(sessions).toOpaque())
    sessions.resume(on: connection)
  }

  deinit {
    CleanupGuard.run(otherwise: ()) { SSL_free(connection) }
  }

  /// Sets the name or address that the certificate must contain. Returns false if memory ran out.
  private func expectHost() -> Bool {
    var name = host
    if name.utf8.first == UInt8(ascii: "[") {
      name = String(decoding: Array(name.utf8.dropFirst().dropLast()), as: UTF8.self)
    }
    if SocketAddress(numericHost: name, port: 0) != nil {
      let address = String(
        decoding: Array(name.utf8.prefix { $0 != UInt8(ascii: "%") }), as: UTF8.self)
      return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), address) == 1
    }
    return arango_ssl_set_host_name(connection, name) == 1 && SSL_set1_host(connection, name) == 1
  }

  /// Goes on with the handshake. Returns true once it is complete, false while it waits for the peer.
  func handshake() throws(StreamFailure) -> Bool {
    while true {
      let (result, error) = CleanupGuard.run(otherwise: (-1, SSL_ERROR_SSL)) {
        () -> (Int32, Int32) in
        ERR_clear_error()
        let result = SSL_do_handshake(connection)
        return (result, SSL_get_error(connection, result))
      }
      // After a failure this sends the alert.
      if case .failed(let failure) = flush(), result == 1 { throw failure }
      if result == 1 { return true }
      guard error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE else {
        sessions.forget()
        throw .tls(TLSReason.of(connection, expecting: host))
      }
      switch pull() {
      case .bytes(0):
        sessions.forget()
        throw .tls("TLS: the connection closed during the handshake")
      case .bytes: continue
      case .wouldBlock: return false
      case .failed(let failure): throw failure
      }
    }
  }

  /// Encrypts and writes as many bytes as fit into one record.
  func write(_ bytes: UnsafeRawBufferPointer) -> StreamOutcome {
    if !isFlushed {
      if case .failed(let failure) = flush() { return .failed(failure) }
      guard isFlushed else { return .wouldBlock }
    }
    let count = min(bytes.count, 16 << 10)
    let (written, error) = CleanupGuard.run(otherwise: (-1, SSL_ERROR_SSL)) {
      () -> (Int32, Int32) in
      ERR_clear_error()
      let written = SSL_write(connection, bytes.baseAddress, Int32(count))
      return (written, written > 0 ? SSL_ERROR_NONE : SSL_get_error(connection, written))
    }
    guard written > 0 else {
      return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE
        ? .wouldBlock : .failed(.tls(TLSReason.of(connection, expecting: host)))
    }
    if case .failed(let failure) = flush() { return .failed(failure) }
    return .bytes(Int(written))
  }

  /// Reads and decrypts.
  func read(into room: UnsafeMutableRawBufferPointer) -> StreamOutcome {
    let size = Int32(clamping: min(room.count, 1 << 30))
    while true {
      let (count, error) = CleanupGuard.run(otherwise: (-1, SSL_ERROR_SSL)) {
        () -> (Int32, Int32) in
        ERR_clear_error()
        let count = SSL_read(connection, room.baseAddress, size)
        return (count, count > 0 ? SSL_ERROR_NONE : SSL_get_error(connection, count))
      }
      if count > 0 {
        hasReceivedData = true
        return .bytes(Int(count))
      }
      switch error {
      case SSL_ERROR_ZERO_RETURN:
        endedInOrder = true
        return .bytes(0)
      case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE:
        _ = flush()
        switch pull() {
        case .bytes(let count) where count > 0: continue
        case let other: return other
        }
      default:
        let description = TLSReason.of(connection, expecting: host)
        return .failed(
          isClientRejected(description) ? .clientRejected(description) : .tls(description))
      }
    }
  }

  /// True if an error is the server's rejection of the client's certificate. Only with TLS 1.3 does it arrive
  /// after the client has sent data, which the server reads after it has accepted the certificate.
  private func isClientRejected(_ description: String) -> Bool {
    guard !hasReceivedData, TLSReason.isRejectedCertificate(description) else { return false }
    return CleanupGuard.run(otherwise: false) { SSL_version(connection) == TLS1_3_VERSION }
  }

  /// True if the system has accepted all written bytes.
  var isFlushed: Bool { arango_bio_pending(outgoing) == 0 && below.isFlushed }

  /// Writes records to the stream below, as far as it accepts them.
  func flush() -> StreamOutcome {
    while true {
      var start: UnsafeMutablePointer<CChar>?
      let count = arango_bio_bytes(outgoing, &start)
      guard count > 0 else { return below.flush() }
      let bytes = UnsafeRawBufferPointer(start: start, count: count)
      switch below.write(bytes, UnsafeRawBufferPointer(start: nil, count: 0)) {
      case .bytes(let taken):
        acceptedBytes += taken
        drop(taken)
      case let other:
        return other
      }
    }
  }

  /// Removes bytes that the stream below has accepted from the outgoing records.
  private func drop(_ count: Int) {
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 1) { room in
      var remaining = count
      while remaining > 0 {
        let read = BIO_read(outgoing, room.baseAddress, Int32(min(remaining, room.count)))
        guard read > 0 else { return }
        remaining -= Int(read)
      }
    }
  }

  /// Reads records from the stream below.
  private func pull() -> StreamOutcome {
    withUnsafeTemporaryAllocation(byteCount: TLSStream.recordSize, alignment: 1) { room in
      let outcome = below.read(into: room)
      if case .bytes(let count) = outcome, count > 0 {
        BIO_write(incoming, room.baseAddress, Int32(count))
      }
      return outcome
    }
  }

  /// True if a record was decrypted, and a part of it was not read.
  private var hasDecryptedBytes: Bool {
    CleanupGuard.run(otherwise: false) { SSL_has_pending(connection) != 0 }
  }

  /// True if neither data nor the end of the stream have arrived. Records without data are processed.
  var isQuiet: Bool {
    if below.isQuiet && arango_bio_pending(incoming) == 0 && !hasDecryptedBytes { return true }
    var byte: UInt8 = 0
    let outcome = withUnsafeMutableBytes(of: &byte) { read(into: $0) }
    if case .wouldBlock = outcome { return true }
    return false
  }

  /// Sends close_notify if that is possible without waiting.
  func sendCloseNotify() {
    CleanupGuard.run(otherwise: ()) {
      ERR_clear_error()
      SSL_set_quiet_shutdown(connection, 0)
      _ = SSL_shutdown(connection)
      ERR_clear_error()
    }
    _ = flush()
  }
}
