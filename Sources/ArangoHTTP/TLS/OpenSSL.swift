internal import ArangoCore
internal import ArangoPlatform
internal import COpenSSL
internal import Synchronization

/// OpenSSL as a whole.
enum OpenSSL {
  /// True once it is initialised. Its clean-up when the process exits is switched off, if the program has
  /// not used it before: threads may be inside it then.
  static let isReady: Bool = {
    guard arango_ssl_init() == 1 else { return false }
    ExitGuard.register()
    return true
  }()

  /// The error for a file that is not what an option needs.
  static func unusable(_ file: String, _ option: String, _ expected: String) -> ArangoError {
    let reason = reason(ERR_peek_last_error())
    return .argument(
      "option " + option + ": expected " + expected + " in " + file.sanitized
        + (reason.isEmpty ? "" : " (" + reason + ")"))
  }

  /// OpenSSL's words for an error; "" for none.
  static func reason(_ error: UInt) -> String {
    guard error != 0, let description = ERR_reason_error_string(error) else { return "" }
    return String(cString: description)
  }
}

/// Keeps threads out of OpenSSL once the process exits. A program that used OpenSSL before the library did
/// frees its tables in an exit handler; the handler registered here runs earlier, and waits until no
/// thread of the library is inside.
enum ExitGuard {
  private static let inside = Atomic<Int>(0)
  private static let isExiting = Atomic<Bool>(false)

  static func register() {
    ProcessExit.register {
      ExitGuard.isExiting.store(true, ordering: .sequentiallyConsistent)
      // A thread is inside for microseconds; the limit is for a debugger that holds one there.
      for _ in 0..<2_000 where ExitGuard.inside.load(ordering: .sequentiallyConsistent) > 0 {
        Thread.sleep(milliseconds: 1)
      }
    }
  }

  /// Runs `body`, which calls OpenSSL. Does not return once the process exits.
  @inline(__always)
  static func run<Value>(_ body: () -> Value) -> Value {
    inside.add(1, ordering: .sequentiallyConsistent)
    if isExiting.load(ordering: .sequentiallyConsistent) {
      inside.subtract(1, ordering: .sequentiallyConsistent)
      Thread.park()
    }
    defer { inside.subtract(1, ordering: .sequentiallyConsistent) }
    return body()
  }
}
