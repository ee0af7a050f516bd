/// An object with a timer.
package protocol TimerOwner: AnyObject {
  /// The handle of the timer, changed by the `TimerHeap` only.
  var timer: TimerHandle { get set }
}

/// The identity of an owner's timer in a `TimerHeap`.
package struct TimerHandle: Sendable {
  fileprivate var number = -1

  /// Creates the handle of a timer that is not set.
  package init() {}
}

/// A binary heap of timers that finds each timer by its number, so that moving or clearing one leaves no
/// stale entry. The heap moves numbers only: an operation touches no owner but its own.
package struct TimerHeap<Owner: TimerOwner> {
  private struct Set {
    let moment: Instant
    let number: Int
  }

  private var heap: [Set] = []
  /// The owner of each timer, by its number.
  private var owners: [Owner?] = []
  /// The index of each timer in `heap`, by its number.
  private var places: [Int] = []
  private var unused: [Int] = []

  /// Creates an empty heap.
  package init() {}

  /// The number of timers that are set.
  package var count: Int { heap.count }

  /// The earliest moment of a timer; nil if none is set.
  package var next: Instant? { heap.first?.moment }

  /// Sets the timer of the owner, or moves it if it is set.
  package mutating func set(_ owner: Owner, at moment: Instant) {
    if owner.timer.number < 0 { take(owner) }
    let number = owner.timer.number
    settle(Set(moment: moment, number: number), places[number])
  }

  /// Clears the timer of the owner if it is set.
  package mutating func clear(_ owner: Owner) {
    let number = owner.timer.number
    guard number >= 0 else { return }
    owner.timer.number = -1
    owners[number] = nil
    unused.append(number)
    guard let last = heap.popLast(), places[number] < heap.count else { return }
    settle(last, places[number])
  }

  /// Clears the earliest timer if its moment has come, and returns its owner; nil if none is due.
  package mutating func due(_ now: Instant) -> Owner? {
    guard let first = heap.first, first.moment <= now, let owner = owners[first.number] else {
      return nil
    }
    clear(owner)
    return owner
  }

  /// Gives the owner a number and appends its timer to the heap.
  private mutating func take(_ owner: Owner) {
    let number = unused.popLast() ?? owners.count
    if number == owners.count {
      owners.append(owner)
      places.append(0)
    } else {
      owners[number] = owner
    }
    owner.timer.number = number
    places[number] = heap.count
    heap.append(Set(moment: .distantPast, number: number))
  }

  /// Restores the order of the heap, in which the place `hole` is free for `set`.
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
    places[set.number] = place
  }
}
