/// The logins of a client's databases.
package struct Logins: Sendable {
  private var list: [Int: Login] = [:]
  private var last = 0

  /// Takes one in; its number.
  package mutating func add(_ login: Login) -> Int {
    last += 1
    list[last] = login
    return last
  }

  /// Its database is gone.
  package mutating func remove(_ number: Int) {
    list[number] = nil
  }

  /// The one of that number.
  @_optimize(speed)
  package subscript(number: Int) -> Login {
    get { list[number] ?? Login(given: nil) }
    set {
      // One that is gone does not come back: a call of another may outlive it.
      if list[number] != nil { list[number] = newValue }
    }
  }

  /// The one made last of those that are there; nil if there is none.
  package var newest: Int? { list.keys.max() }

  /// When the oldest token in use was made; nil if none is.
  var oldestToken: Instant? { list.values.compactMap { $0.madeAt }.min() }

  /// See `Login.forgetFlight`.
  mutating func forgetFlights() {
    for number in Array(list.keys) { list[number]?.forgetFlight() }
  }
}
