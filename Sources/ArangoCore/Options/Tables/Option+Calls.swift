extension Option {
  /// What bounds a call.
  static let callOptions: [Option] = [
    Option(
      name: "timeout_ms", levels: .all,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.timeout },
        set: {
          $0.timeout = $1
          $0.timeoutWasSet = true
        }),
      meaning: "The time for a whole call, all its attempts included. An operation that may keep "
        + "the server busy for longer has a longer default of its own."),
    Option(
      name: "connect_timeout_ms", levels: .all,
      kind: .integer(
        1...3_600_000, unit: "ms", get: { $0.connectTimeout }, set: { $0.connectTimeout = $1 }),
      meaning: "The time for opening one connection, the TLS handshake included."),
    Option(
      name: "attempt_timeout_ms", levels: .all,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.attemptTimeout }, set: { $0.attemptTimeout = $1 }),
      meaning: "The time for one attempt of a request that may be executed twice, where there is "
        + "another coordinator to try; without it one that hangs takes all the time there is."),
    Option(
      name: "max_attempts", levels: .all,
      kind: .integer(
        1...1_000, unit: "attempts", get: { $0.maxAttempts }, set: { $0.maxAttempts = $1 }),
      meaning: "The most attempts made for one call. Only a request that was certainly not "
        + "executed, or that may be executed twice, is tried again."),
    Option(
      name: "unavailable_wait_ms", levels: .all,
      kind: .integer(
        0...86_400_000, unit: "ms", get: { $0.unavailableWait }, set: { $0.unavailableWait = $1 }),
      meaning:
        "The time for which a call tries again, after 50 ms, doubled each time, at most 2 s, "
        + "while no coordinator can be reached: for programs that start before their database. "
        + "timeout_ms still holds; max_attempts does not count these attempts."),
    Option(
      name: "max_response_bytes", levels: .all,
      kind: .integer(
        1...(1 << 46), unit: "bytes", get: { $0.maxResponseBytes },
        set: { $0.maxResponseBytes = $1 }),
      meaning: "The largest answer accepted, once it is inflated; a larger one is "
        + "ARANGO_ERR_PROTOCOL."),
    Option(
      name: "version_check", levels: .all,
      kind: .boolean(get: { $0.checksVersion }, set: { $0.checksVersion = $1 }),
      meaning: "Whether an operation that not every version of ArangoDB has is refused with "
        + "ARANGO_ERR_UNSUPPORTED, for which a host is asked for its version once."),
  ]

  /// What every request says.
  static let requestOptions: [Option] = [
    Option(
      name: "headers", levels: [.database, .derived],
      kind: .other("object of strings", defaultValue: .object([])) {
        (settings, value) throws(ArangoError) in
        settings.headers = try Header.list(value)
      },
      meaning: "Headers of every request: an object of strings."),
    Option(
      name: "idempotent", levels: [.database, .derived],
      kind: .boolean(get: { $0.idempotent }, set: { $0.idempotent = $1 }),
      meaning: "Whether requests may be executed twice: then they are sent again also when it is "
        + "unknown whether they were executed."),
    Option(
      name: "dirty_read", levels: [.database, .derived],
      kind: .boolean(get: { $0.dirtyRead }, set: { $0.dirtyRead = $1 }),
      meaning: "Whether followers may answer reads, with data that may be a little old."),
    Option(
      name: "queue_time_limit", levels: .all,
      kind: .other("number above 0, or `\"auto\"`", unit: "s") {
        (settings, value) throws(ArangoError) in
        settings.queueTimeLimit = try QueueTimeLimit(value)
      },
      meaning:
        "How long a request may wait in a server's queue; one that would wait longer is refused "
        + "there at once and goes to another. \"auto\": as long as the call has left."),
    Option(
      name: "transaction", levels: .derived,
      kind: .text(get: { $0.transaction }, set: { $0.transaction = $1 }),
      meaning: "The id of the stream transaction that requests belong to."),
    Option(
      name: "host", levels: .derived,
      kind: .other("URL") { (settings, value) throws(ArangoError) in
        settings.host = try Endpoint(parsing: value.checkedText())
      },
      meaning: "The only coordinator that requests go to, one of the client's; also the errands "
        + "before them."),
    Option(
      name: "async", levels: .derived,
      kind: .oneOf(
        [.boolean(false), .boolean(true), .string("store")],
        get: { $0.async == .off ? .boolean(false) : .boolean(true) },
        set: { $0.async = $1 == .boolean(false) ? .off : $1 == .boolean(true) ? .forget : .store }),
      meaning: "Whether the server answers before it has done the work: with nothing, or with the "
        + "id of a job whose result it keeps."),
  ]
}
