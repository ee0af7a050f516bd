/// Stays with one host for as long as it may be used.
package struct StickyHost: Sendable {
  private var host: Int?

  mutating func choose(among candidates: [Int], _ other: () -> Int) -> Int {
    if let host, candidates.contains(host) { return host }
    let chosen = other()
    host = chosen
    return chosen
  }
}
