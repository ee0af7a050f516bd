internal import ArangoCore
internal import ArangoPlatform
internal import COpenSSL
internal import Synchronization

/// OpenSSL as a whole.
enum OpenSSL {
  /// True once it is initialised. Its clean-up when the process exits is switched off, if the program has
  /// not used it before.
  static let isReady: Bool = arango_ssl_init() == 1 && CleanupGuard.register()

  /// The words for what fails after the clean-up.
  static let cleanedUpDescription = "OpenSSL was cleaned up, since the process exits"

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

/// Keeps threads out of OpenSSL once its tables are freed: by its exit handler, if the program used OpenSSL
/// before the library did, or by a call of OPENSSL_cleanup. Afterwards every operation fails, and nothing is
/// freed.
enum CleanupGuard {
  private static let inside = Atomic<Int>(0)
  private static let isCleanedUp = Atomic<Bool>(false)

  /// Has OpenSSL wait, before it frees anything, until no thread of the library is inside. Returns false if
  /// memory ran out.
  static func register() -> Bool {
    OPENSSL_atexit {
      CleanupGuard.isCleanedUp.store(true, ordering: .sequentiallyConsistent)
      // A thread is inside for microseconds; the limit is for a debugger that holds one there.
      for _ in 0..<2_000 where CleanupGuard.inside.load(ordering: .sequentiallyConsistent) > 0 {
        Thread.sleep(milliseconds: 1)
      }
    } == 1
  }

  /// Returns false if OpenSSL is not to be called any more; otherwise `leave` follows.
  @inline(__always)
  static func enter() -> Bool {
    inside.add(1, ordering: .sequentiallyConsistent)
    guard isCleanedUp.load(ordering: .sequentiallyConsistent) else { return true }
    leave()
    return false
  }

  /// Ends what `enter` began.
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
