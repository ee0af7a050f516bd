internal import ArangoPlatform
internal import COpenSSL

/// The TLS session that new connections to a host resume: the newest one that a server issued.
///
/// Each connection gets a copy. OpenSSL resumes a session of TLS 1.3 only once, and no session whose
/// connection broke; copies let concurrently opened connections resume the same session.
final class TLSSessionCache: Sendable {
  private let newest = Lock<Session?>(nil)

  /// A session, freed with this object.
  private final class Session: @unchecked Sendable {
    // Sendable because the session does not change, and OpenSSL counts its references atomically.
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
      self.pointer = pointer
    }

    deinit {
      CleanupGuard.run(otherwise: ()) { SSL_SESSION_free(pointer) }
    }
  }

  /// Sets the session that a connection resumes, if there is one.
  func resume(on connection: OpaquePointer) {
    guard let session = newest.withLock({ $0 }),
      let copy = SSL_SESSION_dup(session.pointer)
    else { return }
    SSL_set_session(connection, copy)
    SSL_SESSION_free(copy)
    withExtendedLifetime(session) {}
  }

  /// Discards the session. Called after a failed handshake, which the session may have caused.
  func forget() {
    replace(with: nil)
  }

  /// Stores a copy of a session that a server issued; OpenSSL's callback. Returns 0, since it does not keep
  /// OpenSSL's reference.
  static func take(_ session: OpaquePointer?, of connection: OpaquePointer?) -> Int32 {
    guard let session, let owner = arango_ssl_owner(connection),
      let copy = SSL_SESSION_dup(session)
    else { return 0 }
    // The TLSStream of the connection set the owner, and keeps it alive.
    let sessions = Unmanaged<TLSSessionCache>.fromOpaque(owner).takeUnretainedValue()
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
