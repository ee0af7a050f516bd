/// The limits of calls.
package struct CallSettings: Sendable, Equatable {
  /// The timeout of a call in milliseconds, all attempts included.
  package var timeout: Int64 = 60_000
  /// True if the caller set `timeout`, which then overrides a longer timeout of an operation.
  package var timeoutWasSet = false
  /// The timeout for opening a connection, in milliseconds.
  package var connectTimeout: Int64 = 5_000
  /// The timeout in milliseconds of an attempt that another host may repeat; nil: the rest of the call's.
  package var attemptTimeout: Int64?
  /// The maximum number of attempts of a call.
  package var maxAttempts: Int64 = 10
  /// The time in milliseconds for which a call is retried while no coordinator is reachable.
  package var unavailableWait: Int64 = 0
  /// The maximum size of a response, in bytes.
  package var maxResponseBytes: Int64 = 1 << 30
  /// The maximum number of unfinished submissions, queued ones included.
  package var maxInFlight: Int64 = 10_000
  /// The duration in milliseconds from which a call counts as slow.
  package var slowCall: Int64 = 1_000
  /// True if operations are checked against the server's version before they are sent.
  package var checksVersion = true
  /// True if creating a database sends a test request.
  package var verify = false

  /// Creates the defaults.
  package init() {}
}
