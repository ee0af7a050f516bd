internal import ArangoPlatform
internal import CCurl

/// The sockets a connection has open, in memory of their own: libcurl tells of them also while the
/// connection ends.
struct OpenSockets {
  private var list: [curl_socket_t] = []

  /// Makes libcurl tell of each socket it opens and let each be closed here.
  static func watch(_ easy: UnsafeMutableRawPointer) -> UnsafeMutablePointer<OpenSockets> {
    let sockets = UnsafeMutablePointer<OpenSockets>.allocate(capacity: 1)
    sockets.initialize(to: OpenSockets())
    _ = arango_curl_set_socket_option(easy) { target, socket, _ in
      OpenSockets.from(target)?.pointee.list.append(socket)
      return CURL_SOCKOPT_OK
    }
    _ = arango_curl_set_close_socket(easy) { target, socket in
      OpenSockets.from(target)?.pointee.list.removeAll { $0 == socket }
      return Descriptor.close(socket) ? 0 : 1
    }
    _ = arango_curl_set_pointer(easy, CURLOPT_SOCKOPTDATA, sockets)
    _ = arango_curl_set_pointer(easy, CURLOPT_CLOSESOCKETDATA, sockets)
    return sockets
  }

  /// The parent process talks over them: what libcurl says in parting is not for the peer.
  func silence() {
    for socket in list { Descriptor.silence(socket) }
  }

  private static func from(
    _ pointer: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<OpenSockets>? {
    pointer?.assumingMemoryBound(to: OpenSockets.self)
  }
}
