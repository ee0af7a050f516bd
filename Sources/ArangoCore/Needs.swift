/// What must be known before a call's own request can be sent.
package struct Needs: Sendable {
  /// The operation's name, for messages.
  let operation: String
  /// The versions that have the operation; nil if that need not be known.
  let version: Availability?
  /// The short names of servers whose ids the request needs.
  let serverIDs: [String]

  /// Nothing: the request can be sent at once.
  package static let nothing = Needs(operation: "", version: nil, serverIDs: [])
}

extension PreparedCall {
  /// What must be known before the request can be sent.
  package func needs(checksVersion: Bool) -> Needs {
    let limits = operation.availability
    return Needs(
      operation: operation.name, version: checksVersion && limits.isLimited ? limits : nil,
      serverIDs: namesToResolve)
  }
}
