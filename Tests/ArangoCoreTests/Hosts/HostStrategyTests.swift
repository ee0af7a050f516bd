import Testing

@testable import ArangoCore

/// A book of so many hosts that only the test's clock moves.
private struct Shelf {
  var state: ClusterState
  var now = Instant(nanoseconds: 1_000_000_000)

  init(_ count: Int, _ strategy: String?, period: Int = 100, seed: UInt64 = 1) throws {
    state = ClusterState(
      endpoints: try HostList.parse(list: (0..<count).map { "http://h\($0):1" }),
      strategy: try HostStrategy(named: strategy, period: period), seed: seed)
  }

  /// Chooses, lets the host answer, and says which it was.
  mutating func take(key: String = "", after microseconds: UInt64 = 100) -> Int {
    guard let chosen = state.hosts.choose(key: key, besides: [], now: now) else { return -1 }
    state.hosts.attemptStarted(chosen.host)
    state.answered(chosen.host, after: microseconds)
    return chosen.host
  }

  /// How often each host is taken in so many choices.
  mutating func counts(_ choices: Int, key: (Int) -> String = { _ in "" }) -> [Int] {
    var counts = state.hosts.map { _ in 0 }
    for choice in 0..<choices { counts[take(key: key(choice))] += 1 }
    return counts
  }

  mutating func lose(_ host: Int) {
    state.hosts.attemptStarted(host)
    state.failed(host, now: now)
  }
}

@Suite struct HostStrategyTests {
  @Test func `round robin cycles through the hosts and is the default`() throws {
    for name in [nil, "roundrobin"] {
      var shelf = try Shelf(3, name)
      let choices = (0..<7).map { _ in shelf.take() }
      #expect(choices == [0, 1, 2, 0, 1, 2, 0])
    }
  }

  @Test(arguments: ["roundrobin", "random"])
  func `hosts are chosen evenly, also with one host down`(name: String) throws {
    var shelf = try Shelf(4, name)
    // 2,500 each; five standard deviations are 217.
    for count in shelf.counts(10_000) { #expect((2_283...2_717).contains(count)) }
    shelf.lose(2)
    let counts = shelf.counts(9_000)
    #expect(counts[2] == 0)
    // 3,000 each; five standard deviations are 224.
    for host in [0, 1, 3] { #expect((2_776...3_224).contains(counts[host])) }
  }

  @Test func `single keeps its host until it fails, then keeps the next`() throws {
    var shelf = try Shelf(3, "single")
    #expect(shelf.counts(1_000) == [1_000, 0, 0])
    shelf.lose(0)
    #expect(shelf.counts(10) == [0, 10, 0])
    shelf.now = shelf.now.advanced(byMilliseconds: 60_000)
    _ = shelf.take()  // the probe brings host 0 back
    #expect(shelf.counts(10) == [0, 10, 0])
  }

  @Test func `fallback chooses the first host whose breaker is closed`() throws {
    var shelf = try Shelf(3, "fallback")
    #expect(shelf.counts(10) == [10, 0, 0])
    shelf.lose(0)
    #expect(shelf.counts(10) == [0, 10, 0])
    shelf.now = shelf.now.advanced(byMilliseconds: 60_000)
    #expect(shelf.counts(10) == [10, 0, 0])
  }

  @Test func `periodic changes the host after a number of requests`() throws {
    var shelf = try Shelf(3, "periodic", period: 2)
    let choices = (0..<8).map { _ in shelf.take() }
    #expect(choices == [0, 0, 1, 1, 2, 2, 0, 0])
    shelf.lose(1)
    let around = (0..<4).map { _ in shelf.take() }
    #expect(around == [2, 2, 0, 0])
  }

  @Test func `sticky keeps a random host`() throws {
    var taken: Set<Int> = []
    for seed in 0..<64 as Range<UInt64> {
      var shelf = try Shelf(3, "sticky", seed: seed)
      let counts = shelf.counts(50)
      #expect(counts.max() == 50)
      if let host = counts.firstIndex(of: 50) { taken.insert(host) }
    }
    #expect(taken == [0, 1, 2])
  }

  @Test func `hash keeps a database on its host, and a failed host moves only its own databases`()
    throws
  {
    var shelf = try Shelf(4, "hash")
    let databases = (0..<10_000).map { "/_db/d\($0)" }
    let before = databases.map { shelf.take(key: $0) }
    for host in 0..<4 {
      #expect((2_283...2_717).contains(before.count { $0 == host }))
    }
    #expect(databases.map { shelf.take(key: $0) } == before)
    shelf.lose(1)
    let after = databases.map { shelf.take(key: $0) }
    for (old, new) in zip(before, after) { #expect(old == 1 ? new != 1 : new == old) }
  }

  @Test func `least loaded prefers the host with the lower latency`() throws {
    var shelf = try Shelf(3, "least_loaded")
    var counts = [0, 0, 0]
    for _ in 0..<10_000 {
      let chosen = shelf.state.hosts.choose(key: "", besides: [], now: shelf.now)?.host ?? -1
      shelf.state.hosts.attemptStarted(chosen)
      shelf.state.answered(chosen, after: chosen == 0 ? 10_000 : 100)
      counts[chosen] += 1
    }
    // Of two hosts taken at random, the slow one is seldom the cheaper once it is known to be slow.
    #expect(counts[0] < 100)
    #expect(counts[1] > 2_500 && counts[2] > 2_500)
  }

  @Test func `least loaded retries a host that was slow`() throws {
    var shelf = try Shelf(3, "least_loaded")
    shelf.state.hosts.attemptStarted(0)
    shelf.state.answered(0, after: 10_000)
    var choices = 0
    while shelf.take() != 0 {
      choices += 1
      guard choices < 2_000 else { break }
    }
    #expect((50..<1_000).contains(choices))
    // It answers as fast as the others now, and has its share again.
    for count in shelf.counts(3_000) { #expect(count > 200) }
  }

  @Test func `least loaded prefers the host with fewer calls in flight`() throws {
    var shelf = try Shelf(2, "least_loaded")
    for host in [0, 1] {
      shelf.state.hosts.attemptStarted(host)
      shelf.state.answered(host, after: 100)
    }
    for _ in 0..<5 { shelf.state.hosts.attemptStarted(0) }
    #expect(shelf.counts(100) == [0, 100])
  }

  @Test func `one host needs no strategy`() throws {
    for name in HostStrategy.names {
      var shelf = try Shelf(1, name)
      #expect(shelf.counts(5) == [5], "\(name)")
    }
  }

  @Test(arguments: ["", "RoundRobin", "fastest"])
  func `an unknown strategy is an error that names the valid ones`(name: String) {
    let error = #expect(throws: ArangoError.self) { try HostStrategy(named: name) }
    #expect(
      error?.message
        == "strategy is one of roundrobin, random, single, fallback, periodic, sticky, hash, "
        + "least_loaded, not \"\(name)\"")
  }
}

@Suite struct HostBookTests {
  @Test func `a second attempt does not advance the rotation`()
    throws
  {
    var shelf = try Shelf(2, "roundrobin")
    var first: [Int] = []
    for _ in 0..<4 {
      let chosen = shelf.state.hosts.choose(key: "", besides: [], now: shelf.now)?.host ?? -1
      first.append(chosen)
      if chosen == 0 {
        let second = shelf.state.hosts.choose(key: "", besides: [0], now: shelf.now)
        #expect(second == HostTable.Selection(host: 1, mustProbe: false))
      }
    }
    #expect(first == [0, 1, 0, 1])
  }

  @Test func `every host is tried once per call`() throws {
    var shelf = try Shelf(3, nil)
    let choices = [[1], [1, 2], [1, 2, 0]].map {
      shelf.state.hosts.choose(key: "", besides: $0, now: shelf.now)?.host
    }
    #expect(choices == [2, 0, nil])
  }

  @Test func `a breaker opens on failure, is probed once, and closes`() throws {
    var shelf = try Shelf(2, nil)
    shelf.lose(0)
    #expect(shelf.counts(20) == [0, 20])
    shelf.now = shelf.now.advanced(byMilliseconds: CircuitBreaker.firstRest)
    let probe = shelf.state.hosts.choose(key: "", besides: [], now: shelf.now)
    #expect(probe == HostTable.Selection(host: 0, mustProbe: true))
    #expect(shelf.counts(20) == [0, 20])
    shelf.state.answered(0, after: 100)
    #expect(shelf.counts(20) == [10, 10])
  }

  @Test func `the backoff of a breaker grows and is reset by a success`() throws {
    var shelf = try Shelf(1, nil)
    var rests: [Int64] = []
    for _ in 0..<9 {
      shelf.lose(0)
      guard case .resting(let until) = shelf.state.hosts[0].breaker.state else { break }
      rests.append(until.milliseconds(since: shelf.now))
      shelf.now = until
    }
    for (number, rest) in rests.enumerated() {
      let whole = CircuitBreaker.rest(after: number + 1)
      #expect(rest >= whole / 2 - 1 && rest <= whole)
    }
    #expect(CircuitBreaker.rest(after: 1) == 500)
    #expect(CircuitBreaker.rest(after: 8) == 60_000)
    #expect(CircuitBreaker.rest(after: 1_000) == 60_000)
    shelf.state.answered(0, after: 1)
    #expect(shelf.state.hosts[0].breaker == CircuitBreaker())
  }

  @Test func `concurrent failures count as one`() {
    let now = Instant(nanoseconds: 0)
    var breaker = CircuitBreaker()
    breaker.failed(rest: 500, now: now)
    for _ in 0..<16 { breaker.failed(rest: 1_000, now: now.advanced(byMilliseconds: 1)) }
    #expect(breaker.failures == 1)
    #expect(breaker.state == .resting(until: now.advanced(byMilliseconds: 500)))
    // A host that says for how long is left alone so long, whoever noticed it first.
    breaker.failed(rest: 1_000, atLeast: 3_000, now: now)
    #expect(breaker.state == .resting(until: now.advanced(byMilliseconds: 3_000)))
  }

  @Test func `with every breaker open, the host that failed longest ago is tried`() throws {
    var shelf = try Shelf(3, nil)
    for host in [1, 2, 0] {
      shelf.lose(host)
      shelf.now = shelf.now.advanced(byMilliseconds: 1)
    }
    let chosen = shelf.state.hosts.choose(key: "", besides: [], now: shelf.now)
    #expect(chosen == HostTable.Selection(host: 1, mustProbe: false))
  }

  @Test func `an abandoned probe is repeated by another call`() throws {
    var shelf = try Shelf(1, nil)
    shelf.lose(0)
    shelf.now = shelf.now.advanced(byMilliseconds: 500)
    let first = shelf.state.hosts.choose(key: "", besides: [], now: shelf.now)
    #expect(first?.mustProbe == true)
    let meanwhile = shelf.state.hosts.choose(key: "", besides: [], now: shelf.now)
    #expect(meanwhile?.mustProbe == false)
    shelf.now = shelf.now.advanced(byMilliseconds: 120_000)
    let again = shelf.state.hosts.choose(key: "", besides: [], now: shelf.now)
    #expect(again?.mustProbe == true)
  }

  @Test func `jitter is between 50 % and 100 %`() throws {
    var shelf = try Shelf(1, nil)
    for _ in 0..<1_000 {
      let jittered = shelf.state.hosts.jittered(100)
      #expect((50...100).contains(jittered))
    }
    let least = [shelf.state.hosts.jittered(1), shelf.state.hosts.jittered(0)]
    #expect(least == [1, 0])
  }
}
