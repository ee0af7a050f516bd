/// Chooses the cheaper of two random hosts. That is nearly as good as the cheapest of all, and avoids that
/// all clients choose the same host concurrently.
enum PowerOfTwoChoices {
  static func choose(
    among candidates: [Int], _ cost: (Int) -> UInt64, _ random: inout RandomSource
  ) -> Int {
    guard candidates.count > 1 else { return candidates[0] }
    let first = Int.random(in: 0..<candidates.count, using: &random)
    let offset = Int.random(in: 1..<candidates.count, using: &random)
    let one = candidates[first]
    let other = candidates[(first + offset) % candidates.count]
    return cost(other) < cost(one) ? other : one
  }
}
