/// Takes one of the hosts at random, each as likely as the others.
package struct RandomChoice: Sendable {
  private var source: RandomSource

  /// The same seed gives the same choices.
  package init(seed: UInt64) {
    source = RandomSource(seed: seed)
  }

  /// A random host.
  package mutating func choose(of count: Int) -> Int {
    guard count > 1 else { return 0 }
    return Int.random(in: 0..<count, using: &source)
  }
}
