import Testing

@testable import ArangoCore

/// The hosts of a client, with a clock that only the test moves.
private struct Hosts {
  var state: ClusterState
  var now = Instant(nanoseconds: 1_000_000_000)

  init(_ count: Int, _ strategy: String?, period: Int = 100, seed: UInt64 = 1) throws {
    state = ClusterState(
      endpoints: try HostList.parse(list: (0..<count).map { "http://h\($0):1" }),
      strategy: try HostStrategy(named: strategy, period: period), seed: seed)
  }

  /// Chooses a host, records a response of it, and returns its index.
  mutating func take(key: String = "", after microseconds: UInt64 = 100) -> Int {
    guard let chosen = state.hosts.choose(key: key, besides: [], now: now) else { return -1 }
    state.hosts.attemptStarted(chosen.host)
    state.answered(chosen.host, after: microseconds)
    return chosen.host
  }

  /// The number of times each host is chosen.
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
      var hosts = try Hosts(3, name)
      let choices = (0..<7).map { _ in hosts.take() }
      #expect(choices == [0, 1, 2, 0, 1, 2, 0])
    }
  }

  @Test(arguments: ["roundrobin", "random"])
  func `hosts are chosen evenly, also with one host down`(name: String) throws {
    var hosts = try Hosts(4, name)
    // 2,500 each; five standard deviations are 217.
    for count in hosts.counts(10_000) { #expect((2_283...2_717).contains(count)) }
    hosts.lose(2)
    let counts = hosts.counts(9_000)
    #expect(counts[2] == 0)
    // 3,000 each; five standard deviations are 224.
    for host in [0, 1, 3] { #expect((2_776...3_224).contains(counts[host])) }
  }

  @Test func `single keeps its host until it fails, then keeps the next`() throws {
    var hosts = try Hosts(3, "single")
    #expect(hosts.counts(1_000) == [1_000, 0, 0])
    hosts.lose(0)
    #expect(hosts.counts(10) == [0, 10, 0])
    hosts.now = hosts.now.advanced(byMilliseconds: 60_000)
    _ = hosts.take()  // the probe brings host 0 back
    #expect(hosts.counts(10) == [0, 10, 0])
  }

  @Test func `fallback chooses the first host whose breaker is closed`() throws {
    var hosts = try Hosts(3, "fallback")
    #expect(hosts.counts(10) == [10, 0, 0])
    hosts.lose(0)
    #expect(hosts.counts(10) == [0, 10, 0])
    hosts.now = hosts.now.advanced(byMilliseconds: 60_000)
    #expect(hosts.counts(10) == [10, 0, 0])
  }

  @Test func `periodic changes the host after a number of requests`() throws {
    var hosts = try Hosts(3, "periodic", period: 2)
    let choices = (0..<8).map { _ in hosts.take() }
    #expect(choices == [0, 0, 1, 1, 2, 2, 0, 0])
    hosts.lose(1)
    let around = (0..<4).map { _ in hosts.take() }
    #expect(around == [2, 2, 0, 0])
  }

  @Test func `sticky keeps a random host`() throws {
    var taken: Set<Int> = []
    for seed in 0..<64 as Range<UInt64> {
      var hosts = try Hosts(3, "sticky", seed: seed)
      let counts = hosts.counts(50)
      #expect(counts.max() == 50)
      if let host = counts.firstIndex(of: 50) { taken.insert(host) }
    }
    #expect(taken == [0, 1, 2])
  }

  @Test func `hash keeps a database on its host, and a failed host moves only its own databases`()
    throws
  {
    var hosts = try Hosts(4, "hash")
    let databases = (0..<10_000).map { "/_db/d\($0)" }
    let before = databases.map { hosts.take(key: $0) }
    for host in 0..<4 {
      #expect((2_283...2_717).contains(before.count { $0 == host }))
    }
    #expect(databases.map { hosts.take(key: $0) } == before)
    hosts.lose(1)
    let after = databases.map { hosts.take(key: $0) }
    for (old, new) in zip(before, after) { #expect(old == 1 ? new != 1 : new == old) }
  }

  @Test func `least loaded prefers the host with the lower latency`() throws {
    var hosts = try Hosts(3, "least_loaded")
    var counts = [0, 0, 0]
    for _ in 0..<10_000 {
      let chosen = hosts.state.hosts.choose(key: "", besides: [], now: hosts.now)?.host ?? -1
      hosts.state.hosts.attemptStarted(chosen)
      hosts.state.answered(chosen, after: chosen == 0 ? 10_000 : 100)
      counts[chosen] += 1
    }
    // Of two random hosts, the slow one seldom has the lower load once its latency is known.
    #expect(counts[0] < 100)
    #expect(counts[1] > 2_500 && counts[2] > 2_500)
  }

  @Test func `least loaded retries a host that was slow`() throws {
    var hosts = try Hosts(3, "least_loaded")
    hosts.state.hosts.attemptStarted(0)
    hosts.state.answered(0, after: 10_000)
    var choices = 0
    while hosts.take() != 0 {
      choices += 1
      guard choices < 2_000 else { break }
    }
    #expect((50..<1_000).contains(choices))
    // The host now responds as fast as the others and gets its share again.
    for count in hosts.counts(3_000) { #expect(count > 200) }
  }

  @Test func `least loaded prefers the host with fewer calls in flight`() throws {
    var hosts = try Hosts(2, "least_loaded")
    for host in [0, 1] {
      hosts.state.hosts.attemptStarted(host)
      hosts.state.answered(host, after: 100)
    }
    for _ in 0..<5 { hosts.state.hosts.attemptStarted(0) }
    #expect(hosts.counts(100) == [0, 100])
  }

  @Test func `one host needs no strategy`() throws {
    for name in HostStrategy.names {
      var hosts = try Hosts(1, name)
      #expect(hosts.counts(5) == [5], "\(name)")
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
    var hosts = try Hosts(2, "roundrobin")
    var first: [Int] = []
    for _ in 0..<4 {
      let chosen = hosts.state.hosts.choose(key: "", besides: [], now: hosts.now)?.host ?? -1
      first.append(chosen)
      if chosen == 0 {
        let second = hosts.state.hosts.choose(key: "", besides: [0], now: hosts.now)
        #expect(second == HostTable.Selection(host: 1, mustProbe: false))
      }
    }
    #expect(first == [0, 1, 0, 1])
  }

  @Test func `every host is tried once per call`() throws {
    var hosts = try Hosts(3, nil)
    let choices = [[1], [1, 2], [1, 2, 0]].map {
      hosts.state.hosts.choose(key: "", besides: $0, now: hosts.now)?.host
    }
    #expect(choices == [2, 0, nil])
  }

  @Test func `a breaker opens on failure, is probed once, and closes`() throws {
    var hosts = try Hosts(2, nil)
    hosts.lose(0)
    #expect(hosts.counts(20) == [0, 20])
    hosts.now = hosts.now.advanced(byMilliseconds: CircuitBreaker.firstRest)
    let probe = hosts.state.hosts.choose(key: "", besides: [], now: hosts.now)
    #expect(probe == HostTable.Selection(host: 0, mustProbe: true))
    #expect(hosts.counts(20) == [0, 20])
    hosts.state.answered(0, after: 100)
    #expect(hosts.counts(20) == [10, 10])
  }

  @Test func `the backoff of a breaker grows and is reset by a success`() throws {
    var hosts = try Hosts(1, nil)
    var rests: [Int64] = []
    for _ in 0..<9 {
      hosts.lose(0)
      guard case .resting(let until) = hosts.state.hosts[0].breaker.state else { break }
      rests.append(until.milliseconds(since: hosts.now))
      hosts.now = until
    }
    for (number, rest) in rests.enumerated() {
      let whole = CircuitBreaker.rest(after: number + 1)
      #expect(rest >= whole / 2 - 1 && rest <= whole)
    }
    #expect(CircuitBreaker.rest(after: 1) == 500)
    #expect(CircuitBreaker.rest(after: 8) == 60_000)
    #expect(CircuitBreaker.rest(after: 1_000) == 60_000)
    hosts.state.answered(0, after: 1)
    #expect(hosts.state.hosts[0].breaker == CircuitBreaker())
  }

  @Test func `concurrent failures count as one`() {
    let now = Instant(nanoseconds: 0)
    var breaker = CircuitBreaker()
    breaker.failed(rest: 500, now: now)
    for _ in 0..<16 { breaker.failed(rest: 1_000, now: now.advanced(byMilliseconds: 1)) }
    #expect(breaker.failures == 1)
    #expect(breaker.state == .resting(until: now.advanced(byMilliseconds: 500)))
    // A Retry-After sets the time, independent of the failures before it.
    breaker.failed(rest: 1_000, atLeast: 3_000, now: now)
    #expect(breaker.state == .resting(until: now.advanced(byMilliseconds: 3_000)))
  }

  @Test func `with every breaker open, the host that failed longest ago is tried`() throws {
    var hosts = try Hosts(3, nil)
    for host in [1, 2, 0] {
      hosts.lose(host)
      hosts.now = hosts.now.advanced(byMilliseconds: 1)
    }
    let chosen = hosts.state.hosts.choose(key: "", besides: [], now: hosts.now)
    #expect(chosen == HostTable.Selection(host: 1, mustProbe: false))
  }

  @Test func `an abandoned probe is repeated by another call`() throws {
    var hosts = try Hosts(1, nil)
    hosts.lose(0)
    hosts.now = hosts.now.advanced(byMilliseconds: 500)
    let first = hosts.state.hosts.choose(key: "", besides: [], now: hosts.now)
    #expect(first?.mustProbe == true)
    let meanwhile = hosts.state.hosts.choose(key: "", besides: [], now: hosts.now)
    #expect(meanwhile?.mustProbe == false)
    hosts.now = hosts.now.advanced(byMilliseconds: 120_000)
    let again = hosts.state.hosts.choose(key: "", besides: [], now: hosts.now)
    #expect(again?.mustProbe == true)
  }

  @Test func `jitter is between 50 % and 100 %`() throws {
    var hosts = try Hosts(1, nil)
    for _ in 0..<1_000 {
      let jittered = hosts.state.hosts.jittered(100)
      #expect((50...100).contains(jittered))
    }
    let least = [hosts.state.hosts.jittered(1), hosts.state.hosts.jittered(0)]
    #expect(least == [1, 0])
  }
}
