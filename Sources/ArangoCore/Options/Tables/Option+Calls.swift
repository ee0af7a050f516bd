extension Option {
  /// Limits of a call.
  static let callOptions: [Option] = [
    Option(
      name: "timeout_ms", levels: .all,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.call.timeout },
        set: {
          $0.call.timeout = $1
          $0.call.timeoutWasSet = true
        }),
      meaning:
        "The time limit of a whole call, including all its attempts. An operation that may keep "
        + "the server busy for longer has a longer default."),
    Option(
      name: "connect_timeout_ms", levels: .all,
      kind: .integer(
        1...3_600_000, unit: "ms", get: { $0.call.connectTimeout },
        set: { $0.call.connectTimeout = $1 }),
      meaning: "The time limit for opening one connection, including the TLS handshake."),
    Option(
      name: "attempt_timeout_ms", levels: .all,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.call.attemptTimeout },
        set: { $0.call.attemptTimeout = $1 }),
      meaning:
        "The time limit of one attempt of an idempotent request while another coordinator can "
        + "be tried. If it is not given, an attempt may use all the time left for the call."),
    Option(
      name: "max_attempts", levels: .all,
      kind: .integer(
        1...1_000, unit: "attempts", get: { $0.call.maxAttempts }, set: { $0.call.maxAttempts = $1 }
      ),
      meaning:
        "The maximum number of attempts of one call. A request is sent again only if it was "
        + "certainly not executed or is idempotent."),
    Option(
      name: "unavailable_wait_ms", levels: .all,
      kind: .integer(
        0...86_400_000, unit: "ms", get: { $0.call.unavailableWait },
        set: { $0.call.unavailableWait = $1 }),
      meaning:
        "The time for which a call continues to try while no coordinator can be reached, for "
        + "programs that start before their database. The pause between two rounds is 50 ms at "
        + "first, is doubled each time, and is at most 2 s. timeout_ms still applies; "
        + "max_attempts does not count these attempts."),
    Option(
      name: "max_response_bytes", levels: .all,
      kind: .integer(
        1...(1 << 46), unit: "bytes", get: { $0.call.maxResponseBytes },
        set: { $0.call.maxResponseBytes = $1 }),
      meaning:
        "The maximum size of a response body after decompression. A larger body is "
        + "ARANGO_ERR_PROTOCOL."),
    Option(
      name: "version_check", levels: .all,
      kind: .boolean(get: { $0.call.checksVersion }, set: { $0.call.checksVersion = $1 }),
      meaning:
        "If true, an operation that the server's version does not have fails with "
        + "ARANGO_ERR_UNSUPPORTED. For operations that not every version has, the version of a "
        + "host is requested once."),
  ]

  /// Settings of every request.
  static let requestOptions: [Option] = [
    Option(
      name: "headers", levels: [.database, .derived],
      kind: .other("object of strings", defaultValue: .object([])) {
        (settings, value) throws(ArangoError) in
        settings.request.headers = try Header.list(value)
      },
      meaning: "Headers added to every request: an object of strings."),
    Option(
      name: "idempotent", levels: [.database, .derived],
      kind: .boolean(get: { $0.request.idempotent }, set: { $0.request.idempotent = $1 }),
      meaning:
        "If true, all requests are treated as idempotent: a request is sent again even if it is "
        + "unknown whether it was executed."),
    Option(
      name: "dirty_read", levels: [.database, .derived],
      kind: .boolean(get: { $0.request.dirtyRead }, set: { $0.request.dirtyRead = $1 }),
      meaning: "If true, followers may serve reads, with data that may be slightly out of date."),
    Option(
      name: "queue_time_limit", levels: .all,
      kind: .other("number above 0, or `\"auto\"`", unit: "s") {
        (settings, value) throws(ArangoError) in
        settings.request.queueTimeLimit = try QueueTimeLimit(value)
      },
      meaning:
        "The maximum time a request may wait in a server's queue. The server immediately "
        + "refuses a request that would wait longer, and the request is sent to another "
        + "coordinator. \"auto\" stands for the time left for the call."),
    Option(
      name: "transaction", levels: .derived,
      kind: .text(get: { $0.request.transaction }, set: { $0.request.transaction = $1 }),
      meaning: "The id of the stream transaction in which requests are executed."),
    Option(
      name: "host", levels: .derived,
      kind: .other("URL") { (settings, value) throws(ArangoError) in
        settings.hosts.host = try Endpoint(parsing: value.checkedText())
      },
      meaning:
        "The URL of the client's coordinator to which all requests are sent, including the "
        + "internal requests before them."),
    Option(
      name: "async", levels: .derived,
      kind: .oneOf(
        [.boolean(false), .boolean(true), .string("store")],
        get: { $0.request.async == .off ? .boolean(false) : .boolean(true) },
        set: {
          $0.request.async = $1 == .boolean(false) ? .off : $1 == .boolean(true) ? .forget : .store
        }),
      meaning:
        "If true or \"store\", the server responds before it executes the request. With true "
        + "the result is discarded. With \"store\" the server keeps the result as a job, and the "
        + "response has the job's id."),
  ]
}
