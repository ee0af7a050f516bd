/// What must be known before a call's own request can be sent.
package struct Prerequisites: Sendable {
  /// The operation's name, for messages.
  let operation: String
  /// The versions that have the operation and its arguments; nil if the version need not be known.
  let version: CallRequirement?
  /// The short names of servers whose ids the request needs.
  let serverIDs: [String]
  /// What it belongs to that one coordinator keeps.
  var resource: CoordinatorResource?

  /// Nothing: the request can be sent at once.
  package static let nothing = Prerequisites(operation: "", version: nil, serverIDs: [])

  /// Nothing but what it belongs to.
  package static func only(_ resource: CoordinatorResource?) -> Prerequisites {
    Prerequisites(operation: "", version: nil, serverIDs: [], resource: resource)
  }
}

extension PreparedCall {
  /// What must be known before the request can be sent.
  package func prerequisites(checksVersion: Bool, transaction: CoordinatorResource?)
    -> Prerequisites
  {
    let limits = requirement
    return Prerequisites(
      operation: operation.name, version: checksVersion && limits.isLimited ? limits : nil,
      serverIDs: namesToResolve, resource: job ?? transaction)
  }
}
