/// Takes the hosts in turn.
package struct RoundRobin: Sendable {
  private var turn = 0

  /// Starts at the first host.
  package init() {}

  /// The host whose turn it is.
  package mutating func choose(of count: Int) -> Int {
    guard count > 0 else { return 0 }
    let chosen = turn % count
    turn = (chosen + 1) % count
    return chosen
  }
}
