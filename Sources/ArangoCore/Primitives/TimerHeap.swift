/// What wants to be woken at some moment.
package protocol TimerOwner: AnyObject {
  /// Changed by the alarms alone.
  var timer: TimerHandle { get set }
}

/// Which of the alarms is its owner's.
package struct TimerHandle: Sendable {
  fileprivate var number = -1

  /// One that is not set.
  package init() {}
}

/// Who is to be woken next: a heap in which each knows its place, so that an alarm that is moved or
/// taken out, as most are, leaves nothing behind. What moves in the heap are numbers: of thousands of
/// owners none is touched but the one it is about.
package struct TimerHeap<Owner: TimerOwner> {
  private struct Set {
    let moment: Instant
    let number: Int
  }

  private var heap: [Set] = []
  /// By their numbers: whose they are, and where they stand.
  private var owners: [Owner?] = []
  private var places: [Int] = []
  private var unused: [Int] = []

  /// Makes an empty one.
  package init() {}

  /// How many are set.
  package var count: Int { heap.count }

  /// When the next is; nil if none is set.
  package var next: Instant? { heap.first?.moment }

  /// Sets an alarm, or moves it.
  package mutating func set(_ owner: Owner, at moment: Instant) {
    if owner.timer.number < 0 { take(owner) }
    let number = owner.timer.number
    settle(Set(moment: moment, number: number), places[number])
  }

  /// Takes an alarm out, if it is set.
  package mutating func clear(_ owner: Owner) {
    let number = owner.timer.number
    guard number >= 0 else { return }
    owner.timer.number = -1
    owners[number] = nil
    unused.append(number)
    guard let last = heap.popLast(), places[number] < heap.count else { return }
    settle(last, places[number])
  }

  /// Takes out one whose moment has come; nil if there is none.
  package mutating func due(_ now: Instant) -> Owner? {
    guard let first = heap.first, first.moment <= now, let owner = owners[first.number] else {
      return nil
    }
    clear(owner)
    return owner
  }

  /// Gives an owner a number, and a place at the end.
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
    places[set.number] = place
  }
}
