/// What wants to be woken at some moment.
package protocol Alarmed: AnyObject {
  /// Changed by the alarms alone.
  var alarm: Alarm { get set }
}

/// Where an owner stands among the alarms.
package struct Alarm: Sendable {
  fileprivate var place = -1

  /// One that is not set.
  package init() {}
}

/// Who is to be woken next: a heap in which each knows its place, so that an alarm that is moved or
/// taken out, as most are, leaves nothing behind.
package struct Alarms<Owner: Alarmed> {
  private struct Set {
    let moment: Instant
    let owner: Owner
  }

  private var heap: [Set] = []

  /// Makes an empty one.
  package init() {}

  /// How many are set.
  package var count: Int { heap.count }

  /// When the next is; nil if none is set.
  package var next: Instant? { heap.first?.moment }

  /// Sets an alarm, or moves it.
  package mutating func set(_ owner: Owner, at moment: Instant) {
    let set = Set(moment: moment, owner: owner)
    if owner.alarm.place < 0 {
      owner.alarm.place = heap.count
      heap.append(set)
    }
    settle(set, owner.alarm.place)
  }

  /// Takes an alarm out, if it is set.
  package mutating func clear(_ owner: Owner) {
    let place = owner.alarm.place
    guard place >= 0 else { return }
    owner.alarm.place = -1
    guard let last = heap.popLast(), place < heap.count else { return }
    settle(last, place)
  }

  /// Takes out one whose moment has come; nil if there is none.
  package mutating func due(_ now: Instant) -> Owner? {
    guard let first = heap.first, first.moment <= now else { return nil }
    clear(first.owner)
    return first.owner
  }

  /// Puts one where it belongs, the place that is free being `hole`.
  private mutating func settle(_ set: Set, _ hole: Int) {
    var hole = hole
    while hole > 0, set.moment < heap[(hole - 1) / 2].moment {
      put(heap[(hole - 1) / 2], hole)
      hole = (hole - 1) / 2
    }
    while true {
      var child = 2 * hole + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count && heap[child + 1].moment < heap[child].moment { child += 1 }
      guard heap[child].moment < set.moment else { break }
      put(heap[child], hole)
      hole = child
    }
    put(set, hole)
  }

  private mutating func put(_ set: Set, _ place: Int) {
    heap[place] = set
    set.owner.alarm.place = place
  }
}
