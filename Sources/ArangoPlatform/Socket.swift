internal import CPlatform

/// What can be told of a descriptor, and done with it, without its owner.
package enum Socket {
  /// Whether the peer has closed or reset the connection. `mayHoldBytes`: whether bytes that nobody
  /// asked for are no reason to give it up, as TLS sends some of its own accord.
  package static func isClosed(_ descriptor: Int32, mayHoldBytes: Bool) -> Bool {
    switch arango_socket_peek(descriptor) {
    case ARANGO_PEEK_NOTHING: false
    case ARANGO_PEEK_BYTES: !mayHoldBytes
    default: true
    }
  }

  /// Puts /dev/null in the place of a socket that the parent process has too, so that closing it
  /// politely says nothing to the peer, who still talks with the parent.
  package static func silence(_ descriptor: Int32) {
    let null = arango_open_null()
    guard null >= 0 else { return }
    dup2(null, descriptor)
    close(null)
  }
}
