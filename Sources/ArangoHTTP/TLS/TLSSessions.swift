internal import ArangoPlatform
internal import COpenSSL

/// The TLS session that new connections to a host resume: the last one that a server there offered.
///
/// Connections get copies of it. OpenSSL lets a session of TLS 1.3 be resumed once, and none of which a
/// connection broke; copies lift the first restriction for connections that are opened together.
final class TLSSessions: Sendable {
  private let newest = Lock<Session?>(nil)

  /// A session, freed with this object.
  private final class Session: @unchecked Sendable {
    // Sendable because OpenSSL counts the references to a session, which nobody changes.
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
      self.pointer = pointer
    }

    deinit {
      CleanupGuard.run(otherwise: ()) { SSL_SESSION_free(pointer) }
    }
  }

  /// Lets a connection resume the session, if there is one.
  func resume(on connection: OpaquePointer) {
    guard let session = newest.withLock({ $0 }),
      let copy = SSL_SESSION_dup(session.pointer)
    else { return }
    SSL_set_session(connection, copy)
    SSL_SESSION_free(copy)
    withExtendedLifetime(session) {}
  }

  /// Forgets the session: a handshake failed, perhaps because of it.
  func forget() {
    replace(with: nil)
  }

  /// Takes a session that a server offers on a connection. Returns 0: the reference is not taken over.
  static func take(_ session: OpaquePointer?, of connection: OpaquePointer?) -> Int32 {
    guard let session, let owner = arango_ssl_owner(connection),
      let copy = SSL_SESSION_dup(session)
    else { return 0 }
    // The stream of the connection set it, and keeps it alive.
    let sessions = Unmanaged<TLSSessions>.fromOpaque(owner).takeUnretainedValue()
    sessions.replace(with: Session(copy))
    return 0
  }

  private func replace(with session: Session?) {
    let old = newest.withLock { newest in
      defer { newest = session }
      return newest
    }
    // Freed outside the lock.
    withExtendedLifetime(old) {}
  }
}
