/// The authentications of a client's databases.
package struct AuthTable: Sendable {
  private struct Slot {
    /// The identifier, whose low bits are the index of the slot; 0 if the slot is unused.
    var id: AuthID
    var auth: AuthState
  }

  private static let indexBits = 24
  private static let unusedID = AuthID(number: 0)

  private var slots: [Slot] = []
  private var unused: [Int] = []
  private var last = 0

  /// Adds an authentication and returns its identifier.
  package mutating func add(_ auth: AuthState) -> AuthID {
    last += 1
    let index = unused.popLast() ?? slots.count
    let id = AuthID(number: last << AuthTable.indexBits | index)
    if index == slots.count {
      slots.append(Slot(id: id, auth: auth))
    } else {
      slots[index] = Slot(id: id, auth: auth)
    }
    return id
  }

  /// Removes the authentication of a database that was destroyed.
  package mutating func remove(_ id: AuthID) {
    guard let index = index(of: id) else { return }
    slots[index] = Slot(id: AuthTable.unusedID, auth: AuthState(given: nil))
    unused.append(index)
  }

  /// The authentication of an identifier; one without a header if it was removed.
  @_optimize(speed)
  package subscript(id: AuthID) -> AuthState {
    get { index(of: id).map { slots[$0].auth } ?? AuthState(given: nil) }
    _modify {
      if let index = index(of: id) {
        yield &slots[index].auth
      } else {
        // A call may outlive its database. Changes to a removed authentication are dropped.
        var removed = AuthState(given: nil)
        yield &removed
      }
    }
  }

  /// The version of the current header, and whether it carries a token.
  @_optimize(speed)
  func token(of id: AuthID) -> (version: Int, isToken: Bool) {
    guard let index = index(of: id) else { return (0, false) }
    return (slots[index].auth.tokenVersion, slots[index].auth.isToken)
  }

  private func index(of id: AuthID) -> Int? {
    let index = id.number & (1 << AuthTable.indexBits - 1)
    return index < slots.count && slots[index].id == id ? index : nil
  }

  /// The identifier that was added last, of those that are present; nil if there is none.
  package var newest: AuthID? {
    slots.map { $0.id.number }.max().flatMap { $0 == 0 ? nil : AuthID(number: $0) }
  }

  /// The time at which the oldest token in use was received; nil if there is none.
  var oldestToken: Instant? { slots.compactMap { $0.auth.receivedAt }.min() }

  /// See `AuthState.resetAfterFork`.
  mutating func resetAfterFork() {
    for index in slots.indices { slots[index].auth.resetAfterFork() }
  }
}
