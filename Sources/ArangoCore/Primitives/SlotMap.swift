/// Values by numbers that are given out here, and never twice.
package struct SlotMap<Value> {
  private struct Slot {
    /// How many values were here before.
    var turn: UInt32 = 0
    var value: Value?
  }

  private var slots: [Slot] = []
  private var unused: [Int] = []

  /// Makes an empty one.
  package init() {}

  /// Whether there is no value.
  package var isEmpty: Bool { slots.count == unused.count }

  /// All values.
  package var values: [Value] { slots.compactMap { $0.value } }

  /// Takes a value in; its number, which is never 0.
  package mutating func add(_ value: Value) -> UInt64 {
    let place = unused.popLast() ?? slots.count
    if place == slots.count { slots.append(Slot()) }
    slots[place].value = value
    return UInt64(slots[place].turn) << 32 | UInt64(place + 1)
  }

  /// Takes a value out; nil if there is none of that number any more.
  package mutating func remove(_ ticket: UInt64) -> Value? {
    guard let place = place(ticket), let value = slots[place].value else { return nil }
    slots[place].value = nil
    slots[place].turn &+= 1
    unused.append(place)
    return value
  }

  /// The value of that number; nil if there is none any more.
  package subscript(ticket: UInt64) -> Value? {
    place(ticket).flatMap { slots[$0].value }
  }

  private func place(_ ticket: UInt64) -> Int? {
    let place = Int(ticket & 0xffff_ffff) - 1
    guard slots.indices.contains(place), UInt64(slots[place].turn) == ticket >> 32 else {
      return nil
    }
    return place
  }
}
