/// Cycles through the hosts.
package struct RoundRobin: Sendable {
  private var next = 0

  /// Returns the next host. A retry gets the host after the failed one and does not advance the cycle:
  /// otherwise, with one dead host of two, every first attempt would go to the dead one.
  mutating func choose(among candidates: [Int], after failedHost: Int?) -> Int {
    if let failedHost { return candidates.first { $0 > failedHost } ?? candidates[0] }
    defer { next &+= 1 }
    return candidates[Int(next.magnitude % UInt(candidates.count))]
  }
}
