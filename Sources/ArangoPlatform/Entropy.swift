internal import CPlatform

/// Random bits from the system.
package enum Entropy {
  /// Returns a random seed.
  package static func seed() -> UInt64 {
    var bits: UInt64 = 0
    _ = withUnsafeMutableBytes(of: &bits) { getentropy($0.baseAddress, $0.count) }
    return bits
  }
}
