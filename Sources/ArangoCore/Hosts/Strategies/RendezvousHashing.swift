/// Chooses the host with the highest hash of key and host name. The loss of a host moves only the keys of
/// that host.
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

  /// Returns FNV-1a over key and name, with mixed bits. The value is stable across processes and versions.
  private static func hash(_ key: String, _ name: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0xff) &* 0x100_0000_01b3
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var mixer = RandomSource(seed: hash)
    return mixer.next()
  }
}
