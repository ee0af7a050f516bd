internal import ArangoCore
internal import ArangoPlatform
internal import COpenSSL
internal import Synchronization

/// The OpenSSL library.
package enum OpenSSL {
  /// True if OpenSSL is initialised; the first access initialises it. Its exit handler is switched off unless
  /// the program has initialised OpenSSL before.
  static let isReady: Bool = arango_ssl_init() == 1 && CleanupGuard.register()

  /// Runs `body`, which calls libcrypto. Returns nil if OpenSSL is not usable, or was cleaned up because the
  /// process exits.
  package static func use<Value>(_ body: () -> Value?) -> Value? {
    guard isReady else { return nil }
    return CleanupGuard.run(otherwise: nil, body)
  }

  /// The description of errors after OpenSSL's clean-up.
  static let cleanedUpDescription = "OpenSSL was cleaned up, since the process exits"

  /// Returns the error for the file of an option, with the last error of OpenSSL.
  static func unusable(_ file: String, _ option: String, _ expected: String) -> ArangoError {
    let reason = reason(ERR_peek_last_error())
    return .argument(
      "option " + option + ": expected " + expected + " in " + file.sanitized
        + (reason.isEmpty ? "" : " (" + reason + ")"))
  }

  /// Returns OpenSSL's description of an error; "" for none.
  static func reason(_ error: UInt) -> String {
    guard error != 0, let description = ERR_reason_error_string(error) else { return "" }
    return String(cString: description)
  }
}

/// Keeps the library's threads out of OpenSSL once its tables are freed: by OpenSSL's exit handler, if the
/// program used OpenSSL before the library did, or by OPENSSL_cleanup. Afterwards every operation fails, and
/// nothing is freed.
enum CleanupGuard {
  private static let inside = Atomic<Int>(0)
  private static let isCleanedUp = Atomic<Bool>(false)

  /// Registers a handler that delays OpenSSL's clean-up until no thread of the library is inside. Returns
  /// false if memory ran out.
  static func register() -> Bool {
    OPENSSL_atexit {
      CleanupGuard.isCleanedUp.store(true, ordering: .sequentiallyConsistent)
      // A thread is inside for microseconds. The limit applies to a thread that a debugger has stopped.
      for _ in 0..<2_000 where CleanupGuard.inside.load(ordering: .sequentiallyConsistent) > 0 {
        Thread.sleep(milliseconds: 1)
      }
    } == 1
  }

  /// Returns false if OpenSSL must not be called any more. Otherwise the caller calls `leave` afterwards.
  @inline(__always)
  static func enter() -> Bool {
    inside.add(1, ordering: .sequentiallyConsistent)
    guard isCleanedUp.load(ordering: .sequentiallyConsistent) else { return true }
    leave()
    return false
  }

  /// Ends the section that `enter` began.
  @inline(__always)
  static func leave() {
    inside.subtract(1, ordering: .sequentiallyConsistent)
  }

  /// Runs `body`, which calls OpenSSL. Returns `failure` instead after OpenSSL's clean-up.
  @inline(__always)
  static func run<Value>(
    otherwise failure: @autoclosure () -> Value, _ body: () -> Value
  ) -> Value {
    guard enter() else { return failure() }
    defer { leave() }
    return body()
  }
}
