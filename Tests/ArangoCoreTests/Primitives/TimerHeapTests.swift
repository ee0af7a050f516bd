import Testing

@testable import ArangoCore

private final class Sleeper: TimerOwner {
  var timer = TimerHandle()
  let name: Int

  init(_ name: Int) {
    self.name = name
  }
}

private func at(_ milliseconds: Int) -> Instant {
  Instant(nanoseconds: UInt64(milliseconds) * 1_000_000)
}

@Suite struct TimerHeapTests {
  @Test func `timers fire in the order of their times`() {
    var timers = TimerHeap<Sleeper>()
    let sleepers = (0..<200).map { Sleeper($0) }
    // 37 and 200 have no common factor: each time from 0 to 199 occurs once.
    for sleeper in sleepers { timers.set(sleeper, at: at(sleeper.name * 37 % 200)) }
    var moments: [Int] = []
    while let sleeper = timers.due(at(1_000)) { moments.append(sleeper.name * 37 % 200) }
    #expect(moments == Array(0..<200))
  }

  @Test func `a timer does not fire early`() {
    var timers = TimerHeap<Sleeper>()
    let sleeper = Sleeper(1)
    timers.set(sleeper, at: at(10))
    #expect(timers.next == at(10))
    let early = timers.due(at(9))
    #expect(early == nil)
    let due = timers.due(at(10))
    #expect(due === sleeper)
    #expect(timers.next == nil)
  }

  @Test func `a timer that is set again is moved`() {
    var timers = TimerHeap<Sleeper>()
    let sleepers = (0..<20).map { Sleeper($0) }
    for sleeper in sleepers { timers.set(sleeper, at: at(sleeper.name)) }
    timers.set(sleepers[0], at: at(100))
    timers.set(sleepers[19], at: at(0))
    #expect(timers.count == 20)
    var names: [Int] = []
    while let sleeper = timers.due(at(1_000)) { names.append(sleeper.name) }
    #expect(names == [19] + Array(1..<19) + [0])
  }

  @Test func `a cleared timer leaves nothing behind`() {
    var timers = TimerHeap<Sleeper>()
    let sleepers = (0..<50).map { Sleeper($0) }
    for sleeper in sleepers { timers.set(sleeper, at: at(50 - sleeper.name)) }
    for sleeper in sleepers where sleeper.name % 3 == 0 { timers.clear(sleeper) }
    // Clearing a timer that is not set has no effect.
    timers.clear(sleepers[0])
    timers.clear(Sleeper(99))
    var names: [Int] = []
    while let sleeper = timers.due(at(1_000)) { names.append(sleeper.name) }
    #expect(names == (0..<50).reversed().filter { $0 % 3 != 0 })
  }
}
