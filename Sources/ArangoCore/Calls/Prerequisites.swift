/// The facts that must be known before a call's own request can be sent.
package struct Prerequisites: Sendable {
  /// The name of the operation, for messages.
  let operation: String
  /// The versions that have the operation and its arguments; nil if the version need not be known.
  let version: CallRequirement?
  /// The short names of servers whose ids the request needs.
  let serverIDs: [String]
  /// The resource that the request refers to.
  var resource: CoordinatorResource?

  /// No prerequisites: the request can be sent immediately.
  package static let nothing = Prerequisites(operation: "", version: nil, serverIDs: [])

  /// The resource alone.
  package static func only(_ resource: CoordinatorResource?) -> Prerequisites {
    Prerequisites(operation: "", version: nil, serverIDs: [], resource: resource)
  }
}

extension PreparedCall {
  /// The prerequisites of the request.
  package func prerequisites(checksVersion: Bool, transaction: CoordinatorResource?)
    -> Prerequisites
  {
    let requirement = self.requirement
    return Prerequisites(
      operation: operation.name,
      version: checksVersion && requirement.isLimited ? requirement : nil,
      serverIDs: namesToResolve, resource: resource ?? transaction)
  }
}
