/// How long a request may wait in a server's queue, for `x-arango-queue-time-seconds`.
package enum QueueTimeLimit: Sendable, Equatable {
  /// As long as it must.
  case none
  /// So many seconds, as they are spelled.
  case seconds(String)
  /// As long as the call has left.
  case auto

  /// Reads the option's value.
  package init(_ value: JSON) throws(ArangoError) {
    switch value {
    case .string("auto"): self = .auto
    case .integer(let seconds) where seconds > 0: self = .seconds(String(seconds))
    case .number(let spelling) where value.isPositive: self = .seconds(spelling)
    default:
      throw .argument("a number above 0 or \"auto\" is wanted, not " + value.displayText.sanitized)
    }
  }

  /// The header of a request that has so many milliseconds left, if that is what decides.
  package func header(milliseconds: Int64) -> Header? {
    guard self == .auto else { return nil }
    let fraction = milliseconds % 1_000
    let zeros = fraction < 10 ? "00" : fraction < 100 ? "0" : ""
    return .queueTimeLimit(String(milliseconds / 1_000) + "." + zeros + String(fraction))
  }
}
