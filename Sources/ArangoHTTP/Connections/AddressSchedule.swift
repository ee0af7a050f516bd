package import ArangoCore

/// The order in which the addresses of a host are tried (RFC 8305): the families alternate, and each address
/// is tried 200 ms after the previous one or as soon as that has failed. No I/O.
package struct AddressSchedule: Sendable {
  /// The indices of the addresses, in the order in which they are tried.
  package let order: [Int]
  private var started = 0
  private var pending = 0
  /// The moment at which the next address is tried although others are still pending; nil if no address is
  /// left.
  package private(set) var nextStart: Instant?

  /// The time between two attempts, in milliseconds.
  package static let delay: Int64 = 200

  /// Orders addresses by their families: true for IPv6.
  package init(isVersion6: [Bool]) {
    var rest: [[Int]] = [[], []]
    for index in isVersion6.indices {
      rest[isVersion6[index] == isVersion6[0] ? 0 : 1].append(index)
    }
    var order: [Int] = []
    for index in 0..<isVersion6.count {
      for family in 0...1 where index < rest[family].count { order.append(rest[family][index]) }
    }
    self.order = order
  }

  /// Returns the index of the address to try now; nil if none is left or due.
  package mutating func next(now: Instant) -> Int? {
    guard started < order.count, pending == 0 || nextStart.map({ $0 <= now }) ?? true else {
      return nil
    }
    defer {
      started += 1
      pending += 1
      nextStart = started < order.count ? now.advanced(byMilliseconds: AddressSchedule.delay) : nil
    }
    return order[started]
  }

  /// Reports that an attempt failed. Returns true if no other is pending and no address is left.
  package mutating func failed() -> Bool {
    pending -= 1
    nextStart = started < order.count ? .distantPast : nil
    return pending == 0 && started == order.count
  }
}
