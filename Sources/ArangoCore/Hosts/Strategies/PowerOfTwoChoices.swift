/// The cheaper of two hosts taken at random: nearly as good as the cheapest of all, and no herd
/// follows one host's good moment.
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
