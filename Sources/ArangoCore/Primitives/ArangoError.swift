/// The error type of the library: a class, a message and the execution of the request.
package struct ArangoError: Error, Sendable, Equatable {
  /// The classes of errors, one for each negative `arango_status`.
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

    /// The name of the status in C.
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

  /// The class of the error.
  package var code: Code
  /// A lower-case clause that names the value and the expectation.
  package var message: String
  /// The execution of the request.
  package var execution: Execution

  /// Creates an error.
  package init(_ code: Code, _ message: String, execution: Execution = .notExecuted) {
    self.code = code
    self.message = message
    self.execution = execution
  }

  /// Returns the error for an invalid argument; nothing was sent.
  package static func argument(_ message: String) -> ArangoError {
    ArangoError(.argument, message)
  }

  /// Returns the error with a subject before its message: "cluster.health: …".
  package func about(_ subject: String) -> ArangoError {
    var error = self
    error.message = subject + ": " + message
    return error
  }
}
