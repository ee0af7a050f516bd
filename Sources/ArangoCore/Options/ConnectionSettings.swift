/// The settings of connections and of what is sent over them.
package struct ConnectionSettings: Sendable, Equatable {
  /// The maximum number of connections to each coordinator, idle ones included.
  package var maxConnections: Int64 = 1_000
  /// The maximum number of connections to each coordinator that submissions use concurrently.
  package var maxSubmitConnections: Int64 = 64
  /// The maximum number of idle connections to each coordinator.
  package var maxIdleConnections: Int64 = 64
  /// The maximum idle time of a connection, in milliseconds. The server closes connections after 300 s.
  package var maxIdle: Int64 = 120_000
  /// The maximum age of a connection, in milliseconds.
  package var maxConnectionAge: Int64 = 3_600_000
  /// The compression of request bodies; nil: none.
  package var compressRequests: ContentCoding?
  /// The minimum size in bytes of a request body that is compressed.
  package var compressThreshold: Int64 = 1_024
  /// True if responses may be compressed.
  package var compressResponses = true
  /// The proxy of all connections; nil: none.
  package var proxy: ProxyURL?

  /// Creates the defaults.
  package init() {}
}
