/// The logins of a client's databases.
package struct AuthTable: Sendable {
  /// A place in the list.
  private struct Slot {
    /// The number of the login, whose low bits say where it is; 0 if the place is not used.
    var number: Int
    var login: AuthState
  }

  private static let indexBits = 24

  private var slots: [Slot] = []
  private var unused: [Int] = []
  private var last = 0

  /// Takes a login in and returns its number, which no other will have.
  package mutating func add(_ login: AuthState) -> Int {
    last += 1
    let index = unused.popLast() ?? slots.count
    let number = last << AuthTable.indexBits | index
    if index == slots.count {
      slots.append(Slot(number: number, login: login))
    } else {
      slots[index] = Slot(number: number, login: login)
    }
    return number
  }

  /// Removes the login of a database that is gone.
  package mutating func remove(_ number: Int) {
    guard let index = index(of: number) else { return }
    slots[index] = Slot(number: 0, login: AuthState(given: nil))
    unused.append(index)
  }

  /// The login of a number.
  @_optimize(speed)
  package subscript(number: Int) -> AuthState {
    get { index(of: number).map { slots[$0].login } ?? AuthState(given: nil) }
    _modify {
      if let index = index(of: number) {
        yield &slots[index].login
      } else {
        // One that is gone does not come back: a call of another may outlive it.
        var gone = AuthState(given: nil)
        yield &gone
      }
    }
  }

  private func index(of number: Int) -> Int? {
    let index = number & (1 << AuthTable.indexBits - 1)
    return index < slots.count && slots[index].number == number ? index : nil
  }

  /// The number of the login added last of those that are there; nil if there is none.
  package var newest: Int? {
    slots.map { $0.number }.max().flatMap { $0 == 0 ? nil : $0 }
  }

  /// The moment at which the oldest token in use was made; nil if there is none.
  var oldestToken: Instant? { slots.compactMap { $0.login.madeAt }.min() }

  /// See `AuthState.resetAfterFork`.
  mutating func resetAfterFork() {
    for index in slots.indices { slots[index].login.resetAfterFork() }
  }
}
