/// Why an attempt brought no answer.
package struct TransportFailure: Error, Sendable, Equatable {
  /// The kinds of failure a driver tells apart.
  package enum Kind: Sendable, Equatable {
    /// The host's name has no address.
    case unresolved
    /// The connection was refused or could not be made.
    case refused
    /// The connection was not made in time.
    case connectTimeout
    /// The TLS handshake failed or the certificate was refused.
    case tls
    /// No answer came in time.
    case timeout
    /// The connection broke.
    case broken
    /// What came is not HTTP, or not HTTP as ArangoDB may speak it.
    case malformed
    /// The answer ended before its length was reached.
    case truncated
    /// The answer is larger than is accepted.
    case tooLarge
    /// As many connections as the client may have are in use.
    case poolExhausted
    /// The client was destroyed.
    case closed
    /// The caller gave the call up.
    case cancelled
    /// The process has no memory or descriptors left, or the library is at fault.
    case local

    /// Whether no connection was made.
    package var isOfConnecting: Bool {
      switch self {
      case .unresolved, .refused, .connectTimeout, .tls: true
      case .timeout, .broken, .malformed, .truncated, .tooLarge, .poolExhausted, .closed,
        .cancelled,
        .local:
        false
      }
    }

    /// Whether the call is over by it.
    var isEnd: Bool { self == .closed || self == .cancelled }

    /// What happened, where libcurl has no words for it.
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

  /// What happened.
  package let kind: Kind
  /// Whether sending the request had begun.
  package let sent: Bool
  /// Whether the connection had served a request before.
  package let reused: Bool
  /// What happened in words, without the host: "connection refused".
  package let detail: String

  /// Makes a failure.
  package init(_ kind: Kind, sent: Bool, reused: Bool, detail: String) {
    self.kind = kind
    self.sent = sent
    self.reused = reused
    self.detail = detail
  }

  /// The same for a request that waited for the connection too.
  package var ofOther: TransportFailure {
    TransportFailure(kind, sent: false, reused: false, detail: detail)
  }

  /// Whether it may have nothing to do with how the host is: a kept connection may close at the
  /// moment it is used, an answer be too large for the caller, the caller's process be short of
  /// memory.
  var isHostNeutral: Bool {
    switch kind {
    case .local, .tooLarge, .poolExhausted, .closed, .cancelled: true
    case .broken: reused
    case .unresolved, .refused, .connectTimeout, .tls, .timeout, .malformed, .truncated: false
    }
  }
}
