internal import CPlatform

/// A descriptor that belongs to the parent process too.
package enum ForeignSocket {
  /// Puts /dev/null in its place, so that closing it politely says nothing to the peer, who still
  /// talks with the parent.
  package static func silence(_ descriptor: Int32) {
    let null = arango_open_null()
    guard null >= 0 else { return }
    dup2(null, descriptor)
    close(null)
  }
}
