internal import ArangoCore

/// The options of an import that are not arguments of document.import.
struct ImportSettings {
  /// The size in bytes from which a chunk is complete.
  var chunkBytes = 1 << 20
  /// The maximum number of chunks under way.
  var inFlight = 4
  /// The maximum number of errors of lines in the summary.
  var maxErrors = 20

  /// Takes over an option. Returns false if it is another one; throws if its value is not accepted.
  mutating func take(_ option: JSON.Member) throws(ArangoError) -> Bool {
    switch (option.name, option.value) {
    case ("chunk_bytes", _): chunkBytes = try ImportSettings.integer(option, 1...(64 << 20))
    case ("in_flight", _): inFlight = try ImportSettings.integer(option, 1...64)
    case ("max_errors", _): maxErrors = try ImportSettings.integer(option, 0...1_000_000)
    case ("ordered", .boolean(let isOrdered)):
      if isOrdered { inFlight = 1 }
    case ("ordered", let value):
      throw .argument("options: ordered is true or false, not " + value.displayText.sanitized)
    default: return false
    }
    return true
  }

  private static func integer(
    _ option: JSON.Member, _ range: ClosedRange<Int>
  ) throws(ArangoError) -> Int {
    if case .integer(let number) = option.value, let value = Int(exactly: number),
      range.contains(value)
    {
      return value
    }
    throw .argument(
      "options: " + option.name + " is an integer from " + String(range.lowerBound) + " to "
        + String(range.upperBound) + ", not " + option.value.displayText.sanitized)
  }
}
