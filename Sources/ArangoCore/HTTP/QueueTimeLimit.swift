/// The maximum time of a request in a server's queue, for `x-arango-queue-time-seconds`.
package enum QueueTimeLimit: Sendable, Equatable {
  /// No limit.
  case none
  /// The number of seconds, in the spelling of the caller.
  case seconds(String)
  /// The time until the deadline of the call.
  case auto

  /// Parses the value of the option.
  package init(_ value: JSON) throws(ArangoError) {
    switch value {
    case .string("auto"): self = .auto
    case .integer(let seconds) where seconds > 0: self = .seconds(String(seconds))
    case .number(let spelling) where value.isPositive: self = .seconds(spelling)
    default:
      throw .argument("expected a number above 0 or \"auto\", got " + value.displayText.sanitized)
    }
  }

  /// Returns the header of a request with `milliseconds` until its deadline; nil if the limit is not `auto`.
  package func header(milliseconds: Int64) -> Header? {
    guard self == .auto else { return nil }
    let fraction = milliseconds % 1_000
    let zeros = fraction < 10 ? "00" : fraction < 100 ? "0" : ""
    return .queueTimeLimit(String(milliseconds / 1_000) + "." + zeros + String(fraction))
  }
}
