/// A slot map: stores values under unique 64-bit keys. A key is never reused.
package struct SlotMap<Value> {
  private struct Slot {
    /// The number of values that were removed from this slot.
    var generation: UInt32 = 0
    var value: Value?
  }

  private var slots: [Slot] = []
  private var unused: [Int] = []

  /// Creates an empty map.
  package init() {}

  /// True if the map has no value.
  package var isEmpty: Bool { slots.count == unused.count }

  /// All values.
  package var values: [Value] { slots.compactMap { $0.value } }

  /// Adds a value. Returns its key, which is never 0.
  package mutating func add(_ value: Value) -> UInt64 {
    let place = unused.popLast() ?? slots.count
    if place == slots.count { slots.append(Slot()) }
    slots[place].value = value
    return UInt64(slots[place].generation) << 32 | UInt64(place + 1)
  }

  /// Removes and returns the value of the key; nil if it was removed before.
  package mutating func remove(_ ticket: UInt64) -> Value? {
    guard let place = place(ticket), let value = slots[place].value else { return nil }
    slots[place].value = nil
    slots[place].generation &+= 1
    unused.append(place)
    return value
  }

  /// The value of the key; nil if it was removed.
  package subscript(ticket: UInt64) -> Value? {
    place(ticket).flatMap { slots[$0].value }
  }

  /// Replaces the value of a ticket. Does nothing if the ticket has no value.
  package mutating func update(_ ticket: UInt64, _ value: Value) {
    if let place = place(ticket) { slots[place].value = value }
  }

  private func place(_ ticket: UInt64) -> Int? {
    let place = Int(ticket & 0xffff_ffff) - 1
    guard slots.indices.contains(place), UInt64(slots[place].generation) == ticket >> 32
    else { return nil }
    return place
  }
}
