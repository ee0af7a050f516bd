internal import CPlatform

/// The seed of jansson's hash tables.
package enum JanssonSeed {
  /// Sets the seed at the first call. Called before jansson creates an object.
  package static func set() { isSet }

  private static let isSet: Void = arango_seed_jansson(
    UInt32(truncatingIfNeeded: Entropy.seed()))
}
