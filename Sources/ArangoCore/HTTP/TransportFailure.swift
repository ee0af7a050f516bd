/// The failure of an attempt without a response.
package struct TransportFailure: Error, Sendable, Equatable {
  /// The kinds of failures.
  package enum Kind: Sendable, Equatable {
    /// The host name has no address.
    case unresolved
    /// The connection was refused or could not be opened.
    case refused
    /// The connection was not opened before its timeout.
    case connectTimeout
    /// The TLS handshake failed or the certificate was rejected.
    case tls
    /// No complete response was received before the timeout.
    case timeout
    /// The connection broke.
    case broken
    /// The response violates HTTP, or uses a part of HTTP that ArangoDB does not use.
    case malformed
    /// The response ended before its announced length.
    case truncated
    /// The response exceeds `max_response_bytes`.
    case tooLarge
    /// The maximum number of connections is in use.
    case poolExhausted
    /// The client was destroyed.
    case closed
    /// The caller cancelled the call.
    case cancelled
    /// The process has no memory or descriptors left, or the library has a bug.
    case local

    /// True if no connection was opened.
    package var isOfConnecting: Bool {
      switch self {
      case .unresolved, .refused, .connectTimeout, .tls: true
      case .timeout, .broken, .malformed, .truncated, .tooLarge, .poolExhausted, .closed,
        .cancelled, .local:
        false
      }
    }

    /// True if the failure ends the call.
    var isEnd: Bool { self == .closed || self == .cancelled }

    /// The description of failures without a more specific one.
    package var description: String {
      switch self {
      case .unresolved: "the host name has no address"
      case .refused: "connection refused"
      case .connectTimeout: "no connection in time"
      case .tls: "the TLS handshake failed"
      case .timeout: "no answer in time"
      case .broken: "the connection broke"
      case .malformed: "the answer is not HTTP as it should be"
      case .truncated: "the answer ended early"
      case .tooLarge: "the answer is too large"
      case .poolExhausted: "no connection became free in time"
      case .closed: "the client is destroyed"
      case .cancelled: "cancelled"
      case .local: "no connection can be made"
      }
    }
  }

  /// The kind of the failure.
  package let kind: Kind
  /// True if sending the request had begun.
  package let sent: Bool
  /// True if the connection had served a request before.
  package let reused: Bool
  /// The description without the host: "connection refused".
  package let detail: String

  /// Creates a failure.
  package init(_ kind: Kind, sent: Bool, reused: Bool, detail: String) {
    self.kind = kind
    self.sent = sent
    self.reused = reused
    self.detail = detail
  }

  /// The failure of another request that waited for the connection: nothing of it was sent.
  package var ofOther: TransportFailure {
    TransportFailure(kind, sent: false, reused: false, detail: detail)
  }

  /// True if the cause may lie outside of the host: a reused connection that the peer closed when idle, a
  /// response too large for the caller, a lack of memory in the caller's process.
  var isHostNeutral: Bool {
    switch kind {
    case .local, .tooLarge, .poolExhausted, .closed, .cancelled: true
    case .broken: reused
    case .unresolved, .refused, .connectTimeout, .tls, .timeout, .malformed, .truncated: false
    }
  }
}
