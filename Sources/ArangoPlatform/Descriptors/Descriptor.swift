internal import CPlatform

/// File descriptors.
package enum Descriptor {
  /// Closes a descriptor. Returns false if the system reports an error.
  package static func close(_ descriptor: Int32) -> Bool {
    CPlatform.close(descriptor) == 0
  }
}
