import ArangoCore
import ArangoHTTP
import Testing

@Suite struct AddressScheduleTests {
  @Test(
    arguments: [
      ([], []), ([false], [0]), ([true], [0]),
      ([true, true, true, false], [0, 3, 1, 2]),
      ([false, true, true, false], [0, 1, 3, 2]),
      ([false, false, false], [0, 1, 2]),
    ] as [([Bool], [Int])])
  func `address families alternate, starting with that of the first address`(
    isVersion6: [Bool], order: [Int]
  ) {
    #expect(AddressSchedule(isVersion6: isVersion6).order == order)
  }

  private func moment(_ milliseconds: Int64) -> Instant {
    Instant(nanoseconds: 1_000_000_000).advanced(byMilliseconds: milliseconds)
  }

  @Test func `the next address is tried 200 ms after the last`() {
    var schedule = AddressSchedule(isVersion6: [true, false, true])
    let first = schedule.next(now: moment(0))
    #expect(first == 0)
    #expect(schedule.nextStart == moment(200))
    let early = [0, 1, 199].map { schedule.next(now: moment($0)) }
    #expect(early == [nil, nil, nil])
    let second = schedule.next(now: moment(230))
    #expect(second == 1)
    #expect(schedule.nextStart == moment(430))
    let last = schedule.next(now: moment(430))
    #expect(last == 2)
    #expect(schedule.nextStart == nil)
    let none = schedule.next(now: moment(10_000))
    #expect(none == nil)
  }

  @Test func `a failure lets the next address be tried immediately`() {
    var schedule = AddressSchedule(isVersion6: [false, false, false])
    _ = schedule.next(now: moment(0))
    var isLast = schedule.failed()
    #expect(!isLast)
    let second = schedule.next(now: moment(1))
    #expect(second == 1)
    // Another attempt is under way, so the delay counts from its start.
    let early = schedule.next(now: moment(200))
    #expect(early == nil)
    let third = schedule.next(now: moment(201))
    #expect(third == 2)
    isLast = schedule.failed()
    #expect(!isLast)
    isLast = schedule.failed()
    #expect(isLast)
  }

  @Test func `without addresses there is no attempt`() {
    var schedule = AddressSchedule(isVersion6: [])
    let none = schedule.next(now: moment(0))
    #expect(none == nil)
    #expect(schedule.nextStart == nil)
  }
}
