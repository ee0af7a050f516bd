/// The one error of the library: a class, a sentence, and whether anything was executed.
package struct ArangoError: Error, Sendable, Equatable {
  /// The classes of failure, one for each `arango_status` below zero.
  package enum Code: Sendable, Equatable, CaseIterable {
    case argument
    case connect
    case network
    case timeout
    case tls
    case auth
    case server
    case protocolViolation
    case cancelled
    case closed
    case unsupported
    case internalFault
    case busy

    /// The name of its status in C.
    package var name: StaticString {
      switch self {
      case .argument: "ARANGO_ERR_ARGUMENT"
      case .connect: "ARANGO_ERR_CONNECT"
      case .network: "ARANGO_ERR_NETWORK"
      case .timeout: "ARANGO_ERR_TIMEOUT"
      case .tls: "ARANGO_ERR_TLS"
      case .auth: "ARANGO_ERR_AUTH"
      case .server: "ARANGO_ERR_SERVER"
      case .protocolViolation: "ARANGO_ERR_PROTOCOL"
      case .cancelled: "ARANGO_ERR_CANCELLED"
      case .closed: "ARANGO_ERR_CLOSED"
      case .unsupported: "ARANGO_ERR_UNSUPPORTED"
      case .internalFault: "ARANGO_ERR_INTERNAL"
      case .busy: "ARANGO_ERR_BUSY"
      }
    }
  }

  /// The class.
  package var code: Code
  /// One lower-case clause that names the value and what was wanted.
  package var message: String
  /// Whether the server executed the request.
  package var execution: Execution

  /// Makes an error.
  package init(_ code: Code, _ message: String, execution: Execution = .notExecuted) {
    self.code = code
    self.message = message
    self.execution = execution
  }

  /// The caller passed something unusable; nothing was sent.
  package static func argument(_ message: String) -> ArangoError {
    ArangoError(.argument, message)
  }

  /// The same error, said of something: "cluster.health: …".
  package func about(_ subject: String) -> ArangoError {
    var error = self
    error.message = subject + ": " + message
    return error
  }
}
