internal import ArangoPlatform
internal import COpenSSL

/// The TLS session that new connections to a host resume: the last one that a server there offered.
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
      SSL_SESSION_free(pointer)
    }
  }

  /// Lets a connection resume the session, if there is one.
  func resume(on connection: OpaquePointer) {
    guard let session = newest.withLock({ $0 }) else { return }
    SSL_set_session(connection, session.pointer)
  }

  /// Takes a session that a server offers on a connection. Returns 1: the reference is taken over.
  static func take(_ session: OpaquePointer?, of connection: OpaquePointer?) -> Int32 {
    guard let session, let owner = arango_ssl_owner(connection) else { return 0 }
    // The stream of the connection set it, and keeps it alive.
    let sessions = Unmanaged<TLSSessions>.fromOpaque(owner).takeUnretainedValue()
    let taken = Session(session)
    let old = sessions.newest.withLock { newest in
      defer { newest = taken }
      return newest
    }
    withExtendedLifetime(old) {}
    return 1
  }
}
