/// What wants to be woken at some moment.
package protocol Alarmed: AnyObject {
  /// When; read while it is among the alarms, and changed by them alone.
  var alarm: Alarm { get set }
}

/// A moment, and where its owner stands among the alarms.
package struct Alarm: Sendable {
  /// When.
  package fileprivate(set) var moment = Instant(nanoseconds: .max)
  fileprivate var place = -1

  /// One that is not set.
  package init() {}
}

/// Who is to be woken next: a heap in which each knows its place, so that an alarm that is moved or
/// taken out, as most are, leaves nothing behind.
package struct Alarms<Owner: Alarmed> {
  private var heap: [Owner] = []

  /// Makes an empty one.
  package init() {}

  /// How many are set.
  package var count: Int { heap.count }

  /// When the next is; nil if none is set.
  package var next: Instant? { heap.first?.alarm.moment }

  /// Sets an alarm, or moves it.
  package mutating func set(_ owner: Owner, at moment: Instant) {
    owner.alarm.moment = moment
    if owner.alarm.place < 0 {
      owner.alarm.place = heap.count
      heap.append(owner)
    }
    rise(owner.alarm.place)
    sink(owner.alarm.place)
  }

  /// Takes an alarm out, if it is set.
  package mutating func clear(_ owner: Owner) {
    let place = owner.alarm.place
    guard place >= 0 else { return }
    owner.alarm.place = -1
    guard let last = heap.popLast(), last !== owner else { return }
    put(last, place)
    rise(place)
    sink(last.alarm.place)
  }

  /// Takes out one whose moment has come; nil if there is none.
  package mutating func due(_ now: Instant) -> Owner? {
    guard let first = heap.first, first.alarm.moment <= now else { return nil }
    clear(first)
    return first
  }

  private mutating func rise(_ start: Int) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 2
      guard heap[place].alarm.moment < heap[parent].alarm.moment else { return }
      exchange(place, parent)
      place = parent
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && heap[child].alarm.moment < heap[least].alarm.moment {
        least = child
      }
      guard least != place else { return }
      exchange(place, least)
      place = least
    }
  }

  private mutating func exchange(_ one: Int, _ other: Int) {
    let owner = heap[one]
    put(heap[other], one)
    put(owner, other)
  }

  private mutating func put(_ owner: Owner, _ place: Int) {
    heap[place] = owner
    owner.alarm.place = place
  }
}
