// Selection.
extension HostTable {
  /// Selects the host for the next attempt of a call that failed at `failedHosts`; nil if all have failed.
  ///
  /// A host whose circuit breaker is open for long enough is probed by the first call that comes. If all
  /// breakers are open, the host that failed longest ago is selected. A `pinned` call has one host only; a
  /// call with a `home` is sent there unless the breaker of that host is open.
  @_optimize(speed)
  mutating func choose(
    key: String, besides failedHosts: [Int], pinned: Int? = nil, home: Int? = nil, now: Instant
  ) -> Selection? {
    if let pinned { return choose(pinned, besides: failedHosts, now) }
    if let home, !failedHosts.contains(home), hosts[home].breaker.isFine {
      return Selection(host: home, mustProbe: false)
    }
    if failedHosts.isEmpty && listed.allSatisfy({ hosts[$0].breaker.isFine }) {
      return Selection(host: select(among: listed, key, failedHosts), mustProbe: false)
    }
    let candidates = listed.filter { !failedHosts.contains($0) }
    guard !candidates.isEmpty else { return nil }
    if let due = candidates.first(where: { hosts[$0].breaker.wantsProbe(now: now) }) {
      hosts[due].breaker.probe(now: now)
      return Selection(host: due, mustProbe: true)
    }
    let fine = candidates.filter { hosts[$0].breaker.isFine }
    guard fine.isEmpty else {
      return Selection(host: select(among: fine, key, failedHosts), mustProbe: false)
    }
    return candidates.min { failureTime($0) < failureTime($1) }.map {
      Selection(host: $0, mustProbe: !hosts[$0].breaker.isProven)
    }
  }

  private mutating func choose(
    _ pinned: Int, besides failedHosts: [Int], _ now: Instant
  ) -> Selection? {
    guard !failedHosts.contains(pinned) else { return nil }
    let mustProbe = hosts[pinned].breaker.wantsProbe(now: now)
    if mustProbe { hosts[pinned].breaker.probe(now: now) }
    return Selection(host: pinned, mustProbe: mustProbe)
  }

  /// The strategy's selection.
  @_optimize(speed)
  private mutating func select(
    among candidates: [Int], _ key: String, _ failedHosts: [Int]
  ) -> Int {
    let selected = consultStrategy(among: candidates, key, failedHosts)
    if case .leastLoaded = strategy {
      for other in candidates where other != selected { hosts[other].load.passedOver() }
    }
    return selected
  }

  // A function of its own, so that no copy of the array lives when it is changed: that would copy the storage.
  private mutating func consultStrategy(
    among candidates: [Int], _ key: String, _ failedHosts: [Int]
  ) -> Int {
    let all = hosts
    let choice = HostStrategy.Choice(
      lastTried: failedHosts.last, key: key, name: { all[$0].url }, cost: { all[$0].load.cost })
    return strategy.choose(among: candidates, for: choice, &random)
  }

  private func failureTime(_ host: Int) -> UInt64 {
    // A host that never responded comes last.
    hosts[host].breaker.isProven ? hosts[host].breaker.lastFailure?.nanoseconds ?? 0 : .max
  }

  /// True if there is another host than these.
  func hasOther(than failedHosts: [Int], _ current: Int) -> Bool {
    listed.contains { $0 != current && !failedHosts.contains($0) }
  }
}
