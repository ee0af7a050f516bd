/// Chooses the same host for as long as it is a candidate.
package struct StickyHost: Sendable {
  private var host: Int?

  mutating func choose(among candidates: [Int], _ other: () -> Int) -> Int {
    if let host, candidates.contains(host) { return host }
    let chosen = other()
    host = chosen
    return chosen
  }
}
