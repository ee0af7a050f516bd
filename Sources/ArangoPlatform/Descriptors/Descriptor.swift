internal import CPlatform

/// A descriptor of the process.
package enum Descriptor {
  /// Puts /dev/null in its place, if it belongs to the parent process too: closing it politely then
  /// says nothing to the peer, who still talks with the parent.
  package static func silence(_ descriptor: Int32) {
    let null = arango_open_null()
    guard null >= 0 else { return }
    dup2(null, descriptor)
    _ = close(null)
  }

  /// Closes it; false if the system says no.
  package static func close(_ descriptor: Int32) -> Bool {
    CPlatform.close(descriptor) == 0
  }
}
