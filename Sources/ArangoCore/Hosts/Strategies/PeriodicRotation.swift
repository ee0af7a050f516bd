/// Changes to the next host after a number of requests, or if the host is not a candidate.
package struct PeriodicRotation: Sendable {
  private let period: Int
  private var host: Int?
  private var requests = 0

  init(_ period: Int) {
    self.period = max(1, period)
  }

  mutating func choose(among candidates: [Int], isRetry: Bool) -> Int {
    if !isRetry, requests >= period { change(among: candidates) }
    guard let host, candidates.contains(host) else {
      change(among: candidates)
      requests = 1
      return host ?? candidates[0]
    }
    requests += 1
    return host
  }

  private mutating func change(among candidates: [Int]) {
    let next = host.flatMap { host in candidates.first { $0 > host } }
    host = next ?? candidates[0]
    requests = 0
  }
}
