/// Each key has an order of the hosts of its own: a lost host moves only the keys that had it first.
enum RendezvousHashing {
  static func choose(among candidates: [Int], key: String, _ name: (Int) -> String) -> Int {
    var best = candidates[0]
    var bestScore: UInt64 = 0
    for candidate in candidates {
      let score = hash(key, name(candidate))
      if score >= bestScore { (best, bestScore) = (candidate, score) }
    }
    return best
  }

  /// FNV-1a over both, mixed so that every bit counts: the same in every process and version.
  private static func hash(_ key: String, _ name: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0xff) &* 0x100_0000_01b3
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var mixer = RandomSource(seed: hash)
    return mixer.next()
  }
}
