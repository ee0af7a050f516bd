/// Takes the hosts in turn.
package struct RoundRobin: Sendable {
  private var turn = 0

  /// A second attempt goes to the next host in order and takes no turn: if it did, two hosts taken
  /// in turn would meet the dead one every time.
  mutating func choose(among candidates: [Int], after failedHosts: Int?) -> Int {
    if let failedHosts { return candidates.first { $0 > failedHosts } ?? candidates[0] }
    defer { turn &+= 1 }
    return candidates[Int(turn.magnitude % UInt(candidates.count))]
  }
}
