extension Option {
  /// Connections, submissions and compression.
  static let connectionOptions: [Option] = [
    Option(
      name: "max_connections", levels: .client,
      kind: .integer(
        1...100_000, unit: "connections", get: { $0.connections.maxConnections },
        set: { $0.connections.maxConnections = $1 }),
      meaning:
        "The maximum number of connections to each coordinator. A call waits up to "
        + "connect_timeout_ms for a free connection."),
    Option(
      name: "max_submit_connections", levels: .client,
      kind: .integer(
        1...100_000, unit: "connections", get: { $0.connections.maxSubmitConnections },
        set: { $0.connections.maxSubmitConnections = $1 }),
      meaning:
        "The maximum number of connections to each coordinator used by submissions. Further "
        + "submissions are queued in FIFO order until their timeout_ms expires."),
    Option(
      name: "max_in_flight", levels: .client,
      kind: .integer(
        1...10_000_000, unit: "submissions", get: { $0.call.maxInFlight },
        set: { $0.call.maxInFlight = $1 }),
      meaning:
        "The maximum number of unfinished submissions of the client, including queued ones. A "
        + "further submission immediately ends with ARANGO_ERR_BUSY."),
    Option(
      name: "slow_call_ms", levels: .client,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.call.slowCall }, set: { $0.call.slowCall = $1 }),
      meaning:
        "The duration from which a call is reported by the event slow_call of "
        + "arango_client_events."),
    Option(
      name: "max_idle_connections", levels: .client,
      kind: .integer(
        0...10_000, unit: "connections", get: { $0.connections.maxIdleConnections },
        set: { $0.connections.maxIdleConnections = $1 }),
      meaning: "The maximum number of idle connections kept open to each coordinator."),
    Option(
      name: "max_idle_ms", levels: .client,
      kind: .integer(
        1...86_400_000, unit: "ms", get: { $0.connections.maxIdle },
        set: { $0.connections.maxIdle = $1 }),
      meaning:
        "The time for which an idle connection may be reused. Servers close idle connections "
        + "after 300 s."),
    Option(
      name: "max_connection_age_ms", levels: .client,
      kind: .integer(
        1...(1 << 40), unit: "ms", get: { $0.connections.maxConnectionAge },
        set: { $0.connections.maxConnectionAge = $1 }),
      meaning:
        "The age at which a connection is replaced. Opening a new one resolves the host's name "
        + "again."),
    Option(
      name: "http_version", levels: .client,
      kind: .other("`\"1.1\"`", defaultValue: .string("1.1")) { (_, value) throws(ArangoError) in
        guard value != .string("1.1") else { return }
        throw .argument(
          "expected \"1.1\", the only version that is spoken, got " + value.displayText.sanitized)
      },
      meaning: "The HTTP version."),
    Option(
      name: "compress_requests", levels: .client,
      kind: .oneOf(
        ContentCoding.allCases.map { .string($0.rawValue) }, get: { _ in .null },
        set: {
          if case .string(let name) = $1 {
            $0.connections.compressRequests = ContentCoding(rawValue: name)
          }
        }),
      meaning: "The compression of request bodies. Servers support both from version 3.12 on."),
    Option(
      name: "compress_threshold_bytes", levels: .client,
      kind: .integer(
        0...(1 << 46), unit: "bytes", get: { $0.connections.compressThreshold },
        set: { $0.connections.compressThreshold = $1 }),
      meaning: "The minimum size of a request body that is compressed."),
    Option(
      name: "compress_responses", levels: .client,
      kind: .boolean(
        get: { $0.connections.compressResponses }, set: { $0.connections.compressResponses = $1 }),
      meaning: "If true, servers may compress response bodies, and the library decompresses them."),
    Option(
      name: "proxy", levels: .client,
      kind: .secret { (settings, url) throws(ArangoError) in
        settings.connections.proxy = try ProxyURL(parsing: url)
      },
      meaning:
        "The URL of a proxy for all connections: http://, https://, socks5:// or socks5h://, "
        + "with a user and a password if the proxy requires them. Environment variables are not "
        + "used."),
    Option(
      name: "binding", levels: .client,
      kind: .text(get: { $0.request.binding }, set: { $0.request.binding = $1 }),
      meaning: "The name of the language binding, sent in the header x-arango-driver: \"python\"."),
  ]
}
