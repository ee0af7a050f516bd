internal import CPlatform

/// File descriptors.
package enum Descriptor {
  /// Replaces a descriptor that is shared with the parent process by /dev/null. Closing it then sends nothing
  /// to the peer of the parent.
  package static func silence(_ descriptor: Int32) {
    let null = arango_open_null()
    guard null >= 0 else { return }
    dup2(null, descriptor)
    _ = close(null)
  }

  /// Closes a descriptor. Returns false if the system reports an error.
  package static func close(_ descriptor: Int32) -> Bool {
    CPlatform.close(descriptor) == 0
  }
}
