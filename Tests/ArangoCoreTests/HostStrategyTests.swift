import Testing

@testable import ArangoCore

@Suite struct HostStrategyTests {
  @Test func `round robin takes the hosts in turn`() throws {
    var strategy = try HostStrategy(named: "roundrobin", seed: 1)
    let choices = (0..<7).map { _ in strategy.choose(of: 3) }
    #expect(choices == [0, 1, 2, 0, 1, 2, 0])
  }

  @Test func `round robin is the default`() throws {
    var strategy = try HostStrategy(named: nil, seed: 1)
    let choices = (0..<3).map { _ in strategy.choose(of: 2) }
    #expect(choices == [0, 1, 0])
  }

  @Test func `random takes each host as often as the others`() throws {
    var strategy = try HostStrategy(named: "random", seed: 42)
    var counts = [0, 0, 0, 0]
    for _ in 0..<10_000 { counts[strategy.choose(of: 4)] += 1 }
    // 2,500 each; five standard deviations are 217.
    for count in counts { #expect((2_283...2_717).contains(count)) }
  }

  @Test func `one host needs no strategy`() throws {
    for name in HostStrategy.names {
      var strategy = try HostStrategy(named: name, seed: 7)
      let choices = (0..<5).map { _ in strategy.choose(of: 1) }
      #expect(choices == [0, 0, 0, 0, 0])
    }
  }

  @Test(arguments: ["", "RoundRobin", "fastest"])
  func `an unknown strategy is an error that names the valid ones`(name: String) {
    let error = #expect(throws: ArangoError.self) { try HostStrategy(named: name, seed: 1) }
    #expect(error?.message == "strategy is one of roundrobin, random, not \"\(name)\"")
  }
}

@Suite struct HostBookTests {
  private func book(_ count: Int) throws -> HostBook {
    let urls = (0..<count).map { "http://h\($0):1" }
    return HostBook(
      endpoints: try HostList.parse(list: urls), strategy: .roundRobin(RoundRobin()), seed: 1)
  }

  @Test func `a second attempt takes no turn: the live host of two still gets every other call`()
    throws
  {
    var book = try book(2)
    var first: [Int] = []
    for _ in 0..<4 {
      let chosen = book.choose(besides: []) ?? -1
      first.append(chosen)
      if chosen == 0 {
        let second = book.choose(besides: [0])
        #expect(second == 1)
      }
    }
    #expect(first == [0, 1, 0, 1])
  }

  @Test func `every host is tried once, then there is none`() throws {
    var book = try book(3)
    let choices = [[1], [1, 2], [1, 2, 0]].map { book.choose(besides: $0) }
    #expect(choices == [2, 0, nil])
  }

  @Test func `jitter is between half and whole`() throws {
    var book = try book(1)
    for _ in 0..<1_000 {
      let jittered = book.jittered(100)
      #expect((50...100).contains(jittered))
    }
    let least = [book.jittered(1), book.jittered(0)]
    #expect(least == [1, 0])
  }
}
