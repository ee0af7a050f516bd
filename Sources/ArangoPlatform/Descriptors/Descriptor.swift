internal import CPlatform

/// File descriptors.
package enum Descriptor {
  /// Closes a descriptor. Returns false if the system reports an error.
  package static func close(_ descriptor: Int32) -> Bool {
    CPlatform.close(descriptor) == 0
  }
}

/// A descriptor that a forked child does not use. The handler of fork() closes it there: if the child closed it
/// later, the program might have given its number to a file of its own.
package struct UnsharedDescriptor: Sendable {
  /// The number of the descriptor.
  package let number: Int32
  /// The fork generation of the process that opened it.
  private let generation = Fork.generation

  init(_ number: Int32) {
    self.number = number
    arango_own_descriptor(number)
  }

  /// True if this process opened it.
  package var isOwn: Bool { generation == Fork.generation }

  /// Closes the descriptor, unless it is that of a parent process.
  package func close() {
    guard isOwn else { return }
    arango_disown_descriptor(number)
    _ = Descriptor.close(number)
  }
}
