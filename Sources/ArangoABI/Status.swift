internal import ArangoCore
internal import CArango

extension ArangoError.Code {
  /// The constant of arango.h. The switch has no default, so that a new code needs a constant.
  var status: arango_status {
    switch self {
    case .argument: ARANGO_ERR_ARGUMENT
    case .connect: ARANGO_ERR_CONNECT
    case .network: ARANGO_ERR_NETWORK
    case .timeout: ARANGO_ERR_TIMEOUT
    case .tls: ARANGO_ERR_TLS
    case .auth: ARANGO_ERR_AUTH
    case .server: ARANGO_ERR_SERVER
    case .protocolViolation: ARANGO_ERR_PROTOCOL
    case .cancelled: ARANGO_ERR_CANCELLED
    case .closed: ARANGO_ERR_CLOSED
    case .unsupported: ARANGO_ERR_UNSUPPORTED
    case .internalFault: ARANGO_ERR_INTERNAL
    case .busy: ARANGO_ERR_BUSY
    }
  }
}

extension Execution {
  /// The constant of arango.h.
  var constant: arango_execution {
    switch self {
    case .notExecuted: ARANGO_NOT_EXECUTED
    case .executed: ARANGO_EXECUTED
    case .unknown: ARANGO_EXECUTION_UNKNOWN
    }
  }
}
