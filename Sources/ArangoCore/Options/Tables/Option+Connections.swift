extension Option {
  /// How connections are made, how many, and what they carry.
  static let connectionOptions: [Option] = [
    Option(
      name: "max_connections", levels: .client,
      kind: .integer(
        1...100_000, unit: "connections", get: { $0.maxConnections },
        set: { $0.maxConnections = $1 }),
      meaning:
        "How many connections to each coordinator there are at most; a call for which none is "
        + "free waits for one, for connect_timeout_ms."),
    Option(
      name: "max_submit_connections", levels: .client,
      kind: .integer(
        1...100_000, unit: "connections", get: { $0.maxSubmitConnections },
        set: { $0.maxSubmitConnections = $1 }),
      meaning:
        "How many of those submissions use at a time; the others wait their turn, in the order in "
        + "which they came, within their timeout_ms."),
    Option(
      name: "max_in_flight", levels: .client,
      kind: .integer(
        1...10_000_000, unit: "submissions", get: { $0.maxInFlight },
        set: { $0.maxInFlight = $1 }),
      meaning:
        "How many submissions may be under way, waiting ones included; beyond it one ends at once "
        + "with ARANGO_ERR_BUSY."),
    Option(
      name: "slow_call_ms", levels: .client,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.slowCall }, set: { $0.slowCall = $1 }),
      meaning: "How long a call takes of which arango_client_events tells as a slow one."),
    Option(
      name: "max_idle_connections", levels: .client,
      kind: .integer(
        0...10_000, unit: "connections", get: { $0.maxIdleConnections },
        set: { $0.maxIdleConnections = $1 }),
      meaning: "How many idle connections are kept open to each coordinator."),
    Option(
      name: "max_idle_ms", levels: .client,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.maxIdle }, set: { $0.maxIdle = $1 }),
      meaning:
        "How long a connection may be idle and still be used; servers close theirs after 300 s."),
    Option(
      name: "max_connection_age_ms", levels: .client,
      kind: .integer(
        1...(1 << 40), unit: "ms", get: { $0.maxConnectionAge }, set: { $0.maxConnectionAge = $1 }),
      meaning: "How old a connection may grow; a new one looks the host's address up again."),
    Option(
      name: "http_version", levels: .client,
      kind: .other("`\"1.1\"`", defaultValue: .string("1.1")) { (_, value) throws(ArangoError) in
        guard value != .string("1.1") else { return }
        throw .argument(
          "expected \"1.1\", the only version that is spoken, got " + value.displayText.sanitized)
      },
      meaning: "The version of HTTP."),
    Option(
      name: "compress_requests", levels: .client,
      kind: .oneOf(
        ContentCoding.allCases.map { .string($0.rawValue) }, get: { _ in .null },
        set: {
          if case .string(let name) = $1 { $0.compressRequests = ContentCoding(rawValue: name) }
        }),
      meaning: "How bodies of requests are compressed; servers from 3.12 on take both."),
    Option(
      name: "compress_threshold_bytes", levels: .client,
      kind: .integer(
        0...(1 << 46), unit: "bytes", get: { $0.compressThreshold },
        set: { $0.compressThreshold = $1 }),
      meaning: "How large a body must be to be compressed."),
    Option(
      name: "compress_responses", levels: .client,
      kind: .boolean(get: { $0.compressResponses }, set: { $0.compressResponses = $1 }),
      meaning: "Whether servers may compress answers, which are inflated here."),
    Option(
      name: "proxy", levels: .client,
      kind: .secret { (settings, url) throws(ArangoError) in
        settings.proxy = try ProxyURL(parsing: url)
      },
      meaning: "The URL of a proxy that connections go through, http://, https://, socks5:// or "
        + "socks5h://, with user and password if it wants them. The environment names none."),
    Option(
      name: "binding", levels: .client,
      kind: .text(get: { $0.binding }, set: { $0.binding = $1 }),
      meaning: "What the library is used through, for the header x-arango-driver: \"python\"."),
  ]
}
