internal import CPlatform

/// The end of the process.
package enum ProcessExit {
  /// Calls a function when the process exits, before the functions that were registered earlier.
  package static func register(_ body: @convention(c) () -> Void) {
    atexit(body)
  }
}
