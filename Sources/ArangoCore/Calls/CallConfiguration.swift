/// The limits of one call, the credentials it uses, and the hosts it may be sent to.
package struct CallConfiguration: Sendable {
  /// True if the request may be executed more than once.
  package var idempotent: Bool
  /// The time for the whole call, in milliseconds.
  package var timeout: Int64
  /// The time for opening a connection, in milliseconds.
  package var connectTimeout: Int64
  /// The time for an attempt that another host may follow, in milliseconds; nil for all that is left.
  package var attemptTimeout: Int64?
  /// The maximum number of attempts.
  package var maxAttempts: Int64
  /// The time in milliseconds for which attempts go on while no host can be reached.
  package var unavailableWait: Int64 = 0
  /// The key by which the strategies `sticky` and `hash` select a host.
  package var key = ""
  /// The authentication of the database; nil if requests carry no credentials.
  package var auth: AuthID?
  /// The only host the call may be sent to; nil for any.
  package var pinned: Int?

  /// Creates a configuration.
  package init(
    idempotent: Bool, timeout: Int64, connectTimeout: Int64, attemptTimeout: Int64? = nil,
    maxAttempts: Int64
  ) {
    self.idempotent = idempotent
    self.timeout = timeout
    self.connectTimeout = connectTimeout
    self.attemptTimeout = attemptTimeout
    self.maxAttempts = maxAttempts
  }
}
