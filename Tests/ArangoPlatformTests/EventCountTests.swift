import ArangoCore
import ArangoPlatform
import Testing

@Suite struct EventCountTests {
  private let far = Instant(nanoseconds: .max)

  @Test func `a notification after the epoch was read ends the wait`() {
    let events = EventCount()
    let epoch = events.epoch
    events.notifyAll()
    events.wait(after: epoch, until: far)
    #expect(events.epoch != epoch)
  }

  @Test func `a wait without a notification ends at its moment`() {
    let events = EventCount()
    let epoch = events.epoch
    let moment = Clock.now.advanced(byMilliseconds: 20)
    events.wait(after: epoch, until: moment)
    #expect(Clock.now >= moment)
    #expect(events.epoch == epoch)
  }

  @Test func `a wait whose moment has passed ends immediately`() {
    let events = EventCount()
    events.wait(after: events.epoch, until: Instant(nanoseconds: 0))
  }

  @Test func `a notification wakes a thread that waits`() throws {
    let events = EventCount()
    let epoch = events.epoch
    let far = self.far
    let thread = try #require(Thread.start { events.wait(after: epoch, until: far) })
    events.notifyAll()
    thread.join()
  }
}
