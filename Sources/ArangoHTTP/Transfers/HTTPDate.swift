internal import ArangoCore

/// Dates in HTTP headers.
package enum HTTPDate {
  private static let months: StaticString = "janfebmaraprmayjunjulaugsepoctnovdec"

  /// Returns the seconds since 1970 of a date in one of the three formats of RFC 9110, such as "Sun, 06 Nov
  /// 1994 08:49:37 GMT"; nil for any other text.
  package static func seconds(_ text: String) -> Int64? {
    var day: Int64?
    var month: Int64?
    var year: Int64?
    var time: Int64?
    for word in text.utf8.split(whereSeparator: { " ,-".utf8.contains($0) }) {
      let bytes = Array(word)
      if bytes.contains(UInt8(ascii: ":")) {
        guard time == nil, let seconds = secondsOfDay(bytes) else { return nil }
        time = seconds
      } else if let number = number(bytes) {
        if day == nil { day = number } else if year == nil { year = number } else { return nil }
      } else if month == nil, let index = monthIndex(bytes) {
        month = index
      }
    }
    guard let day, let month, var year, let time, (1...31).contains(day), year <= 9_999 else {
      return nil
    }
    // Two digits stand for a year from 1970 to 2069.
    if year < 100 { year += year < 70 ? 2_000 : 1_900 }
    guard year >= 1_970 else { return nil }
    return days(year, month, day) * 86_400 + time
  }

  private static func number(_ bytes: [UInt8]) -> Int64? {
    guard (1...4).contains(bytes.count), bytes.allSatisfy({ $0.isDigit }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
  }

  private static func secondsOfDay(_ bytes: [UInt8]) -> Int64? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { number(Array($0)) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  /// Returns the number from 1 to 12 of a month's first three letters; nil for other letters.
  private static func monthIndex(_ bytes: [UInt8]) -> Int64? {
    guard bytes.count == 3 else { return nil }
    let letters = UnsafeBufferPointer(start: months.utf8Start, count: months.utf8CodeUnitCount)
    return (0..<12).first { index in
      (0..<3).allSatisfy { bytes[$0].lowercased == letters[index * 3 + $0] }
    }.map { Int64($0 + 1) }
  }

  /// Returns the days from 1970-01-01 to a date of the Gregorian calendar. The computation uses years that
  /// begin in March, so that a leap day is the last day.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
